// The page keeps to itself: no request leaves it, and no text in it becomes code.
import { open } from "./browser.mjs";
import { assert, check } from "./checks.mjs";

export const keeps = async (browser, url) => {
  const { page, seen } = await open(browser, url("hostile"));
  const text = (selector) => page.$eval(selector, (element) => element.textContent);

  await check("a query, a file name and a transcript stay text", async () => {
    assert.equal(await text("h1"), "“</script><script>window.harmed=1</script><b>bridge</b>”");
    assert.equal(await text(".group h2"), "<img src=x onerror=window.harmed=1>#1 50%.mp4");
    assert.equal(await text(".hit .text"), "bridge </script><script>window.harmed=1</script> {{script}} <img src=x onerror=window.harmed=1>");
    assert.equal(await page.$$eval("h1 *, h2 *, .text *", (all) => all.length), 0);
    assert.equal(await page.evaluate("window.harmed"), undefined);
  });
  await check("a file with such a name plays", async () => {
    await page.click(".hit");
    await page.waitForFunction(() => document.getElementById("video").currentTime >= 1, { timeout: 60000 });
  });
  await check("only files beside it are requested", () => {
    const others = seen.requests.filter((request) => !/^(file|data):/.test(request));
    assert.deepEqual(others, []);
    assert.ok(seen.requests.length > 1);
  });
  await check("nothing is complained about, hostile as it is", () => assert.deepEqual(seen.complaints, []));
  await check("its policy lets no other script run, and nothing out", async () => {
    const out = await page.evaluate(async () => {
      document.body.append(Object.assign(document.createElement("script"), { textContent: "window.harmed = 2" }));
      document.body.append(Object.assign(document.createElement("img"), { src: "http://127.0.0.1:9/x.png" }));
      return fetch("http://127.0.0.1:9/").then(() => "sent", () => "refused");
    });
    assert.deepEqual([out, await page.evaluate("window.harmed")], ["refused", undefined]);
    const refusals = seen.complaints.filter((complaint) => /Content Security Policy/.test(complaint));
    assert.ok(refusals.length >= 3, seen.complaints.join("\n"));
  });
  await page.close();
};
