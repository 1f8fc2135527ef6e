// Counts checks, each of which is a sentence and throws if it does not hold.
import assert from "node:assert/strict";

let passed = 0;
let failed = 0;

export { assert };

export const check = async (name, holds) => {
  try {
    await holds();
    passed += 1;
    console.log(`ok    ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAIL  ${name}\n      ${String(error.message).split("\n").join("\n      ")}`);
  }
};

export const finish = () => {
  console.log(`\n${passed} passed, ${failed} failed, 0 skipped`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
};
