// The example journal as a person meets it: looked at, marked everywhere, never taken out, gone with a tap.
import type { Page } from '@playwright/test';
import { draftEntry, expect, openJournal, test, writeEntry } from './journal.ts';
import { keepBusy, rowsOf } from './rows.ts';
import { chooseFiles, exportAll, filesInZip, found, importFound, markdown, plainBackup } from './transfer.ts';

const TABLES = ['entries', 'marks', 'versions', 'drafts', 'words', 'settings', 'tombstones', 'imports'];
/** Names that only the example's writer knows. */
const HERS = /Otto|Sanne|Mr\. Pell|Elin|Aart|canteen|Sunday blues|example-/;

async function wholeJournal(page: Page) {
  return Promise.all(TABLES.map((table) => rowsOf(page, table)));
}

const mark = (page: Page) => page.getByRole('article').getByText('Example', { exact: true });

/** Loads the example from the empty list, as a person does. */
async function lookAtExample(page: Page): Promise<void> {
  await openJournal(page, '#/entries');
  await page.getByRole('button', { name: 'Look at an example journal' }).click();
  await expect(mark(page).first()).toBeVisible();
}

const setting = (page: Page) => page.getByRole('button', { name: /^(Load|Remove) the example journal$/ });

test('an empty list offers it; it is marked in the list, on a page, in a search and on the trends', async ({
  page,
}) => {
  await lookAtExample(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Entries' })).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'This is an example journal.' })).toBeVisible();
  const shown = await page.getByRole('article').count();
  expect(shown).toBeGreaterThan(3);
  await expect(mark(page)).toHaveCount(shown);

  await page.getByRole('searchbox').fill('spirit level');
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(mark(page)).toHaveCount(1);

  await page.getByRole('article').getByRole('link').click();
  await expect(page.getByText('From the example journal.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Edit' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Export as Markdown' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Share' })).toHaveCount(0);
  await expect(page.getByRole('radiogroup', { name: 'Who may see this' })).toHaveCount(0);

  await openJournal(page, '#/trends');
  await expect(page.getByText('These are counts of the example journal.')).toBeVisible();
  await expect(page.getByRole('figure', { name: /^loneliness:/ })).toBeVisible();
  await expect(page.getByRole('figure', { name: /^hope:/ })).toBeVisible();
});

test('empty trends offer it too, and one tap there takes it away again', async ({ page }) => {
  await openJournal(page, '#/trends');
  await page.getByRole('button', { name: 'Look at an example journal' }).click();
  await expect(page.getByRole('figure', { name: /^loneliness:/ })).toBeVisible();
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(page.getByText('The example journal is gone.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Look at an example journal' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Trends' })).toBeFocused();
});

test('it is loaded and removed in the settings, and a journal is as it was before, row by row', async ({
  page,
}) => {
  await writeEntry(page, { text: 'Mine', feelings: ['hope'], tags: ['walk'], day: '2025-01-02' });
  await openJournal(page, '#/settings');
  await expect(page.getByText('lists and trends show it together with your own entries')).toBeVisible();
  const before = await wholeJournal(page);
  await setting(page).click();
  await expect(setting(page)).toHaveText('Remove the example journal');
  expect((await rowsOf(page, 'entries')).length).toBeGreaterThan(190);
  await setting(page).click();
  await expect(page.getByText('The example journal is gone.')).toBeVisible();
  expect(await wholeJournal(page)).toEqual(before);
});

test('it comes and goes in the settings by keyboard, and the focus stays on its button', async ({ page }) => {
  await openJournal(page, '#/settings');
  for (const then of ['Remove the example journal', 'Load the example journal']) {
    await expect(setting(page)).toBeEnabled();
    const letGo = await keepBusy(page);
    await setting(page).press('Enter');
    await expect(setting(page)).toHaveAttribute('aria-disabled', 'true');
    await expect(setting(page)).toBeFocused();
    // Once is enough.
    await page.keyboard.press('Enter');
    await letGo();
    await expect(setting(page)).toHaveText(then);
    await expect(setting(page)).toBeEnabled();
    await expect(setting(page)).toBeFocused();
    await expect(page.getByRole('alert')).toHaveCount(0);
    // A window lets go of the disk for good.
    await page.reload();
  }
});

test('the first entry of one’s own stands beside it, says so, and stays when it goes', async ({ page }) => {
  await lookAtExample(page);
  await writeEntry(page, { text: 'My own words' });
  await expect(page.getByText('Your first entry stands beside the example journal.')).toBeVisible();
  await openJournal(page, '#/entries');
  await expect(page.getByText('The example journal is here beside your own entries.')).toBeVisible();
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(page.getByRole('article')).toContainText('My own words');
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(mark(page).first()).toBeVisible();
});

test('no export and no backup holds a word of it, also after a page of it was opened', async ({ page }) => {
  await lookAtExample(page);
  await page.getByRole('article').first().getByRole('link').click();
  await expect(page.getByText('From the example journal.')).toBeVisible();
  await openJournal(page, '#/settings/export');
  await expect(page.getByText('Nothing is written here yet.')).toBeVisible();

  await writeEntry(page, { text: 'My own words', title: 'Mine', day: '2025-01-02' });
  const files = await exportAll(page);
  expect([...files.keys()]).toEqual(['_posts/2025-01-02-mine.md']);
  await expect(page.getByText('The example journal is left out.')).toBeVisible();

  await openJournal(page, '#/settings/backup');
  await expect(page.getByText('The example journal is not part of a backup.')).toBeVisible();
  const { name, bytes } = await plainBackup(page);
  await expect(page.getByText(/^1 entry, 1 earlier text/)).toBeVisible();
  const text = [...(await filesInZip(bytes)).values()].join('\n');
  expect(text).toContain('My own words');
  expect(text).not.toMatch(HERS);

  // With the example alone a journal is empty: the backup takes its place.
  await openJournal(page, '#/settings/storage');
  await page.getByRole('button', { name: 'Erase everything on this device' }).click();
  await page.getByRole('textbox').fill('erase');
  await page.getByRole('button', { name: 'Erase now' }).click();
  await page.getByRole('link', { name: 'Open Ebb again' }).click();
  await lookAtExample(page);
  await openJournal(page, '#/settings/backup');
  const file = { name, mimeType: 'application/zip', buffer: bytes };
  await page.getByLabel('Restore from a backup').setInputFiles(file);
  await expect(page.getByText('Everything is back:')).toBeVisible();
  await openJournal(page, '#/entries');
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(mark(page)).toHaveCount(0);
});

test('a page of it that one writes in is one’s own from then on', async ({ page }) => {
  await lookAtExample(page);
  await page.getByRole('article').first().getByRole('link').click();
  await page.getByRole('button', { name: 'Edit' }).click();
  await draftEntry(page, { text: 'What I would have written' });
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('button', { name: 'Export as Markdown' })).toBeVisible();
  await expect(page.getByText('From the example journal.')).toHaveCount(0);
  await openJournal(page, '#/settings');
  await setting(page).click();
  await expect(page.getByText('The example journal is gone.')).toBeVisible();
  await openJournal(page, '#/entries');
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(page.getByRole('article')).toContainText('What I would have written');
});

test('what is being written in it when another window removes it is kept; what was only opened goes', async ({
  page,
  context,
}) => {
  await lookAtExample(page);
  const links = page.getByRole('article').getByRole('link');
  const [first, second] = [await links.nth(0).getAttribute('href'), await links.nth(1).getAttribute('href')];
  const opened = await context.newPage();
  const written = await context.newPage();
  for (const [window, href] of [
    [opened, first],
    [written, second],
  ] as const) {
    await openJournal(window, href ?? '');
    await window.getByRole('button', { name: 'Edit' }).click();
    await expect(window.getByRole('textbox', { name: 'Entry', exact: true })).not.toHaveValue('');
    await expect(window.getByText(/^Saved on this device/)).toBeVisible();
  }
  await draftEntry(written, { text: 'Half a sentence' });
  await openJournal(page, '#/settings');
  await setting(page).click();
  await expect(page.getByText('What you were writing in it is kept as a page of your own.')).toBeVisible();
  await opened.getByRole('link', { name: 'Entries' }).click();
  await expect(opened.getByText('Nothing is written here yet.')).toBeVisible();
  await written.getByRole('button', { name: 'Done' }).click();
  await expect(written.getByText('Half a sentence')).toBeVisible();
  await openJournal(page, '#/entries');
  await expect(page.getByRole('article')).toHaveCount(1);
});

test('two windows follow each other, and both may load it: it is there once', async ({ page, context }) => {
  const other = await context.newPage();
  await openJournal(page, '#/entries');
  await openJournal(other, '#/trends');
  const offers = [page, other].map((one) => one.getByRole('button', { name: 'Look at an example journal' }));
  for (const offer of offers) await expect(offer).toBeVisible();
  // Where the other window was faster, the offer is gone before the tap lands.
  await Promise.all(offers.map((offer) => offer.click({ timeout: 5000 }).catch(() => undefined)));
  await expect(mark(page).first()).toBeVisible();
  await expect(other.getByRole('figure', { name: /^hope:/ })).toBeVisible();
  const ids = (await rowsOf(page, 'entries')).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  await other.getByRole('button', { name: 'Remove it' }).click();
  await expect(page.getByText('Nothing is written here yet.')).toBeVisible();
});

test('a window that closes in the middle of loading leaves all of it or nothing', async ({
  page,
  context,
}) => {
  // Nine pages are opened, and with the lock on each is unlocked.
  test.setTimeout(150_000);
  await lookAtExample(page);
  const whole = (await rowsOf(page, 'entries')).length;
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(page.getByText('Nothing is written here yet.')).toBeVisible();
  // Each closes a little later than the one before, so that some close before, some after the write.
  for (const yields of [0, 2, 8, 32]) {
    const other = await context.newPage();
    await openJournal(other, '#/entries');
    await other.getByRole('button', { name: 'Look at an example journal' }).click({ noWaitAfter: true });
    for (let turn = 0; turn < yields; turn += 1) await other.evaluate(() => undefined).catch(() => undefined);
    await other.close();
    const tables = await Promise.all(['entries', 'marks'].map((table) => rowsOf(page, table)));
    const counts = tables.map((rows) => rows.length);
    expect([
      [0, 0],
      [whole, whole],
    ]).toContainEqual(counts);
    await openJournal(page, '#/settings');
    if (counts[0] !== 0) await setting(page).click();
    await expect(setting(page)).toHaveText('Load the example journal');
  }
});

test('the note that asks to keep the journal does not count it', async ({ page }) => {
  await lookAtExample(page);
  const note = page.getByRole('button', { name: 'Ask it to keep them' });
  await writeEntry(page, { text: 'one' });
  await writeEntry(page, { text: 'two' });
  // These come later than the note would.
  await expect(page.getByRole('navigation', { name: 'Other entries' }).getByRole('link')).toHaveCount(1);
  await expect(note).toHaveCount(0);
  await openJournal(page, '#/entries');
  await expect(page.getByText('The example journal is here beside your own entries.')).toBeVisible();
  await expect(note).toHaveCount(0);
  await writeEntry(page, { text: 'three' });
  await openJournal(page, '#/entries');
  // The list is where it was left, a little further down, and a note waits for its top.
  await expect(async () => {
    await page.evaluate(() => scrollTo(0, 0));
    await expect(note).toBeVisible({ timeout: 500 });
  }).toPass();
});

test('its tags are not offered for one’s own pages, and a file that reads like a page of it is new', async ({
  page,
}) => {
  await lookAtExample(page);
  const pages = await rowsOf<{ title?: string; isExample?: true }>(page, 'entries');
  expect(pages.every(({ isExample }) => isExample)).toBe(true);
  await chooseFiles(page, [
    markdown('2025-01-02-jam.md', '---\ntitle: Jam\ntags: [sea]\nemotions: [hope]\n---\n\nMine.\n'),
  ]);
  await expect(found(page, 'New')).toHaveText('1');
  await importFound(page);
  await openJournal(page, '#/');
  await page.getByRole('textbox', { name: 'Tags' }).focus();
  await expect(page.getByRole('button', { name: 'Add tag sea' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add tag choir' })).toHaveCount(0);
});
