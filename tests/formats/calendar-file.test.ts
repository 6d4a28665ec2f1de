// The reminder's calendar file, held against RFC 5545.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFile, escaped, firstDay, folded, WEEKDAYS } from '../../src/formats/calendar-file.ts';

const reminder = (fields: Partial<Parameters<typeof calendarFile>[0]> = {}) => ({
  title: 'A few lines',
  day: '2025-06-19',
  time: '21:00',
  days: [],
  uid: 'a1b2',
  madeAt: Date.UTC(2025, 5, 19, 17, 4, 5, 678),
  ...fields,
});

/** RFC 5545 3.1: a line end followed by a space or tab is none. */
const unfolded = (text: string) => text.replace(/\r\n[ \t]/g, '');
/** RFC 5545 3.3.11, read back. */
const unescaped = (text: string) =>
  text.replace(/\\(.)/g, (_, next: string) => (next.toLowerCase() === 'n' ? '\n' : next));
const octets = (text: string) => new TextEncoder().encode(text).length;
const linesOf = (file: string) => unfolded(file).split('\r\n');
const valueIn = (file: string, name: string) =>
  linesOf(file)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1);

/** Titles with what makes trouble: marks that are escaped, characters of several octets, halves of pairs. */
const titles = fc
  .string({ unit: 'binary', maxLength: 200 })
  .chain((text) =>
    fc.constantFrom(text, `${text}\\;,\n`, `${'é'.repeat(80)}${text}`, `${'🕯'.repeat(30)}`, `\ud800${text}`),
  );

describe('a reminder', () => {
  it('is one event that comes back each day, with no zone, and shows its title when it begins', () => {
    expect(calendarFile(reminder()).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Ebb//Reminder//EN',
      'BEGIN:VEVENT',
      'UID:a1b2',
      'DTSTAMP:20250619T170405Z',
      'DTSTART:20250619T210000',
      'DURATION:PT10M',
      'RRULE:FREQ=DAILY',
      'SUMMARY:A few lines',
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:A few lines',
      'TRIGGER:PT0S',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('comes back on the chosen days, in the order of the week; on all seven it is daily', () => {
    expect(valueIn(calendarFile(reminder({ days: ['SU', 'MO', 'TH'] })), 'RRULE')).toBe(
      'FREQ=WEEKLY;BYDAY=MO,TH,SU',
    );
    expect(valueIn(calendarFile(reminder({ days: WEEKDAYS })), 'RRULE')).toBe('FREQ=DAILY');
  });

  it('keeps any title through folding and escaping, in lines of at most 75 octets', () => {
    fc.assert(
      fc.property(titles, (title) => {
        const file = calendarFile(reminder({ title }));
        expect(file.endsWith('\r\n')).toBe(true);
        // No line end but CR LF, and no line too long.
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of file.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
        const meant = title
          .toWellFormed()
          .replace(/\r\n?/g, '\n')
          .replace(/(?![\t\n])\p{Cc}/gu, '');
        expect(unescaped(valueIn(file, 'SUMMARY') ?? '')).toBe(meant);
        expect(unescaped(valueIn(file, 'DESCRIPTION') ?? '')).toBe(meant);
        // Nothing in a title becomes a line of its own.
        expect(linesOf(file)).toHaveLength(20);
      }),
    );
  });

  it('is folded so that unfolding gives the line back, and no character is cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const line = text.replace(/[\r\n]/g, '');
        const parts = folded(line).split('\r\n');
        expect(unfolded(folded(line))).toBe(line);
        for (const part of parts) {
          expect(octets(part)).toBeLessThanOrEqual(75);
          expect(part.isWellFormed()).toBe(true);
        }
        expect(parts.slice(1).every((part) => part.startsWith(' '))).toBe(true);
      }),
    );
  });

  it('leaves a short line alone and folds one of 76 octets', () => {
    expect(folded('x'.repeat(75))).toBe('x'.repeat(75));
    expect(folded('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`);
    expect(escaped('a\\b;c,d\r\ne:f"')).toBe('a\\\\b\\;c\\,d\\ne:f"');
  });
});

describe('the first day of a reminder', () => {
  // 2025-06-19 is a Thursday.
  const now = { day: '2025-06-19', time: '20:00' };

  it('is today while its time is still to come, else tomorrow', () => {
    expect(firstDay(now, '20:01', [])).toBe('2025-06-19');
    expect(firstDay(now, '20:00', [])).toBe('2025-06-20');
    expect(firstDay({ day: '2025-12-31', time: '23:59' }, '09:00', [])).toBe('2026-01-01');
  });

  it('is one of the chosen days', () => {
    expect(firstDay(now, '21:00', ['TH'])).toBe('2025-06-19');
    expect(firstDay(now, '19:00', ['TH'])).toBe('2025-06-26');
    expect(firstDay(now, '19:00', ['MO', 'SU'])).toBe('2025-06-22');
  });
});
