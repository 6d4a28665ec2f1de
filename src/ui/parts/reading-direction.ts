// Which way a line is read here, for what is measured or pressed and not laid out by the browser.

export const isRightToLeft = (): boolean => document.documentElement.dir === 'rtl';

/** The arrow along the line is `onward`, the one against it `back`; any other key is itself. */
export function alongLine(key: string): string {
  if (key === (isRightToLeft() ? 'ArrowLeft' : 'ArrowRight')) return 'onward';
  if (key === (isRightToLeft() ? 'ArrowRight' : 'ArrowLeft')) return 'back';
  return key;
}
