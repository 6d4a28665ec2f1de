// Heights of rows as they were drawn on this screen, and a guess for those that were not.

const FIRST_GUESS = { row: 112, head: 44 };

// Kept between visits: what was measured once is right when the person comes back.
const measured = { width: 0, row: 0, head: 0, heights: new Map<string, number>() };

export const heightOf = (id: string) => measured.heights.get(id) ?? (measured.row || FIRST_GUESS.row);
export const headHeight = () => measured.head || FIRST_GUESS.head;

/** Reads the heights of the drawn rows. True when any differs from what was known. */
export function measure(list: HTMLElement): boolean {
  if (measured.width !== list.clientWidth) {
    Object.assign(measured, { width: list.clientWidth, row: 0, head: 0 });
    measured.heights.clear();
  }
  let isNew = false;
  const drawn = list.querySelectorAll<HTMLElement>('[data-row]');
  for (const row of drawn) {
    const id = row.dataset.row ?? '';
    const height = row.getBoundingClientRect().height;
    if (Math.abs((measured.heights.get(id) ?? -1) - height) < 0.5) continue;
    measured.heights.set(id, height);
    isNew = true;
  }
  const head = list.querySelector('h2')?.getBoundingClientRect().height ?? 0;
  if (head > 0 && head !== measured.head) {
    measured.head = head;
    isNew = true;
  }
  // Fixed once known: an estimate that moves makes the scrollbar dance.
  if (measured.row === 0 && drawn.length > 0) {
    const all = [...measured.heights.values()];
    measured.row = all.reduce((sum, height) => sum + height, 0) / all.length;
  }
  return isNew;
}
