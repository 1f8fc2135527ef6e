// The player goes where the hits are, by mouse and by keys.
import { open } from "./browser.mjs";
import { assert, check } from "./checks.mjs";

const playsFrom = (page, file, time) =>
  page.waitForFunction(
    (name, wanted) => {
      const video = document.getElementById("video");
      return decodeURIComponent(video.src).endsWith(name) && !video.paused && video.readyState > 1 && Math.abs(window.soughtTime - wanted) < 0.5;
    },
    { timeout: 60000 },
    file, time,
  );
const state = (page) => page.$eval("#video", (video) => ({ paused: video.paused, time: video.currentTime }));
const chosen = (page) => page.$eval(".hit[aria-current] .rank", (rank) => rank.textContent);

export const plays = async (browser, url) => {
  const { page, seen } = await open(browser, url("page"));
  const order = await page.$$eval(".rank", (all) => all.map((rank) => rank.textContent));
  const key = async (name) => { await page.keyboard.press(name); };

  await check("the best hit is chosen, and nothing plays by itself", async () => {
    assert.equal(await chosen(page), order[0]);
    assert.equal((await state(page)).paused, true);
  });
  await check("a click on a hit plays it from its start", async () => {
    await page.click(".group:nth-child(1) li:nth-child(2) .hit");
    await playsFrom(page, "council.mp4", 19);
  });
  await check("a click on a mark of another video plays that one", async () => {
    await page.click(".group:nth-child(2) .mark");
    await playsFrom(page, ".mp4", 4.298);
    assert.equal(await chosen(page), order[2]);
  });
  await check("a click between the marks plays from there", async () => {
    const track = await (await page.$(".group:nth-child(2) .track")).boundingBox();
    await page.mouse.click(track.x + track.width * 0.42, track.y + 20);
    await playsFrom(page, ".mp4", 33.8 * 0.42);
  });
  await check("Space pauses and goes on", async () => {
    await page.keyboard.press("Space");
    assert.equal((await state(page)).paused, true);
    await page.keyboard.press("Space");
    await page.waitForFunction(() => !document.getElementById("video").paused);
    await page.keyboard.press("Space");
  });
  await check("j, k and the arrows go between hits, over the videos", async () => {
    for (const [name, place] of [["j", 3], ["k", 2], ["k", 1], ["ArrowUp", 0], ["ArrowUp", 0], ["ArrowDown", 1]]) {
      await key(name);
      assert.equal(await chosen(page), order[place], `after ${name}`);
    }
    assert.equal((await state(page)).paused, true);
  });
  await check("Enter plays the chosen hit from its start", async () => {
    await key("Enter");
    await playsFrom(page, "council.mp4", 19);
    await key("Space");
  });
  await check("? shows the keys, Escape hides them, and they can be switched off", async () => {
    await page.keyboard.type("?");
    assert.equal(await page.$eval("#help", (dialog) => dialog.open), true);
    await page.click("#single-keys");
    await key("Escape");
    assert.equal(await page.$eval("#help", (dialog) => dialog.open), false);
    await page.focus(".hit");
    const before = await chosen(page);
    await key("j");
    assert.equal(await chosen(page), before);
  });
  await check("playing complains about nothing", () => assert.deepEqual(seen.complaints, []));
  await page.close();

  const third = await open(browser, `${url("page")}#hit-3`);
  await check("an address names a hit", async () => assert.equal(await chosen(third.page), "#3"));
  await check("a file that is gone is told", async () => {
    await third.page.$eval("#video", (video) => { video.src = "./gone.mp4"; });
    await third.page.waitForFunction(() => document.getElementById("absent-text").checkVisibility());
    assert.match(await third.page.$eval("#absent-text", (element) => element.textContent), /cannot be played/);
  });
  await third.page.close();
};
