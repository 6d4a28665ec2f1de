// What a person can do to the words of their dictionary.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Arranged,
  inFamily,
  joinedTo,
  renamed,
  separated,
  withHidden,
  wordCalled,
} from '../../src/journal/arrange-words.ts';
import { Dictionary, type Word } from '../../src/journal/words.ts';

const own = (id: string, fields: Partial<Word> = {}): Word => ({
  id,
  label: id,
  family: null,
  isOwn: true,
  ...fields,
});
const AT = 7;
const put = (arranged: Arranged): Word[] => {
  if (arranged.kind !== 'put') throw new Error(arranged.kind);
  return arranged.rows;
};
const withPut = (rows: readonly Word[], arranged: Arranged): Word[] => [
  ...new Map([...rows, ...put(arranged)].map((row) => [row.id, row])).values(),
];

describe('renaming a word', () => {
  it('changes the label alone, of a built-in word too', () => {
    expect(put(renamed([own('sea-1', { isHidden: true })], 'sea-1', '  Sea   sick ', AT))).toEqual([
      own('sea-1', { label: 'Sea sick', isHidden: true, arrangedAt: AT }),
    ]);
    expect(put(renamed([], 'hope', 'Hoffnung', AT))).toEqual([
      { id: 'hope', label: 'Hoffnung', family: 'ahead', isOwn: false, arrangedAt: AT },
    ]);
  });

  it.each([
    ['hope', 'hope'],
    [' LÓNELY ', 'loneliness'],
    ['Rain', 'rain-1'],
  ])('refuses %s, which is or finds another word', (text, id) => {
    const rows = [own('sea-1', { label: 'sea' }), own('rain-1', { label: 'rain' })];
    expect(renamed(rows, 'sea-1', text, AT)).toMatchObject({ kind: 'taken', by: { id } });
  });

  it('takes its own alias, another case, and the name of a word that went to it', () => {
    const rows = [own('lonely-1', { label: 'lonesome', mergedInto: 'loneliness' })];
    for (const text of ['lonely', 'LONELINESS', 'lonesome']) {
      expect(renamed(rows, 'loneliness', text, AT).kind).toBe('put');
    }
  });

  it('refuses nothing at all, and leaves what is called so already', () => {
    expect(renamed([], 'hope', '  ', AT)).toEqual({ kind: 'blank' });
    expect(renamed([], 'hope', ' hope ', AT)).toEqual({ kind: 'same' });
    expect(renamed([], 'nobody', 'x', AT)).toEqual({ kind: 'missing' });
  });
});

describe('joining words', () => {
  it('points at the word that stands, and is undone by one step', () => {
    const rows = [own('a'), own('b', { mergedInto: 'hope' })];
    const joined = withPut(rows, joinedTo(rows, 'a', 'b', AT));
    expect(joined.find(({ id }) => id === 'a')).toEqual(own('a', { mergedInto: 'hope', arrangedAt: AT }));
    expect(withPut(joined, separated(joined, 'a', AT))).toContainEqual(own('a', { arrangedAt: AT }));
    expect(separated(rows, 'a', AT)).toEqual({ kind: 'same' });
  });

  it('never leads round, and never further than is followed', () => {
    const pairs = fc.array(fc.tuple(fc.nat(14), fc.nat(14)), { maxLength: 60 });
    fc.assert(
      fc.property(pairs, (steps) => {
        let rows = Array.from({ length: 15 }, (_, at) => own(`w${at}`));
        for (const [from, to] of steps) {
          const arranged = joinedTo(rows, `w${from}`, `w${to}`, AT);
          if (arranged.kind === 'put') rows = withPut(rows, arranged);
        }
        const dictionary = new Dictionary(rows);
        for (const { id } of rows) {
          const end = rows.find((row) => row.id === dictionary.resolve(id));
          expect(end?.mergedInto).toBeUndefined();
        }
      }),
    );
  });

  it('refuses a word with itself or with one that went to it', () => {
    const rows = [own('a', { mergedInto: 'b' }), own('b')];
    expect(joinedTo(rows, 'b', 'b', AT)).toEqual({ kind: 'round' });
    expect(joinedTo(rows, 'b', 'a', AT)).toEqual({ kind: 'round' });
    expect(joinedTo(rows, 'a', 'b', AT)).toEqual({ kind: 'same' });
    expect(joinedTo(rows, 'a', 'nobody', AT)).toEqual({ kind: 'missing' });
  });
});

describe('hiding and colouring', () => {
  it('hides and shows again, built-in words too', () => {
    const [hidden] = put(withHidden([], 'hope', true, AT));
    expect(hidden).toMatchObject({ id: 'hope', isHidden: true });
    expect(new Dictionary(hidden ? [hidden] : []).offered().some(({ id }) => id === 'hope')).toBe(false);
    const [shown] = put(withHidden(hidden ? [hidden] : [], 'hope', false, 9));
    expect(shown).toEqual({ id: 'hope', label: 'hope', family: 'ahead', isOwn: false, arrangedAt: 9 });
    expect(withHidden([], 'hope', false, AT)).toEqual({ kind: 'same' });
  });

  it('gives a family to own words alone, and only one there is', () => {
    expect(put(inFamily([own('a')], 'a', 'low', AT))).toEqual([own('a', { family: 'low', arrangedAt: AT })]);
    expect(put(inFamily([own('a', { family: 'low' })], 'a', null, AT))).toMatchObject([{ family: null }]);
    expect(inFamily([own('a')], 'a', 'red', AT)).toEqual({ kind: 'missing' });
    expect(inFamily([], 'hope', 'low', AT)).toEqual({ kind: 'missing' });
  });
});

it('a word is found by its very name, and where it was joined by the one it went to', () => {
  const rows = [own('sea-1', { label: 'Sea' }), own('wave-1', { label: 'wave', mergedInto: 'sea-1' })];
  expect(wordCalled(rows, 'sea')?.id).toBe('sea-1');
  expect(wordCalled(rows, 'WAVE')?.id).toBe('sea-1');
  expect(wordCalled(rows, 'hope')?.id).toBe('hope');
  expect(wordCalled(rows, 'lonely')).toBeNull();
  expect(wordCalled(rows, ' ')).toBeNull();
});
