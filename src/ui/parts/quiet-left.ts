// Whether a page was left before its quiet line came: no word of it, since a text would outlive the lock here.
let isLeft = false;

/** The page goes, and its line was not shown. */
export function leaveForLater(): void {
  isLeft = true;
}

/** Asked by the page that can show it, once. */
export function wasLeft(): boolean {
  const was = isLeft;
  isLeft = false;
  return was;
}
