// jrnl's YAML, which is none: a title without quotes, and a text behind tabs, which no YAML has.
//   title: Diary Entry 1: the beginning
//   date: 2019-01-01 00:00
//   starred: False
//   tags: home, work
//   body: |
//   \t\tThis text is bold.
//   ...
import { readDate } from '../date-literal.ts';
import { type Foreign, nothingRead } from '../foreign/foreign.ts';
import type { TextReader } from '../foreign/reader.ts';
import { toLf } from '../text.ts';
import { addEntry } from './jrnl-text.ts';
import { withoutSymbol } from './tags.ts';

const HEAD =
  /^(?:---\n)?title: [^\n]*\ndate: [^\n]*\nstarred: (?:True|False)\ntags: ?[^\n]*\n(?:[^\n]*\n){0,3}?body: \|\n/;

/** Whether a text is an entry of jrnl's YAML. */
function isJrnlYaml(head: string): boolean {
  return HEAD.test(head);
}

/** The entry of a file. Never throws. */
function readJrnlYaml(text: string, file: string): Foreign {
  const foreign = nothingRead();
  const lines = toLf(text).toWellFormed().split('\n');
  const at = lines.findIndex((line) => line.startsWith('body: |'));
  const fields = new Map(
    lines
      .slice(0, at)
      .map((line) => [line.split(': ', 1)[0] ?? '', line.slice(line.indexOf(':') + 1).trim()]),
  );
  const { when, code } = readDate(fields.get('date') ?? '');
  const end = lines.lastIndexOf('...');
  const body = lines.slice(at + 1, end > at ? end : undefined).map((line) => line.replace(/^\t{1,2}/, ''));
  const title = `${fields.get('title') ?? ''}${fields.get('starred') === 'True' ? ' *' : ''}`;
  const day = when ?? ({ kind: 'date', day: '' } as const);
  addEntry({ when: day, title }, body, { file, line: 1 }, foreign);
  const [entry] = foreign.entries;
  if (!entry) return foreign;
  const tags = (fields.get('tags') ?? '').split(',').map((tag) => withoutSymbol(tag.trim()));
  entry.content.tags = [...new Set(tags.filter((tag) => tag !== ''))];
  entry.content.when = when;
  if (code) entry.problems.push({ file, line: 2, code });
  return foreign;
}

export const jrnlYaml: TextReader = { app: 'jrnl', fits: isJrnlYaml, read: readJrnlYaml };
