/** Puts the focus on the page's heading: what held it is gone, and a reader should not begin at the top of all. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('main h1')?.focus();
}
