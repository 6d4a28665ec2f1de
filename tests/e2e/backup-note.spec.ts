// That a backup is not forgotten: on the settings page always, elsewhere after every twenty entries, and never while writing.
import { expect, openJournal, test, writeEntry } from './journal.ts';
import { entryAt, storeEntries } from './many-entries.ts';
import { putRows, rowsOf } from './rows.ts';
import { plainBackup } from './transfer.ts';

const NOTE = '20 entries, and no checked backup yet.';

test('after twenty entries it says how many no backup has, until one is made or it is put off', async ({
  page,
}) => {
  await openJournal(page, '#/entries');
  await putRows(page, 'settings', [{ key: 'notesShown', value: ['keep', 'install'] }]);
  await storeEntries(
    page,
    Array.from({ length: 19 }, (_, index) => entryAt(index, '2025-06-19')),
  );
  await openJournal(page, '#/settings');
  const row = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Backup' }) });
  await expect(row).toContainText('19 entries, and no checked backup yet.');
  const later = page.getByRole('button', { name: 'Not now' });
  await expect(later).toHaveCount(0);

  await writeEntry(page, { text: 'The twentieth.' });
  await expect(page.getByText(NOTE)).toHaveCount(0);
  await openJournal(page, '#/');
  await expect(page.getByRole('textbox', { name: 'Entry', exact: true })).toBeVisible();
  await expect(page.getByText(NOTE)).toHaveCount(0);
  await openJournal(page, '#/entries');
  await expect(page.getByText(NOTE)).toBeVisible();
  await later.click();
  await expect(page.getByText(NOTE)).toHaveCount(0);
  // What was answered is remembered a moment later.
  await expect
    .poll(() => rowsOf(page, 'settings'))
    .toContainEqual(expect.objectContaining({ key: 'backupPutOffAt' }));
  await page.reload();
  await openJournal(page, '#/settings');
  await expect(row).toContainText(NOTE);
  await openJournal(page, '#/entries');
  await expect(page.getByRole('article').first()).toBeVisible();
  await expect(later).toHaveCount(0);

  await plainBackup(page);
  await expect(page.getByText('It was read back, and everything is in it')).toBeVisible();
  await openJournal(page, '#/settings');
  await expect(row).not.toContainText('entries');
  await writeEntry(page, { text: 'After the backup.' });
  await openJournal(page, '#/settings');
  await expect(row).toContainText('1 entry since your last checked backup.');
});

test('a note that comes while somebody reads further down waits until they are back at the top', async ({
  page,
  context,
}) => {
  await openJournal(page, '#/entries');
  await putRows(page, 'settings', [{ key: 'notesShown', value: ['keep', 'install'] }]);
  await storeEntries(
    page,
    Array.from({ length: 19 }, (_, index) => entryAt(index, '2025-06-19')),
  );
  await expect(page.getByText('19 entries', { exact: true })).toBeVisible();
  await expect
    .poll(() =>
      page.evaluate(() => {
        scrollTo(0, 500);
        return scrollY;
      }),
    )
    .toBe(500);
  const other = await context.newPage();
  await writeEntry(other, { text: 'The twentieth.' });
  await page.bringToFront();
  await expect(page.getByText('20 entries', { exact: true })).toBeVisible();
  await expect(page.getByText(NOTE)).toHaveCount(0);
  await page.evaluate(() => scrollTo(0, 0));
  await expect(page.getByText(NOTE)).toBeVisible();
});
