// Erases the journal and everything else that Ebb keeps in this browser.
import { removeTraces } from '../platform/traces.ts';
import { eraseStore } from '../store/erase.ts';

/** `partly`: the journal is gone, files of the app itself stayed. `blocked`: another window holds on to it. */
export type Erased = 'erased' | 'partly' | 'blocked' | 'failed';

export async function eraseEverything(): Promise<Erased> {
  try {
    if (!(await eraseStore())) return 'blocked';
    return (await removeTraces()) ? 'erased' : 'partly';
  } catch {
    return 'failed';
  }
}
