// What the page shows is what the search found.
import { readFile } from "node:fs/promises";
import { open } from "./browser.mjs";
import { assert, check } from "./checks.mjs";

const count = (page, selector) => page.$$eval(selector, (all) => all.length);
const texts = (page, selector) => page.$$eval(selector, (all) => all.map((element) => element.textContent));

export const shows = async (browser, url, result) => {
  const found = JSON.parse(await readFile(result("page")));
  const { page, seen } = await open(browser, url("page"));

  await check("the query is the heading", async () => assert.deepEqual(await texts(page, "h1"), ["“storm at the coast and the railway bridge”"]));
  await check("there is a timeline for each video, best first", async () =>
    assert.deepEqual(await texts(page, "h2:not(dialog h2)"), [...new Set(found.map((clip) => clip.file))]));
  await check("there is an entry and a mark for each hit", async () => {
    assert.equal(found.length, 8);
    assert.deepEqual([await count(page, ".hit"), await count(page, ".mark")], [8, 8]);
    assert.equal(await page.$eval("#summary", (element) => element.textContent), "8 hits in 3 videos");
  });
  await check("each mark stands where its hit is in the video", async () => {
    const first = await page.$eval(".mark", (mark) => [mark.offsetLeft / mark.parentElement.offsetWidth, mark.offsetWidth / mark.parentElement.offsetWidth]);
    assert.ok(Math.abs(first[0] - 2 / 33.8) < 0.01 && Math.abs(first[1] - 4 / 33.8) < 0.01, String(first));
  });
  await check("a higher score has a higher mark, and its number", async () => {
    const all = await page.$$eval(".hit", (hits) => hits.map((hit) => [Number(hit.querySelector("b").textContent), hit.querySelector(".score i").offsetHeight]));
    for (const [score, height] of all) for (const [other, lower] of all) assert.ok(score <= other || height >= lower, JSON.stringify(all));
    assert.deepEqual(all.map(([score]) => score).sort(), found.map((clip) => Number(clip.score.toFixed(1))).sort());
  });
  await check("each hit has the words and a frame of its own", async () => {
    assert.deepEqual((await texts(page, ".hit .text")).sort(), found.map((clip) => clip.text).sort());
    assert.equal(await page.$$eval(".picture img", (images) => images.filter((image) => image.complete && image.naturalWidth === 320).length), 8);
  });
  await check("hits are put in the order of time and back", async () => {
    const ranks = () => page.$$eval(".group:nth-child(2) .rank", (all) => all.map((rank) => rank.textContent));
    const best = await ranks();
    await page.click("input[value=time]");
    assert.notDeepEqual(await ranks(), best);
    await page.click("input[value=score]");
    assert.deepEqual(await ranks(), best);
  });
  await check("nothing is complained about", () => assert.deepEqual(seen.complaints, []));
  await page.close();

  const alone = await open(browser, url("alone"));
  await check("without local files and pictures, it says so and links to the stream", async () => {
    assert.equal(await count(alone.page, ".picture.drawn"), 8);
    assert.match(await alone.page.$eval("#absent", (element) => element.innerText), /--videos/);
    assert.match(await alone.page.$eval("#stream", (link) => link.href), /^http:.*m3u8$/);
    assert.deepEqual(alone.seen.complaints, []);
  });
  await alone.page.close();

  const empty = await open(browser, url("empty"));
  await check("a search without hits says so, without a player", async () => {
    assert.equal(await empty.page.$eval("#summary", (element) => element.textContent), "Nothing was found.");
    assert.equal(await empty.page.$eval(".player", (element) => element.checkVisibility()), false);
    assert.deepEqual(empty.seen.complaints, []);
  });
  await empty.page.close();
};
