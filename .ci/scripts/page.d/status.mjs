// The status page of the emulator shows what it has, sets and clears its fault, keeps to itself, and fits screens, schemes and keyboards.
import { join } from "node:path";
import { accessible, fitsWindow } from "./accessible.mjs";
import { open } from "./browser.mjs";
import { assert, check } from "./checks.mjs";

const hostile = "</script><script>window.harmed=1</script>";
const seeded = "<script>window.harmed=1<b>";
const fault = "429;retry-after=7";
const rows = (page, table) => page.$$eval(`table:nth-of-type(${table}) tbody tr`, (all) => all.map((row) => [...row.cells].map((cell) => cell.textContent)));
const state = (page) => page.$eval("h2 + p", (element) => element.textContent);
const focused = (page) => page.evaluate(() => document.activeElement.textContent || document.activeElement.id);

export const status = async (browser, base, screens) => {
  const root = new URL("/", base).href;
  const shot = (page, name) => page.screenshot({ path: join(screens, `status-${name}.png`), fullPage: true });
  const call = (path, options) => fetch(base + path, { ...options, headers: { "x-api-key": "any-key", "content-type": "application/json" } });
  await call("/indexes", { method: "POST", body: JSON.stringify({ index_name: hostile, engines: [{ engine_name: "marengo2.6", engine_options: ["visual"] }] }) });
  await call(`/indexes/${encodeURIComponent(seeded)}`);
  await call(`/indexes/${"long".repeat(45)}`);

  const { page, seen } = await open(browser, root);
  const press = async (...keys) => { for (const key of keys) await page.keyboard.press(key); };
  const submit = (key) => Promise.all([new Promise((resolve) => page.once("load", resolve)), page.keyboard.press(key)]);

  await check("the status page shows each index with its videos and tasks", async () => {
    const shown = (await rows(page, 1)).map(([, index, , videos, tasks]) => [index, videos, tasks]);
    assert.deepEqual(shown, [[hostile, "0", ""], [seeded, "1", "1 ready"], ["seed", "2", "2 ready"]]);
  });
  await check("the status page shows the requests, newest first", async () => {
    const shown = (await rows(page, 2)).map(([, method, path, code]) => [method, path, code]);
    assert.deepEqual(shown.slice(1), [["GET", `/v1.2/indexes/${seeded}`, "404"], ["POST", "/v1.2/indexes", "201"]]);
  });
  await check("names and paths on the status page stay text", async () => {
    assert.deepEqual([await page.$$eval("script, td b", (all) => all.length), await page.evaluate("window.harmed")], [1, undefined]);
  });
  await check("keys reach the reload, the field and both buttons, in this order", async () => {
    const order = [];
    for (let place = 0; place < 4; place += 1) {
      await press("Tab");
      order.push(await focused(page));
    }
    assert.deepEqual(order, ["Reload", "fault", "Set", "Clear"]);
    await page.focus("#fault");
  });
  await check("a fault that is typed and sent with Enter fails calls as it says", async () => {
    await page.keyboard.type(fault);
    await submit("Enter");
    assert.match(await state(page), /429;retry-after=7/);
    const response = await call("/engines");
    assert.deepEqual([response.status, response.headers.get("retry-after"), (await response.json()).code], [429, "7", "too_many_requests"]);
  });
  await check("the field has the focus again, and the failed call is in the list after a reload", async () => {
    assert.equal(await focused(page), "fault");
    await page.reload();
    assert.deepEqual((await rows(page, 2))[0].slice(1, 4), ["GET", "/v1.2/engines", "429"]);
    await shot(page, "fault");
  });
  await check("the button Clear ends the fault", async () => {
    await page.focus("#fault");
    await press("Tab", "Tab");
    await submit("Space");
    assert.equal(await state(page), "None.");
    assert.equal((await call("/engines")).status, 200);
  });
  await check("the status page requests nothing but itself, and complains about nothing", () => {
    assert.deepEqual([seen.requests.filter((url) => url.split("#")[0] !== root), seen.complaints], [[], []]);
  });
  await check("a fault that is none is told, and not set", async () => {
    await page.focus("#fault");
    await page.keyboard.type("nonsense");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.getElementById("message").textContent.includes("nonsense"));
    await shot(page, "refused");
    assert.equal((await call("/engines")).status, 200);
  });
  await page.close();

  const [black, white] = ["rgb(0, 0, 0)", "rgb(255, 255, 255)"];
  for (const [name, view, color] of [["light", {}, black], ["dark", { scheme: "dark" }, white], ["narrow", { width: 360, height: 780 }, black]]) {
    const { page: viewed } = await open(browser, root, view);
    await shot(viewed, name);
    await check(`axe finds nothing serious on the status page: ${name}`, () => accessible(viewed));
    await check(`the text of the status page is in the color of the scheme: ${name}`, async () =>
      assert.equal(await viewed.evaluate(() => getComputedStyle(document.body).color), color));
    await check(`nothing on the status page is wider than the window: ${name}`, () => fitsWindow(viewed));
    await viewed.close();
  }
};
