// Erases the journal and everything else that Ebb keeps in this browser.
import { removeTraces } from '../platform/traces.ts';
import { forgetBackupFolder } from '../store/backup-folder.ts';
import { copyingHalted, removeCopies } from '../store/copies.ts';
import { deleteStore, emptyStore } from '../store/erase.ts';
import { deleteInbox } from '../store/inbox.ts';
import { forget } from '../store/sentinel.ts';
import { forgetLeft } from './left-drafts.ts';
import { stopCopying } from './make-copy.ts';

/**
 * `partly`: the journal is gone, files of the app itself stayed. `held`: what was written is gone, another window
 * holds on to the empty rest. `waiting`: the journal could not be opened to empty it, and goes when the other
 * windows are closed. `failed`: nothing was erased.
 */
export type Erased = 'erased' | 'partly' | 'held' | 'waiting' | 'failed';

/**
 * Erases everything; never throws.
 * @param emptied called once all rows are gone: from here on there is no way back, and the rest is tidying
 */
export async function eraseEverything(emptied: () => void): Promise<Erased> {
  const goOn = stopCopying();
  try {
    // First: what lies there was never said to be gone while it is not.
    await deleteInbox();
    await copyingHalted(removeCopies);
    await forgetBackupFolder();
    // Before the rows go: a journal that is erased is not missed, even where this ends here.
    forget();
    const isEmptied = (await emptyStore()) === 'emptied';
    if (isEmptied) {
      // At once: whoever closes the window while the rest is tidied would find it in the next.
      forgetLeft();
      emptied();
    }
    return await eraseRest(isEmptied);
  } catch {
    goOn();
    return 'failed';
  }
}

async function eraseRest(isEmptied: boolean): Promise<Erased> {
  const isDeleted = await deleteStore().catch((error: unknown) => {
    // An empty database that would not go is no more than a file of the app.
    if (!isEmptied) throw error;
    return null;
  });
  // A window that still wrote may have remembered it anew.
  forget();
  // And what other windows left until they let go.
  forgetLeft();
  const isTidy = await removeTraces();
  if (isDeleted === false) return isEmptied ? 'held' : 'waiting';
  return isDeleted && isTidy ? 'erased' : 'partly';
}
