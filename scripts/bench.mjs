// `npm run bench`: how long things take for a person, each beside a floor that is measured in the same rounds.
// `npm run bench -- trends` measures that alone, `quick` takes one round, BENCH_ROUNDS=3 three. Prints a table, writes
// bench/results/latest.json and, of what was measured in several sizes, docs/growth.svg.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { ensureInstalled, ROOT, run } from './install.mjs';

const RESULTS = join(ROOT, 'bench', 'results');
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 15);
const BENCHES = {
  loading: () => import('./bench/loading.mjs'),
  writing: () => import('./bench/writing.mjs'),
  list: () => import('./bench/list.mjs'),
  search: () => import('./bench/search.mjs'),
  unlock: () => import('./bench/unlock.mjs'),
  memory: () => import('./bench/memory.mjs'),
  trends: () => import('./bench/trends.mjs'),
  markdown: () => import('./bench/markdown.mjs'),
};
const NAMES = Object.keys(BENCHES);

const asked = process.argv.slice(2);
const unknown = asked.filter((word) => word !== 'quick' && !NAMES.includes(word));
if (unknown.length > 0) {
  console.error(`There is no bench "${unknown.join('", "')}". There is: ${NAMES.join(', ')}, and quick.`);
  process.exit(1);
}

ensureInstalled();
if (!ensureBrowser()) process.exit(1);
if (run('vite/bin/vite.js', ['build', '--logLevel', 'warn']) !== 0) process.exit(1);

const { tableOf } = await import('./bench/figures.mjs');
const { growthSvg } = await import('./bench/growth.mjs');
const chosen = Object.entries(BENCHES).filter(([name]) => asked.includes(name));
const { isQuick } = await import('./bench/quick.mjs');
const options = { rounds: isQuick ? 1 : ROUNDS, isQuick, root: join(ROOT, 'dist') };
const figures = [];
const notes = new Set();
for (const [, load] of chosen.length > 0 ? chosen : Object.entries(BENCHES)) {
  const { bench } = await load();
  const found = await bench(options);
  figures.push(...found.figures);
  for (const note of found.notes) notes.add(note);
}
mkdirSync(RESULTS, { recursive: true });
writeFileSync(join(RESULTS, 'latest.json'), `${JSON.stringify(figures, null, 2)}\n`);
const growth = growthSvg(figures);
if (growth !== null) writeFileSync(join(ROOT, 'docs', 'growth.svg'), growth);
const [cpu] = cpus();
console.log(
  `\n${tableOf(figures)}\n\n${cpu?.model ?? 'unknown processor'}, ${cpus().length} cores. ${[...notes].join('\n')}`,
);
