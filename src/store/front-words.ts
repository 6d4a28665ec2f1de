// Which words stand first on the writing page from the next session on: see `watchWords`.
import { writing } from './unit.ts';

const KEY = 'frontWords';

/** Stores the row, unless it is as it was. */
export async function putFrontWords(front: readonly string[]): Promise<void> {
  await writing(['settings'], async ({ settings }) => {
    const before = (await settings.get(KEY))?.value ?? [];
    if (JSON.stringify(before) !== JSON.stringify(front))
      await settings.putMany([{ key: KEY, value: front }]);
  });
}
