// A changed file is read again before it goes out. Where a change in place would make it say something else than the
// page (a line that starts to count, a name that another line points to), the page is written anew instead.
import { describe, expect, test } from 'vitest';
import type { When } from '../../src/journal/when.ts';
import { entryOf, textOf, withoutRaw } from './entry-of.ts';

const zoned = (zone?: string): When => ({
  kind: 'zoned',
  day: '2025-06-19',
  time: '10:00:00',
  offset: 120,
  ...(zone === undefined ? {} : { zone }),
});

describe('a zone', () => {
  const file = (...lines: string[]) => ['---', 'title:   x # mine', ...lines, '---', 'B', ''].join('\r\n');
  const DATE = 'date:  2025-06-19 10:00:00 +0200 # here';

  test('comes and goes as one line', () => {
    expect(textOf({ ...entryOf(file(DATE)), when: zoned('Europe/Berlin') })).toBe(
      file(DATE, 'timezone: Europe/Berlin'),
    );
    const entry = entryOf(file(DATE, 'timezone:  Europe/Berlin # home'));
    expect(entry.when).toEqual(zoned('Europe/Berlin'));
    expect(textOf({ ...entry, when: zoned() })).toBe(file(DATE));
    expect(textOf({ ...entry, when: zoned('Europe/Kyiv') })).toBe(
      file(DATE, 'timezone:  Europe/Kyiv # home'),
    );
  });

  test('that said nothing beside a day alone does not start to count beside a time', () => {
    const entry = entryOf(file('date: 2025-06-19', 'timezone: Asia/Tokyo'));
    const after = textOf({ ...entry, when: zoned() });
    expect(after).toBe('---\ntitle: x\ndate: 2025-06-19 10:00:00 +0200\n# timezone: Asia/Tokyo\n---\n\nB\n');
    expect(entryOf(after).when).toEqual(zoned());
  });
});

describe('a line that points to what the title names', () => {
  test.each([
    ['description', 'one', 'two', '*x', 'title: New\ndate: 2000-01-01\ndescription: two'],
    ['layout', 'one', 'two', '*x', 'layout: two\ntitle: New\ndate: 2000-01-01'],
    ['tags', 'one', 'two', '[*x]', 'title: New\ndate: 2000-01-01\ntags: [two]'],
    ['emotions', 'one', 'two', '[*x]', 'title: New\ndate: 2000-01-01\nemotions: ["two"]'],
    ['looking_back', 'true', 'false', '*x', 'title: New\ndate: 2000-01-01\nlooking_back: false'],
    ['date', '2025-06-19', '2025-06-20', '*x', 'title: New\ndate: 2025-06-20'],
    ['date', '2025-06-20', '2025-06-20 10:00', '*x', 'title: New\ndate: "2025-06-20 10:00:00"'],
  ])('keeps what it said when the title changes: %s', (key, first, title, pointer, written) => {
    const entry = entryOf(`---\na: &x ${first}\ntitle:  &x ${title}\n${key}: ${pointer}\n---\nB\n`);
    const after = textOf({ ...entry, title: 'New' });
    expect(after).toBe(`---\n${written}\na: &x ${first}\n---\n\nB\n`);
    expect(withoutRaw(entryOf(after))).toEqual({ ...withoutRaw(entry), title: 'New' });
  });
});

describe('a day that points to the title', () => {
  test('stays when the title becomes another day', () => {
    const entry = entryOf('---\na: &x 2025-06-19\ntitle:  &x 2025-06-20\ndate: *x\n---\nB\n');
    expect(textOf({ ...entry, title: '2025-06-21' })).toBe(
      '---\ntitle: "2025-06-21"\ndate: 2025-06-20\na: &x 2025-06-19\n---\n\nB\n',
    );
  });
});

describe('front matter that is broken', () => {
  const file = (description: string, tags: string) =>
    `---\r\ntitle:   x # mine\r\n${description}\r\n${tags}\r\nz:  [1]\r\n---\r\nB`;

  test('stays as broken as it was where it was not edited', () => {
    const entry = entryOf(file('description: a: b # c', 'tags:  [p] # t'));
    expect(entry.description).toBe('a: b # c');
    expect(textOf({ ...entry, tags: ['q'] })).toBe(file('description: a: b # c', 'tags:  [q] # t'));
  });

  test('is whole once the broken line was edited', () => {
    const entry = entryOf(file('description: a: b # c', 'tags:  [p] # t'));
    expect(textOf({ ...entry, description: 'whole' })).toBe(file('description: whole', 'tags:  [p] # t'));
  });
});

describe('front matter that is no map of keys', () => {
  test.each([
    ['- a\n- b # c', '# - a\n# - b # c'],
    [' 2]', '#  2]'],
  ])('is not broken by a key behind it: its lines become comments (%j)', (block, comments) => {
    const entry = entryOf(`---\n${block}\n---\nB\n`);
    const after = textOf({ ...entry, title: 'New' });
    expect(after).toBe(`---\ntitle: New\ndate: 2000-01-01\n${comments}\n---\n\nB\n`);
    expect(entryOf(after)).toMatchObject({ title: 'New', body: 'B' });
  });
});

describe('a text that looks like front matter', () => {
  test.each(['---\n---\nB', '---\ntitle: q\n---\nB', '---\n...'])('stays text: %j', (body) => {
    const after = textOf({ ...entryOf('No front.\r\n'), body });
    expect(after).toBe(`---\ndate: 2000-01-01\n---\n\n${body}\n`);
    expect(entryOf(after)).toMatchObject({ body, extra: [] });
    expect(entryOf(after).title).toBeUndefined();
  });
});
