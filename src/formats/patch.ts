// One key of a front matter changed in place: only the value's own characters when it stands on its key's line,
// its lines otherwise. Comments stay; everything else keeps its bytes.
import type { Field, FrontMatter } from './field.ts';
import { OWNED_KEYS, type OwnedKey } from './owned-fields.ts';
import type { LineEnd } from './text.ts';

interface Edit {
  start: number;
  end: number;
  text: string;
}

const COMMENT_IN_BLOCK = /^\s*(?:-\s+)?(?:[^\s#'"][^#'"]*\s)?(#.*)$/;

/** Comments that stood between or behind the items of a list or map. */
function innerComments(field: Field): string[] {
  if (field.value.kind !== 'list' && field.value.kind !== 'map') return [];
  return field.source
    .split(/\r?\n/)
    .flatMap((line) => COMMENT_IN_BLOCK.exec(line)?.[1] ?? [])
    .map((comment) => comment.trimEnd());
}

function replacement(block: string, field: Field, key: OwnedKey, value: string, end: LineEnd): string {
  const head = block.slice(field.start, field.valueStart);
  const colon = block.indexOf(':', field.start) + 1;
  const isOnKeyLine = !head.includes('\n');
  const behind = block.slice(field.valueEnd, field.end);
  const isTag = field.key === 'tag' && key === 'tags';
  if (isOnKeyLine && !field.source.includes('\n') && !isTag) {
    return `${head}${field.source === '' ? ' ' : ''}${value}${behind}`;
  }
  const lead = isTag ? `${/^\s*/.exec(head)?.[0] ?? ''}tags:` : block.slice(field.start, colon);
  const rest = isOnKeyLine ? '' : block.slice(colon, block.indexOf('\n', colon)).trim();
  const comments = innerComments(field).map((comment) => `${comment}${end}`);
  const close = behind === '' ? end : behind;
  return `${lead} ${value}${rest === '' ? '' : ` ${rest}`}${close}${comments.join('')}`;
}

/** The fields that hold a key's value; an empty `tag:` holds nothing and lets `tags` count. */
function holders(front: FrontMatter, key: OwnedKey): Field[] {
  const isTag = (field: Field) => key === 'tags' && field.key === 'tag' && field.value.kind !== 'nothing';
  return front.fields.filter((field) => field.key === key || isTag(field));
}

/** Edits for a key that stands in the block: the occurrence that counts is changed, or all are taken out. */
function editsOf(
  block: string,
  front: FrontMatter,
  key: OwnedKey,
  value: string | null,
  end: LineEnd,
): Edit[] {
  const fields = holders(front, key);
  const last = fields.findLast((field) => field.key === 'tag') ?? fields.at(-1);
  if (!last) return [];
  if (value === null) return fields.map(({ start, end: stop }) => ({ start, end: stop, text: '' }));
  const others = last.key === 'tag' ? fields.filter((field) => field !== last) : [];
  return [
    { start: last.start, end: last.end, text: replacement(block, last, key, value, end) },
    ...others.map(({ start, end: stop }) => ({ start, end: stop, text: '' })),
  ];
}

/** A key that is new goes behind the nearest key that comes before it in canonical order, else to the end. */
function placeOfNew(block: string, front: FrontMatter, key: OwnedKey): number {
  for (let at = OWNED_KEYS.indexOf(key) - 1; at >= 0; at -= 1) {
    const before = OWNED_KEYS[at];
    const field = before ? holders(front, before).at(-1) : undefined;
    if (field) return field.end;
  }
  return block.length;
}

/** A merge key brings a `tag`, which counts before `tags`: it has to be emptied, too. */
const isHiddenByTag = ({ fields, merged }: FrontMatter): boolean =>
  merged.some(({ key }) => key === 'tag') && !fields.some(({ key }) => key === 'tag');

/**
 * The block with some keys changed.
 * @param changes the new source of each value in canonical order; null takes the key out
 */
export function patchBlock(
  block: string,
  front: FrontMatter,
  changes: ReadonlyMap<OwnedKey, string | null>,
  end: LineEnd,
): string {
  const edits: Edit[] = [];
  const first = front.fields[0];
  const indent = first ? (/^ */.exec(block.slice(first.start))?.[0] ?? '') : '';
  for (const [key, wanted] of changes) {
    // What a merge key brings cannot be taken out, only emptied.
    const isMerged = front.merged.some((pair) => pair.key === key || (key === 'tags' && pair.key === 'tag'));
    const value = wanted ?? (isMerged ? '~' : null);
    const found = editsOf(block, front, key, value, end);
    if (key === 'tags' && isHiddenByTag(front)) {
      const at = found[0]?.start ?? placeOfNew(block, front, key);
      edits.push({ start: at, end: at, text: `${indent}tag: ~${end}` });
    }
    edits.push(...found);
    if (found.length > 0 || value === null) continue;
    const at = placeOfNew(block, front, key);
    edits.push({ start: at, end: at, text: `${indent}${key}: ${value}${end}` });
  }
  // Stable: new keys at one place stay in canonical order, behind the edit that ends there.
  edits.sort((a, b) => a.start - b.start || a.end - b.end);
  let patched = '';
  let at = 0;
  for (const edit of edits) {
    patched += block.slice(at, Math.max(at, edit.start)) + edit.text;
    at = Math.max(at, edit.end);
  }
  return patched + block.slice(at);
}
