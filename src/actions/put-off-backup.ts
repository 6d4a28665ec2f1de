import { now } from '../platform/clock.ts';
import { updateLater } from '../store/later-settings.ts';

/** Not now: the note about a backup comes again after as many entries more. One that cannot be kept shows once more. */
export async function putOffBackup(): Promise<void> {
  await updateLater('backupPutOffAt', () => now().at).catch(() => undefined);
}
