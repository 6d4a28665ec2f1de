// `npm run screens`: pictures of every screen of the built app, at four widths, by day and by night. They are drawn
// into test-results/screens and compared with those of docs/screens; nothing is replaced before it was looked at:
//   npm run screens                        draws all, lists what changed, writes a review sheet
//   npm run screens -- entries 320         draws those whose names hold one of these words
//   npm run screens -- --accept [words]    takes what was drawn, all or those named
// DIST names another build than `dist`.
import {
  appendFileSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { browserArgs, findBrowser } from './browser.mjs';
import { ROOT } from './install.mjs';
import { compare, isChanged } from './screens/compare.mjs';
import { draw } from './screens/draw.mjs';
import { reviewSheet } from './screens/review.mjs';
import { serve } from './serve.mjs';

const DIST = resolve(ROOT, process.env.DIST ?? 'dist');
const DRAWN = join(ROOT, 'test-results/screens');
/** What is pictured: a copy, so that a newer version can arrive. */
const SITE = join(ROOT, 'test-results/screens-site');
const KEPT = join(ROOT, 'docs/screens');
const SHEET = join(ROOT, 'public/screenshots');

/** @typedef {import('./screens/review.mjs').Finding} Finding */

const args = process.argv.slice(2);
const words = args.filter((arg) => !arg.startsWith('--'));
const isWanted = (/** @type {string} */ name) =>
  words.length === 0 || words.some((word) => name.includes(word));

/** Where a picture is kept once it was accepted. */
const keptPath = (/** @type {string} */ name) =>
  name.startsWith('sheet/') ? join(SHEET, name.slice('sheet/'.length)) : join(KEPT, name);

/** Names of pictures below a folder. */
function picturesIn(/** @type {string} */ folder, prefix = '') {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.(webp|png)$/.test(name))
    .map((name) => `${prefix}${name}`);
}

const drawnNames = () => [...picturesIn(DRAWN), ...picturesIn(join(DRAWN, 'sheet'), 'sheet/')];

async function drawAll() {
  if (!existsSync(join(DIST, 'index.html'))) {
    console.error('There is no build to take pictures of: npm run build');
    process.exit(1);
  }
  rmSync(DRAWN, { recursive: true, force: true });
  mkdirSync(join(DRAWN, 'where'), { recursive: true });
  rmSync(SITE, { recursive: true, force: true });
  cpSync(DIST, SITE, { recursive: true });
  const server = await serve({ root: SITE, port: 0 });
  // Another byte in the worker is another version.
  const deploy = () => appendFileSync(join(SITE, 'offline.js'), '\n');
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: browserArgs(),
    ...(executablePath ? { executablePath } : {}),
  });
  try {
    await draw(browser, { baseURL: server.url, out: DRAWN, says: console.log, deploy }, isWanted);
    tell(await findings(await browser.newPage()));
  } finally {
    await browser.close();
    await server.close();
  }
}

/** @param {import('@playwright/test').Page} page */
async function findings(page) {
  /** @type {Finding[]} */
  const found = [];
  const drawn = drawnNames();
  for (const name of drawn) {
    const [before, after] = [keptPath(name), join(DRAWN, name)];
    if (!existsSync(before)) {
      found.push({ name, kind: 'new', after: name });
      continue;
    }
    const difference = await compare(page, before, after);
    if (!isChanged(difference)) continue;
    const where = `where/${name.replace('/', '-').replace(/\.\w+$/, '')}.webp`;
    if (difference.seen) writeFileSync(join(DRAWN, where), Buffer.from(difference.seen, 'base64'));
    found.push({
      name,
      kind: 'changed',
      share: difference.share,
      before: relative(DRAWN, before),
      after: name,
      ...(difference.seen ? { where } : {}),
    });
  }
  const kept = [...picturesIn(KEPT), ...picturesIn(SHEET, 'sheet/')];
  const gone = kept.filter((name) => isWanted(name) && !drawn.includes(name));
  return [
    ...found,
    ...gone.map(
      (name) => /** @type {Finding} */ ({ name, kind: 'gone', before: relative(DRAWN, keptPath(name)) }),
    ),
  ];
}

/** @param {Finding[]} found */
function tell(found) {
  writeFileSync(join(DRAWN, 'findings.json'), JSON.stringify(found));
  writeFileSync(join(DRAWN, 'review.html'), reviewSheet(found));
  for (const { name, kind, share } of found) {
    console.log(`${kind.padEnd(8)} ${name}${share === undefined ? '' : `  ${(share * 100).toFixed(2)} %`}`);
  }
  console.log(`${drawnNames().length} drawn, ${found.length} to look at: test-results/screens/review.html`);
  if (found.length > 0) console.log('npm run screens -- --accept [words] takes them.');
}

function accept() {
  const list = join(DRAWN, 'findings.json');
  if (!existsSync(list)) {
    console.error('Nothing was drawn yet: npm run screens');
    process.exit(1);
  }
  /** @type {Finding[]} */
  const found = JSON.parse(readFileSync(list, 'utf8'));
  const [taken, left] = [
    found.filter(({ name }) => isWanted(name)),
    found.filter(({ name }) => !isWanted(name)),
  ];
  mkdirSync(KEPT, { recursive: true });
  mkdirSync(SHEET, { recursive: true });
  for (const { name, kind } of taken) {
    if (kind === 'gone') rmSync(keptPath(name), { force: true });
    else copyFileSync(join(DRAWN, name), keptPath(name));
    console.log(`${kind.padEnd(8)} ${name}`);
  }
  writeFileSync(list, JSON.stringify(left));
  console.log(`${taken.length} taken, ${left.length} left.`);
}

if (args.includes('--accept')) accept();
else await drawAll();
