// A range of days as one page to print: the feelings that were named, the picture of them, and the entries. A file that
// asks for nothing but the pictures and sounds beside it. What a person wrote becomes text in it and never markup.
import type { Entry } from '../journal/entry.ts';
import { resolvedFeelings } from '../journal/resolved-feelings.ts';
import { timeOf } from '../journal/when.ts';
import { type Along, type MediaWords, mediumHtml, policyFor } from './page-media.ts';
import { PAGE_STYLE } from './page-style.ts';
import { escapeHtml, softHtml } from './soft-html.ts';

/** The words of the page, in the language of whoever made it. `{…}` stands for what is put there. */
export interface PageWords {
  /** BCP 47, of the words and of days and numbers. */
  language: string;
  title: string;
  /** `{from}` and `{to}` are days in words. */
  range: string;
  /** The heading over the table, the heads of its columns, and a cell: `{k}` of `{n}`. */
  feelings: string;
  feeling: string;
  named: string;
  ofWritten: string;
  noFeelings: string;
  /** What the picture shows; `{labels}` are the feelings. */
  picture: string;
  pictureMore: string;
  entries: string;
  noEntries: string;
  tags: string;
  media: MediaWords;
  /** From "a trace" to "overwhelming", for 1 to 5. */
  strengths: readonly string[];
}

/** How often a feeling was named: on `days` of the written days of the range. */
export interface FeelingCount {
  label: string;
  days: number;
}

export interface PageHead {
  words: PageWords;
  from: string;
  to: string;
  writtenDays: number;
  feelings: readonly FeelingCount[];
  /** The picture as `<svg>`; null when nothing was named. */
  svg: string | null;
  along: Along;
}

const filled = (text: string, parts: Record<string, string>) =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => parts[name] ?? whole);

const formats = new Map<string, Intl.DateTimeFormat>();

/** One formatter a form: making one costs more than ten thousand days in words. */
function formatOf(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([language, options]);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

/** A literal day in words; the literal itself where the calendar has no such day. */
function dayInWords(day: string, language: string, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return formatOf(language, options).format(date);
}

/** What stands between the parts of a row. */
export const rowOf = (parts: readonly string[], language: string): string =>
  parts.join(language.startsWith('ar') ? '، ' : ', ');

/** A clock's literal in the digits of the language; itself where no clock shows it. */
function timeInWords(time: string, language: string): string {
  const at = Date.parse(`1970-01-01T${time}Z`);
  return Number.isNaN(at) ? time : formatOf(language, { timeStyle: 'short', hourCycle: 'h23' }).format(at);
}

const LONG = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** The first and the last day of the range, in words. */
export function rangeEnds({ words, from, to }: Pick<PageHead, 'words' | 'from' | 'to'>): [string, string] {
  return [dayInWords(from, words.language, LONG), dayInWords(to, words.language, LONG)];
}

function table({ words, feelings, writtenDays }: PageHead): string {
  if (feelings.length === 0) return `<p class="more">${escapeHtml(words.noFeelings)}</p>`;
  const number = new Intl.NumberFormat(words.language);
  const rows = feelings.map(({ label, days }) => {
    const cell = filled(words.ofWritten, { k: number.format(days), n: number.format(writtenDays) });
    return `<tr><th scope="row" dir="auto">${escapeHtml(label)}</th><td>${escapeHtml(cell)}</td></tr>`;
  });
  const heads = [words.feeling, words.named].map((head) => `<th scope="col">${escapeHtml(head)}</th>`);
  return `<table><thead><tr>${heads.join('')}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;
}

function figure({ words, svg }: PageHead): string {
  return svg === null ? '' : `\n${svg}\n<p class="more">${escapeHtml(words.pictureMore)}</p>`;
}

/** Everything before the first entry. */
export function pageBefore(head: PageHead): string {
  const { words } = head;
  const [from, to] = rangeEnds(head);
  const range = from === to ? from : filled(words.range, { from, to });
  return `<!doctype html>
<html lang="${escapeHtml(words.language)}"${words.language.startsWith('ar') ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policyFor(head.along))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(rowOf([words.title, range], words.language))}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main class="journal">
<h1>${escapeHtml(words.title)}</h1>
<p class="day">${escapeHtml(range)}</p>
<h2>${escapeHtml(words.feelings)}</h2>
${table(head)}${figure(head)}
<h2>${escapeHtml(words.entries)}</h2>
`;
}

/** Everything after the last entry. */
export function pageAfter(words: PageWords, isEmpty: boolean): string {
  const none = isEmpty ? `<p class="more">${escapeHtml(words.noEntries)}</p>\n` : '';
  return `${none}</main>\n</body>\n</html>\n`;
}

/** What an entry's words are asked of: labels and merges; and what goes along of its pictures and sounds. */
export interface Naming {
  labelOf: (id: string) => string;
  resolve: (id: string) => string;
  along: Along;
}

/** One entry: its day, its title, what it names and how strongly, and the text. */
export function entryHtml(entry: Entry, words: PageWords, { labelOf, resolve, along }: Naming): string {
  const { when, title, description, body, tags } = entry;
  const time = timeOf(when)?.slice(0, 5);
  const day = dayInWords(when.day, words.language, { ...LONG, weekday: 'long' });
  const named = resolvedFeelings(entry.feelings, resolve).map(({ id, intensity }) => {
    const strength = intensity === undefined ? '' : ` (${words.strengths[intensity - 1] ?? intensity})`;
    return `${labelOf(id)}${strength}`;
  });
  const hasTitle = title !== undefined && title.trim() !== '';
  const moment = time === undefined ? day : rowOf([day, timeInWords(time, words.language)], words.language);
  const parts = [
    `<h3 dir="auto">${escapeHtml(hasTitle ? title : moment)}</h3>`,
    hasTitle ? `<p class="day">${escapeHtml(moment)}</p>` : '',
    named.length === 0 ? '' : `<p class="named" dir="auto">${escapeHtml(rowOf(named, words.language))}</p>`,
    description ? `<p dir="auto"><em>${escapeHtml(description)}</em></p>` : '',
    softHtml(body, (medium) => mediumHtml(medium, along, words.media)),
    tags.length === 0
      ? ''
      : `<p class="more" dir="auto">${escapeHtml(filled(words.tags, { tags: rowOf(tags, words.language) }))}</p>`,
  ];
  return `<article>\n${parts.filter((part) => part !== '').join('\n')}\n</article>\n`;
}
