// What follows a key while a page is typed: lists and quotes that go on and end, signs typed once more, codes that go
// whole.
import type { Page } from '@playwright/test';
import { choose, drawn } from './choose-pictures.ts';
import { expect, test } from './journal.ts';
import { photo } from './photo.ts';
import { rowsOf } from './rows.ts';
import { entry, openPage, tool } from './writing.ts';

const caret = (page: Page) => entry(page).evaluate((field: HTMLTextAreaElement) => field.selectionStart);

test.describe('what is left with an empty line', () => {
  test('takes no sentence of one’s own into another’s words', async ({ page }) => {
    await openPage(page);
    await tool(page, 'Quote').click();
    await page.keyboard.type('You are too much.');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('That was cruel and I believed it.');
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(page).toHaveURL(/#\/entries\//);
    await expect(page.getByRole('blockquote')).toHaveText('You are too much.');
    await expect(page.locator('main p', { hasText: 'That was cruel' })).toBeVisible();
    expect((await rowsOf(page, 'entries'))[0]?.body).toBe(
      '> You are too much.\n\nThat was cruel and I believed it.',
    );
  });

  test('is gone on with again by one step back', async ({ page }) => {
    await openPage(page);
    await page.keyboard.type('- milk\n');
    await expect(entry(page)).toHaveValue('- milk\n- ');
    await page.keyboard.press('Enter');
    await expect(entry(page)).toHaveValue('- milk\n\n');
    await page.keyboard.press('Control+z');
    await expect(entry(page)).toHaveValue('- milk\n- ');
    expect(await caret(page)).toBe(9);
  });
});

test.describe('a sign that stands there already', () => {
  for (const [typed, stands] of [
    ['- a\n- b', '- a\n- b'],
    ['1. a\n2. b', '1. a\n2. b'],
    ['> a\n> b', '> a\n> b'],
    ['- [ ] a\n- [ ] b', '- [ ] a\n- [ ] b'],
    ['- a\n- - b', '- a\n- - b'],
  ] as const)
    test(`stands once when it is typed by habit: ${JSON.stringify(typed)}`, async ({ page }) => {
      await openPage(page);
      await page.keyboard.type(typed);
      await expect(entry(page)).toHaveValue(stands);
    });

  test('stands twice for whoever steps back', async ({ page }) => {
    await openPage(page);
    await page.keyboard.type('- a\n- ');
    await expect(entry(page)).toHaveValue('- a\n- ');
    await page.keyboard.press('Control+z');
    await expect(entry(page)).toHaveValue('- a\n- - ');
    await page.keyboard.type('b');
    await expect(entry(page)).toHaveValue('- a\n- - b');
  });

  test('is known from a keyboard that presses no keys, and from an input method', async ({
    page,
    context,
  }) => {
    await openPage(page);
    const devtools = await context.newCDPSession(page);
    const compose = (text: string) =>
      devtools.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await page.keyboard.type('- a\n');
    await page.keyboard.insertText('-');
    await page.keyboard.insertText(' ');
    await expect(entry(page)).toHaveValue('- a\n- ');
    await compose('に');
    await compose('にほ');
    await page.keyboard.insertText('日本');
    await page.keyboard.press('Enter');
    await compose('-');
    await expect(entry(page)).toHaveValue('- a\n- 日本\n- -');
    await page.keyboard.insertText('-');
    await page.keyboard.insertText(' ');
    await page.keyboard.insertText('b');
    await expect(entry(page)).toHaveValue('- a\n- 日本\n- b');
  });

  test('is left alone in a text that was not just typed', async ({ page }) => {
    await openPage(page, '- a\n- ');
    await entry(page).press('Control+End');
    await page.keyboard.type('- b');
    await expect(entry(page)).toHaveValue('- a\n- - b');
  });
});

test.describe('the code of a picture', () => {
  const strip = (page: Page) => page.getByRole('list', { name: 'Pictures on this page' });
  const said = (page: Page) => page.getByRole('status').filter({ hasText: 'The picture is taken out.' });

  async function openWithPicture(page: Page): Promise<string> {
    await openPage(page, 'Before.');
    await entry(page).press('Control+End');
    await choose(page, [await photo(page, { width: 300, height: 200 })]);
    await drawn(page, 1);
    return entry(page).inputValue();
  }

  test('goes whole with a key behind it or before it, and one step brings it back', async ({ page }) => {
    const whole = await openWithPicture(page);
    expect(whole).toMatch(/^Before\.\n\n!\[\]\(media\/\w{12}\.jpg\)\n\n$/);
    for (let times = 0; times < 3; times += 1) await page.keyboard.press('Backspace');
    await expect(entry(page)).toHaveValue('Before.\n\n');
    await expect(strip(page)).toHaveCount(0);
    await expect(said(page)).toBeVisible();
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
    await expect(entry(page)).toHaveValue(whole.trimEnd());
    await expect(entry(page)).toBeFocused();
    await drawn(page, 1);
    await expect(said(page)).toHaveCount(0);
    await entry(page).evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(9, 9));
    await page.keyboard.press('Delete');
    await expect(entry(page)).toHaveValue('Before.\n\n');
    await page.keyboard.press('Control+z');
    await expect(entry(page)).toHaveValue(whole.trimEnd());
    expect(await caret(page)).toBe(9);
  });

  test('is spoken of no more once one writes on, and no letter erased since comes back with it', async ({
    page,
  }) => {
    const whole = await openWithPicture(page);
    for (let times = 0; times < 3; times += 1) await page.keyboard.press('Backspace');
    await expect(said(page)).toBeVisible();
    await page.keyboard.press('Backspace');
    await expect(said(page)).toHaveCount(0);
    await expect(entry(page)).toHaveValue('Before.\n');
    await page.keyboard.press('Control+z');
    await expect(entry(page)).toHaveValue('Before.\n\n');
    await page.keyboard.press('Control+z');
    await expect(entry(page)).toHaveValue(whole.trimEnd());
  });
});
