// From entry to entry of a list by key. Of a long list only the rows in sight stand; a row that takes the focus
// comes into sight and brings the next ones.

const links = () => [...document.querySelectorAll<HTMLElement>('main [data-row] h3 a')];

/** The first row below the top of the window: where a person is looking. */
function firstInSight(rows: readonly HTMLElement[]): HTMLElement | undefined {
  return rows.find((row) => row.getBoundingClientRect().top >= 0) ?? rows[0];
}

/**
 * Moves the focus by a row; false where there is no list. `begins`: whether a list without the focus is entered.
 */
export function stepInList(by: 1 | -1, { begins = true } = {}): boolean {
  const rows = links();
  const at = rows.indexOf(document.activeElement as HTMLElement);
  if (at < 0 && !begins) return false;
  const next = at < 0 ? firstInSight(rows) : rows[at + by];
  if (!next) return at >= 0;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'center' });
  return true;
}
