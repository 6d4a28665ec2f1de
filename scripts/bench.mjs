// `npm run bench`: how long things take for a person, each beside a floor that is measured in the same rounds.
// `npm run bench -- trends` or `-- markdown` measures that alone, `quick` takes fewer rounds. Prints a table and
// writes bench/results/latest.json.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { ensureInstalled, ROOT, run } from './install.mjs';

const RESULTS = join(ROOT, 'bench', 'results');
const ROUNDS = 15;
const QUICK_ROUNDS = 4;
const BENCHES = ['trends', 'markdown'];

const asked = process.argv.slice(2);
const unknown = asked.filter((word) => word !== 'quick' && !BENCHES.includes(word));
if (unknown.length > 0) {
  console.error(`There is no bench "${unknown.join('", "')}". There is: ${BENCHES.join(', ')}, and quick.`);
  process.exit(1);
}

ensureInstalled();
if (!ensureBrowser()) process.exit(1);
if (run('vite/bin/vite.js', ['build', '--logLevel', 'warn']) !== 0) process.exit(1);

const { benchTrends } = await import('./bench/trends.mjs');
const { benchMarkdown } = await import('./bench/markdown.mjs');
const { tableOf } = await import('./bench/figures.mjs');
const chosen = BENCHES.filter((name) => asked.includes(name));
const options = { rounds: asked.includes('quick') ? QUICK_ROUNDS : ROUNDS, root: join(ROOT, 'dist') };
const figures = [];
const notes = new Set();
for (const name of chosen.length > 0 ? chosen : BENCHES) {
  const found = await (name === 'trends' ? benchTrends(options) : benchMarkdown(options));
  figures.push(...found.figures);
  for (const note of found.notes) notes.add(note);
}
mkdirSync(RESULTS, { recursive: true });
writeFileSync(join(RESULTS, 'latest.json'), `${JSON.stringify(figures, null, 2)}\n`);
const [cpu] = cpus();
console.log(
  `\n${tableOf(figures)}\n\n${cpu?.model ?? 'unknown processor'}, ${cpus().length} cores. ${[...notes].join('\n')}`,
);
