// A body as HTML for paper: headings, quotes, lists, code and emphasis as they are drawn while writing, every other
// sign as it was typed. Links are text: paper leads nowhere, and a page that is opened must not either.
import { type SoftSpan, softLine } from '../journal/soft-markdown.ts';

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

/** The letters of a line with its emphasis; the signs that made it are gone. */
function phrase(line: string, spans: readonly SoftSpan[]): string {
  let html = '';
  let at = 0;
  for (const { start, end, kind } of spans) {
    html += escapeHtml(line.slice(at, start));
    if (kind !== 'mark') html += TAGS[kind][0] + escapeHtml(line.slice(start, end)) + TAGS[kind][1];
    at = end;
  }
  return html + escapeHtml(line.slice(at));
}

type Kind = 'p' | 'h' | 'q' | 'i' | 'code' | 'hr';

const OPEN: Record<Kind, string> = {
  p: '<p dir="auto">',
  h: '<p class="h" dir="auto">',
  q: '<blockquote dir="auto">',
  i: '<p class="i" dir="auto">',
  code: '<pre>',
  hr: '<hr>',
};
const CLOSE: Record<Kind, string> = {
  p: '</p>',
  h: '</p>',
  q: '</blockquote>',
  i: '</p>',
  code: '</pre>',
  hr: '',
};
const KINDS = { plain: 'p', heading: 'h', quote: 'q', item: 'i', code: 'code', rule: 'hr' } as const;

/** What stands before an item: its number, else a point; a task keeps its box. */
function bullet(mark: string): string {
  const [, number, box = ''] = /^\s*(?:[-*+]|(\d+[.)]))(\s+\[[ xX]\])?/.exec(mark) ?? [];
  return `${number ?? '•'}${box.trim() === '' ? '' : ` ${box.trim()}`} `;
}

function htmlOf(line: string, kind: Kind, spans: readonly SoftSpan[]): string {
  if (kind === 'code') return escapeHtml(line);
  if (kind === 'hr') return '';
  if (kind !== 'i') return phrase(line, spans).replace(/^\s+/, '');
  const length = spans[0]?.end ?? 0;
  const inner = phrase(line, spans).replace(/^\s+/, '');
  return escapeHtml(bullet(line.slice(0, length))) + inner;
}

/** The body as a run of blocks, each line where it was. */
export function softHtml(body: string): string {
  const blocks: { kind: Kind; lines: string[] }[] = [];
  let isInCode = false;
  let isApart = true;
  for (const line of body.split('\n')) {
    const wasInCode: boolean = isInCode;
    const soft = softLine(line, isInCode);
    isInCode = soft.isInCode;
    const kind: Kind = KINDS[soft.block];
    // The fence itself is a sign.
    if (kind === 'code' && wasInCode !== isInCode) {
      isApart = true;
      continue;
    }
    if (line.trim() === '' && kind !== 'code') {
      isApart = true;
      continue;
    }
    const last = blocks.at(-1);
    const html = htmlOf(line, kind, soft.spans);
    const goesOn = !isApart && last?.kind === kind && (kind === 'p' || kind === 'q' || kind === 'code');
    if (goesOn) last.lines.push(html);
    else blocks.push({ kind, lines: [html] });
    isApart = false;
  }
  return blocks
    .map(({ kind, lines }) => OPEN[kind] + lines.join(kind === 'code' ? '\n' : '<br>') + CLOSE[kind])
    .join('\n');
}
