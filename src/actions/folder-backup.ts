// Backups that write themselves: into a folder the person chose once, as the backup page writes them, and read back.
import { now } from '../platform/clock.ts';
import { pickFolder } from '../platform/files.ts';
import { askToWrite, mayWrite } from '../platform/folder-leave.ts';
import {
  type BackupFolder,
  type FolderTrouble,
  forgetBackupFolder,
  putBackupFolder,
  readBackupFolder,
} from '../store/backup-folder.ts';
import { copyingAlone } from '../store/copies.ts';
import { isSameFile } from '../store/same-file.ts';
import { putSetting } from '../store/settings.ts';
import { makeBackup, usualKeeping } from './back-up.ts';
import { isCopyingOver } from './make-copy.ts';

export type { BackupFolder } from '../store/backup-folder.ts';

/** About once a day, and not later each day. */
const BETWEEN_MS = 20 * 3_600_000;

export const readFolder = readBackupFolder;

/** Writing there ends; what is there stays. */
export const forgetFolder = forgetBackupFolder;

/** Asks for a folder and writes the first backup into it. Call it inside a tap. Null: the person thought better of it. */
export async function chooseBackupFolder(): Promise<BackupFolder | null> {
  const handle = await pickFolder('ebb-backup');
  if (!handle) return null;
  await putBackupFolder({ handle, lastAt: null, isDue: true, trouble: null });
  return writeToFolder();
}

/** Asks the browser for leave where it wants to be asked, and writes. Call it inside a tap. */
export async function writeToFolderNow(): Promise<BackupFolder | null> {
  const folder = await readBackupFolder();
  if (folder) await askToWrite(folder.handle).catch(() => false);
  return writeToFolder();
}

/**
 * After the journal has settled. Never asks anything.
 * @param hasChanged since the last call
 */
export async function keepFolder(hasChanged: boolean): Promise<void> {
  const folder = await readBackupFolder();
  if (!folder) return;
  if (hasChanged && !folder.isDue) await putBackupFolder({ ...folder, isDue: true });
  const isTime = folder.lastAt === null || Math.abs(now().at - folder.lastAt) >= BETWEEN_MS;
  if (isTime && (hasChanged || folder.isDue)) await writeToFolder();
}

/** Writes a backup of this moment; how it went is in the answer, and lies with the folder. Null where there is none. */
function writeToFolder(): Promise<BackupFolder | null> {
  return copyingAlone(async () => {
    const folder = await readBackupFolder();
    if (!folder || isCopyingOver()) return folder;
    const trouble = await written(folder.handle).catch(troubleOf);
    const next: BackupFolder =
      typeof trouble === 'number'
        ? { ...folder, lastAt: trouble, isDue: false, trouble: null }
        : { ...folder, trouble };
    await putBackupFolder(next);
    return next;
  });
}

/** The instant of the backup that lies there now, or why there is none. */
async function written(folder: FileSystemDirectoryHandle): Promise<number | FolderTrouble> {
  if (!(await mayWrite(folder))) return 'asks';
  const made = await makeBackup(usualKeeping());
  if (!made.ok) return made.code === 'full' || made.code === 'not-verified' ? made.code : 'failed';
  const { file, at } = made.backup;
  const handle = await folder.getFileHandle(file.name, { create: true });
  // The browser writes beside it and puts it in its place when it is whole.
  const writable = await handle.createWritable();
  await writable.write(file).catch(async (error: unknown) => {
    await writable.abort().catch(() => undefined);
    throw error;
  });
  await writable.close();
  if (!(await isSameFile(await handle.getFile(), file))) return 'not-verified';
  await putSetting('lastBackupAt', at).catch(() => undefined);
  return at;
}

function troubleOf(error: unknown): FolderTrouble {
  const names: Record<string, FolderTrouble> = {
    NotAllowedError: 'asks',
    NotFoundError: 'gone',
    QuotaExceededError: 'full',
  };
  return names[(error as Error).name] ?? 'failed';
}
