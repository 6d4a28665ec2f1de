// What changed between two texts: by word for reading, by block for taking over. Which words, not why.
import { diffArrays } from 'diff';

/** Words with the blanks behind them, and each sign by itself; languages without blanks by their letters' groups. */
const PIECE = /[\p{L}\p{M}\p{N}_'’]+|\s+|[^\p{L}\p{M}\p{N}_'’\s]/gu;
/** Two texts that have less in common than this many steps are told apart by lines. */
const MOST_STEPS = 3_000;

function changesOf<T>(a: T[], b: T[]): { kind: 'same' | 'gone' | 'new'; items: T[] }[] | undefined {
  const changes = diffArrays(a, b, { maxEditLength: MOST_STEPS });
  return changes?.map(({ added, removed, value }) => ({
    kind: added ? 'new' : removed ? 'gone' : 'same',
    items: value,
  }));
}

/**
 * Blocks that stay, go and come, in order; what goes stands before what comes in its place. Two lists that have hardly
 * anything in common are all gone and all new.
 */
export function blockDifferences(
  a: readonly string[],
  b: readonly string[],
): { kind: 'same' | 'gone' | 'new'; items: string[] }[] {
  const changes = changesOf([...a], [...b]);
  if (changes) return changes;
  const all = [
    { kind: 'gone' as const, items: [...a] },
    { kind: 'new' as const, items: [...b] },
  ];
  return all.filter(({ items }) => items.length > 0);
}

/**
 * Words that stay, go and come, in order. Joined without what is `new` it is the first text, without what is `gone`
 * the second, letter for letter. Long texts with little in common are told apart by lines.
 */
export function wordDifferences(a: string, b: string): WordDifference[] {
  const changes = changesOf(a.match(PIECE) ?? [], b.match(PIECE) ?? []);
  const told = changes ?? blockDifferences(linesOf(a), linesOf(b));
  return withoutIslands(told.map(({ kind, items }) => ({ kind, text: items.join('') })));
}

type WordDifference = { kind: 'same' | 'gone' | 'new'; text: string };

/** Two changed words with nothing but a blank between them are one change: so one reads them. */
function withoutIslands(all: readonly WordDifference[]): WordDifference[] {
  const told: WordDifference[] = [];
  let change = { gone: '', new: '' };
  const end = () => {
    for (const kind of ['gone', 'new'] as const)
      if (change[kind] !== '') told.push({ kind, text: change[kind] });
    change = { gone: '', new: '' };
  };
  for (const [index, { kind, text }] of all.entries()) {
    const isBetween = index > 0 && index < all.length - 1 && /^[^\S\n]+$/.test(text);
    if (kind !== 'same') change[kind] += text;
    else if (isBetween) change = { gone: change.gone + text, new: change.new + text };
    else {
      end();
      told.push({ kind, text });
    }
  }
  end();
  return told;
}

const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
