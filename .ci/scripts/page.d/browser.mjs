// Opens pages in Chromium, and keeps what a page requests and complains about.
import puppeteer from "puppeteer-core";

export const start = (executablePath) =>
  puppeteer.launch({ executablePath, args: [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), "--autoplay-policy=no-user-gesture-required", "--mute-audio"] });

export const open = async (browser, url, { width = 1280, height = 900, scheme = "light" } = {}) => {
  const page = await browser.newPage();
  const seen = { requests: [], complaints: [] };
  page.on("request", (request) => seen.requests.push(request.url()));
  page.on("console", (message) => ["error", "warn"].includes(message.type()) && seen.complaints.push(message.text()));
  page.on("pageerror", (error) => seen.complaints.push(String(error)));
  // Where the player was taken to: where it is depends on how fast the machine is.
  await page.evaluateOnNewDocument(() => addEventListener("seeking", (event) => { window.soughtTime = event.target.currentTime; }, true));
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  await page.goto(url);
  return { page, seen };
};
