// What another app handed over and no page has taken yet: files on their way to the import, and texts that could
// not go into the journal at once. A small database of its own: the journal's rows keep their meaning, and the
// offline worker can write it whatever state the journal is in.
import type { ArrivedText } from '../journal/arrival.ts';
import { asked, deleteRaw, ended, withDatabase, withExisting } from './raw.ts';

const NAME = 'ebb-inbox';
const STORE = 'arrivals';

export interface ArrivedFiles {
  id: string;
  /** The instant they arrived, in milliseconds since 1970. */
  at: number;
  files: File[];
}

export type Arrival = ArrivedText | ArrivedFiles;

export const isFiles = (arrival: Arrival): arrival is ArrivedFiles => 'files' in arrival;

/** Resolves once it is flushed. */
export async function putArrival(arrival: Arrival): Promise<void> {
  await withDatabase(NAME, STORE, (connection) => {
    const transaction = connection.transaction(STORE, 'readwrite', { durability: 'strict' });
    transaction.objectStore(STORE).put(arrival);
    return ended(transaction);
  });
}

/** Everything that waits; an inbox that was never used is not made. */
export async function readArrivals(): Promise<Arrival[]> {
  const read = await withExisting(NAME, (connection) =>
    asked<Arrival[]>(connection.transaction(STORE).objectStore(STORE).getAll()),
  );
  return read ?? [];
}

/** Null when it was taken already. */
export async function readArrival(id: string): Promise<Arrival | null> {
  const read = await withExisting(NAME, (connection) =>
    asked<Arrival | undefined>(connection.transaction(STORE).objectStore(STORE).get(id)),
  );
  return read ?? null;
}

export async function removeArrival(id: string): Promise<void> {
  await withExisting(NAME, (connection) => {
    const transaction = connection.transaction(STORE, 'readwrite');
    transaction.objectStore(STORE).delete(id);
    return ended(transaction);
  });
}

/** Deletes all of it. Connections to it are short, so nobody holds on. */
export async function deleteInbox(): Promise<void> {
  await deleteRaw(NAME);
}
