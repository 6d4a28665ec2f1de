import { expect, openJournal, test, writeEntry } from './journal.ts';

test('after the third entry it asks, once and with its reason, to keep the journal', async ({ page }) => {
  const note = page.getByRole('button', { name: 'Ask it to keep them' });
  await writeEntry(page, { text: 'one' });
  await writeEntry(page, { text: 'two' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(note).toHaveCount(0);
  await writeEntry(page, { text: 'three' });
  await expect(note).toBeVisible();
  await openJournal(page, '#/');
  await expect(note).toHaveCount(0);
  await openJournal(page, '#/entries');
  await note.click();
  await expect(page.getByText(/The browser (promises|does not promise)/)).toBeVisible();
  await page.reload();
  await openJournal(page, '#/entries');
  await expect(page.getByRole('searchbox')).toBeVisible();
  await expect(note).toHaveCount(0);
});
