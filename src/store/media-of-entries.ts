// The pictures and sounds that entries name, with everything that goes where they go: earlier texts, copies for others.
import { mediaIn } from '../journal/medium.ts';
import { eachEntry } from './imports.ts';
import { reading } from './unit.ts';

/** Every text in a row, whatever it is called there: front matter can name a picture too. */
export function* textsIn(value: unknown): Generator<string, void> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value))
    for (const inner of Object.values(value)) yield* textsIn(inner);
}

const named = (row: unknown): string[] =>
  [...textsIn(row)].flatMap((text) => mediaIn(text).map(({ id }) => id));

/** By their ids. */
export async function mediaOfEntries(ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { entries, versions, editions } = await reading();
  const rows = [entries.getMany(ids), versions.ofEntries(ids), editions.getMany(ids)];
  return new Set((await Promise.all<readonly unknown[]>(rows)).flatMap(named));
}

/** The same of the entries that came with an import, as they are by now. */
export async function mediaOfImport(importId: string): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  await eachEntry((entry) => {
    if (entry.origin?.importId !== importId) return;
    for (const id of named(entry)) found.add(id);
  });
  return found;
}
