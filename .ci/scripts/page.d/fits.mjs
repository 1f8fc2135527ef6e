// The page fits screens, schemes, paper and the tools of people who cannot see it or use a mouse.
import { join } from "node:path";
import { accessible, fitsWindow } from "./accessible.mjs";
import { open } from "./browser.mjs";
import { assert, check } from "./checks.mjs";

const settled = (page) => page.waitForFunction(() => document.getElementById("video").readyState > 1, { timeout: 60000 });

export const fits = async (browser, url, screens) => {
  const shot = (page, name, options) => page.screenshot({ path: join(screens, `${name}.png`), ...options });
  const views = [["light", {}], ["dark", { scheme: "dark" }], ["narrow", { width: 360, height: 780 }]];
  for (const [name, view] of views) {
    const { page } = await open(browser, url("page"), view);
    await settled(page);
    await shot(page, name);
    await check(`axe finds nothing serious: ${name}`, () => accessible(page));
    await check(`nothing is wider than the window: ${name}`, () => fitsWindow(page));
    if (name === "light") {
      await page.keyboard.type("?");
      await shot(page, "keys");
      await check("axe finds nothing serious in the list of keys", () => accessible(page));
    }
    await page.close();
  }

  const hostile = await open(browser, url("hostile"), { width: 360, height: 780 });
  await check("long names without blanks wrap", () => fitsWindow(hostile.page));
  await hostile.page.close();

  const { page } = await open(browser, url("page"), { scheme: "dark" });
  await settled(page);
  await page.emulateMediaType("print");
  await shot(page, "print", { fullPage: true });
  await check("on paper there are hits and timelines on white, and no controls", async () => {
    const seen = await page.evaluate(() => {
      const visible = (selector) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility()).length;
      return [visible(".hit"), visible(".track"), visible(".player"), visible(".order"), getComputedStyle(document.body).backgroundColor];
    });
    assert.deepEqual(seen, [8, 3, 0, 0, "rgb(255, 255, 255)"]);
  });
  await page.pdf({ path: join(screens, "print.pdf"), format: "A4", margin: { top: "15mm", bottom: "15mm", left: "15mm", right: "15mm" } });
  await page.close();
};
