// That the journal changed, in this window or another: not what of it.
import { Dexie } from 'dexie';
import { NAME } from './schema.ts';

/** `idb://ebb/entries/…`: how Dexie names what a transaction touched. */
const OURS = `idb://${NAME}/`;
const OWN_BOOKS = 'meta';

/** Calls back after every change with the tables that changed; returns how to stop. */
export function watchChanges(changed: (tables: readonly string[]) => void): () => void {
  const hear = (parts: Record<string, unknown>) => {
    const touched = Object.keys(parts).filter((part) => part.startsWith(OURS));
    const tables = new Set(touched.map((part) => part.slice(OURS.length).split('/')[0] ?? ''));
    tables.delete(OWN_BOOKS);
    if (tables.size > 0) changed([...tables]);
  };
  Dexie.on('storagemutated', hear);
  return () => Dexie.on.storagemutated.unsubscribe(hear);
}
