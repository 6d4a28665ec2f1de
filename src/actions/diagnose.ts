// What can be said of this Ebb to whoever is asked for help: versions, counts and states. Nothing that was written.
import { ownBuild, ownVersion } from '../platform/build.ts';
import { errors } from '../platform/errors.ts';
import { type NotedError, notedErrors } from '../platform/noted-errors.ts';
import { type OwnWindow, ownWindow } from '../platform/own-window.ts';
import { isKept, type Space, spaceHere } from '../platform/persistence.ts';
import { type Counted, countRows } from '../store/count-rows.ts';
import { isLocked, isSealed } from '../store/sealing.ts';

export interface Diagnosis {
  /** Empty in development. */
  version: string;
  build: string;
  window: OwnWindow;
  lock: 'off' | 'on' | 'locked';
  /** Null where the journal is not open. */
  counted: Counted | null;
  /** Null where the browser does not tell. */
  space: Space | null;
  isKept: boolean | null;
  errors: readonly NotedError[];
}

export async function diagnose(): Promise<Diagnosis> {
  const [window, counted, space, kept] = await Promise.all([
    ownWindow(),
    countRows().catch(() => null),
    spaceHere(),
    isKept(),
  ]);
  const lock = isLocked() ? 'locked' : isSealed() ? 'on' : 'off';
  return {
    version: ownVersion(),
    build: ownBuild(),
    window,
    lock,
    counted,
    space,
    isKept: kept,
    errors: notedErrors(errors),
  };
}
