// The one thing that may be read while the journal is locked: the origin of the host that the person connected, so
// that the offline worker lets the app speak to it and to nobody else. Never the repository, never the token. A
// small database of its own, as the worker must read it whatever state the journal is in.
import { asked, deleteRaw, ended, withDatabase, withExisting } from './raw.ts';

const NAME = 'ebb-connected';
const STORE = 'places';
const ID = 'origin';

interface Row {
  id: typeof ID;
  origin: string;
}

const LOOPBACK = /^http:\/\/(localhost|127(\.\d{1,3}){3}|\[::1\]|[a-z0-9-]+\.localhost)(:\d+)?$/;

/** It becomes part of a policy: what is not exactly an origin could open that wide. */
function isOrigin(text: unknown): text is string {
  if (typeof text !== 'string' || !URL.canParse(text) || new URL(text).origin !== text) return false;
  return /^https:\/\/[a-z0-9.:[\]-]+$/.test(text) || LOOPBACK.test(text);
}

/** Null while nothing is connected. A database that was never used is not made. */
export async function readConnectedOrigin(): Promise<string | null> {
  const row = await withExisting(NAME, (connection) =>
    asked<Row | undefined>(connection.transaction(STORE).objectStore(STORE).get(ID)),
  );
  return isOrigin(row?.origin) ? row.origin : null;
}

/**
 * Resolves once it is flushed; a page that is loaded after that may connect there.
 * @param origin `https://api.github.com`; null: nothing is connected any more, and no trace of it stays
 * @throws when it is more or less than an origin, or not secure
 */
export async function putConnectedOrigin(origin: string | null): Promise<void> {
  if (origin === null) return void (await deleteRaw(NAME));
  if (!isOrigin(origin)) throw new TypeError('not an origin');
  const row: Row = { id: ID, origin };
  await withDatabase(NAME, STORE, (connection) => {
    const transaction = connection.transaction(STORE, 'readwrite', { durability: 'strict' });
    transaction.objectStore(STORE).put(row);
    return ended(transaction);
  });
}
