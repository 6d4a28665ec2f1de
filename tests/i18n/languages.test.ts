// Every language says everything that English says: no word missing, none left in English, none unplural, none too
// long for its place.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as arabic from '../../src/i18n/ar/arabic.ts';
import * as german from '../../src/i18n/de/german.ts';
import * as spanish from '../../src/i18n/es/spanish.ts';
import * as french from '../../src/i18n/fr/french.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { speak } from '../../src/i18n/locale.ts';
import { VOCABULARY } from '../../src/journal/vocabulary.ts';
import { foldWord } from '../../src/journal/words.ts';
import { englishWords, GAPS, type Leaf, leavesOf, said, sayings } from './leaves.ts';

const PACKS = { ar: arabic, de: german, es: spanish, fr: french };

const LEAVES = leavesOf(await englishWords());

/** Names, which are the same in every language. */
const NAMES =
  /\.lineNames\.|^importPage\.apps\.|^trendsMethod\.sources\.\d+\.href$|^installPage\.ways\.[\w-]+\.name$|^keyboard\.keys\.|^place\.addressExample$/;
/** Sentences that a language says in one form, whether it is one or many. */
const ONE_FORM = [
  'views.strength.pairsNeeded',
  'views.hunches.missing',
  'views.after.writtenOf',
  'backupPage.merged.of.waiting',
];

const words = (text: string) =>
  text.replace(/\b(Alpha|Beta|Gamma|Delta|Ebb|MIT|SHA)\b/g, '').match(/\p{L}{2,}/gu) ?? [];

test('the languages to choose are those that there are words in', () => {
  expect(Object.keys(LANGUAGES).sort()).toEqual(['en', ...Object.keys(PACKS)].sort());
  expect(LEAVES.length).toBeGreaterThan(900);
  // Those that take something of their own making are said on the pages alone.
  const sentences = LEAVES.filter(({ value }) => value instanceof Function);
  expect(sentences.length).toBeGreaterThan(250);
  expect(sentences.filter(({ path }) => GAPS.get(path)?.includes(null) ?? true).length).toBeLessThan(30);
});

describe.each(Object.entries(PACKS))('in %s', (tag, pack) => {
  const leaves = new Map(leavesOf(pack.words).map((leaf) => [leaf.path, leaf]));
  const pairs = LEAVES.flatMap((english): [Leaf, Leaf][] => {
    const other = leaves.get(english.path);
    return other ? [[english, other]] : [];
  });
  beforeAll(() => speak(tag, {}));
  afterAll(() => speak('en-GB', {}));

  test('no word is missing, and none is too many', () => {
    // A formula may need a line more to say what its letters are.
    const paths = (some: Iterable<string>) => [
      ...new Set([...some].map((path) => path.replace(/\.formula\.\d+$/, '.formula')).sort()),
    ];
    expect(paths(leaves.keys())).toEqual(paths(LEAVES.map(({ path }) => path)));
  });

  test('every sentence can be said, with nothing left open in it', () => {
    const isOpen = (text: string) => text.trim() === '' || /\b(undefined|null|NaN)\b|\[object/.test(text);
    const bad = pairs.flatMap(([english, other]) =>
      sayings(english, other)
        .filter(({ ours, theirs }) => isOpen(theirs) && !isOpen(ours))
        .map(({ theirs }) => `${english.path}: ${theirs}`),
    );
    expect(bad).toEqual([]);
  });

  test('no sentence is left in English', () => {
    const same = pairs.flatMap(([english, other]) => {
      const text = said(other);
      const isLeft = text === said(english) && words(text).length > 1;
      return isLeft && !NAMES.test(english.path) ? [`${english.path}: ${text}`] : [];
    });
    expect(same).toEqual([]);
  });

  test('what is filled in stands in the sentence', () => {
    const lost = pairs.flatMap(([english, other]) => {
      return sayings(english, other).flatMap(({ given, ours, theirs }) =>
        given
          .filter((value) => ours.includes(value) && !theirs.includes(value))
          .map((value) => `${english.path}: “${value}” is not in “${theirs}”`),
      );
    });
    expect([...new Set(lost)]).toEqual([]);
  });

  test('a word is another where there are more of it', () => {
    const differs = (leaf: Leaf) => {
      const [one, many] = [said(leaf, 1), said(leaf, 5)].map((text) => text.replace(/[\d٠-٩.,٬]+/g, ''));
      return one !== many;
    };
    const plural = pairs.filter(([english]) => english.value instanceof Function && differs(english));
    expect(plural.length).toBeGreaterThan(40);
    const unplural = plural.filter(([, other]) => !differs(other)).map(([{ path }]) => path);
    expect(unplural.filter((path) => !ONE_FORM.includes(path))).toEqual([]);
  });

  test('short words stay short', () => {
    const long = pairs.flatMap(([english, other]) => {
      const [ours, theirs] = [said(english), said(other)];
      const most = ours.length <= 12 ? 2 * ours.length + 12 : 1.9 * ours.length + 8;
      return ours.length <= 30 && theirs.length > most ? [`${english.path}: ${ours} / ${theirs}`] : [];
    });
    expect(long).toEqual([]);
    const { write, entries, trends, settings } = pack.words.frame;
    expect([write, entries, trends, settings].filter((place) => place.length > 12)).toEqual([]);
  });

  test('every feeling has a name of its own, a meaning, and something else that finds it', () => {
    const ids = VOCABULARY.map(({ id }) => id);
    const labels: Readonly<Record<string, readonly string[]>> = pack.labels;
    expect(Object.keys(labels).sort()).toEqual([...ids].sort());
    expect(Object.keys(pack.words.meanings).sort()).toEqual([...ids].sort());
    const names = Object.values(labels).map(([label = '']) => foldWord(label));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(
      Object.entries(labels).filter(([, [label = '', ...aliases]]) => label === '' || aliases.length === 0),
    ).toEqual([]);
  });

  test('the quiet phrases are plain words', () => {
    expect(pack.phrases.length).toBeGreaterThanOrEqual(15);
    expect(
      pack.phrases.filter((phrase) => !/^[\p{L}\p{M}’', ]+$/u.test(phrase) || phrase.length < 6),
    ).toEqual([]);
  });
});
