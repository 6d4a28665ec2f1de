// `npm run mutate`: changes the code in one small way after another and sees whether a test notices. Hours for all of
// it; `npm run mutate -- journal trends/likely.ts` looks at these folders and files alone. Every change that no test
// noticed is listed in test-results/mutation/, a list for each of them, once it is through.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, ROOT, run } from './install.mjs';

const FOLDERS = ['journal', 'formats', 'vault', 'trends', 'publish'].filter((name) =>
  existsSync(join(ROOT, 'src', name)),
);

const asked = process.argv.slice(2);
/** @param {string} name */
const isKnown = (name) => FOLDERS.includes(name.split('/')[0] ?? '') && existsSync(join(ROOT, 'src', name));
const unknown = asked.filter((name) => !isKnown(name));
if (unknown.length > 0) {
  console.error(`No such folder or file: ${unknown.join(', ')}. Folders are: ${FOLDERS.join(', ')}.`);
  process.exit(2);
}

ensureInstalled();
let failed = 0;
for (const place of asked.length > 0 ? asked : FOLDERS) {
  console.log(`\n── ${place}`);
  const config = join('scripts', 'mutate', 'stryker.config.mjs');
  failed += run('@stryker-mutator/core/bin/stryker.js', ['run', config], { MUTATE: place }) === 0 ? 0 : 1;
}
process.exitCode = failed === 0 ? 0 : 1;
