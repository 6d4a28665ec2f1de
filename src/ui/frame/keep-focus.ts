// What has the focus can go from under it: a notice is put off, a removal undone, a field rests while its file is
// read. Browsers then forget where the person was, and Tab or a screen reader begins at the top of everything.
// Where a page does nothing about it itself, the focus goes to the page's heading, and while writing to the text.

/** Later than what a page does itself: its effects wait for the next frame. */
const AFTER_MS = 100;

const isGone = (element: Element) =>
  !element.isConnected || element.matches(':disabled') || element.closest('[hidden]') !== null;

/** Watches from now on. */
export function keepFocus(): void {
  let last: Element | null = null;
  let isToLook = false;
  const look = () => {
    isToLook = false;
    // Where the person let go of it, by a tap beside everything, it stays let go.
    if (document.activeElement !== document.body || last === null || !isGone(last)) return;
    document
      .querySelector<HTMLElement>('main:not([hidden]) h1[tabindex], main:not([hidden]) #entry')
      ?.focus({ preventScroll: true });
  };
  document.addEventListener('focusin', ({ target }) => {
    last = target instanceof Element ? target : null;
  });
  const mutations = new MutationObserver(() => {
    if (isToLook) return;
    isToLook = true;
    setTimeout(look, AFTER_MS);
  });
  mutations.observe(document.body, {
    childList: true,
    subtree: true,
    attributeFilter: ['disabled', 'hidden'],
  });
}
