// Pictures that were chosen before a lock came over their page: a telephone's camera may be open for longer than Ebb
// stays unlocked out of sight, and what it took may be nowhere else. They wait in this window's memory alone.
import { setUnsaved } from '../../platform/storing.ts';
import { watchSealing } from '../../store/sealing.ts';
import type { Watch } from '../../store/watch.ts';

/** By the page they were chosen for. */
const waiting = new Map<string, File[]>();
const followers = new Set<(areAny: boolean) => void>();

setUnsaved(() => waiting.size > 0);

const tell = () => {
  for (const follow of followers) follow(waiting.size > 0);
};

let isLocked = false;
watchSealing((sealing) => {
  isLocked = sealing.isLocked;
});

/** Lays them by where it is locked: then true, and nothing of them is stored before the unlocking. */
export function waitIfLocked(page: string, files: readonly File[]): boolean {
  if (isLocked) waitForUnlocking(page, files);
  return isLocked;
}

function waitForUnlocking(page: string, files: readonly File[]): void {
  waiting.set(page, [...(waiting.get(page) ?? []), ...files]);
  tell();
}

/** Those of a page, once. */
export function takeWaiting(page: string): readonly File[] {
  const files = waiting.get(page) ?? [];
  waiting.delete(page);
  tell();
  return files;
}

/** Whether any wait, and every change of it. */
export const watchWaiting: Watch<boolean> = (next) => {
  followers.add(next);
  next(waiting.size > 0);
  return () => followers.delete(next);
};
