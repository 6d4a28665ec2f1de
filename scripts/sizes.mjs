// Holds the built app to its sizes (gzip, kB of 1000 bytes) and to what makes it work offline.
// A budget whose file is missing fails: a limit aimed at nothing would pass for ever.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './install.mjs';
import {
  ALL_KB,
  FAMILY,
  FIRST_LOAD_KB,
  FIRST_REQUESTS,
  LANGUAGES,
  NOT_KEPT,
  PACKAGES,
  PARTS,
  PARTS_MARK,
} from './sizes/limits.mjs';

const DIST = resolve(ROOT, process.argv[2] ?? 'dist');
/** Written by the build: the files by package. */
const NOTED = join(ROOT, 'test-results/packages.json');
/** @type {string[]} */
const wrong = [];
/**
 * @param {boolean} holds
 * @param {string} otherwise
 */
const check = (holds, otherwise) => {
  if (!holds) wrong.push(otherwise);
};

/**
 * @param {string} what
 * @param {number} kb
 * @param {number} limit
 */
function checkWeight(what, kb, limit, more = '') {
  console.log(`${what.padEnd(12)} ${kb.toFixed(1)} of ${limit} kB${more}`);
  // In bytes: rounded, a few too many look like none.
  const over = Math.round(kb * 1000) - limit * 1000;
  check(over <= 0, `${what} is ${limit * 1000 + over} bytes, ${over} more than ${limit * 1000}`);
}

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
  checkWeight('first load', weight(first), FIRST_LOAD_KB, `  ${first.join(' ')}`);
  checkRequests(html, first);
  checkPolicy(html);
}

/** The page, and what it asks for before anybody does anything. */
function checkRequests(/** @type {string} */ html, /** @type {string[]} */ scripts) {
  const styles = [...html.matchAll(/<link[^>]*?rel="stylesheet"/g)].length;
  const links = [...html.matchAll(/<link[^>]*?rel="(?:manifest|icon)"[^>]*?>/g)].length;
  // The style asks for the letters of plain Latin; those of other ranges come with the first letter of them.
  const letters = files.filter((file) => /-latin-wght-normal-[\w-]+\.woff2$/.test(file)).length;
  const count = 1 + styles + links + letters + scripts.length;
  console.log(`requests     ${count} of ${FIRST_REQUESTS}`);
  check(links > 0 && letters > 0, 'the page has no manifest or no letters');
  check(count <= FIRST_REQUESTS, `the first load is ${count} requests, more than ${FIRST_REQUESTS}`);
}

/** What the build noted of itself; it must be of this very build. */
function checkPackages() {
  if (!existsSync(NOTED)) return check(false, `${NOTED} is not there: which package is in which file?`);
  /** @type {Record<string, string[]>} */
  const noted = JSON.parse(readFileSync(NOTED, 'utf8'));
  /** @type {Record<string, string[]>} */
  const may = PACKAGES;
  for (const [name, found] of Object.entries(noted)) {
    const allowed = may[name] ?? may[FAMILY.exec(name)?.[1] ?? ''] ?? [];
    for (const file of found) {
      check(files.includes(file), `${name} was noted of another build: ${file}`);
      const part = /([\w-]+)-[\w-]{8}\.js$/.exec(file)?.[1] ?? file;
      check(allowed.includes(part), `${name} is in ${part}`);
    }
  }
  for (const [name, parts] of Object.entries(may)) {
    for (const part of parts)
      check(
        noted[name]?.some((file) => file.startsWith(`assets/${part}-`)) ?? false,
        `${name} is not in ${part}: the limit is aimed at nothing`,
      );
  }
  console.log(`packages     ${Object.keys(noted).length}, each where it may be`);
}

/** The policy must come first and must name the inline script and styles, here and in the worker. */
function checkPolicy(/** @type {string} */ html) {
  check(
    /<head>\s*<meta http-equiv="Content-Security-Policy"/.test(html),
    'the policy is not first in the head',
  );
  for (const [kind, many] of /** @type {const} */ ([
    ['script', 1],
    ['style', 2],
  ])) {
    const inside = new RegExp(`<${kind}(?![^>]*\\ssrc=)[^>]*>([\\s\\S]*?)</${kind}>`, 'g');
    const inline = [...html.matchAll(inside)];
    check(inline.length === many, `index.html has ${inline.length} inline ${kind}s, not ${many}`);
    for (const [, written = ''] of inline) {
      const hash = `'sha256-${createHash('sha256').update(written).digest('base64')}'`;
      check(html.includes(hash), `the policy does not know the inline ${kind}`);
      check(text('offline.js').includes(hash), `the worker’s policy does not know the inline ${kind}`);
    }
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
  for (const { name, limit } of [...PARTS, ...LANGUAGES]) {
    const found = files.filter((file) => new RegExp(`^assets/${name}-[\\w-]{8}\\.js$`).test(file));
    check(found.length === 1, `${found.length} files are called ${name}`);
    checkWeight(name, weight(found), limit);
  }
}

/** Words are settled when their file runs: a language that brought another file along would come too late for it. */
function checkLanguages() {
  const mayCome = /^assets\/(core|speak|rolldown-runtime)-/;
  for (const { name } of [...LANGUAGES, { name: 'speak' }]) {
    const [file = ''] = files.filter((one) => one.startsWith(`assets/${name}-`) && one.endsWith('.js'));
    if (file === '') return check(false, `no file is called ${name}`);
    const others = [...closure(file)].filter((one) => one !== file && !mayCome.test(one));
    check(others.length === 0, `${name} brings ${others.join(', ')}, whose words would stay in English`);
  }
}

/** What a script asks for before it loads another must be there: a style sheet that does not come stops it. */
function checkStyles() {
  let asked = 0;
  for (const file of files.filter((name) => name.endsWith('.js'))) {
    const [, list = ''] = /__vite__mapDeps=.*?\[([^\]]*)\]/.exec(text(file)) ?? [];
    const names = list.split(',').map((name) => name.slice(1, -1));
    for (const [, numbers = ''] of text(file).matchAll(/__vite__mapDeps\(\[([\d,]+)\]\)/g)) {
      for (const number of numbers.split(',')) {
        const name = names[Number(number)] ?? '';
        asked += 1;
        check(files.includes(name), `${file} asks for "${name}", which is not there`);
      }
    }
  }
  check(asked > 5, 'no script asks for a style sheet: the check is aimed at nothing');
}

/** Every emitted file is kept offline, with the hash of its bytes. */
function checkKept() {
  const kept = new Map(
    [...text('offline.js').matchAll(/\{"revision":"([^"]+)","url":"([^"]+)"\}/g)].map(
      ([, hash = '', url = '']) => [url, hash],
    ),
  );
  const isLanguage = (/** @type {string} */ file) =>
    LANGUAGES.some(({ name }) => file.startsWith(`assets/${name}-`));
  const code = [...kept.keys()].filter((file) => /\.(js|css)$|^index\.html$/.test(file) && !isLanguage(file));
  const kb = weight(code.filter((file) => existsSync(join(DIST, file))));
  checkWeight('all code', kb, ALL_KB, `  ${kept.size} files kept offline`);
  check(code.length > 5, 'the list of files kept offline is not found in offline.js');
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
checkPackages();
checkStyles();
checkLanguages();
checkNoGallery();
checkKept();
for (const line of wrong) console.error(`✗ ${line}`);
process.exitCode = wrong.length === 0 ? 0 : 1;
