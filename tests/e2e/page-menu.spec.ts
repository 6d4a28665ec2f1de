// What hangs in the menu beside the page: every item by keyboard and by tap, with the text and its caret unharmed.
import type { Page } from '@playwright/test';
import { draftEntry, expect, openJournal, test, writeEntry } from './journal.ts';
import {
  choose,
  entry,
  expectCaret,
  item,
  keepAsTemplate,
  menu,
  more,
  newPage,
  setCaret,
  startFrom,
  TEXT,
  writtenPage,
} from './menu.ts';
import { breakWrites, rowsOf } from './rows.ts';

const LONG = `first${'\n\nA line that fills the page.'.repeat(60)}`;

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
