// The emulator's responses, judged by ajv: every operation, every success and every error that it can give.
// usage: node emulator.mjs <base address> <bundled document> <video> <transcript> <integration id>
import { readFileSync } from 'node:fs';
import { ApiDocument } from './document.mjs';
import { errors } from './errors.mjs';
import { Judge } from './judge.mjs';
import { Service } from './service.mjs';
import { successes } from './successes.mjs';

const [base, documentFile, video, transcript, integration] = process.argv.slice(2);
const document = new ApiDocument(documentFile);
let passed = 0;
let failed = 0;

function report(what, faults) {
  if (faults.length === 0) {
    passed++;
    return true;
  }
  failed++;
  console.log(`FAIL  ${what}`);
  faults.slice(0, 5).forEach(fault => console.log(`      ${fault}`));
  return false;
}

const service = new Service(base, document, new Judge(document), report);
await service.findNotServed();
await successes(service, { video: readFileSync(video), transcript: readFileSync(transcript), integration });
await errors(service);

// A check that saw nothing proves nothing.
for (const operation of document.operations.values()) {
  const seen = [...(service.seen.get(operation.id) ?? [])].sort();
  const served = !service.notServed.has(operation.id);
  const missing = Object.keys(operation.responses).filter(status => status >= '4' && !seen.some(s => String(s) === status || `${Math.floor(s / 100)}XX` === status));
  const complete = report(`${operation.id} was answered with ${seen.join(', ')}`, [
    ...missing.map(status => `no response with ${status} was seen`),
    ...(served && !seen.some(s => s < 300) ? ['no success was seen'] : []),
    ...(served && !service.filled.has(operation.id) && !seen.includes(204) ? ['no success had content'] : []),
    ...blindness(operation),
  ]);
  if (complete) console.log(`ok    ${operation.id}: ${seen.join(', ')}${served ? '' : ', not served by the emulator yet'}`);
}

// And so would a judge that lets everything pass.
function blindness(operation) {
  const response = service.filled.get(operation.id);
  if (!response || response.headers.get('content-type') !== 'application/json') {
    return [];
  }
  const wrong = JSON.stringify({ ...response.json(), nobody_knows_this: 1 });
  return service.judge.faults(operation, { ...response, text: wrong }).length > 0 ? [] : ['a member that the document does not know is not noticed'];
}

console.log(`${passed} passed, ${failed} failed, 0 skipped`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
