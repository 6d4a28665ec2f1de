// Days that were written about long after them are told apart; an import says nothing of when it was written.
import { expect, it } from 'vitest';
import { markOf } from '../../src/journal/mark.ts';
import { isLaterThan, type When } from '../../src/journal/when.ts';
import { isRemembered, writtenDays } from '../../src/trends/days.ts';
import { pictureOf } from '../../src/trends/picture.ts';
import { anEntry, asIs, markFor } from './making.ts';

const at = (text: string, offset = 120) => ({ at: Date.parse(text), offset });
const MONDAY: When = { kind: 'zoned', day: '2025-06-16', time: '08:00:00', offset: 120 };

it('counts the hours from the end of the day, where the person was', () => {
  // Monday ends at 22:00 UTC there; 36 hours later it is 10:00 UTC on Wednesday.
  expect(isLaterThan(at('2025-06-18T10:00:00Z'), MONDAY, 36)).toBe(false);
  expect(isLaterThan(at('2025-06-18T10:00:01Z'), MONDAY, 36)).toBe(true);
  const dayOnly: When = { kind: 'date', day: '2025-06-16' };
  expect(isLaterThan(at('2025-06-18T13:00:00Z', -120), dayOnly, 36)).toBe(false);
  expect(isLaterThan(at('2025-06-18T14:00:01Z', -120), dayOnly, 36)).toBe(true);
  expect(isLaterThan(at('2025-06-18T10:00:01Z'), { kind: 'date', day: '2025-02-30' }, 36)).toBe(false);
});

it('is noted in the mark of an entry, never of one that came from elsewhere', () => {
  const late = anEntry({ when: MONDAY, writtenAt: at('2025-06-20T10:00:00Z') });
  expect(markOf(late, false).isWrittenLater).toBe(true);
  const origin = { app: 'markdown', key: 'a', path: 'a.md', importId: 'i' };
  expect(markOf({ ...late, origin }, false)).not.toHaveProperty('isWrittenLater');
  const soon = anEntry({ when: MONDAY, writtenAt: at('2025-06-17T10:00:00Z') });
  expect(markOf(soon, false)).not.toHaveProperty('isWrittenLater');
});

it('is said of a day when all of it was written so', () => {
  const later = (day: string) => ({ ...markFor(day, ['hope']), isWrittenLater: true as const });
  const days = writtenDays(
    [later('2025-06-16'), later('2025-06-17'), markFor('2025-06-17', []), markFor('2025-06-18', ['hope'])],
    0,
    asIs,
  );
  expect(days.map(isRemembered)).toEqual([true, false, false]);
  const [first = 0, , last = 0] = days.map(({ day }) => day);
  expect([...pictureOf(days, 'hope', { first, last }).remembered]).toEqual([first]);
});
