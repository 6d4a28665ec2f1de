// The sign of a list or a quote that a new line began with by itself, and that is typed once more out of habit.
import type { TextEdit } from './text-edit.ts';

/** A text whose last line, up to the caret, is nothing but a sign that was put there, and what stands behind it. */
export interface PutSign {
  before: string;
  behind: string;
}

const PUT = /^([ \t]*)(?:((?:>[ \t]?)+)|(?:([-*+]|\d{1,9}[.)])[ \t]+)(\[ \][ \t]+)?)$/;

/** What one types for a line that begins so: each with how much of the line's beginning it takes the place of. */
function habitsOf(line: string): { typed: string; length: number }[] {
  const [, indent = '', quote, bullet = '', task] = PUT.exec(line) ?? [];
  const length = line.length - indent.length;
  if (quote !== undefined) return [{ typed: quote.trimEnd().replace(/[ \t]+/g, ' '), length }];
  if (bullet === '') return [];
  if (task === undefined) return [{ typed: bullet, length }];
  return [
    { typed: `${bullet} [ ]`, length },
    { typed: bullet, length },
    { typed: '[ ]', length: task.length },
    { typed: '[x]', length: task.length },
  ];
}

/** Behind a sign stands a blank; behind the last of a quote's anything that does not quote once more. */
const isBehind = (sign: string, rest: string): boolean =>
  (sign.endsWith('>') ? /^[^>]/ : /^[ \t]/).test(rest);

/**
 * Whether what was typed behind a put sign is that sign once more: then the put one is taken back, and the typed one
 * stands. `waits`: it may become it. Null: it is something else, or was not typed right there.
 */
export function signAgain(
  { before, behind }: PutSign,
  text: string,
  caret: number,
): TextEdit | 'waits' | null {
  const end = text.length - behind.length;
  if (caret !== end || end < before.length || !text.startsWith(before) || !text.endsWith(behind)) return null;
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const typed = text.slice(before.length, end);
  const bare = typed.trimStart();
  const habits = habitsOf(line);
  if (habits.some((habit) => habit.typed.startsWith(bare))) return 'waits';
  const again = habits.find(
    (habit) => bare.startsWith(habit.typed) && isBehind(habit.typed, bare.slice(habit.typed.length)),
  );
  if (!again) return null;
  // Typed with blanks before it, it stands as deep as it was typed.
  const start = before.length - (bare === typed ? again.length : line.length);
  const stays = start + typed.length;
  return { start, end: before.length, text: '', caret: { start: stays, end: stays } };
}
