// Which words stand first on the writing page from the next session on: see `watchWords`.
import { reading, writing } from './unit.ts';

const KEY = 'frontWords';

/** Stores the row, unless it is as it was: then nothing is written, and nothing that is typed waits for it. */
export async function putFrontWords(front: readonly string[]): Promise<void> {
  const before = (await (await reading()).settings.get(KEY))?.value ?? [];
  if (JSON.stringify(before) === JSON.stringify(front)) return;
  await writing(['settings'], ({ settings }) => settings.putMany([{ key: KEY, value: front }]));
}
