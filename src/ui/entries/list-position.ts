// Where the person was in the list, so that coming back from an entry is coming back to the same place.

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

/** Where to go back to, once: null unless the person comes from an entry. */
export function takePosition(): (Position & { opened: string }) | null {
  const opened = lastOpened;
  lastOpened = null;
  return opened === null || position === null ? null : { ...position, opened };
}
