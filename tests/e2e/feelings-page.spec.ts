// Feelings and tags: one's own words called otherwise, joined, hidden, coloured, and moved between the two.
import type { Page } from '@playwright/test';
import type { Entry } from '../../src/journal/entry.ts';
import { expect, MAIN_WAY, openJournal, test, writeEntry } from './journal.ts';
import { breakWrites, rowsOf } from './rows.ts';
import { chooseFiles, exportAll, importFound, markdown, POST_FILE, POST_NAME } from './transfer.ts';

const PAGE = '#/settings/feelings';
const main = (page: Page) => page.getByRole('main');
/** The row of a word or a tag, by its beginning: its count follows. */
const row = (page: Page, name: string) =>
  main(page)
    .getByRole('listitem')
    .getByRole('button', { name: new RegExp(`^${name}(?![\\w-])`) })
    .first();
const button = (page: Page, name: string | RegExp) =>
  main(page).getByRole('button', { name, exact: typeof name === 'string' });
/** The page's own, before those of its rows. */
const said = (page: Page) => main(page).getByRole('status').first();

async function openPage(page: Page): Promise<void> {
  await openJournal(page, PAGE);
  await expect(page.getByRole('heading', { level: 1, name: 'Feelings and tags' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'Tags' })).toBeVisible();
}

async function openRow(page: Page, name: string): Promise<void> {
  await expect(row(page, name)).toBeVisible();
  if ((await row(page, name).getAttribute('aria-expanded')) !== 'true') await row(page, name).click();
  await expect(row(page, name)).toHaveAttribute('aria-expanded', 'true');
}

async function rename(page: Page, from: string, to: string): Promise<void> {
  await openRow(page, from);
  await page.getByRole('textbox', { name: 'Name' }).fill(to);
  await button(page, `Rename ${from}`).click();
}

/** The text of the one post that an export holds. */
async function exported(page: Page): Promise<string> {
  const [file] = (await exportAll(page)).values();
  return file?.toString() ?? '';
}

const onlyEntry = async (page: Page) => (await rowsOf(page, 'entries'))[0] as unknown as Entry;

async function importPost(page: Page): Promise<void> {
  await chooseFiles(page, [markdown(POST_NAME, POST_FILE)]);
  await importFound(page);
}

test(
  'lists what was named by family with its count, tags with theirs, and the rest on request',
  MAIN_WAY,
  async ({ page }) => {
    await writeEntry(page, { text: 'One', feelings: ['loneliness', 'hope'], tags: ['sea'] });
    await writeEntry(page, { text: 'Two', feelings: ['hope'], tags: ['sea', 'home'] });
    await openPage(page);
    await expect(row(page, 'hope')).toHaveAccessibleName('hope 2 entries');
    await expect(row(page, 'loneliness')).toHaveAccessibleName('loneliness 1 entry');
    await expect(main(page).getByRole('heading', { level: 3 })).toHaveText(['Apart', 'Looking ahead']);
    await expect(row(page, 'sea')).toHaveAccessibleName('sea 2 entries');
    await expect(row(page, 'home')).toHaveAccessibleName('home 1 entry');
    await expect(row(page, 'grief')).toHaveCount(0);
    await expect(page.getByText('Not named on a page so far.')).toHaveCount(0);
    await button(page, 'More words').click();
    await expect(row(page, 'grief')).toBeVisible();
    await expect(page.getByText('Not named on a page so far.')).toBeVisible();
    await page.getByRole('searchbox').fill('opti');
    await expect(row(page, 'hope')).toBeVisible();
    await expect(row(page, 'grief')).toHaveCount(0);
    await page.getByRole('searchbox').fill('submarine');
    await expect(page.getByText('Nothing here is called that.')).toBeVisible();
    await page.getByRole('searchbox').fill('');
    await openRow(page, 'sea');
    await page.getByRole('link', { name: 'Its entries' }).click();
    await expect(page.getByRole('article')).toHaveCount(2);
  },
);

test('a new name is in entries, trends and files, and undone everywhere', MAIN_WAY, async ({ page }) => {
  await importPost(page);
  await openPage(page);
  await rename(page, 'hope', 'Zuversicht');
  await expect(said(page)).toContainText('“hope” is called “Zuversicht” now.');
  await expect(row(page, 'Zuversicht')).toBeVisible();
  // What it was done with is there still.
  await expect(button(page, 'Rename Zuversicht')).toBeFocused();
  await openJournal(page, '#/entries');
  await expect(page.getByRole('article').getByText('Zuversicht')).toBeVisible();
  await openJournal(page, '#/trends?range=all');
  await expect(page.getByText('Zuversicht').first()).toBeVisible();
  expect(await exported(page)).toBe(POST_FILE.replace('"hope"', '"Zuversicht"'));
  await openPage(page);
  await rename(page, 'Zuversicht', 'hope');
  await expect(row(page, 'hope')).toBeVisible();
  await button(page, 'Undo').click();
  await expect(said(page)).toHaveText('It is as it was.');
  await expect(row(page, 'Zuversicht')).toBeFocused();
  await rename(page, 'loneliness', 'aloneness');
  await expect(said(page)).toContainText('“aloneness”');
  await button(page, 'Undo').click();
  await expect(row(page, 'loneliness')).toBeFocused();
});

test('a name that is taken offers to join, and what was joined is one word until it is separated', async ({
  page,
}) => {
  await importPost(page);
  await openPage(page);
  await rename(page, 'hope', 'Lonely');
  await expect(page.getByText('“Lonely” finds “loneliness” already.')).toBeVisible();
  await button(page, 'Join with “loneliness”').click();
  await expect(said(page)).toContainText('“hope” is read as “loneliness” now.');
  await expect(button(page, 'Undo')).toBeFocused();
  await expect(row(page, 'hope')).toHaveCount(0);
  await expect(row(page, 'loneliness')).toHaveAccessibleName('loneliness 1 entry with hope');
  expect(await exported(page)).toBe(POST_FILE.replace('["loneliness", "hope"]', '["loneliness"]'));
  await openPage(page);
  await openRow(page, 'loneliness');
  await button(page, 'Separate hope').click();
  await expect(said(page)).toContainText('“hope” is a word of its own again.');
  await expect(row(page, 'hope')).toBeVisible();
  expect(await exported(page)).toBe(POST_FILE);
});

test('a hidden word is offered no more, and stays where it was named', async ({ page }) => {
  await writeEntry(page, { text: 'One', feelings: ['hope'] });
  await openPage(page);
  await openRow(page, 'hope');
  await button(page, 'Hide hope').click();
  await expect(main(page).getByRole('heading', { level: 3, name: 'Hidden' })).toBeVisible();
  await openJournal(page, '#/entries');
  await expect(page.getByRole('article').getByText('hope')).toBeVisible();
  await openJournal(page, '#/');
  const offered = page.getByRole('group', { name: 'Feelings in this entry' });
  await expect(offered.getByRole('button', { name: 'loneliness', exact: true })).toBeVisible();
  await expect(offered.getByRole('button', { name: 'hope', exact: true })).toHaveCount(0);
  // Who edits the page can still take it back.
  const { id } = await onlyEntry(page);
  await openJournal(page, `#/write/${id}`);
  await expect(offered.getByRole('button', { name: 'hope', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await openPage(page);
  await openRow(page, 'hope');
  await button(page, 'Show again: hope').click();
  await expect(main(page).getByRole('heading', { level: 3, name: 'Hidden' })).toHaveCount(0);
});

test('a word of one’s own is added, coloured, and removed as long as nothing names it', async ({ page }) => {
  await openPage(page);
  await button(page, 'Add a word').click();
  await page.getByRole('textbox', { name: 'Word' }).fill('Hope');
  await button(page, 'Add').click();
  await expect(page.getByText('“hope” is there already.')).toBeVisible();
  await button(page, 'Show “hope”').click();
  await expect(row(page, 'hope')).toBeFocused();
  await page.getByRole('textbox', { name: 'Word' }).fill('lonely');
  await button(page, 'Add').click();
  await button(page, 'Keep “lonely” as your own').click();
  await expect(said(page)).toContainText('“lonely” is one of your words now.');
  await expect(main(page).getByRole('heading', { level: 3, name: 'Without a colour' })).toBeVisible();
  await openRow(page, 'lonely');
  await page.locator('li').getByRole('combobox', { name: 'Colour' }).selectOption({ label: 'Apart' });
  await expect(said(page)).toContainText('“lonely” has the colour of “Apart” now.');
  await expect(main(page).getByRole('heading', { level: 3, name: 'Without a colour' })).toHaveCount(0);
  await button(page, 'Remove lonely').click();
  await expect(said(page)).toContainText('“lonely” is removed.');
  await button(page, 'Undo').click();
  await expect(row(page, 'lonely')).toBeFocused();
});

test('a tag is called otherwise in its line of the file alone, and is a feeling and back', async ({
  page,
}) => {
  await importPost(page);
  const before = await onlyEntry(page);
  await openPage(page);
  await rename(page, 'walking', 'strolling');
  await expect(said(page)).toContainText('“walking” is called “strolling” now.');
  expect(await exported(page)).toBe(POST_FILE.replace('[walking, evening]', '[strolling, evening]'));
  await openPage(page);
  await openRow(page, 'evening');
  await button(page, 'Make it a feeling: evening').click();
  await expect(said(page)).toContainText('“evening” is a feeling now.');
  await expect(button(page, 'Undo')).toBeFocused();
  expect((await onlyEntry(page)).tags).toEqual(['strolling']);
  expect((await onlyEntry(page)).feelings).toHaveLength(3);
  await button(page, 'Undo').click();
  await expect(said(page)).toHaveText('It is as it was.');
  await rename(page, 'strolling', 'walking');
  await expect(row(page, 'walking')).toBeVisible();
  expect((await onlyEntry(page)).tags).toEqual(before.tags);
  expect(await exported(page)).toBe(POST_FILE);
  await openPage(page);
  await openRow(page, 'hope');
  await button(page, 'Make it a tag: hope').click();
  await expect(row(page, 'hope')).toHaveAccessibleName('hope');
  expect(await onlyEntry(page)).toMatchObject({
    tags: ['walking', 'evening', 'hope'],
    feelings: [{ id: 'loneliness' }],
  });
  await button(page, 'Undo').click();
  await expect(row(page, 'hope')).toHaveAccessibleName('hope 1 entry');
  expect(await exported(page)).toBe(POST_FILE);
});

test('two tags of one meaning are joined, after it is said that the other is there', async ({ page }) => {
  await writeEntry(page, { text: 'One', tags: ['walk', 'sea'] });
  await writeEntry(page, { text: 'Two', tags: ['Walks'] });
  await openPage(page);
  await rename(page, 'Walks', 'WALK');
  await expect(page.getByText('“walk” is there already.')).toBeVisible();
  await button(page, 'Join with “walk”').click();
  await expect(row(page, 'walk')).toHaveAccessibleName('walk 2 entries');
  await expect(row(page, 'Walks')).toHaveCount(0);
  await button(page, 'Undo').click();
  await expect(row(page, 'Walks')).toHaveAccessibleName('Walks 1 entry');
});

test('a new name is seen in another window, and a change that cannot be stored changes nothing', async ({
  page,
  context,
}) => {
  await writeEntry(page, { text: 'One', feelings: ['hope'], tags: ['sea'] });
  await openPage(page);
  const other = await context.newPage();
  await openPage(other);
  await openRow(other, 'hope');
  await rename(page, 'hope', 'Zuversicht');
  await expect(row(other, 'Zuversicht')).toBeVisible();
  await expect(other.getByRole('textbox', { name: 'Name' })).toHaveValue('Zuversicht');
  await breakWrites(page, 'entries', true);
  await rename(page, 'sea', 'ocean');
  await expect(page.getByRole('alert')).toContainText('Everything is as it was.');
  await breakWrites(page, 'entries', false);
  await expect(row(page, 'sea')).toBeVisible();
  expect((await onlyEntry(page)).tags).toEqual(['sea']);
});

test('fits a window of 320 px, and goes by the keyboard alone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await writeEntry(page, {
    text: 'One',
    feelings: ['hope'],
    tags: ['a tag that is a good deal longer than the window is wide'],
  });
  await openPage(page);
  await page.keyboard.press('Tab');
  await expect(row(page, 'hope')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('confidence that goes on and on for longer than a chip');
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('is called');
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await width()).toBe(320);
  for (let step = 0; step < 2; step += 1) await page.keyboard.press('Tab');
  await expect(main(page).getByRole('combobox', { name: 'The same as' })).toBeFocused();
  await page.keyboard.type('calm');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(button(page, 'Undo')).toBeFocused();
  expect(await width()).toBe(320);
  await page.keyboard.press('Enter');
  await expect(row(page, 'confidence')).toBeFocused();
});

test('after ten entries the writing page begins with one’s own words, from the next start on', async ({
  page,
}) => {
  test.slow();
  const files = Array.from({ length: 10 }, (_, at) =>
    markdown(
      `2025-01-${String(at + 10)}-x.md`,
      `---\ntitle: Day ${at}\ndate: 2025-01-${at + 10}\nemotions: [grief, sea-sick]\n---\n\nDay ${at}.\n`,
    ),
  );
  await chooseFiles(page, files);
  await importFound(page);
  await openJournal(page, '#/');
  const words = page.getByRole('group', { name: 'Feelings in this entry' }).getByRole('button');
  await expect(words.first()).toHaveText('loneliness');
  await expect
    .poll(() => rowsOf(page, 'settings'))
    .toContainEqual(expect.objectContaining({ key: 'frontWords' }));
  // Nothing moves under the thumb.
  await openJournal(page, '#/entries');
  await openJournal(page, '#/');
  await expect(words.first()).toHaveText('loneliness');
  await page.reload();
  await expect(words.first()).toHaveText('grief');
  await expect(words.nth(1)).toHaveText('sea-sick');
  await expect(words.nth(2)).toHaveText('loneliness');
  await expect(words).toHaveCount(13);
});
