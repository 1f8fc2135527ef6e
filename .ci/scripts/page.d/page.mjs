// Judges the pages that .ci/scripts/page made: page.mjs BROWSER DIRECTORY SCREENSHOTS
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { start } from "./browser.mjs";
import { finish } from "./checks.mjs";
import { shows } from "./shows.mjs";
import { plays } from "./plays.mjs";
import { keeps } from "./keeps.mjs";
import { fits } from "./fits.mjs";

const [executable, directory, screens] = process.argv.slice(2);
const url = (name) => pathToFileURL(join(directory, `${name}.html`)).href;
const result = (name) => join(directory, `${name}.json`);

const browser = await start(executable);
try {
  await shows(browser, url, result);
  await plays(browser, url);
  await keeps(browser, url);
  await fits(browser, url, screens);
} finally {
  await browser.close();
}
finish();
