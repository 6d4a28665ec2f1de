// Any text as the content or an attribute of XML, whatever is in it.

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** What XML 1.0 (2.2, Char) has no place for, not even written as a number. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const IMPOSSIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** The text escaped; what cannot be in XML becomes U+FFFD. */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(IMPOSSIBLE, '\uFFFD')
    .replace(/[&<>"']/g, (sign) => NAMED[sign] ?? sign);
}
