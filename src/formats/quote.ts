// Text as YAML scalars that Jekyll (libyaml, YAML 1.1) and YAML 1.2 parsers read alike. The rule is coarse on
// purpose: plain only when nothing about the text could be anything but text, else double-quoted.

const STARTS_WITH_LETTER = /^\p{L}/u;
// Control characters, line and paragraph separators, byte order mark, noncharacters.
const UNSAFE = /[\p{Cc}\u2028\u2029\uFEFF\uFFFE\uFFFF]/u;
const WORD_OF_ANOTHER_TYPE = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
const SHORT: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '"': '\\"', '\\': '\\\\' };

function isPlainSafe(text: string): boolean {
  return (
    STARTS_WITH_LETTER.test(text) &&
    !/\s$/.test(text) &&
    !UNSAFE.test(text) &&
    !text.includes(': ') &&
    !text.includes(' #') &&
    !text.endsWith(':') &&
    !WORD_OF_ANOTHER_TYPE.test(text)
  );
}

/** Always quoted. Lone surrogates become U+FFFD; pairs stay raw, because libyaml refuses them escaped. */
export function quoteDouble(text: string): string {
  const inner = text.toWellFormed().replace(/["\\\p{Cc}\u2028\u2029\uFEFF\uFFFE\uFFFF]/gu, (one) => {
    return SHORT[one] ?? `\\u${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  });
  return `"${inner}"`;
}

/** A scalar behind a key, on one line. */
export function quoteScalar(text: string): string {
  return isPlainSafe(text) ? text.toWellFormed() : quoteDouble(text);
}

/** A scalar inside `[...]`. */
export function quoteInFlow(text: string): string {
  return isPlainSafe(text) && !/[,:[\]{}]/.test(text) ? text.toWellFormed() : quoteDouble(text);
}
