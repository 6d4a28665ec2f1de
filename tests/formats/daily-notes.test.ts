import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDailyNotes } from '../../src/formats/daily-notes.ts';
import { dayOfNotes, readFiles } from '../../src/formats/index.ts';
import { encodeText } from '../../src/formats/text.ts';
import { writeZip } from '../../src/formats/zip.ts';
import { isDay } from '../../src/journal/day.ts';

const SETTINGS = '.obsidian/daily-notes.json';
const dayBy = (settings: unknown, path: string, vault = '') =>
  readDailyNotes(`${vault}${SETTINGS}`, JSON.stringify(settings))?.(path) ?? null;

describe('a daily note tells its day', () => {
  test.each([
    ['YYYY-MM-DD', '2025-06-09.md', '2025-06-09'],
    ['YYYY/MMMM/YYYY-MMM-DD', '2025/June/2025-Jun-09.md', '2025-06-09'],
    ['YYYY/MM-MMMM/YYYY-MM-DD-dddd', '2025/06-June/2025-06-09-Monday.md', '2025-06-09'],
    ['DD.MM.YYYY', '09.06.2025.md', '2025-06-09'],
    ['M-D-YY', '6-9-25.md', '2025-06-09'],
    ['MMMM Do, YYYY', 'June 9th, 2025.md', '2025-06-09'],
    ['[Daily] YYYYMMDD', 'Daily 20250609.md', '2025-06-09'],
    ['\\DD. MMMM YYYY', 'D9. June 2025.md', '2025-06-09'],
    ['dddd D MMMM YYYY', 'lundi 9 juin 2025.md', '2025-06-09'],
    ['D. MMMM YYYY', '9. März 2025.md', '2025-03-09'],
    ['YYYY-DDDD', '2025-160.md', '2025-06-09'],
    ['YYYY-DDD', '2025-366.md', null],
    ['gggg-[W]ww/YYYY-MM-DD HHmm', '2025-W24/2025-06-09 0730.md', '2025-06-09'],
    // A month that is October to some and November to others, and one that no language has.
    ['D MMMM YYYY', '9 listopad 2025.md', null],
    ['D MMMM YYYY', '9 Smarch 2025.md', null],
    ['YYYY-MM-DD MMMM', '2025-06-09 Smarch.md', '2025-06-09'],
    // Nothing but the note itself.
    ['YYYY-MM-DD', '2025-06-09 and more.md', null],
    ['YYYY-MM-DD', '2025-06-09.txt', null],
    ['YYYY-MM-DD', '2025-02-30.md', null],
    ['YYYY/YYYY-MM-DD', '2024/2025-06-09.md', null],
  ])('by %j in %j', (format, path, day) => expect(dayBy({ format }, path)).toBe(day));

  test('by any tokens of a year, a month and a day, in any order, with any signs between', () => {
    const english = (form: Intl.DateTimeFormatOptions, at: Date) =>
      new Intl.DateTimeFormat('en', { ...form, timeZone: 'UTC' }).format(at);
    const two = (number: number) => String(number).padStart(2, '0');
    const said: Record<string, (at: Date) => string> = {
      YYYY: (at) => String(at.getUTCFullYear()),
      YY: (at) => two(at.getUTCFullYear() % 100),
      MMMM: (at) => english({ month: 'long' }, at),
      MMM: (at) => english({ month: 'long' }, at).slice(0, 3),
      MM: (at) => two(at.getUTCMonth() + 1),
      Mo: (at) => `${at.getUTCMonth() + 1}th`,
      M: (at) => String(at.getUTCMonth() + 1),
      DD: (at) => two(at.getUTCDate()),
      Do: (at) => `${at.getUTCDate()}th`,
      D: (at) => String(at.getUTCDate()),
      dddd: (at) => english({ weekday: 'long' }, at),
      HH: () => '07',
    };
    const part = (...tokens: string[]) => fc.constantFrom(...tokens);
    const tokens = fc
      .tuple(
        part('YYYY', 'YY'),
        part('MMMM', 'MMM', 'MM', 'Mo', 'M'),
        part('DD', 'Do', 'D'),
        part('dddd', 'HH'),
      )
      .chain((all) => fc.shuffledSubarray(all, { minLength: 4, maxLength: 4 }));
    const signs = fc.constantFrom(' ', '/', ' (', '. ', '+', '[am ]', '\\! ', '$^ ');
    const at = fc.date({ min: new Date('1969-01-01'), max: new Date('2068-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(tokens, signs, at, (some, sign, date) => {
        const between = sign.replace(/[[\]\\]/g, '');
        const path = `${some.map((token) => said[token]?.(date)).join(between)}.md`;
        expect(dayBy({ format: some.join(sign) }, path)).toBe(date.toISOString().slice(0, 10));
      }),
    );
  });

  test.each([
    ['YYYY-DDDD', '2024-366.md', '2024-12-31'],
    ['YYYY-DDDD', '2025-001.md', '2025-01-01'],
    ['YYYY-DDD', '2025-60.md', '2025-03-01'],
    ['YYYY-DDD', '2025-0.md', null],
    ['YYYY-DDDD', '0050-032.md', '0050-02-01'],
    ['YYYY-MM-DD DDDD', '2025-06-09 160.md', '2025-06-09'],
    ['MM/DD/YY', '01/02/68.md', '2068-01-02'],
    ['MM/DD/YY', '01/02/69.md', '1969-01-02'],
    ['YYYY YY-MM-DD', '2025 25-06-09.md', '2025-06-09'],
    ['YYYY YY-MM-DD', '2025 24-06-09.md', null],
    ['MMMM/YYYY-MM-DD', 'May/2025-06-09.md', null],
    ['DD/YYYY-MM-DD', '08/2025-06-09.md', null],
    // A letter and the mark on it, as some systems keep names.
    ['D. MMMM YYYY', '9. Ma\u0308rz 2025.md', '2025-03-09'],
    ['YYYY.MM.DD', '2025x06x09.md', null],
    ['(YYYY) [a+b] MM-DD', '(2025) a+b 06-09.md', '2025-06-09'],
    ['(YYYY) [a+b] MM-DD', '(2025) aab 06-09.md', null],
    ['dddd dddd dddd MMMM D YYYY', 'a b c June 9 2025.md', '2025-06-09'],
    [' YYYY-MM-DD ', '2025-06-09.md', '2025-06-09'],
    ['YYYY-MM-DD', 'x2025-06-09.md', null],
    [`[${'x'.repeat(187)}]YYYYMMDD`, `${'x'.repeat(187)}20250609.md`, '2025-06-09'],
    ['YYYY-MM-DD dddd', `2025-06-09 ${'a'.repeat(190)}.md`, null],
  ])('by %.30j in %.30j, or does not', (format, path, day) => expect(dayBy({ format }, path)).toBe(day));

  test('below the folder of its vault, and nowhere else', () => {
    const settings = { folder: '/My Journal/', format: 'YYYYMMDD' };
    expect(dayBy(settings, 'notes/My Journal/20250609.md', 'notes/')).toBe('2025-06-09');
    expect(dayBy(settings, 'notes/20250609.md', 'notes/')).toBe(null);
    expect(dayBy(settings, 'My Journal/20250609.md', 'notes/')).toBe(null);
    expect(dayBy({}, '2025-06-09.md')).toBe('2025-06-09');
    expect(dayBy({ format: '  ' }, '2025-06-09.md')).toBe('2025-06-09');
  });
});

test.each([
  [{ format: 'YYYY-MM' }],
  [{ format: 'dddd' }],
  [{ format: 'YYYY-[W]ww' }],
  [{ format: `${'MMMM'.repeat(30)}YYYY-DD` }],
  [{ format: 'dddd dddd dddd dddd MMMM D YYYY' }],
  [{ format: 'MM-DD' }],
  [{ format: 'YYYY-DD' }],
  [{ format: 'Y'.repeat(1_000) }],
  [{ folder: 'x'.repeat(1_000) }],
  [[]],
  ['YYYY'],
  [null],
])('settings that tell no day are none: %j', (settings) => {
  expect(readDailyNotes(SETTINGS, JSON.stringify(settings))).toBe(null);
});

test('settings that are no JSON, and those of another program, are none', () => {
  expect(readDailyNotes(SETTINGS, '{')).toBe(null);
  expect(readDailyNotes(SETTINGS, `{"format":"YYYY-MM-DD${' '.repeat(200_000)}"}`)).toBe(null);
  expect(readDailyNotes('.obsidian/app.json', '{}')).toBe(null);
  expect(readDailyNotes('x.obsidian/daily-notes.json', '{}')).toBe(null);
});

test('no form and no name takes long, and what is told is a day', () => {
  const piece = fc.constantFrom(
    'YYYY',
    'MM',
    'DD',
    'MMMM',
    'dddd',
    'Do',
    '-',
    '/',
    '.',
    '(',
    '[a',
    ']',
    '\\',
    'a*',
  );
  const name = fc.stringMatching(/^[\p{L}0-9 ./'-]{0,60}$/u);
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), name, (format, path) => {
      const day = dayBy({ format: format.join('') }, `${path}.md`);
      expect(day === null || isDay(day)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
  const startedAt = performance.now();
  expect(dayBy({ format: 'MMMMMMMMMMMMMMMMYYYY-DD' }, `${'a'.repeat(190)}.md`)).toBe(null);
  expect(performance.now() - startedAt).toBeLessThan(2_000);
});

const VAULT = [
  { path: `vault/${SETTINGS}`, bytes: encodeText('{"folder":"Daily","format":"YYYY/MMMM/Do"}') },
  { path: 'vault/Daily/2025/June/9th.md', bytes: encodeText('Walked.') },
  { path: 'vault/Daily/2025/June/10th.md', bytes: encodeText('---\ndate: 2001-01-01\n---\nx') },
  { path: 'vault/Idea.md', bytes: encodeText('x') },
];

test('an archive of a vault gives its notes their days; a date in the front matter counts first', async () => {
  const days = new Map<string, [string | null, string]>();
  const files = [{ path: 'vault.zip', blob: await writeZip(VAULT) }];
  for await (const item of readFiles(files, { deviceZone: 'UTC' })) {
    if ('page' in item) days.set(item.page.path, [item.page.content.when?.day ?? null, item.page.whenFrom]);
  }
  expect(Object.fromEntries(days)).toEqual({
    'vault/Daily/2025/June/9th.md': ['2025-06-09', 'file-name'],
    'vault/Daily/2025/June/10th.md': ['2001-01-01', 'front-matter'],
    'vault/Idea.md': [null, 'nowhere'],
  });
});

test('a folder with two vaults knows both; one without any knows none', async () => {
  const files = new Map([
    [`a/${SETTINGS}`, encodeText('{"format":"DDMMYYYY"}')],
    [`b/${SETTINGS}`, encodeText('{"format":"MMDDYYYY"}')],
    [`c/${SETTINGS}`, encodeText('broken')],
  ]);
  const read = async (path: string) => files.get(path) ?? null;
  const dayOf = await dayOfNotes({ paths: [...files.keys()], read });
  expect(['a', 'b', 'c'].map((vault) => dayOf?.(`${vault}/01022025.md`))).toEqual([
    '2025-02-01',
    '2025-01-02',
    null,
  ]);
  expect(await dayOfNotes({ paths: ['a.md'], read })).toBe(null);
});
