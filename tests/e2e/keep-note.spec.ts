import { expect, openJournal, test, writeEntry } from './journal.ts';
import { rowsOf } from './rows.ts';

test('after the third entry it asks, once and with its reason, to keep the journal', async ({ page }) => {
  const note = page.getByRole('button', { name: 'Ask it to keep them' });
  await writeEntry(page, { text: 'one' });
  await writeEntry(page, { text: 'two' });
  await openJournal(page, '#/entries');
  await expect(page.getByRole('article')).toHaveCount(2);
  await expect(note).toHaveCount(0);
  await writeEntry(page, { text: 'three' });
  for (const route of ['#/trends', '#/settings', '#/entries']) {
    await openJournal(page, route);
    await expect(note).toBeVisible();
  }
  await openJournal(page, '#/');
  await expect(note).toHaveCount(0);
  await openJournal(page, '#/entries');
  await note.click();
  await expect(page.getByText(/The browser (promises|does not promise)/)).toBeVisible();
  await expect
    .poll(() => rowsOf(page, 'settings'))
    .toContainEqual(expect.objectContaining({ key: 'notesShown' }));
  await page.reload();
  await openJournal(page, '#/entries');
  await expect(page.getByRole('searchbox')).toBeVisible();
  await expect(note).toHaveCount(0);
});

test('nothing is asked above an entry, and the list asks', async ({ page }) => {
  const note = page.getByRole('button', { name: 'Ask it to keep them' });
  for (const text of ['one', 'two', 'three']) await writeEntry(page, { text });
  // The other entries come later than the note would.
  await expect(page.getByRole('navigation', { name: 'Other entries' }).getByRole('link')).toHaveCount(1);
  await expect(note).toHaveCount(0);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Entries' }).click();
  await expect(note).toBeVisible();
});

test('who asked the browser on the storage page is not asked again', async ({ page }) => {
  await openJournal(page, '#/settings/storage');
  await page.getByRole('button', { name: 'Ask the browser to keep it' }).click();
  await expect(page.getByText('does not promise it for now')).toBeVisible();
  await expect.poll(() => rowsOf(page, 'settings')).toContainEqual({ key: 'notesShown', value: ['keep'] });
  for (const text of ['one', 'two', 'three']) await writeEntry(page, { text });
  await openJournal(page, '#/entries');
  await expect(page.getByRole('article')).toHaveCount(3);
  await expect(page.getByRole('button', { name: 'Ask it to keep them' })).toHaveCount(0);
});
