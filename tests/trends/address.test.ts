import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Dictionary } from '../../src/journal/words.ts';
import { routeOf } from '../../src/ui/frame/route.ts';
import { addressOf, askedOf, entriesOf } from '../../src/ui/trends/address.ts';
import { feelingsShown, toggled } from '../../src/ui/trends/chosen-feelings.ts';
import { nearestDay, stepped } from '../../src/ui/trends/stepping.ts';

describe('the address of the trends', () => {
  test('brings back what it was made from', () => {
    const anyAsked = fc.record({
      feelings: fc.uniqueArray(fc.constantFrom('loneliness', 'hope', 'grüße-x1', 'a b&c=d#e%'), {
        maxLength: 4,
      }),
      range: fc.constantFrom('30d' as const, '90d' as const, '1y' as const, 'all' as const, null),
      from: fc.constantFrom('', '2025-06-01'),
      to: fc.constantFrom('', '2025-06-19'),
      isOverlaid: fc.boolean(),
      hasBand: fc.boolean(),
    });
    fc.assert(
      fc.property(anyAsked, (asked) => {
        expect(askedOf(routeOf(addressOf(asked)).query)).toEqual(asked);
      }),
    );
  });

  test('can be read and typed', () => {
    expect(
      addressOf({
        feelings: ['loneliness', 'hope'],
        range: '90d',
        from: '',
        to: '',
        isOverlaid: true,
        hasBand: false,
      }),
    ).toBe('#/trends?feelings=loneliness,hope&range=90d&overlay=1');
    expect(entriesOf('2025-06-19')).toBe('#/entries?from=2025-06-19&to=2025-06-19');
  });

  test('leaves out what it cannot mean', () => {
    const query = new URLSearchParams('feelings=,hope,,hope&range=7d&from=2025-02-30&to=x&overlay=yes');
    expect(askedOf(query)).toEqual({
      feelings: ['hope'],
      range: null,
      from: '',
      to: '',
      isOverlaid: false,
      hasBand: false,
    });
  });
});

describe('the feelings shown', () => {
  const words = new Dictionary([
    { id: 'quiet-x1', label: 'Quiet', family: null, isOwn: true },
    { id: 'lonely-x1', label: 'lonely too', family: null, isOwn: true, mergedInto: 'loneliness' },
  ]);
  const named = (...ids: string[]) => ids.map((id) => ({ id }));

  test('are loneliness and hope as far as they were named, then the most named', () => {
    expect(feelingsShown([], named('calm', 'hope', 'loneliness'), words)).toEqual(['loneliness', 'hope']);
    expect(feelingsShown([], named('calm', 'hope', 'joy'), words)).toEqual(['hope', 'calm']);
    expect(feelingsShown([], named('calm', 'joy', 'grief'), words)).toEqual(['calm', 'joy']);
    expect(feelingsShown([], [], words)).toEqual([]);
  });

  test('are those asked for by id, label, alias or merged word, each once and at most four', () => {
    const asked = ['lonely-x1', 'lonely', 'Quiet', 'calm', 'joy', 'grief'];
    expect(feelingsShown(asked, named('loneliness'), words)).toEqual([
      'loneliness',
      'quiet-x1',
      'calm',
      'joy',
    ]);
  });

  test('do not change for words that nobody knows', () => {
    expect(feelingsShown(['xyzzy'], named('calm', 'joy'), words)).toEqual(['calm', 'joy']);
  });

  test('stay one at least and four at most', () => {
    expect(toggled(['hope'], 'hope')).toEqual(['hope']);
    expect(toggled(['hope', 'calm'], 'hope')).toEqual(['calm']);
    expect(toggled(['a', 'b', 'c'], 'd')).toEqual(['a', 'b', 'c', 'd']);
    expect(toggled(['a', 'b', 'c', 'd'], 'e')).toBeNull();
  });
});

describe('stepping through days', () => {
  const days = [3, 4, 9, 20];

  test('goes from one written day to the next and stays at the ends', () => {
    expect(stepped(days, 4, 'ArrowRight')).toBe(9);
    expect(stepped(days, 4, 'ArrowLeft')).toBe(3);
    expect(stepped(days, 3, 'ArrowLeft')).toBe(3);
    expect(stepped(days, 20, 'ArrowRight')).toBe(20);
    expect(stepped(days, 4, 'Home')).toBe(3);
    expect(stepped(days, 4, 'End')).toBe(20);
    expect(stepped(days, 20, 'PageDown')).toBe(3);
  });

  test('begins with the last day, and from an unwritten day goes to its neighbours', () => {
    expect(stepped(days, null, 'ArrowLeft')).toBe(20);
    expect(stepped(days, null, 'Home')).toBe(3);
    expect(stepped(days, 6, 'ArrowLeft')).toBe(4);
    expect(stepped(days, 6, 'ArrowRight')).toBe(9);
    expect(stepped(days, 1, 'ArrowRight')).toBe(3);
  });

  test('leaves other keys and empty pictures alone', () => {
    expect(stepped(days, 4, 'a')).toBeNull();
    expect(stepped(days, 4, 'constructor')).toBeNull();
    expect(stepped([], null, 'ArrowLeft')).toBeNull();
  });

  test('a tap takes the nearest written day within reach, else the day under the finger', () => {
    expect(nearestDay(days, 8.2, 2)).toBe(9);
    expect(nearestDay(days, 3.4, 2)).toBe(3);
    expect(nearestDay(days, 14.4, 2)).toBe(14);
    expect(nearestDay([], 5.2, 2)).toBe(5);
  });
});
