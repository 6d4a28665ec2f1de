// Whether a place in a text is where a sentence begins: there a capital letter says nothing, and is needed.

/** No sentence is looked back into further than this. */
const BACK = 200;
const OPENING = /[*_~"'“”„‘’«»‹›([{¿¡=`]+$/u;
const ENDED = /[.!?…。！？][*_~"'“”’«»)\]`]*$/u;
/** A stop behind these ends no sentence; nor does one behind a single capital letter. */
const SHORTENED =
  /(?:^|[^\p{L}\p{M}\p{N}])(?:mr|mrs|ms|dr|st|prof|fr|sr|jr|hr|vs|bzw|ca|z\.b|d\.h|e\.g|i\.e|\p{Lu})\.$/iu;
const BEGINS_LINE = /^[ \t]*(?:>[ \t]*)*(?:(?:#{1,6}|[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?)$/;
const QUOTES = /^[ \t]*(?:>[ \t]*)*$/;

/** Whether what stands before a line's first word says that something new begins there: null where it does not tell. */
function beginsLine(before: string): boolean | null {
  const start = before.lastIndexOf('\n') + 1;
  const lead = before.slice(start);
  if (BEGINS_LINE.test(lead)) return true;
  if (!QUOTES.test(lead)) return false;
  if (start === 0) return true;
  const above = before.slice(before.lastIndexOf('\n', start - 2) + 1, start - 1);
  const isQuoted = lead.includes('>');
  if (QUOTES.test(above) || isQuoted !== /^[ \t]*>/.test(above)) return true;
  return /^ {0,3}#{1,6}\s/.test(above) ? true : null;
}

/**
 * Whether a word at `start` begins a sentence, a heading, an item of a list or a quote, by the signs before it.
 * After a shortened word (Dr.) none begins.
 */
export function startsSentence(text: string, start: number): boolean {
  const from = Math.max(0, start - BACK);
  // A cut line must not look like the first one.
  const before = (from > 0 ? '…x' : '') + text.slice(from, start).replace(OPENING, '');
  const isBegun = beginsLine(before);
  if (isBegun) return true;
  const said = before.replace(/[ \t]*(?:\n[ \t]*(?:>[ \t]*)*)?$/, '');
  if (said.length === before.length) return false;
  return ENDED.test(said) && !SHORTENED.test(said);
}
