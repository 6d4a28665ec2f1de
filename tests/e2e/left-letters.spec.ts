// A window goes while the database has not stored its last letters: they are there in the next one.
import type { Page } from '@playwright/test';
import { toBase64 } from '../../src/vault/base64.ts';
import { encodeValue } from '../../src/vault/row-codec.ts';
import { eraseEverything, holdDatabase } from './erase.ts';
import { draftEntry, expect, MAIN_WAY, openJournal, plainOnly, test, writeEntry } from './journal.ts';
import { lockNow, turnOnLock, unlock } from './lock.ts';
import { breakWrites, keepBusy, rowsOf } from './rows.ts';

const entry = (page: Page) => page.getByRole('textbox', { name: 'Entry', exact: true });
const besides = (page: Page) => page.evaluate(() => Object.keys(localStorage).sort());

/** A page with stored words and letters after them that are not. */
async function typeUnstored(page: Page): Promise<void> {
  await openJournal(page);
  await draftEntry(page, { text: 'Stored.' });
  // With them comes what listens to the leaving.
  await expect(page.getByRole('button', { name: 'Bold' })).toBeAttached();
  await breakWrites(page, 'drafts', true);
  await entry(page).fill('Stored. And more.');
  await expect(page.getByRole('alert')).toContainText('This device is full');
}

for (const [way, go] of [
  ['a reload', (page: Page) => page.reload({ waitUntil: 'commit' })],
  ['another site', (page: Page) => page.goto('about:blank')],
] as const) {
  test(
    `letters that wait for the database are there after ${way}, and lie nowhere else`,
    MAIN_WAY,
    async ({ page, context, home }) => {
      await openJournal(page);
      await draftEntry(page, { text: 'Stored.' });
      const other = await context.newPage();
      await openJournal(other, '#/settings');
      await expect(page.getByRole('button', { name: 'Bold' })).toBeAttached();
      const free = await keepBusy(other);
      await entry(page).press('Control+End');
      await page.keyboard.type(' And more.');
      await go(page);
      await free();
      if (page.url() === 'about:blank') await page.goto(home);
      await expect(entry(page)).toHaveValue('Stored. And more.');
      await expect
        .poll(() => rowsOf(page, 'drafts'))
        .toEqual([expect.objectContaining({ body: 'Stored. And more.' })]);
      expect(await besides(page)).toEqual(['ebb']);
    },
  );
}

test('what had no room is there after a reload', async ({ page }) => {
  await typeUnstored(page);
  await page.reload();
  await expect(entry(page)).toHaveValue('Stored. And more.');
  expect(await besides(page)).toEqual(['ebb']);
});

/** Full still at the next opening, until there is room. */
const fillDisk = (page: Page) =>
  page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...args: Parameters<IDBObjectStore['put']>) {
      if (this.name === 'drafts' && !sessionStorage.getItem('room'))
        throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, args);
    };
  });
const makeRoom = (page: Page) => page.evaluate(() => sessionStorage.setItem('room', 'yes'));
const draftBodies = async (page: Page) =>
  (await rowsOf<{ body: string }>(page, 'drafts')).map(({ body }) => body);

for (const [when, isLate] of [
  ['at once', false],
  ['after a while', true],
] as const) {
  test(`what had no room is on the page while there is none, and room that comes ${when} costs no letter`, async ({
    page,
  }) => {
    await typeUnstored(page);
    await fillDisk(page);
    await page.reload();
    await expect(entry(page)).toHaveValue('Stored. And more.');
    // What is done once nobody waits for anything is done by then.
    if (isLate) await page.waitForTimeout(2_000);
    await makeRoom(page);
    await entry(page).press('Control+End');
    await page.keyboard.type(' A whole evening.');
    await expect.poll(() => draftBodies(page)).toEqual(['Stored. And more. A whole evening.']);
    expect(await besides(page)).toEqual(['ebb']);
    await page.reload();
    await expect(entry(page)).toHaveValue('Stored. And more. A whole evening.');
    expect(await draftBodies(page)).toHaveLength(1);
  });
}

test('a page whose last letters had no room is finished once', async ({ page }) => {
  await typeUnstored(page);
  await fillDisk(page);
  await page.reload();
  await expect(entry(page)).toHaveValue('Stored. And more.');
  await makeRoom(page);
  await openJournal(page, '#/entries');
  await expect(page.getByRole('article')).toContainText('Stored. And more.');
  expect(await besides(page)).toEqual(['ebb']);
  await page.reload();
  await openJournal(page);
  await expect(page.getByLabel('Day', { exact: true })).toBeAttached();
  await expect(entry(page)).toHaveValue('');
  expect(await rowsOf(page, 'entries')).toHaveLength(1);
});

test('nothing is laid under a page that another window writes on', async ({ page, context }) => {
  await openJournal(page);
  await draftEntry(page, { text: 'Stored.' });
  const [row] = await rowsOf<{ id: string; changedAt: number }>(page, 'drafts');
  // Older than what is typed next, and none of it.
  const left = encodeValue({ ...row, body: 'Stored. Long ago.' });
  await entry(page).press('Control+End');
  await page.keyboard.type(' A whole evening.');
  await expect.poll(() => draftBodies(page)).toEqual(['Stored. A whole evening.']);
  await page.evaluate(([name, text]) => localStorage.setItem(name, text), [
    `ebb-left ${row?.id}`,
    JSON.stringify({ epoch: null, row: toBase64(left) }),
  ] as const);
  const other = await context.newPage();
  await openJournal(other, '#/settings');
  await other.waitForTimeout(2_000);
  expect(await draftBodies(page)).toEqual(['Stored. A whole evening.']);
  await page.keyboard.type(' And its end.');
  await expect.poll(() => draftBodies(page)).toEqual(['Stored. A whole evening. And its end.']);
  await page.close();
  await openJournal(other);
  await expect(entry(other)).toHaveValue('Stored. A whole evening. And its end.');
  // Both are kept.
  await expect
    .poll(async () => (await draftBodies(other)).sort())
    .toEqual(['Stored. A whole evening. And its end.', 'Stored. Long ago.']);
});

test('with the lock on, nothing of it can be read beside the journal', async ({ page, isLocked }) => {
  await openJournal(page);
  if (!isLocked) await turnOnLock(page);
  await typeUnstored(page);
  // Of this origin, and none of Ebb’s: nothing there takes it up.
  await page.goto(new URL('manifest.webmanifest', page.url()).href, { waitUntil: 'commit' });
  const left = (await besides(page)).find((name) => name.startsWith('ebb-left '));
  const text = await page.evaluate((name) => localStorage.getItem(name) ?? '', left ?? '');
  expect(JSON.parse(text)).toEqual({ epoch: expect.any(String), row: expect.any(String) });
  expect(`${text}${atob(JSON.parse(text).row)}`).not.toMatch(/Stored\.|And more/);
});

test('what is left open goes into a lock that is turned on meanwhile', async ({ page, context }) => {
  plainOnly('it turns the lock on itself');
  const other = await context.newPage();
  await openJournal(other, '#/settings/lock');
  await typeUnstored(page);
  await page.close();
  expect((await besides(other)).length).toBe(2);
  await turnOnLock(other);
  expect(await besides(other)).toEqual(['ebb']);
  await openJournal(other);
  await expect(entry(other)).toHaveValue('Stored. And more.');
});

test('letters that had no room when another window turned the lock on are there after the unlocking', async ({
  page,
  context,
}) => {
  plainOnly('it turns the lock on itself');
  const other = await context.newPage();
  await openJournal(other, '#/settings/lock');
  await typeUnstored(page);
  await turnOnLock(other);
  const left = () =>
    page.evaluate(() => Object.entries(localStorage).filter(([name]) => name.startsWith('ebb-left ')));
  // At once, and sealed.
  await expect.poll(async () => (await left()).length).toBe(1);
  await entry(page).press('Control+End');
  await page.keyboard.type(' And the end.');
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  const [[, text = '{}'] = []] = await left();
  expect(JSON.parse(text)).toEqual({ epoch: expect.any(String), row: expect.any(String) });
  expect(`${text}${atob(JSON.parse(text).row)}`).not.toMatch(/Stored\.|And more|the end/);
  await openJournal(page, '#/entries');
  await unlock(page);
  await openJournal(page);
  await expect(entry(page)).toHaveValue('Stored. And more. And the end.');
  expect(await besides(page)).toEqual(['ebb']);
});

test('letters that had no room when another window turned the lock off are there after a reload', async ({
  page,
  context,
}) => {
  plainOnly('it turns the lock on itself');
  await openJournal(page);
  await turnOnLock(page);
  const other = await context.newPage();
  await openJournal(other, '#/settings/lock');
  await unlock(other);
  await typeUnstored(page);
  await other.getByRole('button', { name: 'Turn off lock', exact: true }).click();
  await expect(other.getByLabel('Repeat passphrase')).toBeVisible();
  page.on('dialog', (dialog) => void dialog.accept());
  await expect.poll(async () => (await besides(other)).length).toBe(2);
  await page.reload();
  await expect(entry(page)).toHaveValue('Stored. And more.');
  expect(await besides(page)).toEqual(['ebb']);
});

test('what was typed while it is locked, and not stored, joins the journal all the same', async ({
  page,
}) => {
  plainOnly('it turns the lock on itself');
  await openJournal(page);
  await turnOnLock(page);
  await lockNow(page);
  await openJournal(page);
  await entry(page).fill('In the dark.');
  await expect(page.getByRole('status').filter({ hasText: /^Saved on this device/ })).toBeVisible();
  await breakWrites(page, 'drafts', true);
  await entry(page).fill('In the dark. And more.');
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toContainText('This device is full');
  await page.reload();
  await openJournal(page, '#/entries');
  await unlock(page);
  await expect(page.getByRole('article')).toContainText('In the dark. And more.');
  expect(await besides(page)).toEqual(['ebb']);
});

test('what had no room when another window locked Ebb is there after the unlocking', async ({
  page,
  context,
}) => {
  plainOnly('it turns the lock on itself');
  await openJournal(page);
  await turnOnLock(page);
  const other = await context.newPage();
  await openJournal(other, '#/settings/lock');
  await unlock(other);
  await typeUnstored(page);
  // Nor as an entry, which a page becomes that one leaves.
  await breakWrites(page, ['drafts', 'entries'], true);
  await lockNow(other);
  await expect(page.getByText('Stored. And more.')).toHaveCount(0);
  await breakWrites(page, [], false);
  await openJournal(page, '#/entries');
  await unlock(page);
  await openJournal(page);
  await expect(entry(page)).toHaveValue('Stored. And more.');
  expect(await besides(page)).toEqual(['ebb']);
});

test('what was left is erased with everything else', async ({ page, context }) => {
  const other = await context.newPage();
  await openJournal(other, '#/settings/storage');
  await typeUnstored(page);
  await page.close();
  expect((await besides(other)).length).toBe(2);
  await eraseEverything(other);
  expect(await besides(other)).not.toContainEqual(expect.stringContaining('ebb-left'));
  await openJournal(other);
  await expect(other.getByLabel('Day', { exact: true })).toBeAttached();
  await expect(entry(other)).toHaveValue('');
});

test('what was left is erased as soon as the words are, though another window holds on to the rest', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await openJournal(other, '#/settings/storage');
  const holding = await context.newPage();
  await openJournal(holding, '#/settings');
  await holdDatabase(holding);
  await typeUnstored(page);
  await page.close();
  expect((await besides(other)).length).toBe(2);
  await other.getByRole('button', { name: 'Erase everything on this device' }).click();
  await other.getByRole('textbox', { name: /^Type .erase./ }).fill('erase');
  await other.getByRole('button', { name: 'Erase now' }).click();
  await expect(other.getByText('The rest is going…')).toBeVisible();
  expect(await besides(other)).not.toContainEqual(expect.stringContaining('ebb-left'));
});

test('an entry that is removed for good does not come back by the letters that had no room in its editor', async ({
  page,
  context,
}) => {
  plainOnly('with the lock on another tab has to be unlocked first');
  await writeEntry(page, { text: 'Never again.' });
  const id = page.url().split('/').at(-1);
  const editor = await context.newPage();
  await openJournal(editor, '#/settings');
  await breakWrites(editor, 'drafts', true);
  await openJournal(editor, `#/write/${id}`);
  await expect(entry(editor)).toHaveValue('Never again.');
  await expect(editor.getByRole('button', { name: 'Bold' })).toBeAttached();
  await expect(editor.getByRole('alert')).toContainText('This device is full');
  await editor.close();
  expect((await besides(page)).length).toBe(2);
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await openJournal(page, '#/removed');
  await page.getByRole('button', { name: 'Remove for good' }).click();
  await page.getByRole('button', { name: 'Yes, remove for good' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Gone for good: Never again.' })).toBeVisible();
  expect(await besides(page)).toEqual(['ebb']);
  expect(await rowsOf(page, 'drafts')).toEqual([]);
});
