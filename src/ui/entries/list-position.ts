// Where the person was in the list, and in which, so that coming back from an entry is coming back to the same place.
import { watchSealing } from '../../store/watch-sealing.ts';
import { hrefOf, routeOf } from '../frame/route.ts';

interface Position {
  /** The first row in sight, and how far below the top of the window it stood. */
  id: string;
  y: number;
}

let position: Position | null = null;
let lastOpened: string | null = null;

export function rememberPosition(next: Position): void {
  position = next;
}

/** An entry was opened: the list that comes next goes back to where it was. */
export function rememberOpened(id: string): void {
  lastOpened = id;
}

/** Another page than the list was opened from an entry: the list will begin at its top again. */
export function forgetOpened(): void {
  lastOpened = null;
}

/** A list as it was narrowed. It is in memory alone, and gone with the keys: what was looked for says what is written. */
export interface LeftList {
  href: string;
  /** The words of its search. */
  sought: readonly string[];
}

const WHOLE: LeftList = { href: hrefOf('entries'), sought: [] };
let left = WHOLE;
watchSealing(({ isLocked }) => {
  if (isLocked) left = WHOLE;
});

export function rememberList(list: LeftList): void {
  left = list;
}

/** The entry that was gone on to write in: from there one may go anywhere. */
let written: string | null = null;

/** The list that an entry was opened from; all entries where none was. */
export function listBefore(id: string): LeftList {
  if (written !== null && written !== id) left = WHOLE;
  written = null;
  return left;
}

/** A page is left: the list is kept for the entries that are read from it, and while one of them is written in. */
export function forgetList(): void {
  const [page, id] = routeOf(location.hash).path;
  written = page === 'write' && id !== undefined ? id : null;
  if (written === null && (page !== 'entries' || id === undefined)) left = WHOLE;
}

/** Where to go back to, once: null unless the person comes from an entry. */
export function takePosition(): (Position & { opened: string }) | null {
  const opened = lastOpened;
  lastOpened = null;
  return opened === null || position === null ? null : { ...position, opened };
}
