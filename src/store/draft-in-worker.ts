// A draft as the offline worker adds it: into a journal that exists and whose rows this code knows, or not at all. In
// a sealed one it is sealed to the recipient, for the worker has no key.
import type { Draft } from '../journal/draft.ts';
import { draftOfMoment, newMoment } from './boxed-draft.ts';
import { asked, ended, withExisting } from './raw.ts';
import { editionOf, NAME, SCHEMA } from './schema.ts';
import type { LockRow } from './sealing.ts';

interface State {
  isKnown: boolean;
  lock: LockRow | null;
}

async function stateIn(transaction: IDBTransaction): Promise<State> {
  const rows = await asked<{ key: string; value: unknown }[]>(transaction.objectStore('meta').getAll());
  const values = new Map(rows.map(({ key, value }) => [key, value]));
  return {
    isKnown: values.get('schema') === SCHEMA && !values.has('turning'),
    lock: (values.get('lock') as LockRow | undefined) ?? null,
  };
}

async function addIfKnown(connection: IDBDatabase, draft: Draft): Promise<boolean> {
  if (editionOf(connection.version) !== SCHEMA) return false;
  const { lock } = await stateIn(connection.transaction('meta'));
  // Before the transaction that writes: cryptography inside would end it.
  const row = lock ? draftOfMoment(await newMoment(lock.recipient), draft, 1) : draft;
  const transaction = connection.transaction(['drafts', 'meta'], 'readwrite', { durability: 'strict' });
  const done = ended(transaction);
  const now = await stateIn(transaction);
  const isKnown = now.isKnown && now.lock?.epoch === lock?.epoch;
  if (isKnown) transaction.objectStore('drafts').add(row);
  await done;
  return isKnown;
}

/** False when there is no journal yet, or one of another edition. @throws what stopped the write */
export async function addDraftInWorker(draft: Draft): Promise<boolean> {
  return (await withExisting(NAME, (connection) => addIfKnown(connection, draft))) ?? false;
}

/** Whether what waits beside the journal would lie open beside a sealed one. */
export async function isJournalSealed(): Promise<boolean> {
  const state = await withExisting(NAME, (connection) => stateIn(connection.transaction('meta')));
  return state?.lock != null;
}
