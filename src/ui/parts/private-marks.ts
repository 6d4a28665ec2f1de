// Which letters of a drawn text stay with the person, and which of those are the marks that say so. The tree tells where
// each node stands in the text; within one, letters that are no signs of Markdown follow each other as they do there.
import type { RootContent, Text } from 'mdast';
import type { Place } from '../../journal/cut-places.ts';
import { privatePassages } from '../../journal/private-passages.ts';

export type Shade = 'kept' | 'sign';

const SIGNS = /%%+|^[^\p{L}\p{N}\n]*:::.*$/gmu;

/** Passages of a text with the marks in them: in order, and apart. */
export interface Shades {
  passages: readonly Place[];
  signs: readonly Place[];
  /** What a node is that is part of another. */
  parts: WeakMap<RootContent, Shade>;
}

/** Null where nothing is marked as private. */
export function shadesOf(body: string): Shades | null {
  const passages = privatePassages(body);
  if (passages.length === 0) return null;
  const signs = passages.flatMap(({ start, end }) =>
    [...body.slice(start, end).matchAll(SIGNS)].map(({ 0: sign, index }) => ({
      start: start + index,
      end: start + index + sign.length,
    })),
  );
  return { passages, signs, parts: new WeakMap() };
}

const rangeOf = ({ position }: RootContent): Place => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
});

const meets = (places: readonly Place[], { start, end }: Place) =>
  places.some((place) => place.start < end && start < place.end);

/** Of a node that is drawn as a whole, as code is. */
export const shadeOf = (node: RootContent, shades: Shades | null): Shade | undefined =>
  shades?.parts.get(node) ?? (shades && meets(shades.passages, rangeOf(node)) ? 'kept' : undefined);

/** Nodes with those of letters parted where a passage or one of its marks begins or ends. */
export function partedBy(nodes: readonly RootContent[], shades: Shades, body: string): RootContent[] {
  return nodes.flatMap((node) =>
    node.type === 'text' && meets(shades.passages, rangeOf(node)) ? parted(node, shades, body) : node,
  );
}

/** So far a letter may stand behind the one before it, for the signs between; one that does not was written by its name. */
const FARTHEST = 40;

function parted(node: Text, shades: Shades, body: string): Text[] {
  const whole = rangeOf(node);
  const signs = shades.signs.filter((sign) => meets([sign], whole));
  const passages = shades.passages.filter((passage) => meets([passage], whole));
  const shadeAt = (start: number): Shade | undefined => {
    const letter = { start, end: start + 1 };
    if (!meets(passages, letter)) return undefined;
    return meets(signs, letter) ? 'sign' : 'kept';
  };
  const parts: Text[] = [];
  let at = whole.start;
  for (const letter of node.value) {
    const ahead = body.slice(at, Math.min(at + FARTHEST, whole.end)).indexOf(letter);
    const start = at + Math.max(ahead, 0);
    at = ahead < 0 ? at : start + letter.length;
    const shade = shadeAt(start);
    const last = parts.at(-1);
    if (last?.position && shades.parts.get(last) === shade) {
      last.value += letter;
      last.position.end.offset = at;
    } else parts.push(partOf(node, letter, { start, end: at }, shade, shades));
  }
  return parts;
}

function partOf(of: Text, value: string, { start, end }: Place, shade: Shade | undefined, { parts }: Shades) {
  const part: Text = { type: 'text', value };
  if (of.position) {
    const { start: from, end: to } = of.position;
    part.position = { start: { ...from, offset: start }, end: { ...to, offset: end } };
  }
  if (shade) parts.set(part, shade);
  return part;
}
