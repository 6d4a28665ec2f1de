// What hangs in the menu beside the page: every item by keyboard and by tap, with the text and its caret unharmed.
import type { Page } from '@playwright/test';
import { draftEntry, expect, openJournal, test, writeEntry } from './journal.ts';
import { choose, entry, expectCaret, item, menu, more, setCaret, TEXT, writtenPage } from './menu.ts';
import { breakWrites, rowsOf } from './rows.ts';
import { plainBackup } from './transfer.ts';

const LONG = `first${'\n\nA line that fills the page.'.repeat(60)}`;

const saved = (page: Page) => page.getByRole('status').filter({ hasText: /^Saved on this device/ });

async function keepAsTemplate(page: Page, name: string): Promise<void> {
  await choose(page, 'Templates');
  await item(page, 'Keep this page as a template').click();
  await menu(page).getByRole('textbox', { name: 'Name of the template' }).fill(name);
  await item(page, 'Keep').click();
  await expect(menu(page).getByRole('status')).toHaveText('Kept as a template.');
  await page.keyboard.press('Escape');
  await expect(menu(page)).toHaveCount(0);
}

async function startFrom(page: Page, name: string): Promise<void> {
  await choose(page, 'Templates');
  await item(page, `Start from ${name}`).click();
  await expect(page.getByText(`Started from ${name}.`)).toBeVisible();
}

/** A new page after the one that is open is finished. */
async function newPage(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Entries' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Entries' })).toBeVisible();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Write' }).click();
  await expect(entry(page)).toHaveValue('');
  await expect(page.getByLabel('Day', { exact: true })).toBeAttached();
}

/** The one in the notice, not the one among the tools. */
const startedUndo = (page: Page) =>
  page.locator('#writing-bar :not(fieldset) > button').filter({ hasText: /^Undo$/ });

test.describe('the menu', () => {
  test('opens and closes by keyboard, and the caret is where it was', async ({ page }) => {
    await writtenPage(page);
    await setCaret(page, 4, 7);
    await more(page).focus();
    await page.keyboard.press('Enter');
    await expect(item(page, 'A line to start from')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(item(page, 'Templates')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(item(page, 'Count words')).toBeFocused();
    await page.keyboard.press('End');
    await expect(menu(page).getByRole('link', { name: 'Someone to talk to' })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(item(page, 'A line to start from')).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Home');
    await expect(item(page, 'A line to start from')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(menu(page)).toHaveCount(0);
    await expectCaret(page, 4, 7);
    await expect(entry(page)).toHaveValue(TEXT);
  });

  test('left by Escape keeps the focus in sight where the caret is not, and scrolls nothing', async ({
    page,
  }) => {
    await writtenPage(page, LONG);
    await setCaret(page, LONG.length);
    await page.evaluate(() => scrollTo({ top: 40, behavior: 'instant' }));
    await more(page).press('Enter');
    await expect(menu(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(menu(page)).toHaveCount(0);
    await expect(more(page)).toBeFocused();
    await expect(more(page)).toBeInViewport();
    expect(await page.evaluate(() => scrollY)).toBe(40);
    await entry(page).focus();
    await expectCaret(page, LONG.length);
    // What is chosen goes to the text all the same.
    await more(page).press('Enter');
    await item(page, 'Heading').press('Enter');
    await expect(entry(page)).toBeFocused();
  });

  test('what a template brought, once a key closed its notice, is gone on with in sight', async ({
    page,
  }) => {
    await writtenPage(page, LONG);
    await keepAsTemplate(page, 'Long');
    await newPage(page);
    await startFrom(page, 'Long');
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await page.locator('#writing-bar').getByRole('button', { name: 'Close' }).press('Enter');
    await expect(entry(page)).toBeFocused();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
  });

  test('closes by a tap beside it, and opens again', async ({ page }) => {
    await writtenPage(page);
    await more(page).click();
    await expect(menu(page)).toBeVisible();
    await page.mouse.click(20, 20);
    await expect(menu(page)).toHaveCount(0);
    await expectCaret(page, 7);
    await more(page).click();
    await expect(menu(page)).toBeVisible();
  });

  test('finishes nothing by Ctrl and Enter while it is open', async ({ page }) => {
    await writtenPage(page);
    await more(page).click();
    await expect(item(page, 'A line to start from')).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+Enter');
    await expect(item(page, 'Templates')).toBeFocused();
    expect(await rowsOf(page, 'entries')).toEqual([]);
  });

  test('leads to someone to talk to', async ({ page }) => {
    await writtenPage(page);
    await more(page).click();
    await menu(page).getByRole('link', { name: 'Someone to talk to' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Someone to talk to' })).toBeFocused();
    await expect.poll(async () => (await rowsOf(page, 'entries'))[0]?.body).toBe(TEXT);
  });

  for (const [width, height] of [
    [320, 640],
    [320, 568],
    [640, 320],
  ] as const) {
    test(`has someone to talk to in sight at once, over nothing that has the focus, on ${width} by ${height}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await writtenPage(page);
      await more(page).click();
      const talk = menu(page).getByRole('link', { name: 'Someone to talk to' });
      await expect(talk).toBeInViewport({ ratio: 1 });
      const below = await talk.boundingBox();
      const all = await menu(page).getByRole('button').or(menu(page).getByRole('switch')).all();
      // It is longer than what is in sight.
      expect(all.length * 44).toBeGreaterThan(below?.y ?? 0);
      for (const one of all) {
        await expect(one).toBeFocused();
        const box = await one.boundingBox();
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((await talk.boundingBox())?.y ?? 0);
        await page.keyboard.press('ArrowDown');
      }
      await expect(talk).toBeFocused();
    });
  }

  test('slides up on a phone, and stands still for who wants no motion', async ({ page }) => {
    const animation = () => menu(page).evaluate((node) => getComputedStyle(node).animationDuration);
    await openJournal(page);
    await more(page).click();
    expect(await animation()).toBe('0.16s');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await animation()).toBe('0s');
  });

  test('says so when its code cannot come, and the page stands', async ({ page, watched }) => {
    watched.expectError(/soon-|Failed to fetch dynamically/);
    await page.route(/assets\/soon-.*\.js/, (route) => route.abort());
    await openJournal(page);
    await draftEntry(page, { text: TEXT });
    await more(page).click();
    await expect(page.getByRole('alert')).toHaveText('The menu could not be shown.');
    await expect(entry(page)).toHaveValue(TEXT);
  });

  for (const [name, width, height] of [
    ['a narrow phone', 320, 568],
    ['a phone on its side', 640, 320],
    ['a desk', 1280, 800],
  ] as const) {
    test(`fits ${name}, with room for a finger on each item`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await writtenPage(page);
      const long = 'A name that is a good deal longer than the window is wide, by far and away';
      await keepAsTemplate(page, long);
      await more(page).click();
      const sizes = async () => {
        for (const one of await menu(page).locator('button, a, input[type=text]').all()) {
          await one.scrollIntoViewIfNeeded();
          const box = await one.boundingBox();
          if (!box) throw new Error('an item is not drawn');
          expect(box.height).toBeGreaterThanOrEqual(44);
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(width);
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.y + box.height).toBeLessThanOrEqual(height);
        }
      };
      await sizes();
      await item(page, 'Templates').click();
      await sizes();
      await item(page, 'Keep this page').click();
      await sizes();
      await page.keyboard.press('Escape');
      await choose(page, 'A line to start from');
      await startFrom(page, long);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
});

test.describe('a line to start from', () => {
  const shown = (page: Page) =>
    page.getByRole('status').filter({ hasText: /^(What did today weigh\?|One small hello)/ });

  test('stands above the text and is never in it, nor in what is stored', async ({ page }) => {
    await writtenPage(page);
    await choose(page, 'A line to start from');
    await expect(shown(page)).toHaveText('What did today weigh?');
    await expectCaret(page, 7);
    await page.keyboard.type(' and a half');
    await expect(entry(page)).toHaveValue(TEXT.replace('two', 'two and a half'));
    await page.getByRole('button', { name: 'Another' }).click();
    await expect(shown(page)).toHaveText('One small hello, given or got.');
    await expect(entry(page)).toBeFocused();
    await expect.poll(async () => JSON.stringify(await rowsOf(page, 'drafts'))).toContain('two and a half');
    await page.getByRole('button', { name: 'Close' }).click();
    await expect(page.getByText('One small hello')).toHaveCount(0);
    await expectCaret(page, 18);
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(page).toHaveURL(/#\/entries\//);
    const stored = await Promise.all(['drafts', 'entries', 'versions'].map((table) => rowsOf(page, table)));
    expect(JSON.stringify(stored)).not.toMatch(/weigh|hello/);
  });

  test('is one tap away on an empty page, and gives way to the first letter', async ({ page }) => {
    await openJournal(page);
    const link = page.getByRole('button', { name: 'A line to start from' });
    await expect(link).toBeVisible();
    await page.keyboard.type('a');
    await expect(link).toHaveCount(0);
    await page.keyboard.press('Backspace');
    await link.click();
    await expect(shown(page)).toBeVisible();
    await expect(entry(page)).toBeFocused();
    await expect(entry(page)).toHaveValue('');
    await expect(link).toHaveCount(0);
  });

  test('goes with the page', async ({ page }) => {
    await openJournal(page);
    await page.getByRole('button', { name: 'A line to start from' }).click();
    await expect(shown(page)).toBeVisible();
    await newPage(page);
    await expect(page.getByRole('button', { name: 'A line to start from' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Another' })).toHaveCount(0);
    expect(await rowsOf(page, 'entries')).toEqual([]);
  });

  test('comes again only when all have been seen, whatever windows were closed between', async ({ page }) => {
    await openJournal(page);
    await page.getByRole('button', { name: 'A line to start from' }).click();
    const line = page.locator('#write-above').getByRole('status').last();
    const seen: string[] = [];
    for (let at = 0; at < 20; at += 1) {
      if (at === 7) {
        await expect.poll(() => rowsOf(page, 'settings')).toContainEqual({ key: 'lastLine', value: 6 });
        await page.reload();
        await page.getByRole('button', { name: 'A line to start from' }).click();
      } else if (at > 0) await page.getByRole('button', { name: 'Another' }).click();
      await expect(line).not.toHaveText(seen.at(-1) ?? '');
      seen.push((await line.textContent()) ?? '');
    }
    expect(new Set(seen).size).toBe(20);
    await page.getByRole('button', { name: 'Another' }).click();
    await expect(line).toHaveText(seen[0] ?? '');
  });
});

test.describe('a template', () => {
  test('is kept from a page, outlives a reload, and starts another page', async ({ page }) => {
    await writtenPage(page, 'What was it?\n\n- ');
    await choose(page, 'Templates');
    await expect(menu(page).getByText('A template is a text of your own')).toBeVisible();
    await item(page, 'Keep this page as a template').press('Enter');
    const name = menu(page).getByRole('textbox', { name: 'Name of the template' });
    await expect(name).toBeFocused();
    await expect(name).toHaveValue('What was it?');
    await page.keyboard.type('Evening');
    await page.keyboard.press('Enter');
    await expect(item(page, 'Start from Evening')).toBeVisible();
    await expect(item(page, 'Keep this page as a template')).toBeFocused();
    await page.keyboard.press('Escape');
    await expectCaret(page, 7);
    await expect(entry(page)).toHaveValue('What was it?\n\n- ');
    await newPage(page);
    await page.reload();
    await more(page).press('Enter');
    await item(page, 'Templates').press('Enter');
    await expect(item(page, 'Back')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(entry(page)).toHaveValue('What was it?\n\n- ');
    await expectCaret(page, 16);
    await expect(page.getByRole('status').filter({ hasText: 'Started from Evening.' })).toBeVisible();
    await expect.poll(async () => (await rowsOf(page, 'drafts'))[0]?.body).toBe('What was it?\n\n- ');
    await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('');
  });

  test('goes in at the caret as a paragraph of its own, loses no selected word, and can be undone', async ({
    page,
  }) => {
    await writtenPage(page, 'Q?');
    await keepAsTemplate(page, 'Q');
    await newPage(page);
    await draftEntry(page, { text: TEXT });
    await setCaret(page, 4, 7);
    await startFrom(page, 'Q');
    const whole = 'One two\n\nQ?\n\n three.\n\nFour five.';
    await expect(entry(page)).toHaveValue(whole);
    await page.keyboard.type('x');
    await expect(entry(page)).toHaveValue(whole.replace('Q?\n\n', 'Q?\n\nx'));
    await startedUndo(page).click();
    await expect(entry(page)).toHaveValue(TEXT.replace('two', 'twox'));
    await expectCaret(page, 7);
    await expect(page.getByText('Started from Q.')).toHaveCount(0);
    await expect.poll(async () => (await rowsOf(page, 'drafts'))[0]?.body).toBe(TEXT.replace('two', 'twox'));
  });

  test('offers no undo once its text is written over', async ({ page }) => {
    await writtenPage(page, 'Q?');
    await keepAsTemplate(page, 'Q');
    await newPage(page);
    await startFrom(page, 'Q');
    await page.keyboard.press('Backspace');
    await expect(startedUndo(page)).toHaveCount(0);
    await expect(entry(page)).toHaveValue('Q');
  });

  test('brings tags and feelings only where they were to come along, and never a title', async ({ page }) => {
    await openJournal(page);
    await draftEntry(page, {
      text: 'Q?',
      title: 'Not this',
      tags: ['sea'],
      feelings: [{ word: 'hope', strength: 'strongly' }],
    });
    await keepAsTemplate(page, 'Bare');
    await choose(page, 'Templates');
    await item(page, 'Keep this page as a template').click();
    await menu(page).getByRole('textbox').fill('Whole');
    await menu(page).getByRole('checkbox', { name: 'Its tags too' }).check();
    await menu(page).getByRole('checkbox', { name: 'Its feelings too' }).check();
    await item(page, 'Keep').click();
    await expect(item(page, 'Start from Whole')).toBeVisible();
    await page.keyboard.press('Escape');
    await newPage(page);
    await startFrom(page, 'Bare');
    const hope = page.getByRole('button', { name: 'hope', exact: true });
    await expect(hope).toHaveAttribute('aria-pressed', 'false');
    await startedUndo(page).click();
    await startFrom(page, 'Whole');
    await expect(hope).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByRole('button', { name: 'Remove tag sea' })).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('');
    await startedUndo(page).click();
    await expect(hope).toHaveAttribute('aria-pressed', 'false');
    await expect(page.getByRole('button', { name: 'Remove tag sea' })).toHaveCount(0);
    await startFrom(page, 'Whole');
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(page).toHaveURL(/#\/entries\//);
    const [, kept] = (await rowsOf(page, 'entries')).sort((a, b) => (a.title ? -1 : b.title ? 1 : 0));
    expect(kept).toMatchObject({
      body: 'Q?',
      visibility: 'private',
      tags: ['sea'],
      feelings: [{ id: 'hope' }],
    });
    expect(kept).not.toHaveProperty('title');
  });

  test('that cannot be stored says so, and the page stands', async ({ page }) => {
    await writtenPage(page);
    await breakWrites(page, 'settings', true);
    await choose(page, 'Templates');
    await item(page, 'Keep this page as a template').click();
    await item(page, 'Keep').click();
    await expect(menu(page).getByRole('status')).toContainText('could not be stored');
    await expect(menu(page).getByRole('textbox')).toHaveValue('One two three. Four five.');
    await page.keyboard.press('Escape');
    await expect(entry(page)).toHaveValue(TEXT);
  });

  test('is in a backup and comes back from it', async ({ page }) => {
    await writtenPage(page, 'What was it?');
    await keepAsTemplate(page, 'Evening');
    const { bytes } = await plainBackup(page);
    await openJournal(page, '#/settings/storage');
    await page.getByRole('button', { name: 'Erase everything on this device' }).click();
    await page.getByRole('textbox').fill('erase');
    await page.getByRole('button', { name: 'Erase now' }).click();
    await page.getByRole('link', { name: 'Open Ebb again' }).click();
    await openJournal(page, '#/settings/templates');
    await expect(page.getByText('A template is a text of your own')).toBeVisible();
    await openJournal(page, '#/settings/backup');
    const backup = { name: 'b.zip', mimeType: 'application/zip', buffer: bytes };
    await page.getByLabel('Restore from a backup').setInputFiles(backup);
    await expect(page.getByText('Everything is back:')).toBeVisible();
    await openJournal(page, '#/');
    await startFrom(page, 'Evening');
    await expect(entry(page)).toHaveValue('What was it?');
  });
});

test.describe('the templates page', () => {
  const row = (page: Page, name: string) =>
    page.locator('main button[aria-expanded]').filter({ hasText: new RegExp(`^${name}`) });
  const names = (page: Page) => page.locator('main button[aria-expanded]').allTextContents();

  test('says what a template is while there is none', async ({ page }) => {
    await openJournal(page, '#/settings');
    await page.getByRole('main').getByRole('link', { name: 'Templates', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Templates' })).toBeFocused();
    await expect(page.getByText('A template is a text of your own to start a page from.')).toBeVisible();
  });

  test('makes the first template where one is, and leaves none that nothing was written into', async ({
    page,
  }) => {
    const make = page.getByRole('button', { name: 'Make a template' });
    const name = page.getByRole('textbox', { name: 'Name' });
    await openJournal(page, '#/settings/templates');
    await make.click();
    await expect(name).toBeFocused();
    await page.getByRole('button', { name: 'Remove A template without words' }).click();
    await expect(make).toBeFocused();
    await expect.poll(() => names(page)).toEqual([]);
    await make.click();
    await name.pressSequentially('Evening');
    await page.getByRole('textbox', { name: 'Text' }).pressSequentially('What was it?');
    await expect(saved(page)).toBeVisible();
    await expect(make).toBeVisible();
    await make.click();
    await expect(name).toHaveValue('');
    await page.reload();
    await expect.poll(() => names(page)).toEqual(['EveningWhat was it?']);
    await openJournal(page, '#/');
    await startFrom(page, 'Evening');
    await expect(entry(page)).toHaveValue('What was it?');
  });

  test('leads from an empty page to where the first template is made', async ({ page }) => {
    await openJournal(page, '#/');
    await choose(page, 'Templates');
    await menu(page).getByRole('link', { name: 'Make a template' }).click();
    await expect(page.getByRole('heading', { name: 'Templates', level: 1 })).toBeVisible();
  });

  test('calls a template otherwise, writes it anew, puts it elsewhere, and keeps all of it', async ({
    page,
  }) => {
    await writtenPage(page, 'First');
    for (const name of ['A', 'B', 'C']) await keepAsTemplate(page, name);
    await choose(page, 'Templates');
    await menu(page).getByRole('link', { name: 'Change templates' }).click();
    await row(page, 'B').click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Evening');
    await page.getByRole('textbox', { name: 'Text' }).fill('What was it?');
    await expect(saved(page)).toBeVisible();
    const up = page.getByRole('button', { name: 'Move up Evening' });
    const down = page.getByRole('button', { name: 'Move down Evening' });
    await up.click();
    await expect.poll(() => names(page)).toEqual(['Evening', 'AFirst', 'CFirst']);
    await expect(up).toBeDisabled();
    await expect(down).toBeFocused();
    await page.keyboard.press('Enter');
    await expect.poll(() => names(page)).toEqual(['AFirst', 'Evening', 'CFirst']);
    await expect(down).toBeFocused();
    await page.reload();
    await expect.poll(() => names(page)).toEqual(['AFirst', 'EveningWhat was it?', 'CFirst']);
    await openJournal(page, '#/');
    await startFrom(page, 'Evening');
    await expect(entry(page)).toHaveValue('What was it?');
  });

  test('removes a template and brings it back where it was', async ({ page }) => {
    await writtenPage(page, 'First');
    for (const name of ['A', 'B', 'C']) await keepAsTemplate(page, name);
    await openJournal(page, '#/settings/templates');
    await row(page, 'B').click();
    await page.getByRole('button', { name: 'Remove B' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'B is removed.' })).toBeVisible();
    await expect.poll(() => names(page)).toEqual(['AFirst', 'CFirst']);
    const undo = page.getByRole('button', { name: 'Undo' });
    await expect(undo).toBeFocused();
    await undo.press('Enter');
    await expect.poll(() => names(page)).toEqual(['AFirst', 'B', 'CFirst']);
    await expect(row(page, 'B')).toBeFocused();
    await expect(undo).toHaveCount(0);
  });

  test('says when a change could not be stored, and leaves it on the screen', async ({ page }) => {
    await writtenPage(page, 'First');
    await keepAsTemplate(page, 'A');
    await page.evaluate(() => {
      location.hash = '#/settings/templates';
    });
    await row(page, 'A').click();
    await breakWrites(page, 'settings', true);
    await page.getByRole('textbox', { name: 'Text' }).fill('Other words');
    await expect(page.getByRole('alert')).toContainText('could not be stored');
    await expect(page.getByRole('textbox', { name: 'Text' })).toHaveValue('Other words');
    await expect(saved(page)).toHaveCount(0);
    await breakWrites(page, 'settings', false);
    await page.getByRole('textbox', { name: 'Text' }).fill('Other words still');
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(saved(page)).toBeVisible();
  });
});

test.describe('words are counted', () => {
  test('when asked for, and only for that moment', async ({ page }) => {
    await writtenPage(page, '# I didn’t\n\nreally **talk** 🙂 today');
    await expect(page.getByText(/\d words?/)).toHaveCount(0);
    await choose(page, 'Count words');
    await expect(menu(page).getByRole('status')).toHaveText('5 words');
    await expect(item(page, 'Count words')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByText(/\d words?/)).toHaveCount(0);
    await expectCaret(page, 7);
    await entry(page).fill('one');
    await more(page).click();
    await expect(menu(page).getByRole('status')).toHaveText('');
    await item(page, 'Count words').press('Enter');
    await expect(menu(page).getByRole('status')).toHaveText('1 word');
  });

  for (const [width, height] of [
    [390, 844],
    [1280, 800],
    [1280, 500],
  ] as const) {
    test(`in the row that was pressed, and the menu stands still: ${width} by ${height}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await writtenPage(page);
      await more(page).click();
      const row = item(page, 'Count words');
      const talk = menu(page).getByRole('link', { name: 'Someone to talk to' });
      await menu(page).evaluate((node) => Promise.all(node.getAnimations().map(({ finished }) => finished)));
      // All of it, without scrolling.
      await expect(talk).toBeInViewport({ ratio: 1 });
      const before = [await row.boundingBox(), await talk.boundingBox()];
      await row.click();
      const status = menu(page).getByRole('status');
      await expect(status).toBeInViewport({ ratio: 1 });
      const [pressed, said] = [await row.boundingBox(), await status.boundingBox()];
      expect(said?.y).toBeGreaterThanOrEqual(pressed?.y ?? 0);
      expect((said?.y ?? 0) + (said?.height ?? 0)).toBeLessThanOrEqual(
        (pressed?.y ?? 0) + (pressed?.height ?? 0),
      );
      expect([pressed?.y, (await talk.boundingBox())?.y]).toEqual(before.map((box) => box?.y));
    });
  }
});

test.describe('only the page', () => {
  const rest = (page: Page) => [
    page.getByRole('navigation', { name: 'Main' }),
    page.getByRole('group', { name: 'Feelings in this entry' }),
    page.getByLabel('Day', { exact: true }),
    page.getByRole('button', { name: 'Done' }),
    page.getByRole('textbox', { name: 'Title' }),
  ];
  const everything = (page: Page) => page.getByRole('button', { name: 'Show everything' });

  test('shows the text and nothing else, and Escape brings everything back', async ({ page }) => {
    await writtenPage(page);
    await choose(page, 'Only the page');
    for (const one of rest(page)) await expect(one).toBeHidden();
    await expectCaret(page, 7);
    await page.keyboard.type(' and a half');
    await expect.poll(async () => (await rowsOf(page, 'drafts'))[0]?.body).toContain('two and a half');
    // Told to a screen reader as before.
    await expect(page.locator('#write-above')).toContainText('Saved on this device');
    await expect(saved(page)).toHaveCount(1);
    await page.keyboard.press('Tab');
    await expect(page.locator('#write-above :focus')).toHaveCount(0);
    await entry(page).focus();
    await page.keyboard.press('Escape');
    for (const one of rest(page)) await expect(one).toBeVisible();
    await expectCaret(page, 18);
    await expect(everything(page)).toHaveCount(0);
  });

  test('has a button back that a finger can press', async ({ page }) => {
    await writtenPage(page);
    await choose(page, 'Only the page');
    const box = await everything(page).boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    const field = await entry(page).boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(field?.y ?? 0);
    await everything(page).click();
    for (const one of rest(page)) await expect(one).toBeVisible();
    await expectCaret(page, 7);
  });

  test('is finished by Ctrl and Enter, and the next page shows everything', async ({ page }) => {
    await writtenPage(page);
    await choose(page, 'Only the page');
    await page.keyboard.press('Control+Enter');
    await expect(page).toHaveURL(/#\/entries\//);
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
    await page.getByRole('link', { name: 'Write' }).click();
    await expect(page.getByRole('button', { name: 'Done' })).toBeVisible();
  });

  test('outlives no reload', async ({ page }) => {
    await writtenPage(page);
    await choose(page, 'Only the page');
    await expect(everything(page)).toBeVisible();
    await page.reload();
    for (const one of rest(page)) await expect(one).toBeVisible();
    await expect(entry(page)).toHaveValue(TEXT);
  });

  test('still says that words could not be stored, and that a page could not be finished', async ({
    page,
  }) => {
    await writtenPage(page);
    await choose(page, 'Only the page');
    await breakWrites(page, 'drafts', true);
    await page.keyboard.type('x');
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page.getByRole('alert')).toContainText('This device is full');
    await expect(page.getByRole('button', { name: 'Copy the text' })).toBeInViewport();
    await breakWrites(page, 'drafts', false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await breakWrites(page, 'entries', true);
    await entry(page).press('Control+Enter');
    await expect(page.getByRole('alert')).toContainText('could not be finished');
    await expect(entry(page)).toHaveValue(TEXT.replace('two', 'twox'));
  });
});

test.describe('spelling', () => {
  const checks = (page: Page) =>
    page.evaluate(() =>
      ['#entry', '[aria-label=Title]', '[aria-label=Description]'].map(
        (name) => document.querySelector<HTMLElement>(name)?.spellcheck,
      ),
    );
  const spelling = (page: Page) => menu(page).getByRole('switch', { name: 'Check spelling' });

  test('is checked until one says otherwise, and that is kept', async ({ page }) => {
    await writtenPage(page);
    await expect.poll(() => checks(page)).toEqual([true, true, true]);
    await more(page).click();
    await expect(spelling(page)).toBeChecked();
    await spelling(page).press('Space');
    await expect(spelling(page)).not.toBeChecked();
    await expect.poll(() => checks(page)).toEqual([false, false, false]);
    await page.keyboard.press('Escape');
    await expectCaret(page, 7);
    await page.reload();
    await expect.poll(() => checks(page)).toEqual([false, false, false]);
    await more(page).click();
    await spelling(page).click();
    await expect(spelling(page)).toBeChecked();
    await expect.poll(() => checks(page)).toEqual([true, true, true]);
    await expect.poll(() => rowsOf(page, 'settings')).toContainEqual({ key: 'checksSpelling', value: true });
  });

  test('that could not be stored stays as it was, and says so', async ({ page }) => {
    await writtenPage(page);
    await breakWrites(page, 'settings', true);
    await more(page).click();
    await spelling(page).click();
    await expect(menu(page).getByRole('status')).toContainText('could not be stored');
    await expect(spelling(page)).toBeChecked();
    expect(await checks(page)).toEqual([true, true, true]);
  });
});

test('the menu serves an entry that is edited again, too', async ({ page }) => {
  await writeEntry(page, { text: 'First', title: 'A title' });
  await page
    .getByRole('button', { name: 'Edit' })
    .or(page.getByRole('link', { name: 'Edit' }))
    .click();
  await expect(entry(page)).toHaveValue('First');
  await keepAsTemplate(page, 'Again');
  await expect(page.getByRole('button', { name: 'A line to start from' })).toHaveCount(0);
  await entry(page).press('End');
  await startFrom(page, 'Again');
  await expect(entry(page)).toHaveValue('First\n\nFirst');
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'A title' })).toBeVisible();
  await expect.poll(async () => (await rowsOf(page, 'entries'))[0]?.body).toBe('First\n\nFirst');
});
