// Every entry's text, read a few at a time, for what needs all of them once and keeps none.
import type { Entry } from '../journal/entry.ts';
import { type Mark, newestFirst } from '../journal/mark.ts';
import { reading, rowsNow } from './unit.ts';
import { type Watch, watching } from './watch.ts';

/** What was gathered so far. */
export interface Gathered<T> {
  /** By entry, newest first; entries that gave nothing are not among them. */
  found: readonly { mark: Mark; took: T }[];
  /** How many were read, and how many there are. */
  read: number;
  of: number;
}

/** Rows read in one go: a few milliseconds, so that nothing waits for them. */
const AT_ONCE = 100;
/** After so long whoever waits for a frame has it. */
const BREATH_MS = 12;
const TELL_EVERY_MS = 300;

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
  let told = performance.now();
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
 * What `take` finds in the entries whose marks are meant, the newest read first; null gives nothing. Told on the way
 * and at the end, and again after every change of the marks; whoever stops ends the reading.
 */
export function watchGathered<T>(
  isMeant: (mark: Mark) => boolean,
  take: (entry: Entry) => T | null,
): Watch<Gathered<T>> {
  const watchMeant = watching(async () => {
    const rows = await rowsNow().marks.all();
    return rows.filter((row) => row.removedAt === undefined && isMeant(row)).sort(newestFirst);
  });
  return (next, failed) => {
    let turn = 0;
    const stop = watchMeant((marks) => {
      turn += 1;
      const own = turn;
      const isOver = () => own !== turn;
      gather(marks, take, next, isOver).catch((error: unknown) => isOver() || failed?.(error));
    }, failed);
    return () => {
      turn += 1;
      stop();
    };
  };
}
