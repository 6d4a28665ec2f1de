// The list of entries: by day, searched, filtered, leafed through by month, however many there are.
import type { Page } from '@playwright/test';
import {
  expect,
  expectAddress,
  FORGOTTEN,
  MAIN_WAY,
  openJournal,
  plainOnly,
  test,
  writeEntry,
} from './journal.ts';
import { manyEntries, storeEntries } from './many-entries.ts';
import { putRows } from './rows.ts';

const articles = (page: Page) => page.getByRole('article');
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search entries' });

/** Rows in the window as drawn: their numbers in their months' lists, and where they stand. */
function drawnRows(page: Page) {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main li:has(> article)')].map((row) => {
      const box = row.getBoundingClientRect();
      return { top: box.top, bottom: box.bottom, height: innerHeight };
    }),
  );
}

/** Waits until rows cover the window with no hole and no overlap. */
async function expectCovered(page: Page) {
  await expect
    .poll(async () => {
      const rows = await drawnRows(page);
      const inSight = rows.filter((row) => row.bottom > 0 && row.top < row.height);
      const first = inSight[0];
      const last = inSight.at(-1);
      if (!first || !last) return 'nothing in sight';
      const gaps = inSight.slice(1).map((row, index) => row.top - (inSight[index]?.bottom ?? 0));
      // Between two months stands a heading.
      if (gaps.some((gap) => gap < -1 || gap > 60)) return `gaps ${gaps.join()}`;
      return first.top < 120 && last.bottom > last.height - 120 ? 'covered' : `${first.top} ${last.bottom}`;
    })
    .toBe('covered');
}

test.describe('the list of entries', () => {
  test('of an empty journal says so, leads to what was written before, and to the writing page', async ({
    page,
  }) => {
    await openJournal(page, '#/entries');
    await expect(page.getByText('Nothing is written here yet.')).toBeVisible();
    for (const [name, heading] of [
      ['Restore a backup', 'Backup'],
      ['Import from another app', 'Import'],
    ] as const) {
      await page.getByRole('link', { name }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
      await page.goBack();
    }
    await page.getByRole('main').getByRole('link', { name: 'Write' }).click();
    await expect(page.getByRole('textbox', { name: 'Entry', exact: true })).toBeVisible();
  });

  test(
    'shows what was written by day, newest first, each named by its title, words or feelings',
    MAIN_WAY,
    async ({ page }) => {
      await writeEntry(page, { text: 'She remembered what I order.', day: '2025-06-17', time: '08:00' });
      await writeEntry(page, {
        text: 'I crave secure connections.',
        title: 'Craving Secure Connection',
        day: '2025-06-19',
        feelings: ['loneliness', 'hope'],
      });
      await writeEntry(page, { text: '', day: '2025-05-02', feelings: ['calm'] });
      await openJournal(page, '#/entries');
      await expect(articles(page)).toHaveCount(3);
      const links = articles(page).getByRole('link');
      await expect(links).toHaveText(['Craving Secure Connection', 'She remembered what I order.', 'calm']);
      await expect(articles(page).first()).toContainText(/19\s*Thu/);
      await expect(articles(page).first().getByRole('listitem')).toHaveText(['loneliness', 'hope']);
      await expect(page.getByRole('heading', { level: 2 })).toHaveText(['June 2025', 'May 2025']);
      await expect(page.getByText('3 entries', { exact: true })).toBeVisible();
    },
  );

  test('stays small and whole at ten thousand entries, wherever one scrolls', async ({ page }) => {
    test.slow();
    await storeEntries(page, manyEntries(10_000));
    await expect(page.getByText('10,000 entries')).toBeVisible();
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeGreaterThan(10_000 * 60);
    for (const share of [0.5, 0.1, 0.9, 0.33]) {
      await page.evaluate((part) => scrollTo(0, part * document.documentElement.scrollHeight), share);
      await expectCovered(page);
      expect(await page.locator('body *').count()).toBeLessThanOrEqual(400);
    }
    await page.mouse.wheel(0, 3000);
    await expectCovered(page);
    await page.keyboard.press('End');
    await expectCovered(page);
    await expect(articles(page).last()).toBeInViewport();
    // The oldest: 10,000 entries on 9,091 days.
    await expect(page.getByRole('heading', { name: 'July 2000' })).toBeInViewport();
    await page.keyboard.press('Home');
    await expect(articles(page).first()).toContainText(/19\s*Thu/);
  });

  test('goes to a year at once', async ({ page }) => {
    await storeEntries(page, manyEntries(3000));
    await page.getByRole('combobox', { name: 'Go to year' }).selectOption('2020');
    await expect(page.getByRole('heading', { name: 'December 2020' })).toBeInViewport();
    await expectCovered(page);
  });

  test('moves by what is scrolled, up into rows that were never drawn too', async ({ page }) => {
    await storeEntries(page, manyEntries(3000));
    await page.getByRole('combobox', { name: 'Go to year' }).selectOption('2020');
    await expectCovered(page);
    // Every row has its own height: a third of them have no title.
    const middle = () =>
      page.evaluate(() => {
        const rows = [...document.querySelectorAll<HTMLElement>('main li:has(> article)')];
        const row = rows.find((one) => one.getBoundingClientRect().top > innerHeight / 3);
        const link = row?.querySelector('a');
        return { href: link?.getAttribute('href') ?? '', y: row?.getBoundingClientRect().top ?? 0 };
      });
    const topOf = (href: string) =>
      page.evaluate(
        (wanted) =>
          document.querySelector(`a[href="${wanted}"]`)?.closest('li')?.getBoundingClientRect().top ?? -1,
        href,
      );
    for (let turn = 0; turn < 12; turn += 1) {
      const before = await middle();
      await page.evaluate(() => scrollBy(0, -190));
      // Two frames: the scroll is seen in one, what it drew is measured by the next.
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
      expect(Math.abs((await topOf(before.href)) - before.y - 190)).toBeLessThanOrEqual(2);
    }
  });

  test('keeps the focus on an entry that is scrolled away, and goes on from there', async ({ page }) => {
    await storeEntries(page, manyEntries(600));
    const second = articles(page).nth(1).getByRole('link');
    await second.focus();
    await page.evaluate(() => scrollTo(0, 20_000));
    await expectCovered(page);
    await expect(page.locator(':focus')).toHaveAttribute('href', /0{31}1$/);
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveAttribute('href', /0{31}2$/);
    await expect(page.locator(':focus')).toBeInViewport();
  });

  test('is where one left it when one comes back from an entry', async ({ page }) => {
    await storeEntries(page, manyEntries(2000));
    await expect(articles(page).first()).toBeVisible();
    await page.mouse.move(200, 500);
    await page.mouse.wheel(0, 30_000);
    await expectCovered(page);
    const link = articles(page).nth(6).getByRole('link');
    const name = (await link.getAttribute('href')) ?? '';
    const before = (await link.boundingBox())?.y ?? 0;
    await link.click();
    await expect(page.getByRole('button', { name: 'Edit' })).toBeVisible();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.goBack();
    await expect(page.locator(':focus')).toHaveAttribute('href', name);
    await expect.poll(async () => (await page.locator(':focus').boundingBox())?.y).toBeCloseTo(before, -1);
  });

  test('does not move away from a person whose keys were quicker than it', async ({ page }) => {
    await storeEntries(page, manyEntries(2000));
    await expect(articles(page).first()).toBeVisible();
    await page.mouse.move(200, 500);
    await page.mouse.wheel(0, 30_000);
    await expectCovered(page);
    await articles(page).nth(6).getByRole('link').click();
    await expect(page.getByRole('button', { name: 'Edit' })).toBeVisible();

    // As for a page that comes back from the browser's cache: what is held in memory has to be asked for again.
    const letAnswer = await holdAnswers(page);
    await page.evaluate(() => {
      const all = { d: 1, from: Number.NEGATIVE_INFINITY, to: [[]] };
      dispatchEvent(new CustomEvent('x-storagemutated-1', { detail: { all } }));
    });
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1, name: 'Entries' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Calendar' })).toBeFocused();
    await expect(articles(page)).toHaveCount(0);
    await letAnswer();
    await expect(articles(page).first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'Calendar' })).toBeFocused();
    await expect(page.getByRole('link', { name: 'Calendar' })).toBeInViewport();
  });
});

/** Another transaction holds the journal's rows, until what this gives is called. */
async function holdAnswers(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(
    () =>
      new Promise<void>((held) => {
        const opening = indexedDB.open('ebb');
        opening.onsuccess = () => {
          const database = opening.result;
          const store = database.transaction([...database.objectStoreNames], 'readwrite').objectStore('meta');
          const hold = () => {
            if (document.documentElement.dataset.answers === 'come') return database.close();
            store.count().onsuccess = hold;
            held();
          };
          hold();
        };
      }),
  );
  return () => page.evaluate(() => document.documentElement.setAttribute('data-answers', 'come'));
}

test.describe('searching', () => {
  test(
    'finds words far inside a text, in tags and in feelings, and keeps them in the address',
    MAIN_WAY,
    async ({ page }) => {
      const entries = manyEntries(300);
      const [one, two, three] = [entries[200], entries[250], entries[251]];
      if (one) one.body += '\n\nAnd at the very end a Wörd nobody expects.';
      if (two) two.tags = ['lighthouse'];
      if (three) three.feelings = [{ id: 'gratitude' }];
      await storeEntries(page, entries);
      await search(page).pressSequentially('word NOBODY');
      await expect(page.getByText('1 of 300 entries', { exact: true })).toBeVisible();
      await expect(articles(page)).toHaveCount(1);
      await expectAddress(page, '#/entries?q=word+NOBODY');
      await search(page).fill('lighthouse');
      await expect(page.getByText('1 of 300 entries', { exact: true })).toBeVisible();
      await search(page).fill('thankful');
      await expect(articles(page).getByRole('listitem')).toHaveText(['gratitude']);
      await search(page).fill('zzz nothing');
      await expect(page.getByText('Nothing found.')).toBeVisible();
      await page.getByRole('button', { name: 'Clear filters' }).click();
      await expect(page.getByText('300 entries', { exact: true })).toBeVisible();
      await expect(search(page)).toHaveValue('');
      await expect(search(page)).toBeFocused();
      await expectAddress(page, '#/entries');
    },
  );

  test('every text is read when one turns to the field, and none before', async ({ page }) => {
    await page.addInitScript(() => {
      const { getAll } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.getAll = function (...asked) {
        // The newest browsers are asked with one object.
        const [query, count] = asked as [{ count?: number } | null | undefined, number | undefined];
        const isOfMany = this.name === 'entries' && (query?.count ?? count ?? 0) > 1;
        if (isOfMany) document.documentElement.setAttribute('data-texts', 'asked for');
        return getAll.apply(this, asked);
      };
    });
    await storeEntries(page, manyEntries(30));
    await expect(articles(page).first()).toBeVisible();
    const areAsked = () => page.evaluate(() => document.documentElement.getAttribute('data-texts'));
    expect(await areAsked()).toBe(null);
    await search(page).focus();
    await expect.poll(areAsked).toBe('asked for');
    await expect(page.getByText('30 entries', { exact: true })).toBeVisible();
  });

  test('survives a reload', async ({ page }) => {
    plainOnly(FORGOTTEN);
    await storeEntries(page, manyEntries(30));
    await search(page).fill('(7)');
    await expect(page.getByText('1 of 30 entries', { exact: true })).toBeVisible();
    await expectAddress(page, '#/entries?q=%287%29');
    await page.reload();
    await expect(search(page)).toHaveValue('(7)');
    await expect(page.getByText('1 of 30 entries', { exact: true })).toBeVisible();
  });

  test('a link that is followed in the midst of a search is where one stays', async ({ page }) => {
    await writeEntry(page, { text: 'The river was high.' });
    await writeEntry(page, { text: 'She rang.', feelings: ['hope'] });
    await page.clock.install();
    await openJournal(page, '#/entries');
    await expect(page.getByRole('article')).toHaveCount(2);
    // The address follows what is typed a moment later; the link is quicker.
    await page.getByRole('searchbox', { name: 'Search entries' }).evaluate((field: HTMLInputElement) => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, 'river');
      field.dispatchEvent(new Event('input', { bubbles: true }));
      location.hash = '#/entries?feeling=hope';
    });
    await expect(page.getByRole('article')).toHaveText(/She rang/);
    await expect(page.getByRole('searchbox', { name: 'Search entries' })).toHaveValue('');
    await page.clock.runFor(2_000);
    expect(page.url()).not.toContain('river');
    await expect(page.getByRole('article')).toHaveText(/She rang/);
  });

  test('a link that is followed as the address takes what was typed is where one stays', async ({ page }) => {
    await writeEntry(page, { text: 'The river was high.' });
    await writeEntry(page, { text: 'She rang.', feelings: ['hope'] });
    await openJournal(page, '#/entries');
    await expect(page.getByRole('article')).toHaveCount(2);
    // The moment is over when the link has been followed, and the page has not been told of it.
    await page.getByRole('searchbox', { name: 'Search entries' }).evaluate((field: HTMLInputElement) => {
      const later = window.setTimeout;
      const due: (() => void)[] = [];
      const hold = (work: (...given: unknown[]) => void, wait?: number, ...given: unknown[]) =>
        wait && wait >= 200 ? due.push(() => work(...given)) : later(work, wait, ...given);
      window.setTimeout = hold as typeof setTimeout;
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, 'river');
      field.dispatchEvent(new Event('input', { bubbles: true }));
      window.setTimeout = later;
      location.hash = '#/entries?feeling=hope';
      for (const work of due) work();
      if (due.length === 0) throw new Error('nothing waits');
    });
    await expect(page.getByRole('article')).toHaveText(/She rang/);
    await expect(page.getByRole('searchbox', { name: 'Search entries' })).toHaveValue('');
    expect(page.url()).not.toContain('river');
  });

  test('follows what another window writes', async ({ page, context }) => {
    await writeEntry(page, { text: 'The first lighthouse.' });
    await openJournal(page, '#/entries?q=lighthouse');
    await expect(articles(page)).toHaveCount(1);
    const other = await context.newPage();
    await writeEntry(other, { text: 'A second lighthouse.' });
    await expect(articles(page)).toHaveCount(2);
  });
});

test.describe('filters', () => {
  /** One after the other; gives how many entries are left. */
  async function narrow(page: Page): Promise<string> {
    await storeEntries(page, manyEntries(300));
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await page.getByRole('combobox', { name: 'Feeling' }).selectOption('loneliness');
    await expect(page.getByText('120 of 300 entries', { exact: true })).toBeVisible();
    await page.getByRole('combobox', { name: 'Tag' }).selectOption('work');
    await expect(page.getByText('16 of 300 entries', { exact: true })).toBeVisible();
    await page.getByLabel('From', { exact: true }).fill('2025-01-01');
    await page.getByLabel('To', { exact: true }).fill('2025-03-31');
    await expectAddress(page, '#/entries?feeling=loneliness&tag=work&from=2025-01-01&to=2025-03-31');
    const shown = await page.getByText(/^\d+ of 300 entries$/).innerText();
    expect(shown).not.toBe('16 of 300 entries');
    return shown;
  }

  test('live in the address, survive a reload and are gone back from', async ({ page }) => {
    plainOnly(FORGOTTEN);
    const shown = await narrow(page);
    await page.reload();
    await expect(page.getByText(/^\d+ of 300 entries$/)).toHaveText(shown);
    await expect(page.getByRole('combobox', { name: 'Tag' })).toHaveValue('work');
    await expect(page.getByLabel('From', { exact: true })).toHaveValue('2025-01-01');
    await page.goBack();
    await expect(page.getByLabel('To', { exact: true })).toHaveValue('');
  });

  test('narrow the list until they are cleared', async ({ page }) => {
    await narrow(page);
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect(page.getByText('300 entries', { exact: true })).toBeVisible();
    await page.getByRole('combobox', { name: 'Who may see it' }).selectOption('Public');
    await expect(page.getByText('8 of 300 entries', { exact: true })).toBeVisible();
    await expect(articles(page).first()).toContainText('Public');
  });

  test('that find something offer to export it, and those that find nothing do not', async ({ page }) => {
    await storeEntries(page, manyEntries(30));
    const exported = page.getByRole('link', { name: 'Export these' });
    await search(page).fill('(7)');
    await expect(page.getByText('1 of 30 entries', { exact: true })).toBeVisible();
    await expect(exported).toBeVisible();
    await search(page).fill('zzz nothing');
    await expect(page.getByText('Nothing found.')).toBeVisible();
    await expect(exported).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Clear filters' })).toBeVisible();
  });

  test('of the calendar export what is counted beside them, whatever month is open', async ({ page }) => {
    await storeEntries(page, manyEntries(120));
    await openJournal(page, '#/entries?feeling=loneliness&from=2025-01-01&to=2025-01-31&view=month');
    await expect(page.getByText(/^\d+ of 120 entries$/)).toBeVisible();
    const exported = page.getByRole('link', { name: 'Export these' });
    await expect(exported).toHaveAttribute('href', '#/settings/export?feeling=loneliness');
  });

  test('take what an address makes no sense of for nothing', async ({ page }) => {
    await storeEntries(page, manyEntries(5));
    await openJournal(page, '#/entries?from=2025-02-30&visibility=all&to=%E0%A4%A');
    await expect(page.getByText('5 entries', { exact: true })).toBeVisible();
  });
});

test('the words of an entry without a title are of one colour', async ({ page }) => {
  await writeEntry(page, { text: 'Slept until eleven. '.repeat(12) });
  await openJournal(page, '#/entries');
  const name = articles(page).getByRole('heading');
  await expect(name).toBeVisible();
  const colours = await name.evaluate((node) => [
    getComputedStyle(node).color,
    getComputedStyle(node.nextElementSibling ?? document.body).color,
    node.nextElementSibling?.tagName,
  ]);
  expect(colours).toEqual([colours[0], colours[0], 'SPAN']);
});

test.describe('the calendar', () => {
  test('marks the days written in and shows a day’s entries', async ({ page }) => {
    await storeEntries(page, manyEntries(120));
    await page.getByRole('link', { name: 'Calendar' }).click();
    const grid = page.getByRole('grid', { name: 'June 2025' });
    await expect(grid).toBeVisible();
    await expect(grid.getByRole('button')).toHaveCount(30);
    await expect(page.getByText(/^June 2025: \d+ entries$/)).toBeVisible();
    await grid.getByRole('button', { name: '19 June, 2 entries', exact: true }).click();
    await expect(articles(page)).toHaveCount(2);
    await expectAddress(page, '#/entries?from=2025-06-19&to=2025-06-19&view=month');
    // One count at a time: the day's is in its name, the whole journal's would be one number too many.
    await expect(page.getByRole('status').filter({ hasText: /entr(y|ies)/ })).toHaveCount(0);
    await grid.getByRole('button', { name: '20 June', exact: true }).click();
    await expect(page.getByText('Nothing is written here.')).toBeVisible();
    await page.getByRole('button', { name: 'Previous month' }).click();
    await expect(page.getByRole('grid', { name: 'May 2025' }).getByRole('button')).toHaveCount(31);
    await page.getByRole('combobox', { name: 'Month' }).selectOption('February');
    await expect(page.getByRole('grid', { name: 'February 2025' }).getByRole('button')).toHaveCount(28);
  });

  test('an empty day opens a page of that day, which a reload brings back', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2025-06-21T12:00:00Z'));
    await storeEntries(page, manyEntries(120));
    await openJournal(page, '#/entries?view=month&from=2025-06-20&to=2025-06-20');
    await page.getByRole('button', { name: 'Write for this day' }).click();
    const day = page.getByLabel('Day', { exact: true });
    const field = page.getByRole('textbox', { name: 'Entry', exact: true });
    await expect(day).toHaveValue('2025-06-20');
    await expect(field).toBeFocused();
    await field.fill('Written later for that day');
    await expect(page.getByText(/^Saved on this device/)).toBeVisible();
    await page.reload();
    await expect(field).toHaveValue('Written later for that day');
    await expect(day).toHaveValue('2025-06-20');
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /20 June 2025/ })).toBeVisible();
    await openJournal(page, '#/entries?from=2025-06-20&to=2025-06-20');
    await expect(articles(page)).toContainText('Written later for that day');
  });

  test('a day that is still to come offers no page', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2025-06-21T12:00:00Z'));
    await storeEntries(page, manyEntries(120));
    await openJournal(page, '#/entries?view=month&from=2025-06-22&to=2025-06-22');
    await expect(page.getByText('Nothing is written here.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Write for this day' })).toHaveCount(0);
    await page.getByRole('button', { name: '21 June', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Write for this day' })).toBeVisible();
  });

  test('is walked through with the keyboard', async ({ page }) => {
    await storeEntries(page, manyEntries(120));
    await openJournal(page, '#/entries?view=month&from=2025-06-19&to=2025-06-19');
    const focused = page.locator(':focus');
    await page.getByRole('button', { name: '19 June, 2 entries' }).focus();
    for (const [key, name] of [
      ['ArrowLeft', '18 June, 1 entry'],
      ['ArrowUp', '11 June, 1 entry'],
      ['Home', '9 June, 2 entries'],
      ['End', '15 June, 1 entry'],
      ['PageUp', '15 May, 1 entry'],
      ['Shift+PageDown', '15 May'],
      ['Shift+PageUp', '15 May, 1 entry'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(focused).toHaveAccessibleName(name);
    }
    for (let week = 0; week < 3; week += 1) await page.keyboard.press('ArrowDown');
    await expect(focused).toHaveAccessibleName('5 June, 1 entry');
    await page.keyboard.press('Enter');
    await expect(articles(page)).toHaveCount(1);
    await expect(focused).toHaveAccessibleName('5 June, 1 entry');
  });

  test('counts a night with the day before where a day begins later', async ({ page }) => {
    await writeEntry(page, { text: 'Still awake.', day: '2025-06-20', time: '01:30' });
    await putRows(page, 'settings', [{ key: 'dayStartsAt', value: 4 }]);
    await page.reload();
    await openJournal(page, '#/entries?view=month');
    await expect(page.getByRole('button', { name: '19 June, 1 entry' })).toBeVisible();
    await expect(articles(page).first()).toContainText(/19\s*Thu/);
  });
});
