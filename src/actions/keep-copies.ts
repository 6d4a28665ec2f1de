// Keeps second copies while a window is open: once what is written has settled, and never while somebody types.
import { isUnsaved } from '../platform/storing.ts';
import { watchChanges } from '../store/changes.ts';
import { hasErrand, noteErrand, readCopies } from '../store/copies.ts';
import { isLocked } from '../store/sealing.ts';
import { keepFolder, readFolder } from './folder-backup.ts';
import { layLeft } from './left-drafts.ts';
import { isCopyingOver, makeCopy } from './make-copy.ts';

/** So long nothing is written. */
const SETTLED_MS = 30_000;
/** And so long after the last copy of this window. */
const BETWEEN_MS = 300_000;

let isKeeping = false;
let isNoted = false;
let isFirst = false;
/** Pages changed, and not settings alone: a backup notes its own moment there, and would be due by that. */
let havePagesChanged = false;
let lastAt = Number.NEGATIVE_INFINITY;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Begins with what an earlier window left to do, and goes on for as long as this one lives. */
export async function keepCopies(): Promise<void> {
  // Whatever page is open: a copy and a backup are to have it too.
  await layLeft();
  if (!isKeeping) watchChanges(changed);
  isKeeping = true;
  // A journal of before there were copies has its first one made unasked.
  isFirst = (await readCopies()).length === 0;
  const isLeft = (await hasErrand('changed')) || (await hasErrand('renew'));
  havePagesChanged ||= isLeft;
  const isFolderDue = (await readFolder().catch(() => null))?.isDue === true;
  if (isFirst || isLeft || isFolderDue) later();
}

function changed(tables: readonly string[]): void {
  if (isCopyingOver()) return;
  havePagesChanged ||= tables.some((table) => table !== 'settings');
  if (!isNoted) {
    isNoted = true;
    void noteErrand('changed');
  }
  later();
}

function later(): void {
  clearTimeout(timer);
  const wait = Math.max(SETTLED_MS, lastAt + BETWEEN_MS - performance.now());
  timer = setTimeout(() => void copy(), wait);
}

async function copy(): Promise<void> {
  // Unlocking begins anew.
  if (isLocked()) return;
  if (isUnsaved()) return later();
  const hasChanged = havePagesChanged;
  const lastBefore = lastAt;
  [isNoted, havePagesChanged] = [false, false];
  lastAt = performance.now();
  const made = await makeCopy(isFirst);
  isFirst &&= !made.ok;
  // A folder has what the copy has; a journal that lacks rows writes over neither.
  if (made.ok || made.code === 'unchanged' || made.code === 'full') {
    await keepFolder(hasChanged).catch(() => undefined);
    return;
  }
  // What changed is to be copied still. Locked in its midst it was none: the next unlocking need not wait for it.
  havePagesChanged ||= hasChanged;
  if (made.code === 'locked') lastAt = lastBefore;
}
