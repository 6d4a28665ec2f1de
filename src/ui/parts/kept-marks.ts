// Which nodes of a line stand between two signs of a kept line. Signs are looked for in text alone: what is code, or
// lies deeper, is passed as a whole. One pass over the letters, one over the pieces.
import type { RootContent, Text } from 'mdast';
import { KEEP, pairsOf, type Sign } from '../../journal/kept-lines.ts';

/** A node as it is, a run of letters of one, or what is kept. */
export type Piece = { node: RootContent } | { text: string; of: Text } | { kept: Piece[] };

type Found = { piece: Piece; sign?: Sign };

const PARTS = /={2,}|\n/g;
const isSpace = (letter: string) => /\s/.test(letter);

function partsOf(node: Text, hasBefore: boolean, hasBehind: boolean): Found[] {
  const text = node.value;
  const found: Found[] = [];
  let at = 0;
  for (const { 0: run, index } of text.matchAll(PARTS)) {
    if (run !== KEEP && run !== '\n') continue;
    const [before, behind] = [text[index - 1], text[index + run.length]];
    const canClose = before === undefined ? hasBefore : !isSpace(before);
    const canOpen = behind === undefined ? hasBehind : !isSpace(behind);
    const sign = run === KEEP ? { canOpen, canClose } : null;
    found.push(
      { piece: { text: text.slice(at, index), of: node } },
      { piece: { text: run, of: node }, sign },
    );
    at = index + run.length;
  }
  return [...found, { piece: { text: text.slice(at), of: node } }];
}

/** The nodes of one parent with what is kept among them; null where there is nothing of it. */
export function keptAmong(nodes: readonly RootContent[], body: string): Piece[] | null {
  const holds = (node: RootContent) => node.type === 'text' && node.value.includes(KEEP);
  if (!nodes.some(holds)) return null;
  const found = nodes.flatMap((node, index): Found[] => {
    if (node.type === 'break') return [{ piece: { node }, sign: null }];
    if (node.type !== 'text' || isEscaped(node, body)) return [{ piece: { node } }];
    return partsOf(node, index > 0, index < nodes.length - 1);
  });
  const places = found.flatMap(({ sign }, at) => (sign === undefined ? [] : [at]));
  const pairs = pairsOf(places.map((at) => found[at]?.sign ?? null));
  const pieces: Piece[] = [];
  let next = 0;
  for (const [begin, end] of pairs) {
    const [from, to] = [places[begin] ?? 0, places[end] ?? 0];
    pieces.push(...found.slice(next, from).map(({ piece }) => piece));
    pieces.push({ kept: found.slice(from + 1, to).map(({ piece }) => piece) });
    next = to + 1;
  }
  for (const { piece } of found.slice(next)) pieces.push(piece);
  return pieces;
}

/** Whether a sign in it was meant as two letters: the tree does not tell, the text does. */
function isEscaped({ position }: RootContent, body: string): boolean {
  return body.slice(position?.start.offset ?? 0, position?.end.offset ?? 0).includes('\\=');
}
