// A link that was found in a Markdown text, by its places; and what those who look for links share.

export interface Place {
  start: number;
  end: number;
}

/** A link: `whole` with all its marks, `words` what is read, `target` where it leads. */
export interface LinkMark {
  kind: 'inline' | 'loose' | 'reference' | 'definition' | 'wiki' | 'embed' | 'auto' | 'html' | 'tag';
  whole: Place;
  /** Empty where there are none. */
  words: Place;
  target: Place;
  /** What tells more beside the address: a title with the blank before it; of HTML the whole opening tag. */
  beside?: Place;
  /** Of references and definitions: what they are matched by. */
  label?: string;
}

/** No address and no label is longer; what is, is no link. */
export const LONGEST = 2_000;

export const place = (start: number, end: number): Place => ({ start, end });
export const none = (at: number): Place => ({ start: at, end: at });

/** Where something sticky matches: its end, else null. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
