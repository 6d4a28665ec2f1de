import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../src/journal/day.ts';
import { writtenDays } from '../../src/trends/days.ts';
import { pictureOf } from '../../src/trends/picture.ts';
import { noteOf } from '../../src/ui/trends/note.ts';
import { plotOf } from '../../src/ui/trends/plot-spec.ts';
import { looksOf } from '../../src/ui/trends/series.ts';
import type { Trends } from '../../src/ui/trends/use-trends.ts';
import { asIs, markFor } from './making.ts';

const range = { first: dayNumber('2025-06-02'), last: dayNumber('2025-06-22') };

/** What stands below the picture of anger on these days, all of which name it. */
function noteFor(
  written: readonly string[],
  hasNumbers: boolean,
  { feelings = ['anger'], hours = null }: { feelings?: string[]; hours?: Trends['hours'] } = {},
): string {
  const days = writtenDays(
    written.map((day) => markFor(day, feelings)),
    0,
    asIs,
  );
  const pictures = feelings.map((feeling) => pictureOf(days, feeling, range));
  const spec = plotOf(
    pictures,
    looksOf(feelings, () => null),
    { grid: [], chapters: [], hasBand: false },
    (k, n) => `${k}/${n}`,
  );
  const shown = pictures.map((picture) => ({ picture, strength: null }));
  const trends = { shown, specs: [spec], days, both: days.length, chapters: [], hours };
  return noteOf(trends as unknown as Trends, {
    hasRings: false,
    hasNumbers,
    hasColumns: false,
    hasStrokes: false,
    hasUnderlines: false,
  });
}

describe('what stands below the pictures', () => {
  test('names no bar where there is none, and says what the numbers are', () => {
    const note = noteFor(['2025-06-02', '2025-06-03', '2025-06-10', '2025-06-11'], true);
    expect(note).not.toMatch(/bar|thin line/);
    expect(note).toContain('2/2 means named on 2 of 2 days.');
    expect(note).toContain('A filled mark is a day that named it.');
  });

  test('names the bar where there is one, and no numbers where there are none', () => {
    const note = noteFor(['2025-06-02', '2025-06-03', '2025-06-04'], false);
    expect(note).toContain('Each bar is one week');
    expect(note).toContain('thin line');
    expect(note).not.toContain('numbers');
  });

  test('tells of other hours before only where the days before stand beside these', () => {
    const hours: Trends['hours'] = {
      one: { part: 'evening', k: 12, n: 12 },
      other: { part: 'morning', k: 12, n: 12 },
    };
    const days = ['2025-06-02', '2025-06-03', '2025-06-04'];
    expect(noteFor(days, false, { hours })).toContain('The hours differ: before, 12 of 12');
    expect(noteFor(days, false, { hours, feelings: ['anger', 'hope'] })).not.toContain('hours');
  });

  test('names both where both are', () => {
    const note = noteFor(['2025-06-02', '2025-06-03', '2025-06-04', '2025-06-10'], true);
    expect(note).toContain('Each bar is one week');
    expect(note).toContain('1/1 means named on 1 of 1 day.');
  });
});
