// That the journal changed, in this window or another: not what of it.
import { Dexie } from 'dexie';
import { NAME } from './schema.ts';

/** `idb://ebb/entries/…`: how Dexie names what a transaction touched. */
const OURS = `idb://${NAME}/`;
const OWN_BOOKS = `${OURS}meta/`;

/** Calls back after every change of a row; returns how to stop. */
export function watchChanges(changed: () => void): () => void {
  const hear = (parts: Record<string, unknown>) => {
    if (Object.keys(parts).some((part) => part.startsWith(OURS) && !part.startsWith(OWN_BOOKS))) changed();
  };
  Dexie.on('storagemutated', hear);
  return () => Dexie.on.storagemutated.unsubscribe(hear);
}
