// Day One's plain text. Each entry begins with lines behind a tab, in the language of its user:
//   \tDate:\t01 January 2019 at 00:00:00 GMT
//   \tLocation:\t…
//
//   The first line is the title.
//
//   The text.
import type { When } from '../../journal/when.ts';
import { readDate } from '../date-literal.ts';
import { type Language, languageOf, readDateInWords } from '../foreign/dates-in-words.ts';
import { extraLine, literalLines } from '../foreign/extra-line.ts';
import { briefly } from '../foreign/fields.ts';
import { type Foreign, nothingRead } from '../foreign/foreign.ts';
import { readClock } from '../foreign/read-clock.ts';
import type { TextReader } from '../foreign/reader.ts';
import { titleOfHeading } from '../foreign/title-of-heading.ts';
import type { ProblemCode } from '../page.ts';
import { toLf } from '../text.ts';

/** `Date` and what it is called elsewhere: the first line of a block, of one word and a colon. */
const FIRST = /^\t([\p{L}\p{M} ]{2,20}):\t(.*\p{Nd}.*)$/u;
const FIELD = /^\t([\p{L}\p{M} ]{2,30}):\t(.*)$/u;
const DATE_NAMES =
  /^(?:date|datum|fecha|data|dato|päivämäärä|дата|日期|日付|날짜|tarih|ημερομηνία|dátum|تاريخ|התאריך|תאריך)$/iu;

interface Block {
  line: number;
  date: string;
  fields: [string, string][];
  text: string[];
}

/** Whether a text begins as Day One's plain text does. */
function isDayOneText(head: string): boolean {
  const first = head.split('\n').find((line) => line.trim() !== '') ?? '';
  const match = FIRST.exec(first);
  return match !== null && DATE_NAMES.test((match[1] ?? '').trim());
}

function blocksOf(text: string): { blocks: Block[]; before: string[] } {
  const blocks: Block[] = [];
  const before: string[] = [];
  let isHead = false;
  for (const [index, line] of toLf(text).split('\n').entries()) {
    const first = FIRST.exec(line);
    const current = blocks.at(-1);
    const field = isHead ? FIELD.exec(line) : null;
    if (first && DATE_NAMES.test((first[1] ?? '').trim())) {
      blocks.push({ line: index + 1, date: (first[2] ?? '').trim(), fields: [], text: [] });
      isHead = true;
    } else if (field) current?.fields.push([field[1] ?? '', (field[2] ?? '').trim()]);
    else {
      isHead = false;
      (current?.text ?? before).push(line);
    }
  }
  return { blocks, before };
}

interface Told {
  when: When | null;
  /** Whether that is all that stood there: a time beside words that nobody knows is not taken. */
  isWhole: boolean;
}

function whenOf(date: string, language: Language | null): Told {
  const plain = readDate(date);
  if (plain.when && plain.code === undefined) return { when: plain.when, isWhole: true };
  const read = language && readDateInWords(date, language);
  if (!read) return { when: plain.when, isWhole: false };
  const time = readClock(read.rest, true);
  if (time === null) {
    const isTimed = /\p{Nd}/u.test(read.rest) || /\p{Nd}:\p{Nd}/u.test(date);
    return { when: { kind: 'date', day: read.day }, isWhole: !isTimed };
  }
  // The zone's name, where it is one that everybody reads alike.
  const zone = /[A-Za-z]+(?:[+-]\d{1,2}(?::?\d{2})?)?\s*$/
    .exec(read.rest)?.[0]
    ?.replace(/^(?:GMT|UTC)(?=[+-])/, '');
  const zoned = zone === undefined ? null : readDate(`${read.day} ${time} ${zone}`);
  const isZoned = zoned?.when && zoned.code === undefined;
  return { when: isZoned ? zoned.when : { kind: 'local', day: read.day, time }, isWhole: true };
}

function doubtOf({ when, isWhole }: Told, isCertain: boolean): ProblemCode | null {
  if (when === null) return 'date-unreadable';
  if (!isCertain) return 'date-ambiguous';
  return isWhole ? null : 'date-partly-read';
}

/** The first line is the title when a blank one follows it; a text that begins otherwise has none. */
function titleAndBody(lines: readonly string[]): { title: string; body: string } {
  const text = lines.join('\n').replaceAll('\0', '\uFFFD').replace(/^\n+/, '').trimEnd();
  const [first = '', second] = text.split('\n', 2);
  const isTitle = first.trim() !== '' && second?.trim() === '' && !/^#{2,}\s|\]\(/.test(first);
  if (!isTitle) return { title: '', body: text };
  return {
    title: titleOfHeading(first.replace(/^#\s+/, '')),
    body: text.slice(first.length).replace(/^\s*\n/, ''),
  };
}

const SLUGS: ReadonlyMap<string, string> = new Map([
  ['weather', 'weather'],
  ['location', 'place'],
  ['photo', 'photo'],
  ['tags', 'tags'],
]);
/** Keys of our own pages, where a line of another program would be taken for ours. */
const OURS = /^(?:layout|title|date|tags?|description|emotions|emotion_intensity|timezone|original_date)$/i;

/** The lines beside the date: tags, and for each other name all that it says. */
function fieldsIn(fields: Block['fields']): { tags: string[]; lines: string[] } {
  const said = new Map<string, string[]>();
  for (const [name, value] of fields) {
    const slug = SLUGS.get(name.trim().toLowerCase()) ?? name.trim().replace(/[^\p{L}\p{M}\p{N}_]+/gu, '_');
    if (value === '') continue;
    const values = said.get(slug) ?? [];
    values.push(value.replaceAll('\0', '\uFFFD').toWellFormed());
    said.set(slug, values);
  }
  const tags = (said.get('tags') ?? []).flatMap((value) => value.split(',')).map((tag) => tag.trim());
  said.delete('tags');
  const lines = [...said].map(([slug, values]) =>
    extraLine(
      OURS.test(slug) ? `original_${slug.toLowerCase()}_line` : slug,
      values.length === 1 ? (values[0] ?? '') : values,
    ),
  );
  return { tags: [...new Set(tags.filter((tag) => tag !== ''))], lines };
}

/** The entries of an export. Never throws. */
function readDayOneText(text: string, file: string): Foreign {
  const foreign = nothingRead();
  const { blocks, before } = blocksOf(text);
  if (before.some((line) => line.trim() !== ''))
    foreign.unread.push({ file, line: 1, code: 'entry-unreadable', text: briefly(before.join(' ')) });
  const found = languageOf(blocks.map(({ date }) => ({ text: date })));
  for (const { line, date, fields, text: lines } of blocks) {
    const { title, body } = titleAndBody(lines);
    const { tags, lines: others } = fieldsIn(fields);
    if (`${title}${body}`.trim() === '' && tags.length === 0) {
      foreign.unread.push({ file, line, code: 'nothing-in-it', text: briefly(date) });
      continue;
    }
    const told = whenOf(date, found?.language ?? null);
    const { when } = told;
    const doubt = doubtOf(told, found?.isCertain ?? true);
    foreign.entries.push({
      app: 'day-one',
      nativeId: null,
      file,
      line,
      content: {
        when,
        ...(title === '' ? {} : { title: title.toWellFormed() }),
        body: body.toWellFormed(),
        tags,
        feelings: [],
        extra: [...literalLines(date, doubt === null), ...others],
      },
      media: [],
      problems: doubt ? [{ file, line, code: doubt }] : [],
    });
  }
  return foreign;
}

export const dayOneText: TextReader = { app: 'day-one', fits: isDayOneText, read: readDayOneText };
