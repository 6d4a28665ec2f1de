// Clocks that jump, zones that change and days that are not: what was written keeps its day, and nothing breaks.
import type { Page } from '@playwright/test';
import type { Entry } from '../../src/journal/entry.ts';
import { newProfile, startBrowser } from '../e2e/browser-process.ts';
import { draftEntry, expect, openJournal, test, writeEntry } from '../e2e/journal.ts';
import { rowsOf } from '../e2e/rows.ts';

const entriesNow = async (page: Page) => (await rowsOf(page, 'entries')) as unknown as Entry[];

/** When an entry with this text is, as it is stored. */
async function whenOf(page: Page, text: string) {
  const found = (await entriesNow(page)).find(({ body }) => body === text);
  if (!found) throw new Error(`no entry "${text}"`);
  return found.when;
}

async function finish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page).toHaveURL(/#\/entries\/./);
}

const entry = (page: Page) => page.getByRole('textbox', { name: 'Entry', exact: true });

test('a page begun before midnight and finished after it is of the day it was begun', async ({ page }) => {
  await page.clock.install({ time: new Date('2025-06-19T23:57:00+02:00') });
  await openJournal(page);
  await draftEntry(page, { text: 'Before midnight.' });
  await page.clock.fastForward('10:00');
  await entry(page).fill('Before midnight. And after.');
  await finish(page);
  expect(await whenOf(page, 'Before midnight. And after.')).toMatchObject({
    day: '2025-06-19',
    time: '23:57:00',
    offset: 120,
  });
  // The next page is of the new day.
  await writeEntry(page, { text: 'The next.' });
  expect(await whenOf(page, 'The next.')).toMatchObject({ day: '2025-06-20' });
});

test('a device that travels leaves the wall clock of a page’s first letter, over the date line too', async ({
  home,
}) => {
  // A browser of its own: over the pages of the others a zone is held already.
  const profile = newProfile();
  const browser = await startBrowser(profile.folder);
  const page = await browser.context.newPage();
  const session = await browser.context.newCDPSession(page);
  const goTo = (timezoneId: string) => session.send('Emulation.setTimezoneOverride', { timezoneId });
  await goTo('Europe/Berlin');
  await page.clock.install({ time: new Date('2025-06-19T21:04:00+02:00') });
  await page.goto(home);
  await draftEntry(page, { text: 'In Berlin.' });
  await goTo('Pacific/Apia');
  await entry(page).fill('In Berlin. And over the date line.');
  await finish(page);
  expect(await whenOf(page, 'In Berlin. And over the date line.')).toMatchObject({
    day: '2025-06-19',
    offset: 120,
  });
  await writeEntry(page, { text: 'In Apia.' });
  expect(await whenOf(page, 'In Apia.')).toMatchObject({ day: '2025-06-20', offset: 780 });
  await openJournal(page, '#/entries');
  await expect(page.getByRole('article').first()).toContainText('In Apia.');
  await browser.kill();
  profile.remove();
});

for (const [what, instant, day] of [
  ['three years back', '2022-03-01T12:00:00Z', '2022-03-01'],
  ['back to 1970', '1970-01-01T12:00:00Z', '1970-01-01'],
  ['ten years on', '2035-03-01T12:00:00Z', '2035-03-01'],
] as const) {
  test(`a clock that jumps ${what} loses nothing and stops nothing`, async ({ page }) => {
    await page.clock.setFixedTime(new Date('2025-06-19T19:04:00Z'));
    await writeEntry(page, { text: 'Before the jump.', feelings: ['hope'] });
    await page.clock.setFixedTime(new Date(instant));
    await writeEntry(page, { text: 'After the jump.', feelings: ['hope'] });
    expect(await whenOf(page, 'After the jump.')).toMatchObject({ day });
    await page.reload();
    await openJournal(page, '#/entries');
    await expect(page.getByRole('article')).toHaveCount(2);
    const isLater = day > '2025-06-19';
    await expect(page.getByRole('article').first()).toContainText(
      isLater ? 'After the jump.' : 'Before the jump.',
    );
    for (const [route, title] of [
      ['#/trends', 'Trends'],
      ['#/looking-back', 'Looking back'],
      ['#/settings/backup', 'Backup'],
      ['#/removed', 'Removed'],
    ] as const) {
      await openJournal(page, route);
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await expect(page.getByText(/NaN|Invalid Date|undefined/)).toHaveCount(0);
    }
    // And back again: both are there.
    await page.clock.setFixedTime(new Date('2025-06-20T08:00:00Z'));
    await page.reload();
    expect((await entriesNow(page)).map(({ body }) => body).sort()).toEqual([
      'After the jump.',
      'Before the jump.',
    ]);
  });
}

for (const { zone, instant, day, time, offset, month, days } of [
  // The night in which summer begins has no 2:30.
  {
    zone: 'Europe/Berlin',
    instant: '2025-03-30T01:30:00Z',
    day: '2025-03-30',
    time: '03:30:00',
    offset: 120,
    month: 'March 2025',
    days: 31,
  },
  // The night in which it ends has 2:30 twice: this is the second.
  {
    zone: 'Europe/Berlin',
    instant: '2025-10-26T01:30:00Z',
    day: '2025-10-26',
    time: '02:30:00',
    offset: 60,
    month: 'October 2025',
    days: 31,
  },
  // A day without a midnight.
  {
    zone: 'America/Sao_Paulo',
    instant: '2018-11-04T03:10:00Z',
    day: '2018-11-04',
    time: '01:10:00',
    offset: -120,
    month: 'November 2018',
    days: 30,
  },
  // The day after one that never was.
  {
    zone: 'Pacific/Apia',
    instant: '2011-12-30T11:00:00Z',
    day: '2011-12-31',
    time: '01:00:00',
    offset: 840,
    month: 'December 2011',
    days: 31,
  },
] as const) {
  test.describe(`in ${zone}`, () => {
    test.use({ timezoneId: zone });
    test(`what is written at ${time} on ${day} is of that minute, in the list and in the calendar`, async ({
      page,
    }) => {
      await page.clock.setFixedTime(new Date(instant));
      await writeEntry(page, { text: 'At that minute.' });
      expect(await whenOf(page, 'At that minute.')).toMatchObject({ day, time, offset });
      await openJournal(page, '#/entries');
      await expect(page.getByRole('heading', { level: 2, name: month })).toBeVisible();
      await openJournal(page, '#/entries?view=month');
      const grid = page.getByRole('grid', { name: month });
      const [monthName = ''] = month.split(' ');
      await expect(grid.getByRole('button')).toHaveCount(days);
      await grid
        .getByRole('button', { name: `${Number(day.slice(-2))} ${monthName}, 1 entry`, exact: true })
        .click();
      await expect(page.getByRole('article')).toHaveCount(1);
    });
  });
}
