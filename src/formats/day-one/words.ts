// Title and text of an entry: `"text":"# A walk\\!\n\nWords\\."`. The text stays the Markdown that it is, backslashes
// and all: taking them away would break paths, formulas and code. `richText` says the same and fills in what it omits.
import { type JsonRecord, listAt, numberAt, recordOf, textAt, valueAt } from '../foreign/fields.ts';
import { titleOfHeading } from '../foreign/title-of-heading.ts';
import { escapeLineStarts, escapeText } from '../html/escape-text.ts';
import { toLf, trimLineEnds } from '../text.ts';

/** What a rich text may hold; a longer one is not looked into. */
const MOST_RICH = 1_000_000;
const HEADING = /^(?:[ \t]*\n)*#[ \t]+([^\n]*)(?:\n|$)/;
const ESCAPED = /\\([!-/:-@[-`{-~])/g;
/** Day One puts one beside marks, where Markdown would not take them for marks. */
const HELPER = /\u200B(?=[*_])|(?<=[*_])\u200B/g;
/** Of a piece whose neighbours nobody looks at: whatever could be a mark is none. */
const PLAIN = { before: '', after: '', risky: new Set('*_`~[]:@') };
const LEVEL_ONE = /"header"\s*:\s*1\b/;

function richContents(entry: JsonRecord, isWanted: (rich: string) => boolean): (JsonRecord | null)[] {
  const rich = textAt(entry, 'richText');
  if (rich === '' || rich.length > MOST_RICH || !isWanted(rich)) return [];
  try {
    return listAt(recordOf(JSON.parse(rich)), 'contents').map(recordOf);
  } catch {
    return [];
  }
}

/** The first line of the rich text, in as many pieces as it has marks, when that is a heading of the first level. */
function richTitle(entry: JsonRecord): string {
  let line = '';
  for (const piece of richContents(entry, (rich) => LEVEL_ONE.test(rich))) {
    const format = recordOf(valueAt(recordOf(valueAt(piece, 'attributes')), 'line'));
    if (numberAt(format, 'header') !== 1 || line.includes('\n') || line.length > 1000) break;
    line += textAt(piece, 'text');
  }
  return line.split('\n', 1)[0]?.trim() ?? '';
}

const LINKS: Record<string, string> = {
  photo: '/',
  video: 'video/',
  audio: 'audio/',
  pdfAttachment: 'pdfAttachment/',
};

function linkOf(embedded: JsonRecord | null): string {
  const type = textAt(embedded, 'type');
  const id = textAt(embedded, 'identifier');
  const scheme = Object.hasOwn(LINKS, type) ? LINKS[type] : undefined;
  return scheme === undefined || id === '' ? '' : `\n\n![](dayone-moment:/${scheme}${id})\n\n`;
}

/** The words of the rich text without their format, for an entry that has them nowhere else. */
function richWords(entry: JsonRecord): string {
  const pieces = richContents(entry, () => true).map((piece) => {
    const words = escapeText(toLf(textAt(piece, 'text')), PLAIN);
    return (
      words +
      listAt(piece, 'embeddedObjects')
        .map((one) => linkOf(recordOf(one)))
        .join('')
    );
  });
  return escapeLineStarts(pieces.join(''));
}

const isBlank = (text: string) => /^[\s\u200B\0]*$/.test(text);
const cleaned = (text: string) => toLf(text).replace(HELPER, '').replaceAll('\0', '\uFFFD');

/** A heading at the beginning is the title, and leaves the text; no other first line is one. */
export function wordsOf(entry: JsonRecord): { title: string; body: string } {
  const given = textAt(entry, 'text');
  if (isBlank(given)) return { title: '', body: richWords(entry).trim() };
  const text = cleaned(given);
  const heading = HEADING.exec(text);
  const line = heading?.[1] ?? '';
  // What a heading links to or shows would be lost in a title.
  if (heading && !line.includes(']('))
    return { title: titleOfHeading(line), body: trimLineEnds(text.slice(heading[0].length)) };
  const rich = heading ? '' : richTitle(entry);
  const [first = ''] = text.split('\n', 1);
  const isTitle =
    rich !== '' && first.replace(/[*_]/g, '').replace(ESCAPED, '$1').trim() === rich.replace(/[*_]/g, '');
  return isTitle
    ? { title: rich, body: trimLineEnds(text.slice(first.length)) }
    : { title: '', body: trimLineEnds(text, 'end') };
}
