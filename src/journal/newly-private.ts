// A passage that was marked as private after its copy was made: its words stand in the copy, and must not go out any more.
// They are looked for by paragraph, line and sentence, in every field, and in other words too: a copy is edited freely.
import { joinedPlaces, type Place, withoutPlaces } from './cut-places.ts';
import type { EditionChoices, EditionText } from './edition.ts';
import { withoutKeptBack, withoutPictures } from './kept-back.ts';
import { holdsPassage, type Passage, privatePassages, withoutPassages } from './private-passages.ts';
import { askAboutPlaces, Rewording, type Unmarked, type Unsure, withoutUnsure } from './reworded.ts';
import { type Sought, type SoughtWords, soughtIn, WordsThere } from './word-places.ts';

const LINE_END = /\r\n?|[\u2028\u2029]/g;
/** Marks of quotes, lists and tasks. */
const LEAD = /^[\s\u200B-\u200D\u2060]*(?:(?:>|(?:[-*+]|\d{1,9}[.)]|\[[ xX]\])(?=\s|:::|$))\s*){0,20}/;
const FENCE = /^:{3,}[\s{.#]*(?:private(?![\p{L}\p{M}\p{N}_]))?[\s}]*/iu;
const MARK = /%%+/;
const SENTENCE_END = /(?<=[.!?…][)\]"'’”]?)\s+|(?<=[。！？])/;
const WORD_LETTER = /[\p{L}\p{M}\p{N}]/u;

const withoutLead = (line: string): string => line.replace(LEAD, '');

/** A line without the marks of a fence; a quote or an item without a fence stays as it is. */
const withoutFence = (line: string): string => {
  const bare = withoutLead(line);
  return FENCE.test(bare) ? bare.replace(FENCE, '') : line;
};

/** Paragraphs, their lines, and the sentences of these. */
function partsOf(text: string): string[] {
  const lines = text.split('\n').map(withoutLead);
  return [...text.split(/\n[ \t]*\n/), ...lines, ...lines.flatMap((line) => line.split(SENTENCE_END))];
}

/** The pieces of a text, with the letters that stand right before and behind it: marks may be set within a word. */
function piecesIn(text: string, before: string, behind: string): SoughtWords[] {
  const [beginsWithin, endsWithin] = [WORD_LETTER.test(before), WORD_LETTER.test(behind)];
  return partsOf(text)
    .map((part) => part.trim())
    .map((part) => ({
      text: part,
      beginsWithin: beginsWithin && text.startsWith(part),
      endsWithin: endsWithin && text.endsWith(part),
    }));
}

/** What stands between the marks of a passage; marks of others may stand within. */
function wholeOf(raw: string, { start, end }: Passage): string {
  const inner = raw.slice(start, end).replace(/^%%+|%%+$/g, '');
  return inner.replace(LINE_END, '\n').split('\n').map(withoutFence).join('\n');
}

/** The same as a text to be read: with what was private in it before, and without. */
const passagesOf = (texts: readonly string[]): string[] =>
  texts.flatMap((text) =>
    privatePassages(text)
      .map((passage) => withoutPictures(wholeOf(text, passage)))
      .flatMap((whole) => [whole.replace(/%%+/g, ''), withoutPassages(whole)]),
  );

/** A raw text as it would be read if nothing in it were private. */
function unmarked(raw: string): Unmarked {
  const all = withoutPictures(raw).replace(LINE_END, '\n');
  const passages: Place[] = [];
  let text = '';
  let at = 0;
  for (const passage of privatePassages(all)) {
    text += all.slice(at, passage.start);
    const start = text.length;
    text += wholeOf(all, passage).replace(/%%+/g, '');
    passages.push({ start, end: text.length });
    at = passage.end;
  }
  return { text: text + all.slice(at), passages };
}

/** What stands between the marks of a passage, in pieces: as it is, and as a copy has it, without what was kept before. */
function piecesOf(raw: string, passage: Passage): SoughtWords[] {
  const { start, end } = passage;
  const whole = wholeOf(raw, passage);
  const [before, behind] = [raw.charAt(start - 1), raw.charAt(end)];
  return [whole, withoutPictures(whole)].flatMap((text) => {
    const apart = text.split(MARK);
    return [
      ...piecesIn(text, before, behind),
      ...piecesIn(withoutPassages(text), before, behind),
      ...apart.flatMap((part, at) =>
        piecesIn(part, apart[at - 1]?.at(-1) ?? before, apart[at + 1]?.charAt(0) ?? behind),
      ),
    ];
  });
}

/** Pieces that do not stand in a text that is open. */
function notIn(open: string, pieces: readonly Sought[]): Sought[] {
  const there = new WordsThere(open);
  return pieces.filter((piece) => !there.holds(piece));
}

/** What the texts of one field keep private, and tell nowhere else in that field. */
function privateAlone(texts: readonly string[], open: string): Sought[] {
  const pieces = texts.flatMap((text) => privatePassages(text).flatMap((passage) => piecesOf(text, passage)));
  const each = new Map(pieces.map((piece) => [JSON.stringify(piece), piece]));
  return notIn(
    open,
    [...each.values()].flatMap((piece) => soughtIn(piece) ?? []),
  );
}

const TEXTS = ['title', 'body', 'description'] as const;
const LINES = ['contentNote', 'helpLine', 'writtenNote'] as const;

/** What of each field is open. */
function openOf(raw: EditionText) {
  const tags = raw.tags.filter((tag) => !holdsPassage(tag)).join('\n');
  const [title, body, description] = TEXTS.map((field) => withoutKeptBack(raw[field] ?? ''));
  return { title: title ?? '', body: body ?? '', description: description ?? '', tag: tags, extra: '' };
}

type Fields = ReturnType<typeof openOf>;

export interface Bared<Copy> {
  text: Copy;
  /** Each as it stood in the copy; a tag as a whole. `isAlike`: it says mostly the same in other words. */
  removed: { field: keyof Fields; text: string; isAlike?: true }[];
  /** What may still stand in it in other words. */
  unsure: (Unsure & { field: keyof Fields })[];
}

/** Takes what is private out of one field of a copy, and keeps account of what went. */
class Baring {
  readonly #field: keyof Fields;
  readonly #sought: readonly Sought[];
  readonly #removed: Bared<EditionText>['removed'];
  readonly rewording: Rewording;

  constructor(
    field: keyof Fields,
    open: string,
    all: { pieces: readonly Sought[]; passages: readonly string[]; removed: Bared<EditionText>['removed'] },
  ) {
    this.#field = field;
    // What the raw text says openly in this field may stand there in the copy, though another keeps it private.
    this.#sought = notIn(open, all.pieces);
    this.#removed = all.removed;
    this.rewording = new Rewording(all.passages, open);
  }

  bare(text: string): string {
    const exact = withoutPlaces(text, (left) => {
      const there = new WordsThere(left);
      return this.#gone(left, joinedPlaces(this.#sought.flatMap((piece) => there.placesOf(piece))));
    });
    return withoutPlaces(exact, (left) => this.#gone(left, this.rewording.placesIn(left), true));
  }

  #gone(text: string, places: Place[], isAlike = false): Place[] {
    for (const { start, end } of places)
      this.#removed.push({
        ...{ field: this.#field, text: text.slice(start, end).trim() },
        ...(isAlike ? { isAlike } : {}),
      });
    return places;
  }

  /** A tag with any of it stays as a whole. */
  tags(tags: readonly string[]): string[] {
    return tags.filter((tag) => {
      const there = new WordsThere(tag);
      const isSaid = this.#sought.some((piece) => there.holds(piece));
      if (!isSaid) return this.#gone(tag, this.rewording.placesIn(tag).slice(0, 1), true).length === 0;
      this.#removed.push({ field: 'tag', text: tag });
      return false;
    });
  }
}

/** The same without what nobody but the person can tell: where they were not asked, it stays here. */
export function withoutAnyUnsure<Copy extends Copied>({ text, removed, unsure }: Bared<Copy>): Bared<Copy> {
  const left = { ...text, tags: text.tags.filter((tag) => withoutUnsure(tag, unsure) === tag) };
  for (const field of TEXTS) if (left[field] !== undefined) left[field] = withoutUnsure(left[field], unsure);
  if (left.choices) {
    const lines = LINES.map((line) => [line, withoutUnsure(left.choices?.[line] ?? '', unsure)] as const);
    left.choices = { ...left.choices, ...Object.fromEntries(lines) };
  }
  const gone = unsure.map(({ field, there }) => ({ field, text: there, isAlike: true as const }));
  return { text: left, removed: [...removed, ...gone], unsure: [] };
}

type Copied = EditionText & { choices?: EditionChoices; base?: EditionText };

/** A copy without what the raw text keeps private by now, in its texts, its tags and the lines that were added to it. */
export function withoutNewlyPrivate<Copy extends Copied>(copy: Copy, raw: EditionText): Bared<Copy> {
  const open = openOf(raw);
  const pieces = [
    ...TEXTS.flatMap((field) => privateAlone([raw[field] ?? ''], open[field])),
    ...privateAlone(raw.tags, open.tag),
  ];
  if (pieces.length === 0) return { text: copy, removed: [], unsure: [] };
  const passages = passagesOf([...TEXTS.map((field) => raw[field] ?? ''), ...raw.tags]);
  const removed: Bared<Copy>['removed'] = [];
  const baringOf = (field: keyof Fields) => new Baring(field, open[field], { pieces, passages, removed });
  const unsure: Bared<Copy>['unsure'] = [];
  const ask = (field: keyof Fields, { rewording }: Baring) =>
    unsure.push(...rewording.unsure.map((one) => ({ ...one, field })));
  const [tag, extra] = [baringOf('tag'), baringOf('extra')];
  const text = { ...copy, tags: tag.tags(copy.tags) };
  ask('tag', tag);
  for (const field of TEXTS) {
    const before = copy[field];
    if (before === undefined) continue;
    const baring = baringOf(field);
    const left = baring.bare(before);
    const base = copy.base?.[field] ?? '';
    askAboutPlaces(baring.rewording, unmarked(raw[field] ?? ''), base, { before, left });
    ask(field, baring);
    if (left === '' && before !== '' && field !== 'body') delete text[field];
    else text[field] = left;
  }
  if (copy.choices) {
    const lines = LINES.map((line) => [line, extra.bare(copy.choices?.[line] ?? '')] as const);
    text.choices = { ...copy.choices, ...Object.fromEntries(lines) };
    ask('extra', extra);
  }
  return { text, removed, unsure };
}
