// Where a link leads, as it may stand in Markdown: `media/walk%201.jpg`.

/** An address as it may stand between `(` and `)`; null for none and for one that is a program or a whole file. */
export function addressOf(given: string | undefined): string | null {
  const address = (given ?? '').toWellFormed().trim();
  // Browsers pass over control characters inside a scheme.
  const bare = address.slice(0, 100).replace(/[\p{Cc}\s]/gu, '');
  if (address === '' || /^(?:javascript|vbscript|data):/i.test(bare)) return null;
  const written: Record<string, string> = { '(': '%28', ')': '%29' };
  return address
    .replace(/[\s\p{Cc}<>()\\`]/gu, (one) => written[one] ?? encodeURIComponent(one))
    .replace(/&(?=#?\w{1,40};)/g, '&amp;');
}
