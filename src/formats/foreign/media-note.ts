// A note in the place of a picture or a recording that Ebb cannot hold yet: its name can be read, and its path goes
// out with the text.
import type { Media } from './foreign.ts';

/** `![name](path)` for a picture, `[name](path)` for everything else. */
export function noteOf({ kind, name }: Media, label = ''): string {
  const called = label || name.slice(name.lastIndexOf('/') + 1);
  return `${kind === 'photo' ? '!' : ''}[${called}](${name})`;
}

/** A text with the notes behind it, each a paragraph of its own. */
export function withNotesBehind(text: string, media: readonly Media[]): string {
  return [text, ...media.map((one) => noteOf(one))].filter((part) => part !== '').join('\n\n');
}
