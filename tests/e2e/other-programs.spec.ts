// Pages of another program beside those written here: what it had no word for was not felt less often.
import { addDays } from '../../src/journal/day.ts';
import { markOf } from '../../src/journal/mark.ts';
import { expect, openJournal, test } from './journal.ts';
import { entryAt } from './many-entries.ts';
import { putTables } from './rows.ts';
import { chooseFiles, importFound } from './transfer.ts';

const MOVED = '2025-06-01';

test('a word that came with another program’s end is counted, and is not said to come more often', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2025-06-19T19:04:00Z'));
  const rows = Array.from({ length: 40 }, (_, at) => {
    const day = addDays(MOVED, at - 40);
    return `${day},${day},Monday,10:00 pm,good,"",,"","Words of ${day}"`;
  });
  const csv = ['full_date,date,weekday,time,mood,activities,scales,note_title,note', ...rows].join('\n');
  await chooseFiles(page, [{ name: 'daylio.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) }]);
  await importFound(page);
  const own = Array.from({ length: 19 }, (_, at) => ({
    ...entryAt(at, '2025-06-19'),
    when: { kind: 'date' as const, day: addDays(MOVED, at) },
    feelings: [{ id: 'hope' }],
  }));
  await putTables(page, {
    entries: own.map((entry) => ({ ...entry })),
    marks: own.map((entry) => ({ ...markOf(entry, false) })),
  });
  await page.goto('about:blank');
  await openJournal(page, '#/trends?from=2025-06-01&to=2025-06-19&feelings=hope');
  await expect(page.getByText('The 19 days before: 0 of 19.')).toBeVisible();
  await expect(page.getByText('often since')).toHaveCount(0);

  await openJournal(page, '#/trends/chapters?feelings=hope');
  await page.getByLabel('It began on').fill(MOVED);
  await page.getByLabel('Called').fill('another program');
  await page.getByRole('button', { name: 'Draw the line' }).click();
  await expect(
    page.getByText('The days came from different programs, and those of none alone'),
  ).toBeVisible();
  await expect(page.getByText('often from then on')).toHaveCount(0);
});
