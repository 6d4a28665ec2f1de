// A passage that was marked as private after its copy was made: it stands in the copy, and must not go out any more.
import type { EditionText } from './edition.ts';
import { withoutKeptBack, withoutPictures } from './kept-back.ts';
import { privatePassages } from './private-passages.ts';

/** Less than this is a word like any other. */
const LEAST_LETTERS = 4;

/** What stands between the marks of a passage, by paragraph: as it is, and as a copy has it, without its pictures. */
function piecesOf(passage: string): string[] {
  const inner = passage.replace(/^[ \t]*:{3,}[^\n]*\n?/, '').replace(/\n[ \t]*:{3,}[ \t]*$/, '');
  return inner
    .split('%%')
    .flatMap((part) => part.split(/\n[ \t]*\n/))
    .flatMap((part) => [...new Set([part, withoutPictures(part)])])
    .map((part) => part.trim())
    .filter((part) => part.length >= LEAST_LETTERS);
}

/** The pieces of a raw text that stand in its private passages and nowhere else. */
function privateAlone(raw: string): string[] {
  const open = withoutKeptBack(raw);
  const pieces = privatePassages(raw).flatMap(({ start, end }) => piecesOf(raw.slice(start, end)));
  // The longest first: one may hold another.
  return pieces.filter((piece) => !open.includes(piece)).sort((a, b) => b.length - a.length);
}

export interface Bared {
  text: EditionText;
  removed: { field: 'title' | 'body' | 'description'; text: string }[];
}

/** A copy without what the raw text keeps private by now. */
export function withoutNewlyPrivate(copy: EditionText, raw: EditionText): Bared {
  const removed: Bared['removed'] = [];
  const text = { ...copy };
  for (const field of ['title', 'body', 'description'] as const) {
    for (const piece of privateAlone(raw[field] ?? '')) {
      const before: string = text[field] ?? '';
      if (!before.includes(piece)) continue;
      removed.push({ field, text: piece });
      text[field] = before
        .split(piece)
        .join('')
        .replace(/\n{3,}/g, '\n\n')
        .replace(/^\n+|\n+$/g, '');
    }
  }
  return { text, removed };
}
