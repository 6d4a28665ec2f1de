// A passage that was marked as private after its copy was made: its words stand in the copy, and must not go out any more.
// They are looked for by paragraph, line and sentence, in every field: a copy is edited freely.
import { joinedPlaces, withoutPlaces } from './cut-places.ts';
import type { EditionChoices, EditionText } from './edition.ts';
import { withoutKeptBack, withoutPictures } from './kept-back.ts';
import { holdsPassage, type Passage, privatePassages, withoutPassages } from './private-passages.ts';
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

/** What stands between the marks of a passage, in pieces: as it is, and as a copy has it, without what was kept before. */
function piecesOf(raw: string, { start, end }: Passage): SoughtWords[] {
  const inner = raw.slice(start, end).replace(/^%%+|%%+$/g, '');
  const whole = inner.replace(LINE_END, '\n').split('\n').map(withoutFence).join('\n');
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
  /** Each as it stood in the copy; a tag as a whole. */
  removed: { field: keyof Fields; text: string }[];
}

/** Takes pieces out of the fields of a copy, and keeps account of what went. */
class Baring {
  readonly removed: Bared<EditionText>['removed'] = [];
  readonly #sought: Record<keyof Fields, readonly Sought[]>;

  constructor(pieces: readonly Sought[], open: Fields) {
    // What a field of the raw text says openly may stand there in the copy, though another field keeps it private.
    const { title, body, description, tag, extra } = open;
    this.#sought = {
      title: notIn(title, pieces),
      body: notIn(body, pieces),
      description: notIn(description, pieces),
      tag: notIn(tag, pieces),
      extra: notIn(extra, pieces),
    };
  }

  bare(field: keyof Fields, text: string): string {
    return withoutPlaces(text, (left) => {
      const there = new WordsThere(left);
      const places = joinedPlaces(this.#sought[field].flatMap((piece) => there.placesOf(piece)));
      this.removed.push(...places.map(({ start, end }) => ({ field, text: left.slice(start, end).trim() })));
      return places;
    });
  }

  /** A tag with any of it stays as a whole. */
  tags(tags: readonly string[]): string[] {
    return tags.filter((tag) => {
      const there = new WordsThere(tag);
      const isOpen = !this.#sought.tag.some((piece) => there.holds(piece));
      if (!isOpen) this.removed.push({ field: 'tag', text: tag });
      return isOpen;
    });
  }
}

/** A copy without what the raw text keeps private by now, in its texts, its tags and the lines that were added to it. */
export function withoutNewlyPrivate<Copy extends EditionText & { choices?: EditionChoices }>(
  copy: Copy,
  raw: EditionText,
): Bared<Copy> {
  const open = openOf(raw);
  const pieces = [
    ...TEXTS.flatMap((field) => privateAlone([raw[field] ?? ''], open[field])),
    ...privateAlone(raw.tags, open.tag),
  ];
  if (pieces.length === 0) return { text: copy, removed: [] };
  const baring = new Baring(pieces, open);
  const text = { ...copy, tags: baring.tags(copy.tags) };
  for (const field of TEXTS) {
    const before = copy[field];
    if (before === undefined) continue;
    const left = baring.bare(field, before);
    if (left === '' && before !== '' && field !== 'body') delete text[field];
    else text[field] = left;
  }
  if (copy.choices) {
    const lines = LINES.map((line) => [line, baring.bare('extra', copy.choices?.[line] ?? '')] as const);
    text.choices = { ...copy.choices, ...Object.fromEntries(lines) };
  }
  return { text, removed: baring.removed };
}
