import { restoreEntry as put } from '../store/change-entry.ts';

/** Brings a removed entry back as it was. False when its text is gone. */
export async function restoreEntry(id: string): Promise<boolean> {
  return (await put(id)) !== null;
}
