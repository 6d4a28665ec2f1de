// `npm run mutate`: changes the code in one small way after another and sees whether a test notices. Hours for all of
// it; `npm run mutate -- journal trends` looks at these folders alone. Every change that no test noticed is listed in
// test-results/mutation/.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, ROOT, run } from './install.mjs';

const FOLDERS = ['journal', 'formats', 'vault', 'trends', 'publish'].filter((name) =>
  existsSync(join(ROOT, 'src', name)),
);

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !FOLDERS.includes(name));
if (unknown.length > 0) {
  console.error(`No such folder: ${unknown.join(', ')}. There are: ${FOLDERS.join(', ')}.`);
  process.exit(2);
}

ensureInstalled();
let failed = 0;
for (const folder of asked.length > 0 ? asked : FOLDERS) {
  console.log(`\n── ${folder}, ${readdirSync(join(ROOT, 'src', folder), { recursive: true }).length} files`);
  const config = join('scripts', 'mutate', 'stryker.config.mjs');
  failed += run('@stryker-mutator/core/bin/stryker.js', ['run', config], { MUTATE: folder }) === 0 ? 0 : 1;
}
process.exitCode = failed === 0 ? 0 : 1;
