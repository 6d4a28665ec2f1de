// How a worker opens the journal.
import { db, openStore } from './database.ts';

/**
 * Opens a journal that is there already; never throws. Erased between the asking and the opening it stays erased: who
 * works beside the page is not who begins a journal. What happened is in the state.
 */
export function openExisting(): Promise<unknown> {
  db.on('populate', () => {
    throw new DOMException('there is no journal', 'NotFoundError');
  });
  return openStore();
}
