// Every entry's text, read a few at a time, for what needs all of them once and keeps none.
import type { Entry } from '../journal/entry.ts';
import type { Mark } from '../journal/mark.ts';
import { isLocked } from './sealing.ts';
import { reading } from './unit.ts';
import type { Watch } from './watch.ts';

/** What was gathered so far. */
export interface Gathered<T> {
  /** By entry, in the order of the marks; entries that gave nothing are not among them. */
  found: readonly { mark: Mark; took: T }[];
  /** How many were read, and how many there are. */
  read: number;
  of: number;
}

/** Rows read in one go: a few milliseconds, so that nothing waits for them. */
const AT_ONCE = 50;
/** After so long whoever waits for a frame has it. */
const BREATH_MS = 12;
const TELL_EVERY_MS = 150;

/** Lets others have their turn when it has been long enough. */
function breathing(): () => Promise<void> | null {
  let since = performance.now();
  return () => {
    if (performance.now() - since <= BREATH_MS) return null;
    return new Promise<void>((resolve) => setTimeout(resolve)).then(() => {
      since = performance.now();
    });
  };
}

/** Whether it is time to tell how far it is. */
function telling(): () => boolean {
  let told = Number.NEGATIVE_INFINITY;
  return () => {
    if (performance.now() - told < TELL_EVERY_MS) return false;
    told = performance.now();
    return true;
  };
}

function taken<T>(mark: Mark | undefined, row: Entry | undefined, take: (entry: Entry) => T | null) {
  const took = row ? take(row) : null;
  return mark && took !== null ? [{ mark, took }] : [];
}

async function gather<T>(
  marks: readonly Mark[],
  take: (entry: Entry) => T | null,
  tell: (gathered: Gathered<T>) => void,
  isOver: () => boolean,
): Promise<void> {
  const { entries } = await reading();
  const found: { mark: Mark; took: T }[] = [];
  const [breathe, isTime] = [breathing(), telling()];
  for (let at = 0; at < marks.length; at += AT_ONCE) {
    const rows = await entries.getMany(marks.slice(at, at + AT_ONCE).map(({ id }) => id));
    for (const [index, row] of rows.entries()) {
      await breathe();
      if (isOver()) return;
      found.push(...taken(marks[at + index], row, take));
    }
    const read = at + rows.length;
    if (read < marks.length && isTime()) tell({ found: [...found], read, of: marks.length });
  }
  if (!isOver()) tell({ found, read: marks.length, of: marks.length });
}

/**
 * What `take` finds in the entries of these marks, in their order; null gives nothing. Told on the way and at the end;
 * whoever stops ends the reading. The marks are those that the page follows already: reading them twice is a pause.
 */
export function watchGathered<T>(
  marks: readonly Mark[],
  take: (entry: Entry) => T | null,
): Watch<Gathered<T>> {
  return (next, failed) => {
    let isOver = false;
    gather(marks, take, next, () => isOver).catch((error: unknown) => {
      // The page that asked goes with the keys.
      if (!isOver && !isLocked()) failed?.(error);
    });
    return () => {
      isOver = true;
    };
  };
}
