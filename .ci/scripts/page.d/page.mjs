// Judges the pages that .ci/scripts/page made, and the status page of an emulator: page.mjs BROWSER DIRECTORY SCREENSHOTS EMULATOR
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { start } from "./browser.mjs";
import { finish } from "./checks.mjs";
import { shows } from "./shows.mjs";
import { plays } from "./plays.mjs";
import { keeps } from "./keeps.mjs";
import { fits } from "./fits.mjs";
import { status } from "./status.mjs";

const [executable, directory, screens, emulator] = process.argv.slice(2);
const url = (name) => pathToFileURL(join(directory, `${name}.html`)).href;
const result = (name) => join(directory, `${name}.json`);

const browser = await start(executable);
try {
  await shows(browser, url, result);
  await plays(browser, url);
  await keeps(browser, url);
  await fits(browser, url, screens);
  await status(browser, emulator, screens);
} finally {
  await browser.close();
}
finish();
