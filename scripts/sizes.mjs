// Holds the built app to its sizes (gzip, kB of 1000 bytes) and to what makes it work offline.
// A budget whose file is missing fails: a limit aimed at nothing would pass for ever.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './install.mjs';

const DIST = resolve(ROOT, process.argv[2] ?? 'dist');
const FIRST_LOAD_KB = 60;
// The aim is 280. Above it for now: the worker that reads and writes files carries a second copy of the database
// library (29 kB), and the keys to what is written while locked (11); the lock is 61 in all, its passkeys 4 of
// them. Sealed files are age files: their worker is 25. The example journal (27 kB with its pages’ lines) is prose,
// fetched when somebody asks for it. The pages below the trends and their statistics are 20, what takes the trends
// along 12, looking back 8, the page of one's own words 8, diagnostics 2, second
// copies and backups into a folder 9, what can be read of a journal that does not open 1. The cipher that seals a page
// in the moment of a key is 4, and 4 more in each of the two workers that read or write such a page.
const ALL_KB = 635;

/** Named parts that come later than the first page, each with the most it may weigh. */
const PARTS = [
  { name: 'chart', limit: 56 },
  { name: 'entries-page', limit: 10 },
  { name: 'entry-page', limit: 30 },
  { name: 'looking-back-page', limit: 8 },
  { name: 'trends-page', limit: 15 },
  { name: 'any-view', limit: 16 },
  { name: 'numbers', limit: 8 },
  { name: 'picture-files', limit: 8 },
  { name: 'settings-page', limit: 5 },
  { name: 'page-menu', limit: 6 },
  { name: 'templates-page', limit: 3 },
  { name: 'feelings-page', limit: 10 },
  { name: 'import-page', limit: 10 },
  { name: 'export-page', limit: 10 },
  { name: 'backup-page', limit: 10 },
  { name: 'install-page', limit: 3 },
  { name: 'reminder-page', limit: 3 },
  { name: 'notes', limit: 3 },
  { name: 'keyboard', limit: 3 },
  { name: 'changing-over', limit: 5 },
  { name: 'convert', limit: 195 },
  { name: 'age', limit: 26 },
  { name: 'derive', limit: 8 },
  { name: 'lock-page', limit: 10 },
  { name: 'example-journal', limit: 26 },
];

/** Text that stands in Chart.js and nowhere else. */
const CHART_MARK = 'Canvas is already in use';
/** Text that stands in the page of parts, which is for who draws and in no build. */
const PARTS_MARK = 'Parts of Ebb';
/** Emitted, and not kept offline: the worker itself, and pictures that only an install sheet shows. */
const NOT_KEPT = /^(offline\.js|screenshots\/.*)$/;

/** @type {string[]} */
const wrong = [];
/**
 * @param {boolean} holds
 * @param {string} otherwise
 */
const check = (holds, otherwise) => {
  if (!holds) wrong.push(otherwise);
};

/** @param {string} file */
const text = (file) => readFileSync(join(DIST, file), 'utf8');
/** @param {string} file */
const gzipped = (file) => gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length / 1000;
/** @param {string[]} files */
const weight = (files) => files.reduce((sum, file) => sum + gzipped(file), 0);

/** The files that a script loads before it runs, itself included. */
function closure(/** @type {string} */ file, /** @type {Set<string>} */ seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  const imports = text(file).matchAll(
    /(?:^|[;\n}])(?:import|export)\s*(?:[\w*${},\s]+from\s*)?["'](\.[^"']+)["']/g,
  );
  for (const [, from = ''] of imports) closure(posix.join(posix.dirname(file), from), seen);
  return seen;
}

function checkFirstLoad(/** @type {string} */ base) {
  const html = text('index.html');
  const links = [...html.matchAll(/<(?:script|link)[^>]*?\s(?:src|href)="([^"]+)"/g)].map(
    ([, link = '']) => link,
  );
  check(
    links.length > 0 && links.every((link) => link.startsWith(base)),
    `index.html loads from elsewhere: ${links}`,
  );
  const entries = links.filter((link) => link.endsWith('.js')).map((link) => link.slice(base.length));
  check(entries.length > 0, 'index.html loads no script');
  const first = [...new Set(entries.flatMap((entry) => [...closure(entry)]))];
  const kb = weight(first);
  console.log(`first load   ${kb.toFixed(1)} of ${FIRST_LOAD_KB} kB  ${first.join(' ')}`);
  check(kb <= FIRST_LOAD_KB, `first load is ${kb.toFixed(1)} kB, more than ${FIRST_LOAD_KB}`);
  const charting = files.filter((file) => file.endsWith('.js') && text(file).includes(CHART_MARK));
  check(charting.length === 1, `Chart.js is in ${charting.length} files, not in one`);
  check(!first.some((file) => charting.includes(file)), 'Chart.js is loaded with the first page');
  checkPolicy(html);
}

/** The policy must come first and must name each inline script, here and in the worker. */
function checkPolicy(/** @type {string} */ html) {
  check(
    /<head>\s*<meta http-equiv="Content-Security-Policy"/.test(html),
    'the policy is not first in the head',
  );
  const inline = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)];
  check(inline.length === 1, `index.html has ${inline.length} inline scripts, not one`);
  for (const [, script = ''] of inline) {
    const hash = `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
    check(html.includes(hash), 'the policy does not know the inline script');
    check(text('offline.js').includes(hash), 'the worker’s policy does not know the inline script');
  }
}

/** Nothing of the page of parts is built. */
function checkNoGallery() {
  check(
    readFileSync(join(ROOT, 'parts/parts.tsx'), 'utf8').includes(PARTS_MARK),
    'the page of parts has no mark',
  );
  const found = files.filter((file) => /\.(js|html)$/.test(file) && text(file).includes(PARTS_MARK));
  check(found.length === 0, `the page of parts is in the build: ${found}`);
}

function checkParts() {
  for (const { name, limit } of PARTS) {
    const found = files.filter((file) => new RegExp(`^assets/${name}-[\\w-]{8}\\.js$`).test(file));
    check(found.length === 1, `${found.length} files are called ${name}`);
    const kb = weight(found);
    console.log(`${name.padEnd(12)} ${kb.toFixed(1)} of ${limit} kB`);
    check(kb <= limit, `${name} is ${kb.toFixed(1)} kB, more than ${limit}`);
  }
}

/** Every emitted file is kept offline, with the hash of its bytes. */
function checkKept() {
  const kept = new Map(
    [...text('offline.js').matchAll(/\{"revision":"([^"]+)","url":"([^"]+)"\}/g)].map(
      ([, hash = '', url = '']) => [url, hash],
    ),
  );
  const code = [...kept.keys()].filter((file) => /\.(js|css)$/.test(file));
  const kb = weight(code.filter((file) => existsSync(join(DIST, file))));
  console.log(`all code     ${kb.toFixed(1)} of ${ALL_KB} kB  ${kept.size} files kept offline`);
  check(code.length > 5, 'the list of files kept offline is not found in offline.js');
  check(kb <= ALL_KB, `all code is ${kb.toFixed(1)} kB, more than ${ALL_KB}`);
  for (const file of files.filter((name) => !NOT_KEPT.test(name))) {
    const hash = createHash('sha256')
      .update(readFileSync(join(DIST, file)))
      .digest('base64');
    check(
      kept.get(file) === hash,
      `${file} is ${kept.has(file) ? 'kept with another hash' : 'not kept offline'}`,
    );
  }
  for (const file of kept.keys())
    check(files.includes(file), `${file} is to be kept offline and is not there`);
}

if (!existsSync(join(DIST, 'index.html'))) {
  console.error(`${DIST} holds no build.`);
  process.exit(1);
}
const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => statSync(join(DIST, file)).isFile());
const { id } = JSON.parse(text('manifest.webmanifest'));
checkFirstLoad(id);
checkParts();
checkNoGallery();
checkKept();
for (const line of wrong) console.error(`✗ ${line}`);
process.exitCode = wrong.length === 0 ? 0 : 1;
