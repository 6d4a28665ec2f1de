// A post without the signs of "Keep this line": what somebody keeps for themselves to read again is nobody else's
// business, and a blog has no such sign: kramdown would show it.
//   I ==stayed== that night.  ->  I stayed that night.
import { KEEP, keptInLine } from '../journal/kept-lines.ts';
import { type ProseLine, proseLines } from './prose-lines.ts';

/** Addresses, tags and Liquid: two signs in them are part of what they say (`?a==b`), and taken out would break them. */
const WITHIN = /https?:\/\/\S*|\]\(\S*|<[a-z/!][^>]*>|\{[{%].*?[}%]\}/gi;

/** A line without its signs. Where one of a pair stands within an address, both stay. */
function bareLine({ text: line, soft }: ProseLine): string {
  const { places } = keptInLine(line, soft);
  if (places.length === 0) return line;
  const runs = [...line.matchAll(WITHIN)].map(({ 0: run, index }) => ({
    from: index,
    to: index + run.length,
  }));
  // At the very end of an address it is the sign that ends what is kept.
  const isWithin = (sign: number) => runs.some(({ from, to }) => from < sign && sign + KEEP.length < to);
  let bare = '';
  let at = 0;
  for (const { start, end } of places) {
    if (isWithin(start - KEEP.length) || isWithin(end)) continue;
    bare += line.slice(at, start - KEEP.length) + line.slice(start, end);
    at = end + KEEP.length;
  }
  return bare + line.slice(at);
}

/** A Markdown text with what is kept in it as plain words; code stays as it is. */
export function withoutKeepSigns(body: string): string {
  if (!body.includes(KEEP)) return body;
  return proseLines(body)
    .map((line) => (line.isCode ? line.text : bareLine(line)))
    .join('\n');
}
