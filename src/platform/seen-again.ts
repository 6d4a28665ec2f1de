/** Calls back whenever the window is seen again after it was not: from the background, or from the browser's history. */
export function onSeenAgain(seen: () => void): void {
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) seen();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) seen();
  });
}
