// What axe says of a page, and whether it fits its window.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { assert } from "./checks.mjs";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export const accessible = async (page) => {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
  const grave = violations.filter((violation) => ["serious", "critical"].includes(violation.impact));
  for (const violation of violations) console.log(`      axe: ${violation.impact} ${violation.id}: ${violation.nodes[0].target}`);
  assert.deepEqual(grave.map((violation) => violation.id), []);
};

export const fitsWindow = async (page) => assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth));
