// What every form of jrnl's text comes to: an entry of a time, a title and a text, its tags in its words.
import type { When } from '../../journal/when.ts';
import { extraLine, literalLines } from '../foreign/extra-line.ts';
import { briefly } from '../foreign/fields.ts';
import type { Foreign, ForeignEntry } from '../foreign/foreign.ts';
import type { ProblemCode } from '../page.ts';
import { tagsIn } from './tags.ts';

/** How an entry begins. */
export interface Head {
  /** Null when nobody can tell. */
  when: When | null;
  title: string;
  /** A doubt about the time. */
  code?: ProblemCode;
  /** The time as it was written, where not all of it was read. */
  literal?: string;
  isStarred: boolean;
  /** Where they stand apart from the words; else they are looked for in them. */
  tags?: string[];
  /** 1-based. */
  line: number;
}

/** `A title *` is starred. */
export function starIn(text: string): { title: string; isStarred: boolean } {
  const isStarred = /(?:^|\s)\*$/.test(text.trimEnd());
  return { title: (isStarred ? text.trimEnd().slice(0, -1) : text).trim(), isStarred };
}

/** Without blank lines before it and nothing blank behind it; the first line keeps its indentation. */
function bodyOf(lines: readonly string[]): string {
  const first = lines.findIndex((line) => line.trim() !== '');
  return first < 0 ? '' : lines.slice(first).join('\n').trimEnd();
}

/** Adds the entry; null when there is nothing in it, which is told. */
export function addEntry(
  { when, title, code, literal = '', isStarred, tags, line }: Head,
  lines: readonly string[],
  file: string,
  foreign: Foreign,
): ForeignEntry | null {
  const body = bodyOf(lines);
  if (`${title}${body}` === '' && !tags?.length) {
    foreign.unread.push({ file, line, code: 'nothing-in-it', text: briefly(literal || (when?.day ?? '')) });
    return null;
  }
  const entry: ForeignEntry = {
    app: 'jrnl',
    nativeId: null,
    file,
    line,
    content: {
      when,
      ...(title === '' ? {} : { title }),
      body,
      tags: tags ?? tagsIn(`${title}\n${body}`),
      feelings: [],
      extra: [...literalLines(literal, false), ...(isStarred ? [extraLine('starred', true)] : [])],
    },
    media: [],
    problems: code ? [{ file, line, code }] : [],
  };
  foreign.entries.push(entry);
  return entry;
}
