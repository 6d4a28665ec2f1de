// The folder that the person chose for backups, and how writing there went. A database of its own: a folder's handle
// can be stored in this browser and nowhere else, so it is in no backup and no sealed row.
import { asked, deleteRaw, ended, withDatabase, withExisting } from './raw.ts';

const NAME = 'ebb-folder';
const STORE = 'folders';
const ID = 'backup';

/** `asks`: the browser wants the person's leave again. `gone`: the folder is not there any more. */
export type FolderTrouble = 'asks' | 'gone' | 'full' | 'not-verified' | 'failed';

export interface BackupFolder {
  handle: FileSystemDirectoryHandle;
  /** When a backup was written there and read back, in milliseconds since 1970; null: not yet. */
  lastAt: number | null;
  /** The journal changed since. */
  isDue: boolean;
  /** Why the last try came to nothing. */
  trouble: FolderTrouble | null;
}

/** Null where none was chosen. */
export async function readBackupFolder(): Promise<BackupFolder | null> {
  const row = await withExisting(NAME, (connection) =>
    asked<BackupFolder | undefined>(connection.transaction(STORE).objectStore(STORE).get(ID)),
  );
  return row ?? null;
}

export async function putBackupFolder({ handle, lastAt, isDue, trouble }: BackupFolder): Promise<void> {
  await withDatabase(NAME, STORE, (connection) => {
    const transaction = connection.transaction(STORE, 'readwrite');
    transaction.objectStore(STORE).put({ id: ID, handle, lastAt, isDue, trouble });
    return ended(transaction);
  });
}

/** Forgets the folder; what was written there stays. */
export async function forgetBackupFolder(): Promise<void> {
  await deleteRaw(NAME);
}
