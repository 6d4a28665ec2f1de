// Marks for the tests: rows of a journal that only say what a test is about.
import type { Feeling, Intensity } from '../../src/journal/entry.ts';
import type { Mark } from '../../src/journal/mark.ts';

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

/** A feeling as the vectors write it; null means that no strength was said. */
export function feelingOf({ id, intensity }: { id: string; intensity: number | null }): Feeling {
  return intensity === null ? { id } : { id, intensity: intensity as Intensity };
}
