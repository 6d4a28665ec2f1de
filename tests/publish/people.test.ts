import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/journal/person.ts';
import { foldName } from '../../src/publish/names.ts';
import { replaced, replacementsIn } from '../../src/publish/people.ts';

const person = (id: string, becomes: string, ...forms: string[]): Person => ({
  id,
  kind: 'person',
  forms,
  becomes,
});

const PEOPLE = [
  person('1', 'S.', 'Sarah Okafor', 'Sarah', 'Saz'),
  person('2', 'my brother', 'James'),
  person('3', 'Nina', 'José', 'Zoë Weiß'),
  person('4', 'Li', '王小明', 'JP'),
  person('5', 'the clinic', 'St. Mary’s', 'NHS'),
];

const told = (text: string, people = PEOPLE, refused: string[] = []) =>
  replaced(text, replacementsIn(text, people, 'body'), refused);

describe('a name of the list', () => {
  it.each([
    ['I saw Sarah.', 'I saw S.'],
    ['I saw Sarah, then Saz.', 'I saw S., then S.'],
    ["Sarah’s dog and Sarah's cat", "S.’s dog and S.'s cat"],
    ['with Sarah\nOkafor and SARAH OKAFOR', 'with S. and S.'],
    ['with Sarah\u00A0 Okafor', 'with S.'],
    ['> with Sarah\n> Okafor', '> with S.'],
    ['with Sarah\n\nOkafor', 'with S.\n\nOkafor'],
    ['Sarahs and SarahOkafor', 'Sarahs and SarahOkafor'],
    ['_Sarah_, **Sarah** and sarah-like', '_S._, **S.** and s.-like'],
    ['I like James', 'I like my brother'],
    [
      'James came. James left! "James?" (with James)',
      'My brother came. My brother left! "My brother?" (with my brother)',
    ],
    [
      '# James\n\n- James\n1. James\n> James\n- [ ] James',
      '# My brother\n\n- My brother\n1. My brother\n> My brother\n- [ ] My brother',
    ],
    ['a line\nJames said', 'a line\nmy brother said'],
    ['Dr. James came with Mr. James', 'Dr. my brother came with Mr. my brother'],
    ['so JAMES and james', 'so MY BROTHER and my brother'],
    ['in James’ room, James’s room', 'in my brother’s room, my brother’s room'],
    ["'I like James' and", "'I like my brother' and"],
    ['and Jose\u0301, JOSÉ, josé, Jose', 'and Nina, NINA, nina, Jose'],
    ['and ZOË WEISS', 'and NINA'],
    ['昨天王小明来了', '昨天Li来了'],
    ['so JP at the NHS, and nhs', 'so Li at the the clinic, and the clinic'],
    ["at St. Mary's", 'at the clinic'],
    ['[Sarah](https://x.example/sarah_okafor?q=Sarah)', '[S.](https://x.example/s.?q=S.)'],
    ['so sarah.okafor@x.example, sarah%20okafor', 'so s.@x.example, s.'],
    ['Sa\u00ADrah', 'S.'],
  ])('makes of %j %j', (text, wanted) => {
    expect(told(text)).toBe(wanted);
  });

  it('is in no text any more, in whatever case, form or marks it stood', () => {
    const name = fc.constantFrom('Ana', 'Bo', 'Ana Bo', 'Cy', 'Bo Cy Dé', 'O’Ana', 'Bo-Cy', '明');
    const people = fc
      .array(fc.array(name, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 })
      .map((all) =>
        all.map((forms, index) => person(`${index}`, ['X.', 'my Yy', 'Zed'][index % 3] ?? '', ...forms)),
      );
    const piece = fc.oneof(
      name,
      name.map((text) => text.toUpperCase()),
      name.map((text) => text.toLowerCase().normalize('NFD')),
      fc.constantFrom(
        ' ',
        ' ',
        '\n',
        '\u00A0',
        '. ',
        '**',
        '_',
        '-',
        "'s",
        '’',
        'word',
        '://',
        '#',
        '> ',
        '\n\n',
      ),
    );
    fc.assert(
      fc.property(people, fc.array(piece, { maxLength: 20 }), (list, pieces) => {
        const text = pieces.join('');
        expect(replacementsIn(told(text, list), list, 'body')).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('of two the longer is taken', () => {
    const people = [
      person('a', 'A.', 'Anna Maria'),
      person('b', 'B.', 'Maria Teresa Lopez'),
      person('c', 'C.', 'Anna'),
    ];
    expect(told('with Anna Maria Teresa Lopez', people)).toBe('with C. B.');
  });

  it('that someone else becomes is not replaced again', () => {
    expect(told('Ana and Bo', [person('a', 'Bo', 'Ana'), person('b', 'Ana', 'Bo')])).toBe('Bo and Ana');
  });

  it('that stays as it is is not listed', () => {
    expect(replacementsIn('with Ana', [person('a', 'Ana', 'Ana')], 'body')).toEqual([]);
  });
});

describe('a replacement', () => {
  it('that is refused leaves the name, there and nowhere else', () => {
    const text = 'First came Sarah with the dog. Much later I saw Sarah at the station.';
    const [, second] = replacementsIn(text, PEOPLE, 'body');
    expect(told(text, PEOPLE, [second?.key ?? ''])).toBe(
      'First came S. with the dog. Much later I saw Sarah at the station.',
    );
  });

  it('keeps its key while the text changes elsewhere', () => {
    const text = 'First came Sarah with the dog. Much later I saw Sarah at the station.';
    const keys = replacementsIn(text, PEOPLE, 'body').map(({ key }) => key);
    const longer = replacementsIn(`James was there. ${text} So was Sarah.`, PEOPLE, 'body');
    expect(longer.slice(2, 3).map(({ key }) => key)).toEqual(keys.slice(1));
  });

  it('has a key of its own, also where the same words stand twice', () => {
    const text = 'I saw Sarah today, as ever.\n'.repeat(5);
    const keys = replacementsIn(text, PEOPLE, 'body').map(({ key }) => key);
    expect(new Set(keys).size).toBe(5);
    const again = replacementsIn(text, PEOPLE, 'title').map(({ key }) => key);
    expect(keys.filter((key) => again.includes(key))).toEqual([]);
  });

  it('says where it stands and what it does', () => {
    expect(replacementsIn('I saw SAZ.', PEOPLE, 'title')).toMatchObject([
      { field: 'title', start: 6, end: 9, from: 'SAZ', to: 'S.', personId: '1', kind: 'person' },
    ]);
  });
});

it('two spellings of one name are alike', () => {
  expect(foldName('  Zoë\u00A0 WEISS ')).toBe(foldName('Zoe\u0308 Weiß'));
  expect(foldName('O’Brien')).toBe(foldName("o'brien"));
  expect(foldName('Ana')).not.toBe(foldName('Aná'));
});

it('500 people of 20 forms are looked for at once', () => {
  const people = Array.from({ length: 500 }, (_, who) =>
    person(
      `${who}`,
      `X${who}.`,
      ...Array.from({ length: 20 }, (__, form) =>
        form % 2 ? `Name${who} Last${form}` : `Common First${who} Of ${form}`,
      ),
    ),
  );
  const text = 'Common First77 Of 8 and Name3 Last5 went to Common First of Name499.\n'.repeat(1500);
  const begun = performance.now();
  // Some 100 ms here, the list read anew; the wide margin is for a busy machine.
  expect(replacementsIn(text, people, 'body')).toHaveLength(3000);
  expect(performance.now() - begun).toBeLessThan(2_000);
});
