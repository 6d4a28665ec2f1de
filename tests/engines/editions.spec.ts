// Journals of the first edition: killed in the middle of their upgrade, or with an upgrade that throws.
// KILLS=20 kills so often; SEED gives other moments.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomFrom } from '../faults/moments.ts';
import { type Golden, goldenOf, grown, lay, textOf } from '../golden/golden.ts';
import type { Browser } from './driver/browser.ts';
import { type EngineName, expect, note } from './engine.ts';
import * as journal from './journal.ts';
import { idOf, laidRows, type Tables } from './laid-rows.ts';
import { savedArchive } from './saved-file.ts';
import { type Site, test } from './site.ts';

const KILLS = Number(process.env.KILLS ?? 3);
const SEED = Number(process.env.SEED ?? 7);
const COUNT = 1_000;
/** The upgrade has begun and ended by then, on a machine with nothing else to do. */
const LATEST_MS: Record<EngineName, number> = { firefox: 500, webkit: 250 };

const versionNow = (browser: Browser) =>
  browser.evaluate(
    async () => (await indexedDB.databases()).find(({ name }) => name === 'ebb')?.version ?? 0,
    null,
  );

/** A page of the app's origin that is not the app. */
function bareOf({ url, folder }: Site): string {
  writeFileSync(join(folder, 'bare.html'), '<!doctype html><title>Bare</title>');
  return `${url}bare.html`;
}

/** Lays a journal as it lay before the app of today came. */
async function layJournal(browser: Browser, site: Site, golden: Golden): Promise<void> {
  await browser.goto(bareOf(site));
  await browser.evaluate(lay, textOf(golden));
  expect(await versionNow(browser)).toBe(golden.version);
}

test(`a journal of the first edition with ${COUNT} entries is whole, wherever its upgrade is killed`, async ({
  engine,
  open,
  site,
  newProfile,
}) => {
  test.setTimeout(120_000 + KILLS * 90_000);
  const random = randomFrom(SEED);
  const golden = grown(goldenOf(1), COUNT);
  for (let kill = 0; kill < KILLS; kill += 1) {
    const profile = newProfile();
    const first = await open(profile);
    await layJournal(first, site, golden);
    const opening = first.goto(site.url).catch(() => undefined);
    const moment = random() * LATEST_MS[engine];
    await new Promise((resolve) => setTimeout(resolve, moment));
    await first.kill();
    await opening;

    const again = await open(profile);
    await again.goto(bareOf(site));
    const found = await versionNow(again);
    note(`killed after ${Math.round(moment)} ms: ${found === golden.version ? 'as it was' : 'upgraded'}`);
    await isWhole(again, site, golden);
    await again.kill();
  }
});

/** The journal opens in today's edition, with all that was laid. */
async function isWhole(browser: Browser, site: Site, golden: Golden): Promise<void> {
  await journal.openPage(browser, site.url, '#/entries');
  // An opening before may have come as far as the page that rested, which is an entry then.
  await browser.until('every entry', () => /^1.?00[01] entries$/m.test(document.body.innerText), null);
  const tables = await laidRows(browser);
  for (const table of ['entries', 'versions', 'marks']) {
    const laid = (golden.tables[table] ?? []).map(idOf);
    expect((tables[table] ?? []).map(idOf)).toEqual(expect.arrayContaining(laid));
  }
  expect(await versionNow(browser)).toBeGreaterThanOrEqual(30_000);
  await journal.openPage(browser, site.url, '#/');
  await isRested(browser);
}

/** A page that rested for more than six hours is an entry, once, and nothing of it is left over. */
async function isRested(browser: Browser): Promise<void> {
  const isFinished = ({ entries = [], drafts = [] }: Tables) =>
    drafts.length === 0 && entries.some(({ body }) => body === 'Half a sen');
  await browser.meanwhile('the page that rested', async () => isFinished(await laidRows(browser)));
  const { entries = [], marks = [] } = await laidRows(browser);
  expect(entries.filter(({ body }) => body === 'Half a sen')).toHaveLength(1);
  for (const rows of [entries, marks]) expect(rows).toHaveLength(COUNT + 1);
}

/** Every write of an upgrade throws. */
const THROWS = `
const { put } = IDBObjectStore.prototype;
IDBObjectStore.prototype.put = function (...given) {
  if (this.transaction.mode === 'versionchange') throw new DOMException('broken off', 'UnknownError');
  return put.apply(this, given);
};
`;

/** An upgrade hangs after its first write, for as long as the page lives: what is always asked something stays open. */
const HANGS = `
const { put } = IDBObjectStore.prototype;
IDBObjectStore.prototype.put = function (...given) {
  const request = put.apply(this, given);
  if (this.transaction.mode !== 'versionchange') return request;
  Object.defineProperty(request, 'onsuccess', { set: () => undefined });
  const ask = () => {
    document.documentElement.dataset.hangs = 'yes';
    this.get('nothing').onsuccess = ask;
  };
  ask();
  return request;
};
`;

/** Lets a script run before the app's own; gives what takes it away again. */
function breakUpgrades({ folder }: Site, script: string): () => void {
  const [page, file] = [join(folder, 'index.html'), join(folder, 'broken.js')];
  const whole = readFileSync(page, 'utf8');
  writeFileSync(page, whole.replace('<head>', '<head><script src="./broken.js"></script>'));
  writeFileSync(file, script);
  // A page that the offline worker kept would stay broken.
  rmSync(join(folder, 'offline.js'));
  return () => writeFileSync(file, '');
}

test('a browser killed with the upgrade half done leaves the journal as it was, and then it opens whole', async ({
  open,
  site,
}) => {
  const mend = breakUpgrades(site, HANGS);
  const browser = await open();
  const golden = grown(goldenOf(1), COUNT);
  await layJournal(browser, site, golden);
  const laid = await laidRows(browser);
  await browser.goto(site.url);
  await browser.until('an upgrade that hangs', () => document.documentElement.dataset.hangs, null);
  await browser.kill();

  mend();
  const again = await open();
  await again.goto(bareOf(site));
  expect(await versionNow(again)).toBe(golden.version);
  expect(await laidRows(again)).toEqual(laid);
  await isWhole(again, site, golden);
});

const showsThree = (browser: Browser) =>
  browser.until('3 entries', () => document.querySelectorAll('article').length === 3, null);

test('an upgrade that throws leaves the journal as it was, and what can be read of it can be saved', async ({
  open,
  site,
  profile,
  newProfile,
}) => {
  const mend = breakUpgrades(site, THROWS);
  const browser = await open();
  const golden = grown(goldenOf(1), 3);
  await layJournal(browser, site, golden);
  const laid = await laidRows(browser);
  await journal.openPage(browser, site.url, '#/entries');
  await browser.until(
    'the alert',
    () => document.querySelector('[role=alert]')?.textContent?.includes('The journal would not open.'),
    null,
  );
  await browser.sees('3 entries can be read all the same.');
  await browser.click('button', 'Save what can be read as a file');
  await browser.sees('The file is on its way to your downloads.');
  const rescued = await savedArchive(browser, profile, /^ebb-rescued-\d{4}-\d{2}-\d{2}\.zip$/);
  expect(await versionNow(browser)).toBe(golden.version);
  expect(await laidRows(browser)).toEqual(laid);

  // It opens once its upgrade does.
  mend();
  await browser.reload();
  await showsThree(browser);
  expect(await versionNow(browser)).toBeGreaterThanOrEqual(30_000);
  await browser.close();

  // And another journal takes what was saved.
  const other = await open(newProfile());
  await journal.openPage(other, site.url, '#/settings/backup');
  await other.type('Restore from a backup', rescued);
  await other.sees('Everything is back:');
  await journal.openPage(other, site.url, '#/entries');
  await showsThree(other);
});
