// The people, places and workplaces of the person's list, found in a text and replaced as the list says. Whole words
// only, in any case; a name that is written into another word (Sarahs, SarahOkafor) is not found.
import type { Person, PersonKind } from '../journal/person.ts';
import { asRead, mayHaveMarks, UNSEEN_MARK } from './as-read.ts';
import { marksLeft, withoutLoneMarks } from './marks-in-names.ts';
import { joinedTo, lengthOf, type Names, namesOf, type Word, wordsOf } from './names.ts';
import { startsSentence } from './sentence-start.ts';
import { type Left, tagsLeft } from './tags-in-names.ts';

/** Which part of a post a thing is found in. */
export type Field = 'title' | 'body' | 'description' | 'tag' | 'extra';

/** One place where a name stands, and what will stand there instead. */
export interface Replacement {
  /** The same for the same place as long as the words round it stay; by it a replacement is refused. */
  key: string;
  field: Field;
  /** UTF-16 units of the text that was looked at. */
  start: number;
  end: number;
  from: string;
  to: string;
  /** Marks of Markdown and tags that stand before and behind what stands instead: they belong to others, outside. */
  marks?: [before: string, behind: string];
  personId: string;
  kind: PersonKind;
}

interface Found {
  /** The words of the name, and where in the first of them it begins: what stands before is a word of its own. */
  begun: number;
  start: number;
  end: number;
  form: string;
  person: Person;
}

const namesOfLists = new WeakMap<readonly Person[], Names<{ form: string; person: Person }>>();

/** Built once for a list: every field of every post is looked through with it. */
function namesIn(people: readonly Person[]): Names<{ form: string; person: Person }> {
  const known = namesOfLists.get(people);
  if (known) return known;
  const forms = people.flatMap((person) => person.forms.map((form) => ({ form, person })));
  const names = namesOf(forms.map((one) => [one.form, one]));
  namesOfLists.set(people, names);
  return names;
}

const sizeOf = ({ begun, end }: Found): number => end - begun;

const PAST = ['past', 'parting'] as const;

/** Names as they stand, and those that are seen only past the marks of Markdown and the tags in them. */
function allFound(text: string, names: Names<{ form: string; person: Person }>): Found[] {
  const foundIn = (words: readonly Word[]): Found[] =>
    words.flatMap((word, first) =>
      joinedTo(word).flatMap((letters) =>
        names.at(words, first, letters).map(({ last, value }): Found => {
          const [begun, end] = [word.start, words[last]?.end ?? word.end];
          const start = letters === 0 ? begun : begun + lengthOf(text.slice(begun, end), letters);
          return { begun, start, end, ...value };
        }),
      ),
    );
  const plain = foundIn(wordsOf(text));
  if (!mayHaveMarks(text)) return plain;
  // A mark may be seen where it stands, or may part nothing: both are looked at.
  const marked = [...new Set([text, withoutLoneMarks(text)])]
    .flatMap((one) => (/[[\]]/.test(one) ? PAST : PAST.slice(0, 1)).map((marks) => wordsOf(one, marks)))
    .flatMap(foundIn)
    .filter(({ start, end }) => mayHaveMarks(text.slice(start, end)));
  return [...plain, ...marked];
}

/** Of names that overlap the longer one, of equals the earlier one; in the order of the text. */
function apart(found: Found[], text: string): Found[] {
  const taken = new Uint8Array(text.length);
  const sorted = found.sort((a, b) => sizeOf(b) - sizeOf(a) || a.begun - b.begun);
  const kept = sorted.filter(({ begun, end }) => {
    if (taken.subarray(begun, end).includes(1)) return false;
    taken.fill(1, begun, end);
    return true;
  });
  return kept.sort((a, b) => a.begun - b.begun);
}

const CONTEXT = 16;
const flat = (text: string): string => text.replace(/\s+/g, ' ').normalize('NFC');

/** The words round a place, so that edits elsewhere leave its key as it is. */
function placeOf(text: string, start: number, end: number): string {
  return flat(
    `${text.slice(Math.max(0, start - CONTEXT), start)}[]${text.slice(end, end + CONTEXT)}`.toWellFormed(),
  );
}

const isUpper = (text: string): boolean => text !== text.toLowerCase() && text === text.toUpperCase();
const isLower = (text: string): boolean => text !== text.toUpperCase() && text === text.toLowerCase();
const lettersIn = (text: string): number => text.normalize('NFC').match(/\p{L}/gu)?.length ?? 0;
const FIRST_LETTER = /\p{L}/u;
const capital = (text: string): string => text.replace(FIRST_LETTER, (letter) => letter.toUpperCase());
const small = (text: string): string => text.replace(FIRST_LETTER, (letter) => letter.toLowerCase());
const isShouted = (word: string): boolean => isUpper(word) && lettersIn(word) > 1;

/** What stands instead, in the case in which the name was written. */
function inCaseOf(from: string, form: string, becomes: string): string {
  if (flat(from) === flat(form)) return becomes;
  if (isShouted(from)) return becomes.toUpperCase();
  const isSmall = isLower(from) && !isLower(form);
  // An abbreviation (NHS) has no first letter of its own to make small.
  return isSmall && !isShouted(becomes.split(/\s/)[0] ?? '') ? small(becomes) : becomes;
}

/** An address or a value of a tag may hold a name of its own; that of a post that is out is called as it is called. */
const withoutNames = (tag: string, people: readonly Person[]): string =>
  tag.length < 2 || tag.includes('{% post_url ')
    ? tag
    : replaced(tag, replacementsIn(tag, people, 'body'), []);

/** What of the marks and tags in a name stands before and behind what stands instead. */
function leftRound(
  text: string,
  start: number,
  end: number,
  people: readonly Person[],
): [before: string, behind: string] {
  const all = [marksLeft(text, start, end), tagsLeft(text, start, end)];
  const told = (left: Left[]) =>
    left
      .sort((a, b) => a.at - b.at)
      .map(({ text }) => withoutNames(text, people))
      .join('');
  return [told(all.flatMap(({ before }) => before)), told(all.flatMap(({ behind }) => behind))];
}

/**
 * Where people of the list are named in a text, in its order; none overlaps another. Longer forms go before shorter
 * ones. A form that would stay as it is counts as none.
 * @param field which part of the post the text is, for the keys
 */
export function replacementsIn(text: string, people: readonly Person[], field: Field): Replacement[] {
  const names = namesIn(people);
  if (names.isEmpty) return [];
  const counts = new Map<string, number>();
  return apart(allFound(text, names), text).flatMap(({ start, end, form, person }) => {
    const from = text.slice(start, end);
    const read = asRead(from, 'past').text.replaceAll(UNSEEN_MARK, '');
    const plain = inCaseOf(read, form, person.becomes.trim());
    const to = startsSentence(text, start) ? capital(plain) : plain;
    if (to === from) return [];
    const place = [field, person.id, from.normalize('NFC'), placeOf(text, start, end)].join('\n');
    const count = counts.get(place) ?? 0;
    counts.set(place, count + 1);
    const key = count === 0 ? place : `${place}\n${count}`;
    const round = leftRound(text, start, end, people);
    const marks = round.join('') === '' ? {} : { marks: round };
    return [{ key, field, start, end, from, to, ...marks, personId: person.id, kind: person.kind }];
  });
}

/** `James' hat`: the name in its place may need the letter that this one did without. */
function isShortPossessive(text: string, { from, to, start, end }: Replacement): boolean {
  if (!/s$/i.test(from) || /[s.]$/i.test(to) || !/^['’]\s+\p{L}/u.test(text.slice(end, end + 12)))
    return false;
  // It may as well be the end of what is said in such marks.
  return !/(?:^|[\s(])['‘][^'‘’]*$/.test(text.slice(Math.max(0, start - 200), start));
}

/**
 * The text with the names replaced, but for those that were refused. No second full stop stands behind an initial.
 * @param replacements as `replacementsIn` found them in this very text
 * @param refused keys
 */
export function replaced(
  text: string,
  replacements: readonly Replacement[],
  refused: readonly string[],
): string {
  const isRefused = new Set(refused);
  const pieces: string[] = [];
  let at = 0;
  for (const one of replacements) {
    const { key, start, end, from, to, marks: [before, behind] = ['', ''] } = one;
    if (isRefused.has(key)) continue;
    const isShort = isShortPossessive(text, one);
    pieces.push(text.slice(at, start), before, to, behind);
    if (isShort) pieces.push(`${text.charAt(end)}${isShouted(from) ? 'S' : 's'}`);
    at = isShort || (to.endsWith('.') && text[end] === '.') ? end + 1 : end;
  }
  return pieces.join('') + text.slice(at);
}
