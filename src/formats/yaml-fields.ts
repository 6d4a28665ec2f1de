// The YAML parser's answer as fields. Nothing is typed or built by the parser: no numbers, no dates, no
// objects, so neither `!ruby/object`, `__proto__` nor a bomb of aliases has anything to act on.
import { isAlias, isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { type Field, type FrontMatter, placed, scalarValue, type Value } from './field.ts';

const MAX_VALUES = 200_000;
const MAX_DEPTH = 50;

interface Walk {
  anchors: Map<string, unknown>;
  values: number;
  /** `*x` where nothing was named `x`: a person's asterisk, not YAML's. */
  isAstray: boolean;
}

function valueFrom(node: unknown, walk: Walk, depth: number): Value {
  walk.values += 1;
  if (walk.values > MAX_VALUES || depth > MAX_DEPTH) return { kind: 'nothing' };
  if (isAlias(node)) {
    if (!walk.anchors.has(node.source)) walk.isAstray = true;
    return valueFrom(walk.anchors.get(node.source), walk, depth + 1);
  }
  if (isScalar(node)) {
    if (node.anchor !== undefined) walk.anchors.set(node.anchor, node);
    return scalarValue(String(node.value ?? ''), node.type === 'PLAIN' || node.type === undefined);
  }
  if (isSeq(node)) {
    if (node.anchor !== undefined) walk.anchors.set(node.anchor, node);
    return { kind: 'list', items: node.items.map((item) => valueFrom(item, walk, depth + 1)) };
  }
  if (!isMap(node)) return { kind: 'nothing' };
  if (node.anchor !== undefined) walk.anchors.set(node.anchor, node);
  return { kind: 'map', pairs: node.items.map((pair) => pairOf(pair, walk, depth)) };
}

function pairOf(pair: Pair, walk: Walk, depth: number): { key: string; value: Value } {
  return { key: keyOf(pair.key), value: valueFrom(pair.value, walk, depth + 1) };
}

function keyOf(node: unknown): string {
  return isScalar(node) ? String(node.value ?? '') : '';
}

function rangeOf(node: unknown): readonly [number, number] | null {
  const range = isScalar(node) || isSeq(node) || isMap(node) || isAlias(node) ? node.range : null;
  return range ? [range[0], range[1]] : null;
}

function fieldOf(block: string, pair: Pair, walk: Walk): Field {
  const [keyStart, keyEnd] = rangeOf(pair.key) ?? [0, 0];
  const colon = block.indexOf(':', keyEnd) + 1;
  const { key, value } = pairOf(pair, walk, 0);
  const [start, end] = rangeOf(pair.value) ?? [colon, colon];
  // An empty value has its range somewhere behind comments; its place is right after the colon.
  if (end <= start) return placed(block, keyStart, key, value, colon, colon);
  return placed(block, keyStart, key, value, start, trimmedEnd(block, start, end, pair.value));
}

/** Lists and maps in block form range over the line ends and comments behind them. */
function trimmedEnd(block: string, start: number, end: number, node: unknown): number {
  if (!isSeq(node) && !isMap(node)) return end;
  const lines = block.slice(start, end).split('\n');
  while (lines.length > 1 && /^\s*(?:#.*)?$/.test(lines.at(-1) ?? '')) lines.pop();
  return start + lines.join('\n').trimEnd().length;
}

function mergedOf(map: YAMLMap, walk: Walk): { key: string; value: Value }[] {
  return map.items
    .filter((pair) => keyOf(pair.key) === '<<')
    .flatMap((pair) => {
      const value = valueFrom(pair.value, walk, 0);
      return (value.kind === 'list' ? value.items : [value]).flatMap((one) =>
        one.kind === 'map' ? one.pairs : [],
      );
    });
}

function documentOf(block: string) {
  try {
    const document = parseDocument(block, {
      schema: 'failsafe',
      uniqueKeys: false,
      stringKeys: false,
      logLevel: 'silent',
      prettyErrors: false,
    });
    return document.errors.length > 0 ? null : document;
  } catch {
    // Thousands of nested brackets exhaust the parser's stack (RangeError).
    return null;
  }
}

/** The fields of a block that is YAML; null when it is not. */
export function readYamlFields(block: string): FrontMatter | null {
  const document = documentOf(block);
  if (!document) return null;
  const map = document.contents;
  const none = { fields: [], merged: [], brokenAt: null, isFlow: false };
  if (!isMap(map)) return { ...none, isNotFields: map !== null && !isEmptyScalar(map) };
  const walk: Walk = { anchors: new Map(), values: 0, isAstray: false };
  const fields = map.items.map((pair) => fieldOf(block, pair, walk));
  if (walk.isAstray) return null;
  return { ...none, fields, merged: mergedOf(map, walk), isNotFields: false, isFlow: map.flow === true };
}

function isEmptyScalar(node: unknown): boolean {
  return isScalar(node) && node.source === '';
}
