// The text drawn once more behind the field, softly marked up. The field's own letters are made see-through while
// it stands, and stay what is edited: caret, selection, spelling, dictation and input methods are the browser's.
// So nothing here may change the width or the place of a letter: only its colour, a stroke, a line below it.
import { privatePassages } from '../../journal/private-passages.ts';
import { type SoftLine, type SoftSpan, softLine } from '../../journal/soft-markdown.ts';
import type { Caret } from '../../journal/text-edit.ts';
import { field, sheet } from './field.ts';
import styles from './mirror.module.css';

interface Line {
  text: string;
  /** Where its first letter stands in the whole text. */
  at: number;
  beginsInCode: boolean;
  soft: SoftLine;
  node: HTMLElement;
}

/** Marks that are laid over letters without touching them, where the browser can. */
type Marking = 'found' | 'found-here' | 'composing' | 'private';

export interface Mirror {
  /** Follows the text; only lines that changed are drawn anew. */
  draw(): void;
  /** Where a letter stands on the screen; null when it is not drawn. */
  boxAt(offset: number): DOMRect | null;
  mark(marking: Marking, ranges: readonly Caret[]): void;
  /** Keeps the paragraph of the caret in full ink and lets the others rest; null: none rests. */
  focusOn(offset: number | null): void;
  remove(): void;
}

export function mountMirror(): Mirror {
  const place = document.createElement('div');
  place.className = styles.mirror ?? '';
  place.setAttribute('aria-hidden', 'true');
  place.id = 'mirror';
  sheet.prepend(place);
  let lines: Line[] = [];

  function draw(): void {
    const texts = field.value.split('\n');
    const shorter = Math.min(texts.length, lines.length);
    let start = 0;
    while (start < shorter && texts[start] === lines[start]?.text) start += 1;
    let end = 0;
    while (end < shorter - start && texts.at(-1 - end) === lines.at(-1 - end)?.text) end += 1;
    const before = lines.slice(0, start);
    const old = lines.slice(start, lines.length - end);
    const after = lines.slice(lines.length - end);
    const made = texts.slice(start, texts.length - end).map((text, index) => {
      const node = old[index]?.node ?? newLine(after[0]?.node ?? null);
      return { text, at: 0, beginsInCode: false, soft: softLine(''), node };
    });
    for (const { node } of old.slice(made.length)) node.remove();
    lines = [...before, ...made, ...after];
    settle(start, start + made.length);
    mark('private', privatePassages(field.value));
  }

  function newLine(next: HTMLElement | null): HTMLElement {
    const node = document.createElement('div');
    place.insertBefore(node, next);
    return node;
  }

  /** Draws the lines from `start` to before `end`, and those behind that a fence of code changes. */
  function settle(start: number, end: number): void {
    let isInCode = lines[start - 1]?.soft.isInCode ?? false;
    let at = start === 0 ? 0 : endOf(lines[start - 1] as Line);
    for (let index = start; index < lines.length; index += 1) {
      const line = lines[index] as Line;
      line.at = at;
      at = endOf(line);
      if (index < end || line.beginsInCode !== isInCode) {
        line.beginsInCode = isInCode;
        line.soft = softLine(line.text, isInCode);
        fill(line);
      }
      isInCode = line.soft.isInCode;
    }
  }

  function lineOf(offset: number): Line | undefined {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((lines[middle]?.at ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return lines[low];
  }

  function rangeOf({ start, end }: Caret): Range | null {
    const from = pointIn(lineOf(start), start);
    const to = pointIn(lineOf(end), end);
    if (!from || !to) return null;
    const range = document.createRange();
    range.setStart(...from);
    range.setEnd(...to);
    return range;
  }

  function boxAt(offset: number): DOMRect | null {
    const line = lineOf(offset);
    if (!line) return null;
    const point = pointIn(line, offset);
    if (!point || line.text === '') return line.node.getBoundingClientRect();
    const range = document.createRange();
    range.setStart(...point);
    range.setEnd(...point);
    // A collapsed range has no box at the edge of a line in some engines: the letter beside it has.
    return [...range.getClientRects()].at(-1) ?? line.node.getBoundingClientRect();
  }

  function mark(marking: Marking, ranges: readonly Caret[]): void {
    if (!('highlights' in CSS)) return;
    const drawn = ranges.map(rangeOf).filter((range) => range !== null);
    if (drawn.length === 0) CSS.highlights.delete(`ebb-${marking}`);
    else CSS.highlights.set(`ebb-${marking}`, new Highlight(...drawn));
  }

  function focusOn(offset: number | null): void {
    const here = offset === null ? null : lineOf(offset);
    const middle = here ? lines.indexOf(here) : -1;
    let first = middle;
    while (first > 0 && lines[first - 1]?.text.trim() !== '') first -= 1;
    let last = middle;
    while (last < lines.length - 1 && lines[last + 1]?.text.trim() !== '') last += 1;
    for (const [index, { node }] of lines.entries()) {
      node.toggleAttribute('data-resting', middle >= 0 && (index < first || index > last));
    }
  }

  draw();
  field.toggleAttribute('data-mirrored', true);
  return {
    draw,
    boxAt,
    mark,
    focusOn,
    remove() {
      for (const marking of ['found', 'found-here', 'composing', 'private'] as const) mark(marking, []);
      field.toggleAttribute('data-mirrored', false);
      place.remove();
    },
  };
}

const endOf = ({ at, text }: Line) => at + text.length + 1;

function fill({ node, text, soft }: Line): void {
  node.className = styles[soft.block] ?? '';
  if (text === '') {
    // An empty line is as high as any other.
    node.replaceChildren(document.createElement('br'));
    return;
  }
  const parts: Node[] = [];
  let at = 0;
  for (const span of soft.spans) {
    if (span.start > at) parts.push(document.createTextNode(text.slice(at, span.start)));
    parts.push(spanOf(span, text));
    at = span.end;
  }
  if (at < text.length) parts.push(document.createTextNode(text.slice(at)));
  node.replaceChildren(...parts);
}

function spanOf({ start, end, kind }: SoftSpan, text: string): HTMLElement {
  const node = document.createElement('span');
  node.className = styles[kind] ?? '';
  node.textContent = text.slice(start, end);
  return node;
}

/** The text node and the place in it that an offset of the whole text is. */
function pointIn(line: Line | undefined, offset: number): [Node, number] | null {
  if (!line) return null;
  let left = Math.min(offset - line.at, line.text.length);
  const walker = document.createTreeWalker(line.node, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (left <= length) return [node, left];
    left -= length;
  }
  return [line.node, 0];
}
