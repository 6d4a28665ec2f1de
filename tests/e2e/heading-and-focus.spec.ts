// The two items of the menu that touch what is on the page: a line becomes a heading, the other paragraphs rest.
import type { Page } from '@playwright/test';
import { expect, test } from './journal.ts';
import { fontsAreHere, letters } from './letters.ts';
import { choose, entry, expectCaret, item, menu, more, setCaret, TEXT, writtenPage } from './menu.ts';
import { breakWrites, rowsOf } from './rows.ts';

const stored = async (page: Page) => (await rowsOf(page, 'drafts'))[0]?.body;

test.describe('a heading', () => {
  test('is made of the line of the caret and is a line again, by keys', async ({ page }) => {
    await writtenPage(page);
    await more(page).press('Enter');
    await item(page, 'Heading').press('Enter');
    await expect(menu(page)).toHaveCount(0);
    await expect(entry(page)).toHaveValue(`## ${TEXT}`);
    await expectCaret(page, 10);
    await page.keyboard.type(' and a half');
    await expect(entry(page)).toHaveValue('## One two and a half three.\n\nFour five.');
    await expect.poll(() => stored(page)).toBe('## One two and a half three.\n\nFour five.');
    await more(page).press('Enter');
    await item(page, 'Heading').press('Space');
    await expect(entry(page)).toHaveValue('One two and a half three.\n\nFour five.');
    await expectCaret(page, 18);
  });

  test('is one step that is taken back and forward again, caret and all', async ({ page }) => {
    await writtenPage(page);
    await choose(page, 'Heading');
    await expectCaret(page, 10);
    await page.keyboard.press('Control+z');
    await expect(entry(page)).toHaveValue(TEXT);
    await expectCaret(page, 7);
    await page.keyboard.press('Control+Shift+z');
    await expect(entry(page)).toHaveValue(`## ${TEXT}`);
    // Behind what was put in.
    await expectCaret(page, 3);
    await setCaret(page, 10);
    await choose(page, 'Heading');
    await expectCaret(page, 7);
    await page.keyboard.press('Control+z');
    await expect(entry(page)).toHaveValue(`## ${TEXT}`);
    await expectCaret(page, 10);
    await expect.poll(() => stored(page)).toBe(`## ${TEXT}`);
    await page.reload();
    await expect(entry(page)).toHaveValue(`## ${TEXT}`);
    // Steps can be taken once the tools are there.
    await expect(page.getByRole('button', { name: 'Undo' })).not.toHaveAttribute('aria-disabled', 'true');
    await entry(page).press('Control+z');
    await expect(entry(page)).toHaveValue(TEXT);
  });

  test('is made of each line that is selected, and of no blank one', async ({ page }) => {
    await writtenPage(page);
    await setCaret(page, 4, 20);
    await choose(page, 'Heading');
    const both = '## One two three.\n\n## Four five.';
    await expect(entry(page)).toHaveValue(both);
    await expectCaret(page, 0, both.length);
    await choose(page, 'Heading');
    await expect(entry(page)).toHaveValue(TEXT);
  });

  test.describe('by a finger', () => {
    test.use({ hasTouch: true });

    test('is made and unmade, and the field keeps the focus', async ({ page }) => {
      await writtenPage(page);
      await setCaret(page, TEXT.length);
      for (const [text, caret] of [
        ['One two three.\n\n## Four five.', TEXT.length + 3],
        [TEXT, TEXT.length],
      ] as const) {
        await more(page).tap();
        await item(page, 'Heading').tap();
        await expect(entry(page)).toHaveValue(text);
        await expectCaret(page, caret);
      }
    });
  });
});

test.describe('focus on a paragraph', () => {
  const MANY = '# **First** line\nits second line\n\n- a list\n- of *two*\n\n> The third, with `code`.';
  const SECOND = MANY.indexOf('a list');
  const THIRD = MANY.indexOf('third');
  const FOCUS = 'Focus on this paragraph';
  const focus = (page: Page) => menu(page).getByRole('switch', { name: FOCUS });

  /** Lines that have a letter darker than those at rest. */
  const awake = (page: Page) =>
    page.evaluate(() => {
      const mirror = document.getElementById('mirror');
      if (!mirror) return ['nothing is drawn'];
      const ink = getComputedStyle(mirror).color;
      const letters = (line: Element) => [line, ...line.querySelectorAll('span')];
      return [...mirror.children]
        .filter((line) => letters(line).some((each) => getComputedStyle(each).color === ink))
        .map((line) => line.textContent)
        .filter((text) => text !== '');
    });
  const isAwake = (page: Page, ...lines: string[]) => expect.poll(() => awake(page)).toEqual(lines);
  const FIRST = ['# **First** line', 'its second line'];
  const LIST = ['- a list', '- of *two*'];

  test('lets the others rest, follows the caret, and is off again, by keys', async ({ page }) => {
    await writtenPage(page, MANY);
    await isAwake(page, ...FIRST, ...LIST);
    await more(page).press('Enter');
    await expect(focus(page)).not.toBeChecked();
    await focus(page).press('Space');
    await expect(focus(page)).toBeChecked();
    await expect(focus(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expectCaret(page, 7);
    await isAwake(page, ...FIRST);
    await page.keyboard.press('ArrowDown');
    await isAwake(page, ...FIRST);
    for (let lines = 0; lines < 2; lines += 1) await page.keyboard.press('ArrowDown');
    await isAwake(page, ...LIST);
    await page.keyboard.press('Control+End');
    // A quote is quiet of itself.
    await isAwake(page);
    // Not the next line of the quote.
    for (let lines = 0; lines < 2; lines += 1) await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('A fourth');
    await isAwake(page, 'A fourth');
    await expect(entry(page)).toHaveValue(`${MANY}\n\nA fourth`);
    await page.keyboard.press('Control+Home');
    await isAwake(page, ...FIRST);
    await more(page).press('Enter');
    await focus(page).press('Enter');
    await expect(focus(page)).not.toBeChecked();
    await page.keyboard.press('Escape');
    await isAwake(page, ...FIRST, ...LIST, 'A fourth');
  });

  test('is off again for whoever presses as soon as the menu is there', async ({ page }) => {
    await writtenPage(page, MANY);
    await more(page).click();
    await focus(page).click();
    await expect(focus(page)).toBeChecked();
    await page.keyboard.press('Escape');
    await isAwake(page, ...FIRST);
    await more(page).evaluate(
      (button: HTMLElement) =>
        new Promise<void>((done) => {
          new MutationObserver((_, watch) => {
            const shown = document.querySelector<HTMLElement>('dialog [role="switch"]');
            if (!shown) return;
            watch.disconnect();
            shown.click();
            done();
          }).observe(document.body, { childList: true, subtree: true });
          button.click();
        }),
    );
    await expect
      .poll(() => rowsOf(page, 'settings'))
      .toContainEqual({ key: 'restsOtherParagraphs', value: false });
    await expect(focus(page)).not.toBeChecked();
  });

  test('moves no letter, nor the caret', async ({ page }) => {
    await writtenPage(page, MANY);
    await fontsAreHere(page);
    const before = await letters(page);
    await more(page).click();
    await focus(page).click();
    await page.keyboard.press('Escape');
    await isAwake(page, ...FIRST);
    expect(await letters(page)).toEqual(before);
    await setCaret(page, SECOND);
    await isAwake(page, ...LIST);
    expect(await letters(page)).toEqual(before);
    await expectCaret(page, SECOND);
    await expect(entry(page)).toHaveValue(MANY);
  });

  test('is a setting that a reload keeps, and so does the next page', async ({ page }) => {
    await writtenPage(page, MANY);
    await page.keyboard.press('ArrowLeft');
    await more(page).click();
    await focus(page).click();
    await expect(focus(page)).toBeChecked();
    const setting = { key: 'restsOtherParagraphs', value: true };
    await expect.poll(() => rowsOf(page, 'settings')).toContainEqual(setting);
    await page.reload();
    await expect(entry(page)).toHaveValue(MANY);
    await isAwake(page, ...FIRST);
    await more(page).click();
    await expect(focus(page)).toBeChecked();
    await page.keyboard.press('Escape');
    await entry(page).fill('Another page.\n\nWith two paragraphs.');
    await isAwake(page, 'With two paragraphs.');
  });

  test('that could not be stored stays as it was, and says so', async ({ page }) => {
    await writtenPage(page, MANY);
    await breakWrites(page, 'settings', true);
    await more(page).click();
    await focus(page).click();
    await expect(menu(page).getByRole('status')).toContainText('could not be stored');
    await expect(focus(page)).not.toBeChecked();
    await page.keyboard.press('Escape');
    await isAwake(page, ...FIRST, ...LIST);
  });

  test.describe('by a finger', () => {
    test.use({ hasTouch: true });

    /** Taps on the letter that stands there. */
    async function tapAt(page: Page, offset: number): Promise<void> {
      const shown = (await letters(page))[offset - (MANY.slice(0, offset).split('\n').length - 1)];
      const [x = 0, y = 0] = shown ?? [];
      const corner = await entry(page).boundingBox();
      await page.touchscreen.tap((corner?.x ?? 0) + x + 2, (corner?.y ?? 0) + y + 10);
    }

    test('is switched on and off, and goes where a tap sets the caret', async ({ page }) => {
      await writtenPage(page, MANY);
      await more(page).tap();
      await focus(page).tap();
      await expect(focus(page)).toBeChecked();
      await page.touchscreen.tap(20, 20);
      await expect(menu(page)).toHaveCount(0);
      await isAwake(page, ...FIRST);
      await tapAt(page, SECOND);
      await isAwake(page, ...LIST);
      await tapAt(page, THIRD);
      await isAwake(page);
      await tapAt(page, 7);
      await isAwake(page, ...FIRST);
      await more(page).tap();
      await focus(page).tap();
      await page.touchscreen.tap(20, 20);
      await isAwake(page, ...FIRST, ...LIST);
    });
  });
});

test.describe('how strong a feeling is', () => {
  const question = (page: Page) => page.getByText('How strong? Optional; the dash stands for “not said”.');

  test('is asked once above the rows, however many there are, and not before', async ({ page }) => {
    await writtenPage(page);
    const words = page.getByRole('group', { name: 'Feelings in this entry' }).getByRole('button');
    await expect(words.first()).toBeVisible();
    await expect(question(page)).toHaveCount(0);
    await words.nth(0).click();
    await words.nth(1).click();
    await expect(page.getByRole('radiogroup', { name: /^How strong is / })).toHaveCount(2);
    await expect(question(page)).toHaveCount(1);
  });
});
