// Where Ebb runs, and how this browser puts it on the home screen.

/**
 * An iPhone or iPad, whatever the browser: all of them are WebKit there. No capability tells it in every state, so
 * the name is asked; an iPad calls itself a Macintosh, and no Macintosh has a touch screen.
 */
export function isIos(): boolean {
  const { userAgent, maxTouchPoints } = navigator;
  return /iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1);
}

/** Whether this window is the app itself: `standalone` is Safari's on iOS, the display mode everybody's. */
export function isOnHomeScreen(): boolean {
  const { standalone } = navigator as { standalone?: boolean };
  return standalone === true || matchMedia('(display-mode: standalone), (display-mode: minimal-ui)').matches;
}

/** The app on an iPhone's home screen: one window with no way back from a download. */
export const isIosApp = (): boolean => isIos() && isOnHomeScreen();

/** A tab on an iPhone: its journal is not that of the app on the home screen, and Safari may clear it. */
export const isIosTab = (): boolean => isIos() && !isOnHomeScreen();

/** The ways onto a home screen, each with steps of its own. */
export const WAYS = [
  'ios',
  'android-firefox',
  'android',
  'desk-chromium',
  'desk-safari',
  'desk-firefox',
] as const;
export type Way = (typeof WAYS)[number];

/** The way of this browser. Chromium is known by the event it can fire, Firefox and Safari by their names alone. */
export function wayHere(): Way {
  const { userAgent } = navigator;
  if (isIos()) return 'ios';
  const isFirefox = /Firefox\//.test(userAgent);
  if (/Android/.test(userAgent)) return isFirefox ? 'android-firefox' : 'android';
  if ('onbeforeinstallprompt' in globalThis) return 'desk-chromium';
  if (isFirefox) return 'desk-firefox';
  return /Macintosh/.test(userAgent) ? 'desk-safari' : 'desk-chromium';
}
