// Looking back: a place one goes to. What was kept from it never comes, and nothing heavy comes unasked.
import type { Page } from '@playwright/test';
import type { Entry } from '../../src/journal/entry.ts';
import { eraseEverything } from './erase.ts';
import { expect, openJournal, plainOnly, test, writeEntry } from './journal.ts';
import { entryAt, storeEntries } from './many-entries.ts';
import { choose, entry as field, setCaret } from './menu.ts';
import { putRows, rowsOf } from './rows.ts';
import { chooseFiles, downloaded, importFound, markdown } from './transfer.ts';

const TODAY = '2025-06-19';
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const theSwitch = (page: Page, name: string) => page.getByRole('switch', { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });

let made = 0;
/** An entry of a day, as it lies. */
function of(day: string, title: string, fields: Partial<Entry> = {}): Entry {
  made += 1;
  const { title: _, ...rest } = entryAt(made, TODAY);
  return {
    ...rest,
    id: `made-${made}`,
    stamp: `stamp-${made}`,
    when: { kind: 'date', day },
    title,
    body: `Words of ${title}.`,
    tags: [],
    feelings: [],
    ...fields,
  };
}

const kept = (fields: Partial<Entry> = {}): Partial<Entry> => ({ ...fields, isNotForLookingBack: true });

async function lookBack(page: Page, entries: readonly Entry[], route = '#/looking-back'): Promise<void> {
  await storeEntries(page, entries);
  await openJournal(page, route);
}

/** Opened anew on another day: a lock that sees a day go by closes the window that was open. */
async function openAt(page: Page, instant: string): Promise<void> {
  await openJournal(page, '#/looking-back');
  await page.clock.setFixedTime(new Date(instant));
  await page.reload();
}

test.describe('on this day', () => {
  const shown = (page: Page) => page.getByRole('list', { name: 'On this day' }).getByRole('link');

  test('shows the same day of other years, reached from the entries', async ({ page }) => {
    await page.clock.setFixedTime(new Date(`${TODAY}T19:04:00Z`));
    await lookBack(
      page,
      [of(TODAY, 'Now'), of('2024-06-19', 'A year'), of('2021-06-19', 'Four'), of('2024-06-20', 'Beside')],
      '#/entries',
    );
    await link(page, 'Looking back').click();
    await expect(heading(page, 'Looking back')).toBeVisible();
    await expect(page.getByText('A year')).toHaveCount(0);
    await link(page, 'On this day').click();
    await expect(page.getByText('19 June in other years.')).toBeVisible();
    await expect(shown(page)).toHaveText(['A year', 'Four']);
  });

  test('says so where only the week or the month has any, or nothing has', async ({ page }) => {
    await page.clock.setFixedTime(new Date(`${TODAY}T19:04:00Z`));
    await lookBack(
      page,
      [of('2024-06-21', 'Two days on'), of('2024-06-01', 'Far')],
      '#/looking-back/on-this-day',
    );
    await expect(page.getByText('These are of the same week, 16 June to 22 June.')).toBeVisible();
    await expect(shown(page)).toHaveText(['Two days on']);
    await openAt(page, '2025-06-10T19:04:00Z');
    await link(page, 'On this day').click();
    await expect(page.getByText('These are of the same month, June.')).toBeVisible();
    await expect(shown(page)).toHaveText(['Two days on', 'Far']);
    await openAt(page, '2025-08-10T19:04:00Z');
    await link(page, 'On this day').click();
    await expect(page.getByText('No other year has a page of August. This page will be here.')).toBeVisible();
  });

  test('has a page of 29 February on the 28th of a year that has no 29th', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2025-02-28T12:00:00Z'));
    await lookBack(
      page,
      [of('2024-02-29', 'Leap'), of('2023-02-28', 'Before'), of('2024-03-01', 'After')],
      '#/looking-back/on-this-day',
    );
    await expect(page.getByText('28 February in other years.')).toBeVisible();
    await expect(shown(page)).toHaveText(['Leap', 'Before']);
    await openAt(page, '2028-02-29T12:00:00Z');
    await link(page, 'On this day').click();
    await expect(shown(page)).toHaveText(['Leap']);
  });

  test('has a page of the night on the day that was lived, as its own page says', async ({ page }) => {
    await page.clock.setFixedTime(new Date(`${TODAY}T19:04:00Z`));
    const night = { kind: 'local', day: '2024-06-20', time: '02:30:00' } as const;
    await storeEntries(page, [of(night.day, 'Half past two', { when: night }), of('2023-06-19', 'By day')]);
    await putRows(page, 'settings', [{ key: 'dayStartsAt', value: 4 }]);
    await page.goto('about:blank');
    await openJournal(page, '#/looking-back/on-this-day');
    await expect(shown(page)).toHaveText(['Half past two', 'By day']);
    const day = /Wednesday,? 19 June 2024/;
    await expect(page.getByRole('list', { name: 'On this day' })).toContainText(day);
    await link(page, 'Half past two').click();
    await expect(page.getByText(day)).toBeVisible();
  });
});

test.describe('what comes at random', () => {
  test('is never heavy, unless the feeling was asked for', async ({ page }) => {
    const heavy = [
      of('2024-01-01', 'Strong', { feelings: [{ id: 'loneliness', intensity: 5 }] }),
      of('2024-01-02', 'Hopeless', { feelings: [{ id: 'hopelessness' }] }),
    ];
    const light = of('2024-01-03', 'Light', { feelings: [{ id: 'loneliness', intensity: 2 }] });
    await lookBack(page, [...heavy, light, of('2024-01-04', 'Kept away', kept())]);
    for (let time = 0; time < 6; time += 1) {
      await button(page, 'Open a page').click();
      await expect(heading(page, 'Light')).toBeVisible();
      await page.goBack();
    }
    await page.getByRole('combobox', { name: 'Naming' }).selectOption('hopelessness');
    await button(page, 'Open a page').click();
    await expect(heading(page, 'Hopeless')).toBeVisible();
  });

  test('of which there is none says so', async ({ page }) => {
    await lookBack(page, [of('2024-01-02', 'Hopeless', { feelings: [{ id: 'hopelessness' }] })]);
    await button(page, 'Open a page').click();
    await expect(page.getByText('There is no such page.')).toBeVisible();
  });
});

test('the last time a feeling was named leads to its newest page', async ({ page }) => {
  const hope = { feelings: [{ id: 'hope' }] };
  await lookBack(page, [
    of('2024-01-01', 'First', hope),
    of('2025-01-01', 'Last', hope),
    of('2025-02-01', 'Other'),
    of('2025-03-01', 'Kept away', kept(hope)),
  ]);
  await expect(button(page, 'Go to that page')).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('combobox', { name: 'A feeling you named' }).selectOption('hope');
  await button(page, 'Go to that page').click();
  await expect(heading(page, 'Last')).toBeVisible();
});

test.describe('not for looking back', () => {
  test('is a switch on the entry, and keeps it from every door until they are asked to show it', async ({
    page,
  }) => {
    await page.clock.setFixedTime(new Date(`${TODAY}T19:04:00Z`));
    const hope = { feelings: [{ id: 'hope' as const }] };
    const away = of('2024-06-19', 'Away', hope);
    await lookBack(page, [away, of('2023-06-19', 'Here', hope)], `#/entries/${away.id}`);
    await theSwitch(page, 'Not for looking back').check();
    await expect
      .poll(() => rowsOf(page, 'marks'))
      .toContainEqual(expect.objectContaining({ id: away.id, isNotForLookingBack: true }));
    // It is the text that it was: there is nothing earlier to show.
    await expect(link(page, 'As first written')).toHaveCount(0);

    await openJournal(page, '#/looking-back/on-this-day');
    const shown = page.getByRole('list', { name: 'On this day' }).getByRole('link');
    await expect(shown).toHaveText(['Here']);
    await theSwitch(page, 'Show them too').check();
    await expect(shown).toHaveText(['Away', 'Here']);
    await openJournal(page, '#/looking-back');
    await expect(theSwitch(page, 'Show them too')).not.toBeChecked();
    await button(page, 'Begin reading').click();
    await expect(page.getByText('page 1 of 1')).toBeVisible();
    await theSwitch(page, 'Show them too').check();
    await expect(page.getByText('page 1 of 2')).toBeVisible();
    await openJournal(page, '#/entries');
    await expect(link(page, 'Away')).toBeVisible();
  });

  test('comes in from a file, goes out with it, and comes back in a backup', async ({ page }) => {
    plainOnly('the file of a backup is another one with the lock on');
    const file = '---\ntitle: Away # mine\ndate: 2024-06-19\nlooking_back: false\n---\nB\n';
    await chooseFiles(page, [markdown('2024-06-19-away.md', file)]);
    await importFound(page);
    await openJournal(page, '#/entries');
    await link(page, 'Away').click();
    await expect(theSwitch(page, 'Not for looking back')).toBeChecked();
    const { bytes } = await downloaded(page, 'Export as Markdown');
    expect(bytes.toString()).toBe(file);
    await openJournal(page, '#/settings/backup');
    const backup = await downloaded(page, 'Download backup');
    await eraseEverything(page);
    await page
      .getByLabel('Restore from a backup')
      .setInputFiles({ name: backup.name, mimeType: 'application/zip', buffer: backup.bytes });
    await expect(page.getByText('Everything is back:')).toBeVisible();
    await openJournal(page, '#/entries');
    await link(page, 'Away').click();
    await expect(theSwitch(page, 'Not for looking back')).toBeChecked();
    await openJournal(page, '#/looking-back/book');
    await expect(page.getByText('No page is of these days and this feeling.')).toBeVisible();
  });
});

test.describe('the book', () => {
  const book = [
    of('2024-01-01', 'One', { feelings: [{ id: 'hope' }] }),
    of('2024-02-01', 'Two', { feelings: [{ id: 'hope' }, { id: 'calm' }] }),
    of('2024-03-01', 'Three', { feelings: [{ id: 'hope' }] }),
    of('2024-04-01', 'Four'),
  ];

  test('is read by the keyboard, the oldest first, and one step back leaves it', async ({ page }) => {
    await lookBack(page, book);
    await page.getByRole('combobox', { name: 'Pages that name' }).selectOption('hope');
    await button(page, 'Begin reading').focus();
    await page.keyboard.press('Enter');
    await expect(heading(page, 'One')).toBeFocused();
    await expect(page.getByText('page 1 of 3')).toBeVisible();
    await expect(button(page, 'Earlier page')).toHaveAttribute('aria-disabled', 'true');
    await page.keyboard.press('ArrowLeft');
    await expect(heading(page, 'One')).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(heading(page, 'Two')).toBeFocused();
    await expect(page.getByText('Words of Two.')).toBeVisible();
    await button(page, 'Later page').focus();
    await page.keyboard.press('Enter');
    await expect(heading(page, 'Three')).toBeFocused();
    await expect(page.getByText('page 3 of 3')).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await expect(heading(page, 'Two')).toBeFocused();
    await page.goBack();
    await expect(heading(page, 'Looking back')).toBeVisible();
  });

  test('opens where its address says, of the days it says', async ({ page }) => {
    plainOnly('with the lock on the address says neither days nor feelings');
    await lookBack(page, book, `#/looking-back/book/${book[1]?.id}?from=2024-02-01&to=2024-03-31`);
    await expect(heading(page, 'Two')).toBeVisible();
    await expect(page.getByText('page 1 of 2')).toBeVisible();
    await openJournal(page, `#/looking-back/book/${book[3]?.id}?feeling=hope`);
    await expect(page.getByText('This page is not among them.')).toBeVisible();
    await link(page, 'Go to the first page').click();
    await expect(heading(page, 'One')).toBeVisible();
    await openJournal(page, '#/looking-back/book?feeling=joy');
    await expect(page.getByText('No page is of these days and this feeling.')).toBeVisible();
  });

  test('says no feeling in its address where the journal is locked', async ({ page, isLocked }) => {
    test.skip(!isLocked, 'there is a lock in the other project alone');
    await lookBack(page, book);
    await page.getByRole('combobox', { name: 'Pages that name' }).selectOption('hope');
    await button(page, 'Begin reading').click();
    await expect(page.getByText('page 1 of 3')).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByText('page 2 of 3')).toBeVisible();
    expect(new URL(page.url()).hash).toBe(`#/looking-back/book/${book[1]?.id}`);
    await expect(page).toHaveTitle('Ebb');
  });
});

test.describe('kept lines', () => {
  test('are marked while writing, drawn in the entry, and listed with their day', async ({ page }) => {
    await openJournal(page);
    await field(page).fill('One two three.\n\nFour five.');
    await expect(page.getByRole('status').filter({ hasText: /^Saved on this device/ })).toBeVisible();
    await setCaret(page, 18);
    await choose(page, 'Keep this line');
    await expect(field(page)).toHaveValue('One two three.\n\n==Four five.==');
    await button(page, 'Done').click();
    await expect(page.locator('mark')).toHaveText('Four five.');
    await openJournal(page, '#/looking-back');
    await link(page, 'Kept lines').click();
    await expect(page.getByText('1 kept line', { exact: true })).toBeVisible();
    const row = page.getByRole('list', { name: 'Kept lines' }).getByRole('listitem');
    await expect(row.getByText('Four five.', { exact: true })).toBeVisible();
    await row.getByRole('link').click();
    await expect(page.locator('mark')).toBeVisible();
  });

  test('are drawn outside code, through what is bold, and not across lines', async ({ page }) => {
    const body = '==a **b** c== d == e\n\n`==code==`\n\n==open\nshut==\n\n    ==code==\n\n- ==item==';
    const one = of('2024-01-01', 'One', { body });
    await lookBack(page, [one, of('2024-01-02', 'Two', kept({ body: '==away==' }))], `#/entries/${one.id}`);
    await expect(page.locator('mark')).toHaveText(['a b c', 'item']);
    await openJournal(page, '#/looking-back/kept-lines');
    await expect(page.getByText('2 kept lines')).toBeVisible();
    await expect(page.getByText('away')).toHaveCount(0);
  });

  test('of which there are none say how one is kept', async ({ page }) => {
    await writeEntry(page, { text: 'nothing' });
    await openJournal(page, '#/looking-back/kept-lines');
    await expect(page.getByText('No line is kept yet.')).toBeVisible();
  });
});

test('pages like one share its feelings, tags or rarer words; the oldest comes first', async ({ page }) => {
  const one = of('2025-01-01', 'One', {
    body: 'harbour lantern gulls',
    tags: ['sea'],
    feelings: [{ id: 'hope' }],
  });
  await lookBack(
    page,
    [
      one,
      of('2024-03-01', 'By feeling', { feelings: [{ id: 'hope' }] }),
      of('2024-02-01', 'By tag', { tags: ['sea'] }),
      of('2024-01-01', 'By nothing', { feelings: [{ id: 'calm' }] }),
      of('2024-04-01', 'Kept away', kept({ tags: ['sea'] })),
    ],
    `#/entries/${one.id}`,
  );
  await link(page, 'Pages like this one').click();
  await expect(page.getByText('2 pages', { exact: true })).toBeVisible();
  const shown = page.getByRole('list', { name: 'Pages like this one' }).getByRole('link');
  await expect(shown).toHaveText(['By tag', 'By feeling']);
  await theSwitch(page, 'Show them too').check();
  await expect(shown).toHaveText(['By tag', 'By feeling', 'Kept away']);
  await shown.first().click();
  await expect(heading(page, 'By tag')).toBeVisible();
});

test('pages of the example journal say so here, too', async ({ page }) => {
  await openJournal(page, '#/entries');
  await button(page, 'Look at an example journal').click();
  await expect(page.getByRole('article').first()).toBeVisible();
  await openJournal(page, '#/looking-back/book');
  await expect(page.getByText(/^From the example journal/)).toBeVisible();
  await link(page, 'Open this page').click();
  await link(page, 'Pages like this one').click();
  const rows = page.getByRole('list', { name: 'Pages like this one' }).getByRole('listitem');
  await expect(rows.filter({ hasText: 'Example' })).toHaveCount(20);
});

test('an empty journal has a place to look back on, too', async ({ page }) => {
  await openJournal(page, '#/looking-back');
  await expect(page.getByText('Nothing is written here yet.')).toBeVisible();
});

test('ten thousand entries are read a few at a time', async ({ page }) => {
  plainOnly('a sealed journal is opened by the browser’s cryptography, which is measured elsewhere');
  test.setTimeout(300_000);
  const all = Array.from({ length: 10_000 }, (_, index) => entryAt(index, TODAY));
  await storeEntries(page, all);
  await openJournal(page, `#/entries/${all[0]?.id}`);
  await expect(page.getByRole('navigation', { name: 'Other entries' }).getByRole('link')).toHaveCount(1);
  await page.evaluate(() => {
    const seen = { tasks: [] as number[], steps: new Set<string>() };
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.tasks.push(Math.round(duration));
    }).observe({ entryTypes: ['longtask'] });
    // It may be over before anybody could look.
    new MutationObserver(() => {
      const step = document.querySelector('progress')?.getAttribute('aria-label');
      if (step) seen.steps.add(step);
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
    Object.assign(globalThis, { seen });
  });
  await link(page, 'Pages like this one').click();
  await expect(page.getByText('20 pages', { exact: true })).toBeVisible({ timeout: 60_000 });
  const { tasks, steps } = await page.evaluate(() => {
    const { seen } = globalThis as unknown as { seen: { tasks: number[]; steps: Set<string> } };
    return { tasks: seen.tasks, steps: [...seen.steps] };
  });
  expect(steps.length).toBeGreaterThan(0);
  expect(steps[0]).toMatch(/^Reading [\d,]+ of 10,000 pages\.$/);
  // How long one takes is the machine’s matter; two hundred readings are not to become one.
  test.info().annotations.push({ type: 'tasks over 50 ms', description: tasks.join(' ') });
  expect(tasks.reduce((sum, one) => sum + one, 0)).toBeLessThan(5_000);

  await openJournal(page, '#/looking-back/book');
  await expect(page.getByText('page 1 of 10,000')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('page 2 of 10,000')).toBeVisible();
});
