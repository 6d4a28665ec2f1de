// Marks for the tests: rows of a journal that only say what a test is about.
import fc from 'fast-check';
import { dayOfNumber } from '../../src/journal/day.ts';
import type { Entry, Feeling, Intensity } from '../../src/journal/entry.ts';
import type { Mark } from '../../src/journal/mark.ts';
import { type WrittenDay, writtenDays } from '../../src/trends/days.ts';
import type { RatedDay } from '../../src/trends/rated.ts';
import type { RecordedDay } from '../../src/trends/share.ts';

export const asIs = (id: string): string => id;

export function markFor(day: string, feelings: (string | Feeling)[], time?: string): Mark {
  return {
    id: `${day}-${time ?? ''}-${feelings.length}`,
    when: time === undefined ? { kind: 'date', day } : { kind: 'local', day, time: `${time}:00` },
    name: '',
    isTitled: false,
    excerpt: '',
    feelings: feelings.map((feeling) => (typeof feeling === 'string' ? { id: feeling } : feeling)),
    tags: [],
    visibility: 'private',
    writtenAt: 0,
    isConflicted: false,
  };
}

/** An entry that says nothing but what it is given. */
export function anEntry(of: Pick<Entry, 'when' | 'writtenAt'>): Entry {
  return {
    id: 'e',
    revision: 1,
    stamp: 's',
    ancestors: [],
    device: 'd',
    body: 'words',
    layout: 'post',
    tags: [],
    feelings: [],
    extra: [],
    editedAt: of.writtenAt,
    visibility: 'private',
    ...of,
  };
}

/** A feeling as the vectors write it; null means that no strength was said. */
export function feelingOf({ id, intensity }: { id: string; intensity: number | null }): Feeling {
  return intensity === null ? { id } : { id, intensity: intensity as Intensity };
}

/** Days with one value each, as the vectors write them. */
export function ratedFrom(days: readonly number[], values: readonly number[]): RatedDay[] {
  return days.map((day, index) => ({ day, mean: values[index] ?? Number.NaN }));
}

/** Days with a strength, each once and in any order. */
export function anyRated(least: number, most: number, lastDay = 400): fc.Arbitrary<RatedDay[]> {
  return fc.uniqueArray(
    fc
      .record({ day: fc.integer({ min: 0, max: lastDay }), mean: fc.integer({ min: 4, max: 20 }) })
      .map(({ day, mean }) => ({ day, mean: mean / 4 })),
    { selector: ({ day }) => day, minLength: least, maxLength: most },
  );
}

/** Written days that did or did not name a feeling, each once and in any order. */
export function anyRecorded(most: number, lastDay = 300): fc.Arbitrary<RecordedDay[]> {
  return fc.uniqueArray(fc.record({ day: fc.integer({ min: 0, max: lastDay }), isNamed: fc.boolean() }), {
    selector: ({ day }) => day,
    maxLength: most,
  });
}

/** The same things in another order. */
export function shuffled<T>(all: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length });
}

/** Written days of the journal, one a number, each naming what it is given. */
export function writtenFrom(days: readonly (readonly [number, (string | Feeling)[]])[]): WrittenDay[] {
  return writtenDays(
    days.map(([day, feelings]) => markFor(dayOfNumber(day), feelings)),
    0,
    asIs,
  );
}
