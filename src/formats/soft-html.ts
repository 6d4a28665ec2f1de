// A body as HTML for paper: headings, quotes, lists, code and emphasis as they are drawn while writing, every other
// sign as it was typed. Links are text: paper leads nowhere, and a page that is opened must not either. Pictures and sounds
// are drawn by whoever asks: this file knows where they stand.
import { type SoftSpan, softLine } from '../journal/soft-markdown.ts';
import { lifted, PLACE, type PlacedMedium } from './placed-media.ts';

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text that stands for itself in HTML, in an attribute too. Lone surrogates and control characters go. */
export function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '')
    .replace(/[^\P{Cc}\n\t]/gu, '\uFFFD');
}

const TAGS: Record<Exclude<SoftSpan['kind'], 'mark'>, [string, string]> = {
  strong: ['<strong>', '</strong>'],
  em: ['<em>', '</em>'],
  both: ['<strong><em>', '</em></strong>'],
  code: ['<code>', '</code>'],
};

/** What stands in the places of pictures and sounds, in order: as it is drawn, and as it was typed. */
type Drawn = Iterator<{ html: string; source: string }>;

/** Letters as they are, and in each place what stands there. */
function letters(text: string, drawn: Drawn, as: 'html' | 'source'): string {
  return escapeHtml(text).replaceAll(PLACE, () => {
    const { html, source } = drawn.next().value ?? { html: PLACE, source: PLACE };
    return as === 'html' ? html : escapeHtml(source);
  });
}

/** The letters of a line with its emphasis; the signs that made it are gone. */
function phrase(line: string, spans: readonly SoftSpan[], drawn: Drawn): string {
  let html = '';
  let at = 0;
  for (const { start, end, kind } of spans) {
    html += letters(line.slice(at, start), drawn, 'html');
    if (kind !== 'mark') {
      // Code shows what was typed.
      const inner = letters(line.slice(start, end), drawn, kind === 'code' ? 'source' : 'html');
      html += TAGS[kind][0] + inner + TAGS[kind][1];
    }
    at = end;
  }
  return html + letters(line.slice(at), drawn, 'html');
}

type Kind = 'p' | 'h' | 'q' | 'i' | 'code' | 'hr' | 'figure';

const OPEN: Record<Kind, string> = {
  p: '<p dir="auto">',
  h: '<p class="h" dir="auto">',
  q: '<blockquote dir="auto">',
  i: '<p class="i" dir="auto">',
  code: '<pre>',
  hr: '<hr>',
  figure: '<figure>',
};
const CLOSE: Record<Kind, string> = {
  p: '</p>',
  h: '</p>',
  q: '</blockquote>',
  i: '</p>',
  code: '</pre>',
  hr: '',
  figure: '</figure>',
};
const KINDS = { plain: 'p', heading: 'h', quote: 'q', item: 'i', code: 'code', rule: 'hr' } as const;

/** What stands before an item: its number, else a point; a task keeps its box. */
function bullet(mark: string): string {
  const [, number, box = ''] = /^\s*(?:[-*+]|(\d+[.)]))(\s+\[[ xX]\])?/.exec(mark) ?? [];
  return `${number ?? '•'}${box.trim() === '' ? '' : ` ${box.trim()}`} `;
}

function htmlOf(line: string, kind: Kind, spans: readonly SoftSpan[], drawn: Drawn): string {
  if (kind === 'code') return escapeHtml(line);
  if (kind === 'hr') return '';
  const inner = phrase(line, spans, drawn).replace(/^\s+/, '');
  if (kind !== 'i') return inner;
  return escapeHtml(bullet(line.slice(0, spans[0]?.end ?? 0))) + inner;
}

/** How a picture or a sound is drawn where a line names it. */
export type Draw = (medium: PlacedMedium) => string;

/** A line that nothing but pictures and sounds stand on. */
const ALONE = new RegExp(`^[ \\t]*${PLACE}(?:[ \\t]|${PLACE})*$`);

/** One line, and whether the next one begins inside a block of code. Null: it draws nothing, and parts its neighbours. */
function lineHtml(typed: string, wasInCode: boolean, draw: Draw | null) {
  const { line, places } = draw && !wasInCode ? lifted(typed) : { line: typed, places: [] };
  const { block, spans, isInCode } = softLine(line, wasInCode);
  // A fence itself is a sign.
  const isSign = block === 'code' ? wasInCode !== isInCode : line.trim() === '';
  if (isSign) return { isInCode, drawn: null };
  const isAlone =
    block === 'plain' &&
    places.length > 0 &&
    ALONE.test(line) &&
    places.every(({ medium }) => medium !== null);
  const kind: Kind = isAlone ? 'figure' : KINDS[block];
  const inPlaces = places.map(({ source, medium }) => ({
    source,
    html: medium && draw ? draw(medium) : escapeHtml(source),
  }));
  return { isInCode, drawn: { kind, html: htmlOf(line, kind, spans, inPlaces.values()) } };
}

/** The body as a run of blocks, each line where it was. Without `draw`, pictures and sounds stand as they were typed. */
export function softHtml(body: string, draw: Draw | null = null): string {
  const blocks: { kind: Kind; lines: string[] }[] = [];
  let isInCode = false;
  let isApart = true;
  for (const line of body.split('\n')) {
    const { drawn, ...next }: ReturnType<typeof lineHtml> = lineHtml(line, isInCode, draw);
    isInCode = next.isInCode;
    if (drawn === null) {
      isApart = true;
      continue;
    }
    const { kind, html } = drawn;
    const last = blocks.at(-1);
    const goesOn = !isApart && last?.kind === kind && (kind === 'p' || kind === 'q' || kind === 'code');
    if (goesOn) last.lines.push(html);
    else blocks.push({ kind, lines: [html] });
    isApart = false;
  }
  return blocks
    .map(({ kind, lines }) => OPEN[kind] + lines.join(kind === 'code' ? '\n' : '<br>') + CLOSE[kind])
    .join('\n');
}
