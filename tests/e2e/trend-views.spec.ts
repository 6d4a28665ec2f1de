// The pages below the trends: the same days and feelings, one picture each.
import type { Page } from '@playwright/test';
import { addDays } from '../../src/journal/day.ts';
import { expect, expectAddress, openJournal, test } from './journal.ts';
import { breakWrites, putRows, rowsOf } from './rows.ts';
import { downloaded } from './transfer.ts';
import { type Days, openTrends, TODAY, WEEKS } from './trends-journal.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The comma depends on the browser's data. */
const NEWEST = /^Thursday,? 19 June 2025$/;

/** Fifty days, the newest today; `of` says what each named, by how many days ago it was. */
const daysOf = (of: (ago: number) => string[] | null): Days =>
  Object.fromEntries(
    Array.from({ length: 50 }, (_, ago) => [addDays(TODAY, -ago), of(ago)] as const).filter(
      (pair): pair is readonly [string, string[]] => pair[1] !== null,
    ),
  );

test.describe('the days shown', () => {
  test('can be any, and those before and after are one step away', async ({ page }) => {
    await openTrends(
      page,
      daysOf((ago) => (ago % 3 === 0 ? ['hope'] : [])),
    );
    await button(page, '30 days').click();
    await expectAddress(page, '#/trends?range=30d');
    await expect(page.getByRole('button', { name: /^21 May to 19 June 2025/ })).toBeVisible();
    await button(page, 'Earlier').click();
    await expect(page.getByRole('figure', { name: /21 April to 20 May 2025\.$/ })).toBeVisible();
    await expect(button(page, '30 days')).toHaveAttribute('aria-pressed', 'false');
    await button(page, 'Later').click();
    await expect(button(page, '30 days')).toHaveAttribute('aria-pressed', 'true');
    await expect(button(page, 'Later')).toHaveAttribute('aria-disabled', 'true');
    await page.getByRole('button', { name: /^21 May to 19 June 2025/ }).click();
    await page.getByLabel('From', { exact: true }).fill('2025-06-10');
    await expect(page.getByRole('figure', { name: /10 June to 19 June 2025\.$/ })).toBeVisible();
    await expect(page.getByText('The 10 days before: 3 of 10.')).toBeVisible();
  });
});

test('days that have not come are not shown as days on which nothing was written', async ({ page }) => {
  await openTrends(page, WEEKS, '#/trends?from=2025-06-01&to=2025-12-31');
  await expect(
    page.getByRole('figure', { name: 'loneliness: named on 2 of 4 written days, 1 June to 19 June 2025.' }),
  ).toBeVisible();
  await button(page, 'Table').click();
  const weeks = page.getByRole('table').locator('tbody').getByRole('rowheader');
  await expect(weeks).toHaveText(['26 May', '2 Jun', '9 Jun', '16 Jun']);
});

test.describe('a year, day by day', () => {
  const YEAR = { '2024-12-30': ['hope'], '2025-02-01': ['hope 5'], '2025-02-03': [], '2025-06-19': ['hope'] };

  test('tells named, written and unwritten days apart, reads a day out and opens it', async ({ page }) => {
    await openTrends(page, YEAR, '#/trends/year?feelings=hope');
    await expect(
      page.getByRole('figure', { name: 'hope: named on 2 of 3 written days in 2025.' }),
    ).toBeVisible();
    const days = page.getByRole('slider', { name: 'Days of hope in 2025' });
    const looks = await days.evaluate((grid) => {
      const look = (index: number) => getComputedStyle(grid.querySelectorAll('[data-day]')[index] as Element);
      // 31 January, 1, 2 and 3 February.
      return [30, 31, 32, 33].map((index) => `${look(index).backgroundColor} ${look(index).boxShadow}`);
    });
    expect(new Set(looks).size).toBe(3);
    expect(looks[0]).toBe(looks[2]);
    await days.press('Home');
    await expect(page.getByText('Hope (overwhelming) named.')).toBeVisible();
    await days.press('ArrowRight');
    await expect(page.getByText('Hope not named.')).toBeVisible();
    await days.press('Enter');
    await expectAddress(page, '#/entries?from=2025-02-03&to=2025-02-03');
  });

  test('leads to the year before, and has its numbers as a table', async ({ page }) => {
    await openTrends(page, YEAR, '#/trends/year?feelings=hope');
    await button(page, 'Earlier year').click();
    await expect(page.getByRole('figure', { name: /written day in 2024\.$/ })).toBeVisible();
    await expect(button(page, 'Earlier year')).toHaveAttribute('aria-disabled', 'true');
    await button(page, 'Table').click();
    const december = page.getByRole('row', { name: /^December 2024/ });
    await expect(december.getByRole('cell')).toHaveText(['1', '1', '–too few for a share']);
  });

  test('has no months in its table that have not come', async ({ page }) => {
    await openTrends(page, YEAR, '#/trends/year?feelings=hope');
    await button(page, 'Table').click();
    const months = page.getByRole('table').locator('tbody').getByRole('rowheader');
    await expect(months).toHaveText(
      ['January', 'February', 'March', 'April', 'May', 'June'].map((month) => `${month} 2025`),
    );
  });
});

test('weekdays and parts of the day have their counts, and no bar where two days would make it', async ({
  page,
}) => {
  await openTrends(
    page,
    daysOf((ago) => (ago < 9 ? (ago % 7 === 0 ? ['loneliness'] : []) : null)),
    '#/trends/rhythm?feelings=loneliness',
  );
  const week = page.getByRole('table', { name: 'By weekday' });
  // 19 June 2025 was a Thursday.
  await expect(week.getByRole('row', { name: /^Thursday/ })).toContainText('2 of 2');
  await expect(week.getByRole('row', { name: /^Thursday/ })).toContainText('too few for a share');
  await expect(week.getByRole('row', { name: /^Monday/ })).toContainText('0 of 1');
  const day = page.getByRole('table', { name: 'By part of the day' });
  await expect(day.getByRole('row', { name: /^Evening/ })).toContainText('2 of 9');
  await expect(day.getByRole('row', { name: /^Night/ })).toContainText('nothing written');
});

test('two feelings on one day are counted beside what would be expected, and the days can be read', async ({
  page,
}) => {
  await openTrends(
    page,
    daysOf((ago) => (ago < 10 ? [...(ago < 5 ? ['loneliness'] : []), ...(ago < 4 ? ['hope'] : [])] : null)),
    '#/trends/both',
  );
  await expect(page.getByText('named together on 4 of 10 written days.')).toBeVisible();
  await expect(page.getByText('about 2 of 10 days would name both.')).toBeVisible();
  await expect(page.getByRole('row', { name: /^only loneliness/ })).toContainText('1');
  await expect(page.getByRole('row', { name: /^neither/ })).toContainText('5');
  await page.getByText('The 4 days that named both').click();
  await page.getByRole('link', { name: NEWEST }).click();
  await expectAddress(page, '#/entries?from=2025-06-19&to=2025-06-19');
});

test('words are counted, and their breadth only where twenty were named', async ({ page }) => {
  await openTrends(
    page,
    daysOf((ago) => [['hope', 'joy', 'calm'][ago % 3] ?? 'hope', 'loneliness']),
    '#/trends/words',
  );
  await expect(page.getByText('4 different words, named 100 times on 50 written days.')).toBeVisible();
  await expect(page.getByRole('row', { name: /^loneliness/ })).toContainText('50');
  const breadth = page.getByRole('table', { name: 'How many different words' });
  await expect(breadth.getByRole('row', { name: /^June 2025/ })).toContainText('about 4');
});

test.describe('beside the tags', () => {
  test('counts are always said, a sentence only where both tests allow it', async ({ page }) => {
    // In no regular order: days that take turns would also agree a few days apart, and that is not said.
    const tagged = (ago: number) =>
      (ago * ago) % 53 < 26 ? ['#walk', 'hope'] : ago % 10 === 1 ? ['hope', '#rain'] : ['#rain'];
    await openTrends(page, daysOf(tagged), '#/trends/tags?feelings=hope');
    const walk = page.getByRole('listitem').filter({ hasText: 'days with walk' });
    await expect(walk).toContainText('Hope on 24 of 24 days with walk, on 1 of 26 without.');
    await expect(walk).toContainText('They tend to come together.');
    await expect(page.getByText('They tend not to come together.')).toBeVisible();
  });

  test('few days say only that they are few', async ({ page }) => {
    await openTrends(
      page,
      daysOf((ago) => (ago < 9 ? ['#walk', 'hope'] : null)),
      '#/trends/tags?feelings=hope',
    );
    await expect(page.getByText('Hope on 9 of 9 days with walk, on 0 of 0 without.')).toBeVisible();
    await expect(page.getByText(/^Not enough days yet/)).toBeVisible();
    await expect(page.getByText(/come together/)).toHaveCount(0);
  });

  test('of a feeling that every day names it is not said that the days are too few', async ({ page }) => {
    await openTrends(
      page,
      daysOf((ago) => (ago % 2 === 0 ? ['#walk', 'hope'] : ['hope'])),
      '#/trends/tags?feelings=hope',
    );
    await expect(page.getByText('Hope on 25 of 25 days with walk, on 25 of 25 without.')).toBeVisible();
    await expect(
      page.getByText('To compare, it takes 5 days that named hope and 5 that did not.'),
    ).toBeVisible();
    await expect(page.getByText(/^Not enough days yet/)).toHaveCount(0);
  });
});

test.describe('a hunch', () => {
  test('is kept with its day, answered by later days alone, and can be removed and brought back', async ({
    page,
  }) => {
    await openTrends(
      page,
      daysOf((ago) => (ago % 2 === 0 ? ['#walk', 'hope'] : [])),
      '#/trends/hunches',
    );
    await page.getByLabel('I think this tag').selectOption('walk');
    await page.getByLabel('goes with').selectOption('more');
    await page.getByLabel('of this feeling').selectOption({ label: 'hope' });
    await button(page, 'Write it down').click();
    await expect(page.getByText('I think walk goes with more hope.')).toBeVisible();
    await expect(page.getByText(/^Said on Thursday,? 19 June 2025\.$/)).toBeVisible();
    await expect(page.getByText('No day has been written since.')).toBeVisible();
    await expect(page.getByText('Can’t tell yet.')).toBeVisible();
    await page.reload();
    await button(page, 'Remove: I think walk goes with more hope.').click();
    await expect(page.getByText('None yet.')).toBeVisible();
    await button(page, 'Undo').click();
    await expect(page.getByText('I think walk goes with more hope.')).toBeVisible();
  });

  test('asks for what is missing', async ({ page }) => {
    await openTrends(
      page,
      daysOf(() => ['#walk', 'hope']),
      '#/trends/hunches',
    );
    await button(page, 'Write it down').click();
    await expect(page.getByRole('alert')).toHaveText('A hunch needs a tag and a feeling. Choose both.');
  });
});

test('the days after strong ones are counts from five on, with the days to read', async ({ page }) => {
  await openTrends(
    page,
    daysOf((ago) => (ago % 5 === 1 ? ['loneliness 5'] : ago % 5 === 0 ? ['hope'] : ['loneliness 2'])),
    '#/trends/after?feelings=loneliness,hope',
  );
  await expect(page.getByText('Loneliness was named strongly on 10 days.')).toBeVisible();
  const next = page.getByRole('region', { name: 'The day after' });
  await expect(next).toContainText('10 of 10 days were written.');
  await expect(next.getByRole('row', { name: /^loneliness, again/ })).toContainText('0 of 10');
  await expect(next.getByRole('row', { name: /^hope/ })).toContainText('10 of 10');
  await next.getByText('The 10 days written after').click();
  await expect(next.getByRole('link', { name: NEWEST })).toBeVisible();
});

test.describe('a chapter', () => {
  test('is drawn through the pictures, compared before and after, changed, removed and brought back', async ({
    page,
  }) => {
    await openTrends(
      page,
      daysOf((ago) => (ago < 20 ? [] : ['loneliness'])),
      '#/trends/chapters?feelings=loneliness',
    );
    // Feelings are chosen for what is compared: there is nothing yet.
    await expect(page.getByText('None yet.')).toBeVisible();
    await expect(button(page, 'Choose feelings')).toHaveCount(0);
    await button(page, 'Draw the line').click();
    await expect(page.getByRole('alert')).toHaveText('A chapter needs a day and a name.');
    await page.getByLabel('It began on').fill('2025-05-31');
    await page.getByLabel('Called').fill('moved house');
    await button(page, 'Draw the line').click();
    const sides = page.getByRole('table', { name: 'Loneliness' });
    await expect(sides.getByRole('row', { name: /^Before/ })).toContainText('20 of 20');
    await expect(sides.getByRole('row', { name: /^From then on/ })).toContainText('0 of 20');
    await expect(page.getByText('Less often from then on.')).toBeVisible();
    await expect(button(page, 'Choose feelings')).toBeVisible();
    await button(page, 'Change moved house').click();
    await page.getByRole('form', { name: 'Change moved house' }).getByLabel('Called').fill('the new flat');
    await button(page, 'Save').click();
    await expect(page.getByRole('heading', { name: 'the new flat' })).toBeVisible();
    await button(page, 'Remove the new flat').click();
    await button(page, 'Undo').click();
    await expect(page.getByRole('heading', { name: 'the new flat' })).toBeVisible();
    await page.getByRole('link', { name: 'Trends' }).first().click();
    await expect(page.getByText('The upright line is yours: the new flat, 31 May 2025.')).toBeVisible();
    const lists = await rowsOf<{ key: string; value: unknown }>(page, 'settings');
    expect(lists.find(({ key }) => key === 'chapters')?.value).toMatchObject([
      { day: '2025-05-31', name: 'the new flat' },
    ]);
  });
});

test('what could not be stored of chapters and hunches is said, and nothing is taken for done', async ({
  page,
}) => {
  const words = daysOf((ago) => (ago < 20 ? ['#walk', 'hope'] : ['loneliness']));
  await openTrends(page, words, '#/trends/chapters?feelings=loneliness');
  await page.getByLabel('It began on').fill('2025-05-31');
  await page.getByLabel('Called').fill('moved house');
  await button(page, 'Draw the line').click();
  await expect(page.getByRole('heading', { name: 'moved house' })).toBeVisible();
  await breakWrites(page, 'settings', true);
  const failed = page.getByRole('alert').filter({ hasText: 'could not be stored' });
  await button(page, 'Change moved house').click();
  const form = page.getByRole('form', { name: 'Change moved house' });
  await form.getByLabel('Called').fill('the new flat');
  await button(page, 'Save').click();
  await expect(failed).toBeVisible();
  await expect(form.getByLabel('Called')).toHaveValue('the new flat');
  await breakWrites(page, 'settings', false);
  await button(page, 'Save').click();
  const heading = page.getByRole('heading', { name: 'the new flat' });
  await expect(heading).toBeVisible();
  await expect(failed).toHaveCount(0);
  await breakWrites(page, 'settings', true);
  await button(page, 'Remove the new flat').click();
  await expect(failed).toBeVisible();
  await expect(heading).toBeVisible();
  await expect(button(page, 'Undo')).toHaveCount(0);
  await breakWrites(page, 'settings', false);
  await button(page, 'Remove the new flat').click();
  await expect(heading).toHaveCount(0);
  await expect(failed).toHaveCount(0);
  await breakWrites(page, 'settings', true);
  await button(page, 'Undo').click();
  await expect(failed).toBeVisible();
  await expect(button(page, 'Undo')).toBeVisible();
  await breakWrites(page, 'settings', false);
  await button(page, 'Undo').click();
  await expect(heading).toBeVisible();
});

test.describe('how strong it was', () => {
  test('is a line from ten days on, a direction only where it holds, and a curve that looks back', async ({
    page,
  }) => {
    // From overwhelming to a trace in fourteen weeks.
    const falling: Days = Object.fromEntries(
      Array.from({ length: 98 }, (_, ago) => [
        addDays(TODAY, -ago),
        [`loneliness ${Math.min(5, 1 + Math.floor(ago / 20))}`],
      ]),
    );
    await openTrends(page, falling, '#/trends/strength?feelings=loneliness&range=1y');
    await expect(
      page.getByText('Lower towards the end of these days than at their start, by about 1.4 steps a month.'),
    ).toBeVisible();
    await button(page, 'Look back over all of it').click();
    await expect(page.getByText(/^This line looks back over all of these days at once/)).toBeVisible();
    await page.getByText('For the curious').click();
    await expect(page.getByText(/^Single days lie about/)).toBeVisible();
  });

  test('tells a slow change as it is over all of the days, not rounded to nothing a month', async ({
    page,
  }) => {
    // From clearly to strongly in three years, some of it a year ago.
    const rising: Days = Object.fromEntries(
      Array.from({ length: 540 }, (_, at) => [
        addDays(TODAY, -2 * at),
        [`loneliness ${at % 9 < Math.floor(at / 60) ? 3 : 4}`],
      ]),
    );
    await openTrends(page, rising, '#/trends/strength?feelings=loneliness&range=all');
    await expect(page.getByText(/^Higher towards the end of these days than at their start/)).toContainText(
      'by about 0.9 of a step in all. Counted from 155 weeks.',
    );
  });

  test('is silent below ten days', async ({ page }) => {
    await openTrends(
      page,
      daysOf((ago) => (ago < 9 ? ['hope 3'] : ['hope'])),
      '#/trends/strength?feelings=hope',
    );
    await expect(page.getByText('A line starts at 10 days that say how strong.')).toBeVisible();
    await expect(page.locator('canvas')).toHaveCount(0);
  });
});

test('every way to look is one link away, with the same feelings, and leads back to them', async ({
  page,
}) => {
  await openTrends(
    page,
    daysOf(() => ['joy', 'calm']),
    '#/trends?feelings=joy,calm&range=90d',
  );
  const names = [
    'How strong it was',
    'A year, day by day',
    'By weekday and part of the day',
    'Two feelings on one day',
    'Words you used',
    'Beside your tags',
    'A hunch, said first',
    'The days after',
    'Chapters',
  ];
  for (const name of names) {
    await page.getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await page.getByRole('main').getByRole('link', { name: 'Trends', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Trends');
    await expectAddress(page, '#/trends?feelings=joy,calm&range=90d');
  }
  await openJournal(page, '#/trends/nowhere');
  await expect(page.getByRole('link', { name: /home|write/i }).first()).toBeVisible();
});

test('a range that was chosen is there the next time, and on the pages below that have none of their own', async ({
  page,
}) => {
  await openTrends(
    page,
    daysOf(() => ['hope']),
  );
  await expect(button(page, '90 days')).toHaveAttribute('aria-pressed', 'true');
  await button(page, '30 days').click();
  await expect
    .poll(async () => (await rowsOf(page, 'settings')).map(({ value }) => value))
    .toContainEqual({
      trends: '30d',
    });
  await page.goto('about:blank');
  await openJournal(page, '#/trends');
  await expect(button(page, '30 days')).toHaveAttribute('aria-pressed', 'true');
  await openJournal(page, '#/trends/rhythm');
  await expect(button(page, '30 days')).toHaveAttribute('aria-pressed', 'true');
  await button(page, '1 year').click();
  await openJournal(page, '#/trends');
  await expect(button(page, '30 days')).toHaveAttribute('aria-pressed', 'true');
  await openJournal(page, '#/trends/rhythm');
  await expect(button(page, '1 year')).toHaveAttribute('aria-pressed', 'true');
});

test('a day that was written about long after it says so, in the picture and when it is read', async ({
  page,
}) => {
  await openTrends(page, WEEKS);
  await expect(page.getByText('one with a line under it', { exact: false })).toHaveCount(0);
  const [mark] = (await rowsOf(page, 'marks')).filter(({ id }) => id === 'mark-2025-06-17');
  await putRows(page, 'marks', [{ ...mark, isWrittenLater: true }]);
  await page.reload();
  await expect(
    page.getByText('one with a line under it was written about more than a day and a half later', {
      exact: false,
    }),
  ).toBeVisible();
  const days = page.getByRole('slider', { name: 'Days of hope' });
  await days.press('End');
  await expect(
    page.getByText('Hope named. Loneliness not named. Written more than a day and a half later.'),
  ).toBeVisible();
});

test('a day with entries of unlike strengths is read with a number, not with a word that nobody chose', async ({
  page,
}) => {
  await openTrends(page, { ...WEEKS, '2025-06-17': ['hope 2', 'loneliness 4'] });
  const [mark] = (await rowsOf(page, 'marks')).filter(({ id }) => id === 'mark-2025-06-17');
  const feelings = [
    { id: 'hope', intensity: 4 },
    { id: 'loneliness', intensity: 4 },
  ];
  await putRows(page, 'marks', [{ ...mark, id: 'mark-2025-06-17-later', feelings }]);
  await page.reload();
  await page.getByRole('slider', { name: 'Days of hope' }).press('End');
  await expect(page.getByText('Loneliness (strongly) and hope (3 of 5) named.')).toBeVisible();
});

test('every page with a table gives it to take along', async ({ page }) => {
  test.setTimeout(120_000);
  const strengths = (ago: number) => [
    `loneliness ${1 + (ago % 5)}`,
    ...(ago % 2 === 0 ? ['hope', '#walk'] : []),
  ];
  await openTrends(page, daysOf(strengths), '#/trends/chapters');
  await page.getByLabel('It began on').fill('2025-05-25');
  await page.getByLabel('Called').fill('=moved');
  await button(page, 'Draw the line').click();
  const heads = {
    chapters: /^chapter,began_on,feeling,.*\r\n'=moved,2025-05-25,loneliness,24,24,24,24,24\r\n/,
    strength: /^week_of,days_named,days_said,mean,strongest\r\n2025-04-28,4,4,/,
    year: /^day,entries,loneliness entries_named,loneliness mean,loneliness max\r\n2025-01-01,0,,,\r\n/,
    rhythm: /^counted,when,written,named,share,lo,hi\r\nDays,Monday,7,7,1,/,
    both: /^named,days\r\nboth,25\r\n/,
    words: /^of,name,named,different_words,expected_in_20\r\nWord,loneliness,50,,\r\n/,
    tags: /^tag,days,said,written,named,share,lo,hi\r\nwalk,with it,/,
    after: /^days_after,strong_days,/,
  };
  for (const [view, head] of Object.entries(heads)) {
    await openJournal(page, `#/trends/${view}?feelings=loneliness,hope`);
    await button(page, 'Take this along').click();
    const { name, bytes } = await downloaded(page, 'Table (CSV)');
    expect(name).toMatch(new RegExp(`^ebb-trends-${view}-2025-\\d\\d-\\d\\d-2025-\\d\\d-\\d\\d\\.csv$`));
    expect(bytes.toString().slice(1), view).toMatch(head);
  }
});
