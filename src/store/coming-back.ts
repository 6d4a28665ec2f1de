// A window that comes back from the background may hold a connection that the system took meanwhile, with no event:
// one small question tells, before somebody writes.
import { answered } from './answering.ts';
import { db, renew } from './database.ts';
import { enter, stateNow } from './store-state.ts';

/** To be asked whenever the window is seen again. */
export async function lookWhenBack(): Promise<void> {
  if (stateNow() !== 'ready' && stateNow() !== 'locked') return;
  try {
    await answered(async () => db.meta.get('schema'));
  } catch {
    await renew().catch(() => enter('closed'));
  }
}
