// Journals of earlier editions: killed in the middle of their upgrade, or with an upgrade that throws.
import type { Page } from '@playwright/test';
import { newProfile, startBrowser } from '../e2e/browser-process.ts';
import { expect, openJournal, test } from '../e2e/journal.ts';
import { rowsOf } from '../e2e/rows.ts';
import { downloaded } from '../e2e/transfer.ts';
import { goldenOf, grown } from '../golden/golden.ts';
import { layJournal } from './laid.ts';
import { randomFrom } from './moments.ts';

const KILLS = Number(process.env.KILLS ?? 3);
const SEED = Number(process.env.SEED ?? 7);
const COUNT = 5000;
/** The upgrade has begun and ended by then. */
const LATEST_MS = 400;

const versionNow = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).find(({ name }) => name === 'ebb')?.version);

test(`a journal of the first edition with ${COUNT} entries is whole, wherever its upgrade is killed`, async ({
  home,
}) => {
  test.setTimeout(120_000 + KILLS * 30_000);
  const random = randomFrom(SEED);
  const journal = grown(goldenOf(1), COUNT);
  const expected = Object.fromEntries(
    ['entries', 'versions', 'marks'].map((name) => [name, (journal.tables[name] ?? []).map(({ id }) => id)]),
  );
  for (let kill = 0; kill < KILLS; kill += 1) {
    const profile = newProfile();
    const first = await startBrowser(profile.folder);
    await layJournal(first.context, home, journal);
    const page = await first.context.newPage();
    // Not by the driver's own way: it may be handed an answer of a browser that is gone, and throws at nobody.
    const devtools = await first.context.newCDPSession(page);
    const opening = devtools.send('Page.navigate', { url: home }).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, random() * LATEST_MS));
    await first.kill();
    await opening;

    const again = await startBrowser(profile.folder);
    const next = await again.context.newPage();
    await next.goto(`${home}#/entries`);
    // The first opening may have come as far as the page that rested, which is an entry then.
    await expect(next.getByText(/^5,00[01] entries$/)).toBeVisible();
    for (const [table, laid] of Object.entries(expected))
      expect((await rowsOf(next, table)).map(({ id }) => id)).toEqual(expect.arrayContaining(laid));
    expect(await versionNow(next)).toBeGreaterThanOrEqual(30_000);
    await next.goto(`${home}#/`);
    // A page that rested for more than six hours is an entry.
    await expect
      .poll(async () => (await rowsOf(next, 'entries')).filter(({ body }) => body === 'Half a sen').length)
      .toBe(1);
    for (const table of ['entries', 'marks']) expect(await rowsOf(next, table)).toHaveLength(COUNT + 1);
    await again.kill();
    profile.remove();
  }
});

/** Every write of an upgrade throws, until `sessionStorage` says otherwise. */
const breakUpgrades = (page: Page) =>
  page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...given) {
      if (this.transaction.mode === 'versionchange' && !sessionStorage.getItem('isMended'))
        throw new DOMException('broken off', 'UnknownError');
      return put.apply(this, given);
    };
  });

test('an upgrade that throws leaves the journal as it was, and what can be read of it can be saved', async ({
  page,
  context,
  home,
}) => {
  await layJournal(context, home, grown(goldenOf(1), 3));
  await breakUpgrades(page);
  await openJournal(page, '#/entries');
  await expect(page.getByRole('alert')).toContainText('The journal would not open.');
  await expect(page.getByText(/^3 entries can be read all the same\./)).toBeVisible();
  const { name, bytes } = await downloaded(page, 'Save what can be read as a file');
  expect(name).toMatch(/^ebb-rescued-\d{4}-\d{2}-\d{2}\.zip$/);
  await expect(page.getByText('The file is on its way to your downloads.')).toBeVisible();
  expect(await versionNow(page)).toBe(10);

  // Another journal takes it.
  const other = await context.browser()?.newContext();
  const restored = await (other ?? context).newPage();
  await restored.goto(`${home}#/settings/backup`);
  await restored
    .getByLabel('Restore from a backup')
    .setInputFiles({ name, mimeType: 'application/zip', buffer: bytes });
  await expect(restored.getByText('Everything is back:')).toBeVisible();
  await restored.goto(`${home}#/entries`);
  await expect(restored.getByRole('article')).toHaveCount(3);
  await other?.close();

  // And this one opens once its upgrade does.
  await page.evaluate(() => sessionStorage.setItem('isMended', 'yes'));
  await page.reload();
  await openJournal(page, '#/entries');
  await expect(page.getByRole('article')).toHaveCount(3);
});
