// Front matter of other programs that was chosen to go along, and what it may hold for the person alone.
import { describe, expect, it } from 'vitest';
import { extraKeysOf, publicExtra } from '../../src/publish/extra-fields.ts';
import { person } from './person.ts';

const PEOPLE = [person('M.', 'München'), person('J.', 'Jürgen'), person('O.', 'O’Brien', 'Sarah Okafor')];

const OTHERS = [{ id: 'k3f9-7a2b', title: 'Alone', fileName: '2025-06-19-alone.md', postName: null }];

const told = (extra: string[], keys: string[], refused: string[] = []) =>
  publicExtra(extra, keys, new Set(), { people: PEOPLE, others: OTHERS, media: new Map(), refused });

describe('a field that links to an entry which is not for others', () => {
  it.each([
    ['after: "[[Alone]]"'],
    ['after: "[[Al\\u006Fne]]"'],
    ['after: "2025-06-19-al\\u006Fne.md"'],
    ['after: "[Alone]\\x28alone.md)"'],
    ['after: >\n  [Alone](2025-06-19-\n  alone.md)'],
    ['after:\n  at: "k3f9-\\\n    7a2b"'],
  ])('is left out, also where only YAML reads the link: %j', (field) => {
    const { lines, leftOut } = told(field.split('\n'), ['after']);
    expect(lines).toEqual([]);
    expect(leftOut).toEqual([field]);
  });
});

it('a field in which a mark would come to stand first is left out: YAML would read it as something else', () => {
  const fields = ['with: Mün[chen](x)', 'with: Mün*chen now*'];
  for (const field of fields) expect(told([field], ['with'])).toMatchObject({ lines: [], leftOut: [field] });
  expect(told(['with: at Mün**chen**'], ['with']).lines).toEqual([]);
  expect(told(['with: <b>Mün</b>chen'], ['with']).lines).toEqual(['with: <b>M.</b>']);
});

describe('a field with a name that only YAML reads', () => {
  it.each([
    ['location: "M\\xFCnchen"'],
    ['location: "J\\u00fcrgen"'],
    ['location: "M\\U000000FCnchen, München"'],
    ['location: "J\\xFCrgen" # Jürgen'],
    ["location: 'O''Brien'"],
    ['location: [home, "at M\\xFCnchen"]'],
    ['location:\n  city:\n    "M\\xFCnchen": 1'],
    ['location: "near\\nMünchen"'],
    ['location: "Mün\\\n  chen"'],
    ['location: "Sarah\n\n  Okafor"'],
  ])('is left out, and told: %j', (field) => {
    const { lines, replacements, leftOut } = told(field.split('\n'), ['location', 'with']);
    expect(lines).toEqual([]);
    expect(replacements).toEqual([]);
    expect(leftOut).toEqual([field]);
  });

  it('stays where nobody of the list is in it', () => {
    const extra = ['location: "K\\xF6ln"', "with: 'a friend''s'", 'path: "a\\\\b"'];
    expect(told(extra, ['location', 'with', 'path']).lines).toEqual(extra);
  });

  it('stays where the name is seen too, and is replaced or refused there', () => {
    const extra = ['location: near München # "no end'];
    expect(told(extra, ['location']).lines).toEqual(['location: near M. # "no end']);
    const keys = told(extra, ['location']).replacements.map(({ key }) => key);
    expect(told(extra, ['location'], keys).lines).toEqual(extra);
  });
});

describe('a private passage over several fields', () => {
  it('takes all that it begins, ends or lies in', () => {
    const extra = ['city: Leeds', 'a: 1 %%', 'clinic: Zebra', 'doctor:', '  - Lion', '', 'b: %% 2', 'c: 3'];
    const { lines, leftOut } = told(extra, extraKeysOf(extra));
    expect(lines).toEqual(['city: Leeds', 'c: 3']);
    expect(leftOut).toEqual(['a: 1 %%', 'clinic: Zebra', 'doctor:\n  - Lion\n', 'b: %% 2']);
  });

  it('may stand in remarks', () => {
    expect(told(['# %%', 'clinic: Zebra', '# %%', 'city: Leeds'], ['clinic', 'city'])).toMatchObject({
      lines: ['city: Leeds'],
      leftOut: ['# %%', 'clinic: Zebra', '# %%'],
    });
  });

  it('goes to the end where it is never closed', () => {
    const extra = ['city: Leeds', '# :::private', 'clinic: Zebra\r\nward: Lion', 'doctor: Lynx'];
    expect(told(extra, extraKeysOf(extra)).lines).toEqual(['city: Leeds']);
  });
});
