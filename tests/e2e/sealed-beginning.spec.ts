// What the project `locked` stands on: that its journals are sealed, and that what is put into them by hand fits.
import { expect, MAIN_WAY, openJournal, test, writeEntry } from './journal.ts';
import { manyEntries, storeEntries } from './many-entries.ts';
import { laidIn, rowsOf } from './rows.ts';

test('a journal of these tests lies sealed, and is read by its key alone', MAIN_WAY, async ({ page }) => {
  await writeEntry(page, { text: 'Quietwords.', title: 'Canarytitle', feelings: ['hope'] });
  const laid = await laidIn(page, ['entries', 'marks', 'words', 'versions', 'meta']);
  expect(laid.entries?.map((row) => Object.keys(row).sort())).toEqual([['ct', 'id', 'iv', 'rev']]);
  expect(JSON.stringify(laid)).not.toMatch(/uietwords|anarytitle|hope/);
  expect(await rowsOf(page, 'entries')).toMatchObject([{ body: 'Quietwords.', title: 'Canarytitle' }]);
});

test('rows that a test puts are as many and as whole as those of the app', async ({ page }) => {
  await storeEntries(page, manyEntries(20));
  await openJournal(page, '#/settings/lock');
  await page.getByRole('button', { name: 'Turn off lock' }).click();
  await expect(page.getByRole('button', { name: 'Turn on lock' })).toBeVisible();
  expect((await laidIn(page, ['entries'])).entries).toEqual(manyEntries(20));
});
