// Writing that feels good: Markdown drawn softly behind the field, lists that go on, steps back that survive.
import type { Page } from '@playwright/test';
import { restyle, settled, TWICE_AS_LARGE } from './enlarged.ts';
import { expect, openJournal, test } from './journal.ts';
import { misplaced } from './layout.ts';
import { rowsOf } from './rows.ts';
import { smallTargets } from './targets.ts';
import { entry, MARKED, openPage, tool } from './writing.ts';

const caret = (page: Page) => entry(page).evaluate((field: HTMLTextAreaElement) => field.selectionStart);

test.describe('a list', () => {
  test('goes on at the end of a line, and ends at an empty item', async ({ page }) => {
    await openPage(page);
    await page.keyboard.type('- one');
    await page.keyboard.press('Enter');
    await page.keyboard.type('two');
    await expect(entry(page)).toHaveValue('- one\n- two');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('after');
    await expect(entry(page)).toHaveValue('- one\n- two\n\nafter');
    await expect.poll(async () => (await rowsOf(page, 'drafts'))[0]?.body).toBe('- one\n- two\n\nafter');
  });

  test('is not gone on with by Shift and Enter, nor by a paste', async ({ page }) => {
    await openPage(page);
    await page.keyboard.type('- one');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('x');
    await expect(entry(page)).toHaveValue('- one\nx');
  });
});

test.describe('a step back', () => {
  test('is taken word by word, and forward again, by keys and by buttons', async ({ page }) => {
    await openPage(page);
    await page.keyboard.type('one two');
    await page.keyboard.press('Control+z');
    await expect(entry(page)).toHaveValue('one ');
    await tool(page, 'Undo').click();
    await expect(entry(page)).toHaveValue('');
    await expect(tool(page, 'Undo')).toHaveAttribute('aria-disabled', 'true');
    await page.keyboard.press('Control+Shift+z');
    await tool(page, 'Redo').click();
    await expect(entry(page)).toHaveValue('one two');
    await expect(entry(page)).toBeFocused();
    expect(await caret(page)).toBe(7);
  });

  test('survives a reload, and is stored with the text it belongs to', async ({ page }) => {
    await openPage(page);
    await page.keyboard.type('kept. gone');
    await page.keyboard.press('Control+z');
    await expect(entry(page)).toHaveValue('kept. ');
    await expect.poll(async () => (await rowsOf(page, 'drafts'))[0]?.body).toBe('kept. ');
    await page.reload();
    await expect(entry(page)).toHaveValue('kept. ');
    await tool(page, 'Redo').click();
    await expect(entry(page)).toHaveValue('kept. gone');
    await tool(page, 'Undo').click();
    await tool(page, 'Undo').click();
    await expect(entry(page)).toHaveValue('');
  });

  test('never crosses into the next page', async ({ page }) => {
    await openPage(page);
    await page.keyboard.type('first page');
    await page.getByRole('link', { name: 'Entries' }).click();
    await page.getByRole('link', { name: 'Write' }).click();
    await expect(entry(page)).toHaveValue('');
    await entry(page).press('Control+z');
    await expect(entry(page)).toHaveValue('');
  });
});

test.describe('a mark', () => {
  test('is put round what is selected, and the keyboard stays where it is', async ({ page }) => {
    await openPage(page, 'a word here');
    await entry(page).evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(2, 6));
    await tool(page, 'Bold').click();
    await expect(entry(page)).toHaveValue('a **word** here');
    await expect(entry(page)).toBeFocused();
    await tool(page, 'List').click();
    await expect(entry(page)).toHaveValue('- a **word** here');
    await tool(page, 'Undo').click();
    await tool(page, 'Undo').click();
    await expect(entry(page)).toHaveValue('a word here');
  });

  test('is stepped out of by its second press, and no star is left behind', async ({ page }) => {
    await openPage(page, 'so ');
    await entry(page).press('Control+End');
    await tool(page, 'Bold').click();
    await page.keyboard.type('abc ');
    await tool(page, 'Bold').click();
    await page.keyboard.type('def');
    await expect(entry(page)).toHaveValue('so **abc** def');
    // Pressed twice with nothing between.
    await tool(page, 'Bold').click();
    await tool(page, 'Bold').click();
    await expect(entry(page)).toHaveValue('so **abc** def');
  });
});

test.describe('bold with nothing selected', () => {
  test('is begun by one tap and left by the next, each a step at most', async ({ page }) => {
    await openPage(page);
    await tool(page, 'Bold').click();
    await page.keyboard.type('abc');
    await tool(page, 'Bold').click();
    await page.keyboard.type(' def');
    await expect(entry(page)).toHaveValue('**abc** def');
    for (let words = 0; words < 2; words += 1) await page.keyboard.press('Control+z');
    await expect(entry(page)).toHaveValue('**abc**');
    await page.keyboard.press('Control+z');
    await expect(entry(page)).toHaveValue('****');
    await page.keyboard.press('Control+z');
    await expect(entry(page)).toHaveValue('');
  });

  test('leaves nothing behind when nothing is typed, nor at the end of a line', async ({ page }) => {
    await openPage(page, 'a ');
    await tool(page, 'Bold').click();
    await tool(page, 'Bold').click();
    await expect(entry(page)).toHaveValue('a ');
    await tool(page, 'Bold').click();
    await page.keyboard.press('Enter');
    await expect(entry(page)).toHaveValue('a \n');
    await page.keyboard.press('Control+z');
    await expect(entry(page)).toHaveValue('a ****');
  });

  test('is what Ctrl and B do on a desk', async ({ page }) => {
    await openPage(page);
    await page.keyboard.press('Control+b');
    await page.keyboard.type('abc');
    await page.keyboard.press('Control+b');
    await page.keyboard.type(' def');
    await expect(entry(page)).toHaveValue('**abc** def');
  });
});

test.describe('the tools of a narrow window', () => {
  for (const [width, inMenu] of [
    [320, ['List', 'Quote']],
    [360, ['Quote']],
    [390, []],
  ] as const) {
    test(`stand still when a step is there, and the menu has the others: ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 700 });
      await openPage(page);
      const places = () =>
        page
          .getByRole('group', { name: 'Tools for the text' })
          .getByRole('button')
          .evaluateAll((all) => all.map((one) => [one.getAttribute('title'), one.getBoundingClientRect().x]));
      const before = await places();
      expect(before.length).toBe(5 - inMenu.length);
      await page.keyboard.type('word');
      await tool(page, 'Undo').click();
      await expect(tool(page, 'Redo')).toHaveAttribute('aria-disabled', 'false');
      expect(await places()).toEqual(before);
      await page.keyboard.type('word');
      await page.getByRole('button', { name: 'More', exact: true }).click();
      const menu = page.getByRole('dialog');
      await expect(menu.getByRole('button', { name: /^(List|Quote)$/ })).toHaveText([...inMenu]);
      if (inMenu.length === 0) return;
      await menu.getByRole('button', { name: 'Quote' }).click();
      await expect(entry(page)).toHaveValue('> word');
      await expect(entry(page)).toBeFocused();
    });
  }
});

test.describe('letters twice as large on a narrow phone', () => {
  for (const [width, locale] of [
    [320, 'en-GB'],
    [320, 'fr-FR'],
    [390, 'de-DE'],
    [320, 'ar-EG'],
  ] as const) {
    test.describe(`${width} px, ${locale}`, () => {
      test.use({ locale, viewport: { width, height: 640 }, hasTouch: true, isMobile: true });

      test('leave most of the screen to the text', async ({ page }) => {
        await openJournal(page);
        const field = page.locator('#entry');
        const bar = page.locator('#writing-bar');
        await expect(bar.getByRole('group')).toBeVisible();
        await restyle(page, TWICE_AS_LARGE);
        const heightOf = async () => (await bar.boundingBox())?.height ?? 0;
        expect(await heightOf()).toBeLessThan(72);
        // Before a key is pressed one sees where to write.
        const places = await page.evaluate(() => ({
          field: document.getElementById('entry')?.getBoundingClientRect().top ?? 0,
          bar: document.getElementById('writing-bar')?.getBoundingClientRect().top ?? 0,
        }));
        expect(places.bar - places.field).toBeGreaterThan(150);
        for (const { name, width: wide, height } of await smallTargets(page, 44))
          expect(`${name} ${wide} x ${height}`).toBe('');
        expect(await misplaced(page)).toEqual([]);
        await field.fill('Müde. '.repeat(60));
        await field.press('Control+End');
        // With the keyboard of the phone.
        await page.setViewportSize({ width, height: 340 });
        await page.keyboard.type('x');
        await settled(page);
        const written = await page.evaluate(() => ({
          line: document.querySelector('#mirror > :last-child')?.getBoundingClientRect().bottom ?? 0,
          bar: document.getElementById('writing-bar')?.getBoundingClientRect().top ?? 0,
        }));
        expect(written.bar).toBeGreaterThan(340 * 0.75);
        expect(written.line).toBeLessThanOrEqual(written.bar + 1);
        expect(written.line).toBeGreaterThan(100);
      });
    });
  }

  test('have in the menu what has no place beside Done', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openPage(page, 'word');
    await restyle(page, TWICE_AS_LARGE);
    await entry(page).press('Control+a');
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Bold', exact: true }).click();
    await expect(entry(page)).toHaveValue('**word**');
    await expect(entry(page)).toBeFocused();
  });
});

test.describe('what is drawn behind the field', () => {
  test('is drawn anew only where the text has changed, and says what the text says', async ({ page }) => {
    await openPage(page, MARKED);
    const same = () =>
      page.evaluate(
        () =>
          [...(document.getElementById('mirror')?.children ?? [])]
            .map((line) => line.textContent)
            .join('\n') === (document.getElementById('entry') as HTMLTextAreaElement).value,
      );
    expect(await same()).toBe(true);
    await page.evaluate(() => document.querySelector('#mirror div')?.setAttribute('data-seen', ''));
    await entry(page).press('Control+End');
    await page.keyboard.type('x\n\ny');
    for (let round = 0; round < 4; round += 1) await page.keyboard.press('Backspace');
    await entry(page).press('Control+Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Delete');
    expect(await same()).toBe(true);
    await expect(page.locator('#mirror div[data-seen]')).toHaveCount(1);
    await page.reload();
    await expect(tool(page, 'Bold')).toBeVisible();
    expect(await same()).toBe(true);
  });

  test('never moves the caret, and leaves an input method alone', async ({ page, context }) => {
    await openPage(page, '**bold** ');
    await entry(page).press('Control+End');
    const devtools = await context.newCDPSession(page);
    const compose = (text: string) =>
      devtools.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await compose('に');
    await compose('にほ');
    await compose('にほん');
    await expect(entry(page)).toHaveValue('**bold** にほん');
    await devtools.send('Input.insertText', { text: '日本' });
    await expect(entry(page)).toHaveValue('**bold** 日本');
    expect(await caret(page)).toBe(11);
    await expect.poll(async () => (await rowsOf(page, 'drafts'))[0]?.body).toBe('**bold** 日本');
    await page.keyboard.press('Control+z');
    await expect(entry(page)).toHaveValue('**bold** ');
  });

  test('keeps up with ten thousand words', async ({ page }) => {
    await openPage(page);
    const paragraph = `${'There is **something** I keep coming back to, and it stays. '.repeat(5)}\n\n`;
    await entry(page).fill(paragraph.repeat(200));
    await entry(page).press('Control+End');
    const longest = await page.evaluate(async () => {
      const field = document.getElementById('entry') as HTMLTextAreaElement;
      const times: number[] = [];
      for (let round = 0; round < 20; round += 1) {
        const startedAt = performance.now();
        document.execCommand('insertText', false, 'x');
        times.push(performance.now() - startedAt);
        await new Promise(requestAnimationFrame);
      }
      return { longest: times.sort((a, b) => a - b)[10] ?? 0, length: field.value.length };
    });
    expect(longest.length).toBeGreaterThan(58_000);
    // A slow machine under load; the figure itself is in docs/design.md.
    expect(longest.longest).toBeLessThan(100);
  });

  test('is not there in forced colours: the system draws the letters', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await openPage(page, '**bold**');
    await expect(page.locator('#mirror')).toBeHidden();
    expect(await entry(page).evaluate((field) => getComputedStyle(field).color)).not.toBe('rgba(0, 0, 0, 0)');
  });
});

test.describe('find in this page', () => {
  test('counts the places, goes from one to the next, and gives the caret back there', async ({ page }) => {
    await openPage(page, 'hope and Hope\n\nno more hope here');
    await entry(page).press('Control+Home');
    await page.keyboard.press('Control+f');
    const find = page.getByRole('textbox', { name: 'Find in this page' });
    await expect(find).toBeFocused();
    await page.keyboard.type('hope');
    await expect(page.getByRole('status').filter({ hasText: '1 of 3' })).toBeVisible();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: '3 of 3' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(entry(page)).toBeFocused();
    expect(await caret(page)).toBe(23);
    await expect(entry(page)).toHaveValue('hope and Hope\n\nno more hope here');
  });
});

test.describe('find in a long page', () => {
  const LONG = `first hope\n\n${'A line that fills the page.\n\n'.repeat(60)}the end`;
  const find = (page: Page) => page.getByRole('textbox', { name: 'Find in this page' });
  const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY));

  async function openFind(page: Page): Promise<void> {
    // By its place, as a finger does: a click by name scrolls first.
    const box = await page.getByRole('button', { name: 'More', exact: true }).boundingBox();
    if (!box) throw new Error('the button is not drawn');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await page.getByRole('dialog').getByRole('button', { name: 'Find in this page' }).click();
    await expect(find(page)).toBeFocused();
  }

  /** Long enough for a scroll that was begun to be seen. */
  const drawn = (page: Page) =>
    page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

  test('stays where the page is until something is found, and afterwards', async ({ page }) => {
    await openPage(page, LONG);
    await entry(page).press('Control+End');
    await page.evaluate(() => scrollTo(0, 40));
    await drawn(page);
    await openFind(page);
    await drawn(page);
    expect(await scrolled(page)).toBe(40);
    await page.keyboard.type('zebra');
    await expect(page.getByRole('status').filter({ hasText: 'none' })).toBeVisible();
    expect(await scrolled(page)).toBe(40);
    await page.keyboard.press('Escape');
    await expect(entry(page)).toBeFocused();
    await drawn(page);
    expect(await scrolled(page)).toBe(40);
  });

  test('opened again has the old word selected, and typing takes its place', async ({ page }) => {
    await openPage(page, LONG);
    await openFind(page);
    await page.keyboard.type('hope');
    await expect(page.getByRole('status').filter({ hasText: '1 of 1' })).toBeVisible();
    await page.keyboard.press('Escape');
    await entry(page).press('Control+Home');
    await openFind(page);
    await expect(find(page)).toHaveValue('hope');
    await page.keyboard.type('end');
    await expect(find(page)).toHaveValue('end');
    await expect(page.getByRole('status').filter({ hasText: '1 of 1' })).toBeVisible();
  });
});

test.describe('the keyboard of a phone', () => {
  test.use({ hasTouch: true, isMobile: true });

  test('takes the place of the navigation, and the line being written stays in sight', async ({ page }) => {
    await openPage(page, 'line\n'.repeat(60));
    await page.setViewportSize({ width: 390, height: 480 });
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
    await entry(page).focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('the last line');
    const seen = () =>
      page.evaluate(() => {
        const line = [...(document.getElementById('mirror')?.children ?? [])].at(-1)?.getBoundingClientRect();
        const bar = document.getElementById('writing-bar')?.getBoundingClientRect();
        return { line: line?.bottom ?? 0, top: line?.top ?? 0, bar: bar?.top ?? 0, barEnd: bar?.bottom ?? 0 };
      });
    await expect.poll(async () => (await seen()).line < (await seen()).bar).toBe(true);
    expect((await seen()).top).toBeGreaterThan(0);
    expect((await seen()).barEnd).toBeLessThanOrEqual(481);
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  });

  test('laid over the window, as iOS does, has the bar above it', async ({ page }) => {
    await page.addInitScript(() => {
      const real = window.visualViewport as VisualViewport;
      let covered = 0;
      Object.defineProperty(real, 'height', { get: () => innerHeight - covered });
      Object.assign(window, {
        coverWith(pixels: number) {
          covered = pixels;
          real.dispatchEvent(new Event('resize'));
        },
      });
    });
    await openPage(page, 'line\n'.repeat(60));
    await entry(page).focus();
    await page.keyboard.press('Control+End');
    await page.evaluate(() => (window as unknown as { coverWith(pixels: number): void }).coverWith(336));
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
    const places = await page.evaluate(() => ({
      bar: document.getElementById('writing-bar')?.getBoundingClientRect().bottom,
      line: [...(document.getElementById('mirror')?.children ?? [])].at(-1)?.getBoundingClientRect().bottom,
      barTop: document.getElementById('writing-bar')?.getBoundingClientRect().top,
    }));
    expect(places.bar).toBeLessThanOrEqual(844 - 336);
    expect(places.line).toBeLessThanOrEqual(places.barTop ?? 0);
  });
});
