/**
 * Scrolls what a button has just opened into sight: below the window's edge it would seem that the button does
 * nothing. As far as the button stays in sight itself, for whoever pressed it is there.
 */
export function showOpened(opened: Element | null): void {
  if (!opened) return;
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
  const hidden =
    opened.getBoundingClientRect().bottom - (innerHeight - Number.parseFloat(scrollPaddingBottom || '0'));
  const button = document.querySelector(`[aria-controls="${CSS.escape(opened.id)}"]`);
  const above = (button ?? opened).getBoundingClientRect().top - Number.parseFloat(scrollPaddingTop || '0');
  const by = Math.min(hidden, above);
  if (by > 0) scrollBy(0, by);
}
