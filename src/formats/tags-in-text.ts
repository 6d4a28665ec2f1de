// Tags that stand in a text, as Obsidian takes them: `#walk`, `#place/sea`. They are offered, never taken unasked.

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const CODE = /`+[^`]*`+/g;
/** Not in the middle of a word or an address; digits alone are a number. */
const TAG = /(?<=^|\s)#([\p{L}\p{M}\p{N}_/-]+)(?=$|[\s.,;:!?)\]"'’”…])/gu;
// A text has few; a list of colours or of issues is not read to its end.
const MOST_TAGS = 100;
const MOST_CHARACTERS = 500_000;

/** The lines that are no code. */
function* proseIn(body: string): Generator<string> {
  let fence = '';
  for (const line of body.slice(0, MOST_CHARACTERS).split('\n')) {
    const mark = FENCE.exec(line)?.[1] ?? '';
    if (fence === '' && mark !== '') fence = mark;
    else if (fence !== '' && mark.startsWith(fence)) fence = '';
    else if (fence === '' && line.includes('#')) yield line;
  }
}

/** The tags in a text, each once, in their order, without their sign. */
export function tagsInText(body: string): string[] {
  const tags = new Set<string>();
  if (!body.includes('#')) return [];
  for (const line of proseIn(body)) {
    for (const [, found = ''] of line.replace(CODE, ' ').matchAll(TAG)) {
      const tag = found.replace(/^\/+|\/+$/g, '');
      if (/[^\d/]/.test(tag)) tags.add(tag);
      if (tags.size >= MOST_TAGS) return [...tags];
    }
  }
  return [...tags];
}
