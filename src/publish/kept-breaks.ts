// A post whose line breaks are all kept, as those of a verse: two blanks at a line's end are a break to every reader of
// Markdown, kramdown too, where a line break alone is a blank. Done twice it is what it was done once.
//   Nothing was said␠␠
//   and nothing was meant.
import { softLine } from '../journal/soft-markdown.ts';
import { type ProseLine, proseLines } from './prose-lines.ts';

const QUOTE = /^[ \t]*(?:>[ \t]?)+/;
/** What begins no line of prose: HTML, an address kept apart, Liquid and attributes, a cell, the line below a heading. */
const NO_PROSE = /^ {0,3}(?:<|\[[^\]]+\]:|\{[:%{]|\||(?:=+|-+)[ \t]*$)/;

interface Line {
  text: string;
  isQuote: boolean;
  /** It is a line of a paragraph, and of one that begins with it. */
  isProse: boolean;
  begins: boolean;
}

function lineOf({ text, soft, isCode }: ProseLine): Line {
  const isQuote = soft.block === 'quote';
  const said = isQuote ? text.replace(QUOTE, '') : text;
  const block = isQuote ? softLine(said, false).block : soft.block;
  const begins = block === 'item';
  const isProse = !isCode && (begins || block === 'plain') && said.trim() !== '' && !NO_PROSE.test(said);
  return { text, isQuote, isProse, begins };
}

/** Whether a line goes on with the paragraph of the one above. */
const goesOn = (above: Line, line: Line): boolean =>
  above.isProse && line.isProse && !line.begins && (above.isQuote || !line.isQuote);

/** A Markdown text in which every line of a paragraph ends where it ends; all else of it stays as it is. */
export function withKeptBreaks(body: string): string {
  const lines = proseLines(body).map(lineOf);
  return lines
    .map((line, at) => {
      const next = lines[at + 1];
      if (!next || !goesOn(line, next) || line.text.endsWith('\\')) return line.text;
      return `${line.text.trimEnd()}  `;
    })
    .join('\n');
}
