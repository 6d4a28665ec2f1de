// A draft as the offline worker adds it: into a journal that exists and whose rows this code knows, or not at all.
import type { Draft } from '../journal/draft.ts';
import { ended, withExisting } from './raw.ts';
import { editionOf, NAME, SCHEMA } from './schema.ts';

async function addIfKnown(connection: IDBDatabase, draft: Draft): Promise<boolean> {
  if (editionOf(connection.version) !== SCHEMA) return false;
  const transaction = connection.transaction(['drafts', 'meta'], 'readwrite', { durability: 'strict' });
  let isKnown = false;
  const meta = transaction.objectStore('meta').getAll();
  meta.onsuccess = () => {
    const rows = new Map(
      (meta.result as { key: string; value: unknown }[]).map(({ key, value }) => [key, value]),
    );
    // No open row goes among sealed ones.
    isKnown = rows.get('schema') === SCHEMA && !rows.has('lock') && !rows.has('turning');
    if (isKnown) transaction.objectStore('drafts').add(draft);
  };
  await ended(transaction);
  return isKnown;
}

/** False when there is no journal yet, or one of another edition. @throws what stopped the write */
export async function addDraftInWorker(draft: Draft): Promise<boolean> {
  return (await withExisting(NAME, (connection) => addIfKnown(connection, draft))) ?? false;
}
