// A draft as the offline worker adds it: into a journal that exists and whose rows this code knows, or not at all.
import type { Draft } from '../journal/draft.ts';
import { ended, withExisting } from './raw.ts';
import { NAME, NATIVE_VERSION, SCHEMA } from './schema.ts';

async function addIfKnown(connection: IDBDatabase, draft: Draft): Promise<boolean> {
  if (connection.version !== NATIVE_VERSION) return false;
  const transaction = connection.transaction(['drafts', 'meta'], 'readwrite', { durability: 'strict' });
  let isKnown = false;
  const schema = transaction.objectStore('meta').get('schema');
  schema.onsuccess = () => {
    isKnown = schema.result?.value === SCHEMA;
    if (isKnown) transaction.objectStore('drafts').add(draft);
  };
  await ended(transaction);
  return isKnown;
}

/** False when there is no journal yet, or one of another edition. @throws what stopped the write */
export async function addDraftInWorker(draft: Draft): Promise<boolean> {
  return (await withExisting(NAME, (connection) => addIfKnown(connection, draft))) ?? false;
}
