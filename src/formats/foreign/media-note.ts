// A note in the place of a picture or a recording that Ebb cannot hold yet: its name can be read, and its path goes
// out with the text.
import type { Media } from './foreign.ts';

const inLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
const inBrackets = (text: string) => inLine(text).replace(/[\\[\]]/g, '\\$&');

/** A path as the goal of a link: in angles where blanks or brackets would end it. */
function goalOf(path: string): string {
  const line = inLine(path);
  return /[\s()<>\\]/.test(line) ? `<${line.replace(/[<>\\]/g, '\\$&')}>` : line;
}

/** `![name](path)` for a picture, `[name](path)` for everything else; names come from anywhere, and stay one note. */
export function noteOf({ kind, name }: Media, label = ''): string {
  const called = label || name.slice(name.lastIndexOf('/') + 1);
  return `${kind === 'photo' ? '!' : ''}[${inBrackets(called)}](${goalOf(name)})`;
}

/** A text with the notes behind it, each a paragraph of its own. */
export function withNotesBehind(text: string, media: readonly Media[]): string {
  return [text, ...media.map((one) => noteOf(one))].filter((part) => part !== '').join('\n\n');
}
