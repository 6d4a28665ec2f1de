import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Filter, filtered, filterOf, isNarrowing, NO_FILTER } from '../../src/journal/filter.ts';
import type { Mark } from '../../src/journal/mark.ts';
import { livedDay, type When } from '../../src/journal/when.ts';

const reading = { resolve: (id: string) => (id === 'old' ? 'hope' : id), dayStartsAt: 0 };

const when: fc.Arbitrary<When> = fc
  .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 0, max: 23 }), fc.boolean())
  .map(([date, hour, hasTime]) => {
    const day = `2025-06-${String(date).padStart(2, '0')}`;
    const time = `${String(hour).padStart(2, '0')}:30:00`;
    return hasTime ? { kind: 'local' as const, day, time } : { kind: 'date' as const, day };
  });

const mark: fc.Arbitrary<Mark> = fc.record({
  id: fc.uuid(),
  when,
  name: fc.string(),
  isTitled: fc.boolean(),
  excerpt: fc.string(),
  feelings: fc.array(
    fc.constantFrom('hope', 'old', 'loneliness').map((id) => ({ id })),
    { maxLength: 2 },
  ),
  tags: fc.array(fc.constantFrom('work', 'family'), { maxLength: 2 }),
  visibility: fc.constantFrom('private' as const, 'public' as const),
  writtenAt: fc.nat(),
  isConflicted: fc.boolean(),
});

const day = fc.integer({ min: 1, max: 28 }).map((date) => `2025-06-${String(date).padStart(2, '0')}`);
const filter: fc.Arbitrary<Filter> = fc.record({
  feeling: fc.constantFrom(null, 'hope', 'old', 'calm'),
  tag: fc.constantFrom(null, 'work', 'nothing'),
  from: fc.option(day),
  to: fc.option(day),
  visibility: fc.constantFrom(null, 'private' as const, 'public' as const),
});

const of = (part: Partial<Mark>): Mark => ({
  id: 'a',
  when: { kind: 'date', day: '2025-06-19' },
  name: '',
  isTitled: false,
  excerpt: '',
  feelings: [],
  tags: [],
  visibility: 'private',
  writtenAt: 0,
  isConflicted: false,
  ...part,
});

describe('a filter', () => {
  test('is read from the address, and what is no day or no visibility is left out', () => {
    const read = (text: string) => filterOf((name) => new URLSearchParams(text).get(name));
    expect(read('feeling=hope&tag=a+b&from=2025-06-01&to=2025-06-30&visibility=public')).toEqual({
      feeling: 'hope',
      tag: 'a b',
      from: '2025-06-01',
      to: '2025-06-30',
      visibility: 'public',
    });
    expect(read('from=2025-02-30&to=soon&visibility=everyone&tag=&q=x')).toEqual(NO_FILTER);
    expect(isNarrowing(NO_FILTER)).toBe(false);
    expect(isNarrowing(read('tag=work'))).toBe(true);
  });

  test('finds a feeling under the word it was joined to', () => {
    const marks = [of({ feelings: [{ id: 'old' }] }), of({ feelings: [{ id: 'loneliness' }] })];
    expect(filtered(marks, { ...NO_FILTER, feeling: 'hope' }, reading)).toEqual([marks[0]]);
  });

  test('counts a night that belongs to the day before with that day, and only where there is a time', () => {
    const night = of({ when: { kind: 'local', day: '2025-06-20', time: '01:30:00' } });
    const whole = of({ when: { kind: 'date', day: '2025-06-20' } });
    const only = { ...NO_FILTER, from: '2025-06-20', to: '2025-06-20' };
    expect(filtered([night, whole], only, { ...reading, dayStartsAt: 4 })).toEqual([whole]);
    expect(filtered([night, whole], only, reading)).toEqual([night, whole]);
  });

  test('lets pass exactly the marks that pass each of its parts alone, in their order', () => {
    const parts = Object.keys(NO_FILTER) as (keyof Filter)[];
    fc.assert(
      fc.property(fc.array(mark), filter, fc.integer({ min: 0, max: 23 }), (marks, whole, dayStartsAt) => {
        const here = { ...reading, dayStartsAt };
        const alone = parts.map(
          (part) => new Set(filtered(marks, { ...NO_FILTER, [part]: whole[part] }, here)),
        );
        const expected = marks.filter((one) => alone.every((passed) => passed.has(one)));
        expect(filtered(marks, whole, here)).toEqual(expected);
      }),
    );
  });

  test('two ranges that meet share no entry and lose none', () => {
    fc.assert(
      fc.property(fc.array(mark), day, (marks, cut) => {
        const until = filtered(marks, { ...NO_FILTER, to: cut }, reading);
        const from = filtered(marks, { ...NO_FILTER, from: cut }, reading);
        const both = from.filter((one) => until.includes(one));
        expect(until.length + from.length - both.length).toBe(marks.length);
        expect(both.every((one) => livedDay(one.when, 0) === cut)).toBe(true);
      }),
    );
  });
});
