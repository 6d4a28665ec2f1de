// A window goes, or is locked, while the last letters of a public copy are not stored: they are there in the next one.
import type { Page } from '@playwright/test';
import { expect, openJournal, plainOnly, test } from './journal.ts';
import { lockNow, turnOnLock, unlock } from './lock.ts';
import { setAside } from './publishing.ts';
import { breakWrites, keepBusy, rowsOf } from './rows.ts';

const text = (page: Page) => page.getByRole('textbox', { name: 'Text', exact: true });
const title = (page: Page) => page.getByRole('textbox', { name: 'Title', exact: true });
const besides = (page: Page) => page.evaluate(() => Object.keys(localStorage).sort());
const written = { text: 'One.', title: 'First', day: '2025-06-19' };

/** A copy with letters that have no room. */
async function typeUnstored(page: Page): Promise<string> {
  const id = await setAside(page, written);
  await breakWrites(page, 'editions', true);
  await text(page).fill('One, and more.');
  await title(page).fill('First of all');
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible();
  return id;
}

test('letters of a copy that had no room are there after a reload, and lie nowhere else', async ({
  page,
}) => {
  await typeUnstored(page);
  await page.reload();
  await expect(text(page)).toHaveValue('One, and more.');
  await expect(title(page)).toHaveValue('First of all');
  await expect.poll(() => besides(page)).toEqual(['ebb']);
  expect(await rowsOf(page, 'editions')).toEqual([
    expect.objectContaining({ body: 'One, and more.', title: 'First of all', others: [] }),
  ]);
});

test('letters of a copy that wait for the database are there after the window has gone', async ({
  page,
  context,
  home,
}) => {
  const id = await setAside(page, written);
  const other = await context.newPage();
  await openJournal(other, '#/settings');
  const free = await keepBusy(other);
  await text(page).press('Control+End');
  await page.keyboard.type(' And more.');
  await page.goto('about:blank');
  await free();
  await page.goto(`${home}#/publish/${id}`);
  await expect(text(page)).toHaveValue('One. And more.');
});

test('what was written elsewhere after a window went stays beside what that one left', async ({
  page,
  context,
}) => {
  const id = await typeUnstored(page);
  const other = await context.newPage();
  await openJournal(other, `#/publish/${id}`);
  await text(other).fill('One, from there.');
  await expect.poll(async () => (await rowsOf(other, 'editions'))[0]?.body).toBe('One, from there.');
  await page.close();
  await other.reload();
  const kept = async () => {
    const [edition] = await rowsOf<{ id: string; body: string; others: { body: string }[] }>(
      other,
      'editions',
    );
    return [edition?.body, ...(edition?.others ?? []).map(({ body }) => body)].sort();
  };
  await expect.poll(kept).toEqual(['One, and more.', 'One, from there.']);
});

test('with the lock on, nothing of a copy can be read beside the journal', async ({ page, isLocked }) => {
  await openJournal(page);
  if (!isLocked) await turnOnLock(page);
  await typeUnstored(page);
  // Of this origin, and none of Ebb’s: nothing there takes it up.
  await page.goto(new URL('manifest.webmanifest', page.url()).href, { waitUntil: 'commit' });
  const left = (await besides(page)).find((name) => name.startsWith('ebb-left '));
  const row = await page.evaluate((name) => localStorage.getItem(name) ?? '', left ?? '');
  expect(JSON.parse(row)).toEqual({ epoch: expect.any(String), row: expect.any(String) });
  expect(`${row}${atob(JSON.parse(row).row)}`).not.toMatch(/One[.,]|and more|First of/);
});

test('letters of a copy that had no room when Ebb was locked are there after the unlocking', async ({
  page,
}) => {
  plainOnly('it turns the lock on itself');
  await openJournal(page);
  await turnOnLock(page);
  const id = await typeUnstored(page);
  await lockNow(page);
  await breakWrites(page, 'editions', false);
  await openJournal(page, `#/publish/${id}`);
  await unlock(page);
  await expect(text(page)).toHaveValue('One, and more.');
  await expect.poll(() => besides(page)).toEqual(['ebb']);
});

test('letters of a copy that were left before there was a lock are sealed while it is locked', async ({
  page,
  home,
}) => {
  plainOnly('it turns the lock on itself');
  const id = await typeUnstored(page);
  await page.goto(new URL('manifest.webmanifest', page.url()).href, { waitUntil: 'commit' });
  const name = (await besides(page)).find((key) => key.startsWith('ebb-left ')) ?? '';
  const left = () => page.evaluate((key) => localStorage.getItem(key) ?? 'null', name);
  const epoch = async () => JSON.parse(await left())?.epoch;
  const open = await left();
  expect(await epoch()).toBeNull();
  await page.goto(home);
  await turnOnLock(page);
  await expect.poll(() => besides(page)).toEqual(['ebb']);
  await lockNow(page);
  // A window that was frozen all the while leaves it only now.
  await page.evaluate(([key, row]) => localStorage.setItem(key, row), [name, open] as const);
  await page.reload();
  await openJournal(page);
  await expect.poll(epoch).toEqual(expect.any(String));
  expect(`${atob(JSON.parse(await left()).row)}`).not.toMatch(/and more|First of all/);
  await openJournal(page, `#/publish/${id}`);
  await unlock(page);
  await expect(text(page)).toHaveValue('One, and more.');
});
