// Second copies on the device: made when writing has settled, read back, and never a way round the lock.
import type { Page } from '@playwright/test';
import { eraseEverything } from './erase.ts';
import { expect, openJournal, plainOnly, test, writeEntry } from './journal.ts';
import { PASSPHRASE, turnOnLock } from './lock.ts';

/** The files of copies as they lie, by name, each with its first bytes as text. */
const filesOf = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const found: Record<string, string> = {};
    try {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('ebb-copies');
      for await (const [name, handle] of folder as unknown as AsyncIterable<[string, FileSystemFileHandle]>) {
        found[name] = new TextDecoder('latin1').decode(
          await (await handle.getFile()).slice(0, 20).arrayBuffer(),
        );
      }
    } catch {
      // There is no folder.
    }
    return found;
  });

const copiesOf = async (page: Page) =>
  Object.keys(await filesOf(page)).filter((name) => /\.(zip|age)$/.test(name));

async function makeCopy(page: Page): Promise<void> {
  await openJournal(page, '#/settings/storage');
  await page.getByRole('button', { name: 'Make a copy now' }).click();
  await expect(page.getByText('The copy is made, and it was read back.')).toBeVisible();
}

async function lookAtCopy(page: Page): Promise<void> {
  await openJournal(page, '#/settings/storage');
  await page.getByRole('list', { name: 'Look at a copy' }).getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: 'A second copy' })).toBeVisible();
}

test('a copy is made, and a page that is gone comes back from it through the preview', async ({ page }) => {
  await writeEntry(page, { text: 'The river was high.' });
  await makeCopy(page);
  await expect(page.getByText(/^One copy, of /)).toBeVisible();
  await writeEntry(page, { text: 'Another day.' });
  await openJournal(page, '#/entries');
  await page.getByRole('link', { name: 'The river was high.' }).click();
  await page.getByRole('button', { name: 'Remove' }).click();
  await lookAtCopy(page);
  await page.getByRole('button', { name: 'Restore from this copy' }).click();
  await expect(page.getByRole('table', { name: 'What the backup brings' })).toBeVisible();
});

test('a journal whose database is gone comes back whole from its copy', async ({ page, home }) => {
  plainOnly('a lock goes with its database');
  await writeEntry(page, { text: 'The river was high.' });
  await makeCopy(page);
  await page.goto('about:blank');
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: home, storageTypes: 'indexeddb' });
  await page.goto(home);
  await openJournal(page, '#/entries');
  await expect(page.getByText('This browser held a journal with 1 entry.')).toBeVisible();
  await page.getByRole('link', { name: /^Put back the copy of / }).click();
  await page.getByRole('button', { name: 'Restore from this copy' }).click();
  await expect(page.getByText('Everything is back:')).toBeVisible();
  await openJournal(page, '#/entries');
  await expect(page.getByRole('article')).toHaveCount(1);
});

test('a copy under way when another window erases the journal begins no empty one', async ({
  page,
  context,
}) => {
  await writeEntry(page, { text: 'The river was high.' });
  await openJournal(page, '#/settings/storage');
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const asked = page.waitForRequest(/convert/);
  const ended = page.waitForEvent('worker').then((worker) => worker.waitForEvent('close'));
  await context.route(/convert/, async (route) => {
    await held;
    await route.continue();
  });
  await page.getByRole('button', { name: 'Make a copy now' }).click();
  await asked;
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.deleteDatabase('ebb').onsuccess = () => resolve();
      }),
  );
  letGo();
  await expect(page.getByRole('alert').first()).toContainText('erased in another window');
  await ended;
  const names = await page.evaluate(() => indexedDB.databases().then((all) => all.map(({ name }) => name)));
  expect(names).not.toContain('ebb');
});

test('half a minute after writing a copy is made by itself', async ({ page }) => {
  await page.clock.install();
  await writeEntry(page, { text: 'The river was high.' });
  await expect.poll(() => filesOf(page)).toHaveProperty('changed');
  await page.clock.runFor(35_000);
  await expect.poll(() => copiesOf(page), { timeout: 20_000 }).toHaveLength(1);
  expect(await filesOf(page)).not.toHaveProperty('changed');
});

test('a torn write is no copy, and the next one clears it away', async ({ page }) => {
  await writeEntry(page, { text: 'The river was high.' });
  await makeCopy(page);
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('ebb-copies');
    const torn = await (await folder.getFileHandle('2.zip', { create: true })).createWritable();
    await torn.write('PK');
    await torn.close();
  });
  await openJournal(page, '#/settings');
  await openJournal(page, '#/settings/storage');
  await expect(page.getByText(/^One copy, of /)).toBeVisible();
  await makeCopy(page);
  expect((await copiesOf(page)).map((name) => name.split('.')[0]).sort()).toEqual(['1', '3']);
});

test('turning the lock on leaves no readable copy behind, and a sealed one in its place', async ({
  page,
}) => {
  plainOnly('the lock is turned on by hand');
  await writeEntry(page, { text: 'The river was high.' });
  await makeCopy(page);
  expect(Object.values(await filesOf(page)).some((start) => start.startsWith('PK'))).toBe(true);
  await turnOnLock(page);
  const files = await filesOf(page);
  expect(Object.keys(files).filter((name) => name.endsWith('.zip'))).toEqual([]);
  expect(Object.values(files).filter((start) => start.startsWith('age-encryption'))).toHaveLength(1);
});

test('a new passphrase makes the copies anew: none opens with the old one any more', async ({ page }) => {
  plainOnly('the lock is turned on by hand');
  await writeEntry(page, { text: 'The river was high.' });
  await turnOnLock(page);
  await makeCopy(page);
  const before = await copiesOf(page);
  await openJournal(page, '#/settings/lock');
  const change = page.getByRole('button', { name: 'Change passphrase' });
  await change.click();
  await page.getByLabel('Passphrase now').fill(PASSPHRASE);
  await page.getByLabel('New passphrase').fill('another one entirely');
  await page.getByLabel('Repeat passphrase').fill('another one entirely');
  await change.click();
  await expect(page.getByText('The passphrase is changed.')).toBeVisible({ timeout: 30_000 });
  await expect.poll(() => copiesOf(page), { timeout: 30_000 }).not.toEqual(expect.arrayContaining(before));
  await expect.poll(() => copiesOf(page)).toHaveLength(1);
});

test('erasing everything takes the copies', async ({ page }) => {
  await writeEntry(page, { text: 'The river was high.' });
  await makeCopy(page);
  await eraseEverything(page);
  // The journal that begins anew may have noted that it changed.
  expect(Object.keys(await filesOf(page)).filter((name) => name !== 'changed')).toEqual([]);
});

test('a page removed for good is in no copy once the next one is made', async ({ page }) => {
  await writeEntry(page, { text: 'The river was high.' });
  await writeEntry(page, { text: 'Another day.' });
  await makeCopy(page);
  await page.getByRole('button', { name: 'Make a copy now' }).click();
  await expect.poll(() => copiesOf(page)).toHaveLength(2);
  await openJournal(page, '#/entries');
  await page.getByRole('link', { name: 'The river was high.' }).click();
  await page.getByRole('button', { name: 'Remove' }).click();
  await openJournal(page, '#/removed');
  await page.getByRole('button', { name: 'Remove for good' }).click();
  await page
    .getByRole('button', { name: /for good/i })
    .last()
    .click();
  await expect.poll(() => filesOf(page)).toHaveProperty('renew');
  await makeCopy(page);
  expect(await copiesOf(page)).toHaveLength(1);
});
