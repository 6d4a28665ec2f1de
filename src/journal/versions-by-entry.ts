import type { Version } from './version.ts';

/** Versions by the entry that they are of; none for any other. */
export function byEntry(versions: readonly Version[]): (entryId: string) => readonly Version[] {
  const found = new Map<string, Version[]>();
  for (const version of versions) {
    const others = found.get(version.entryId);
    if (others) others.push(version);
    else found.set(version.entryId, [version]);
  }
  return (entryId) => found.get(entryId) ?? [];
}
