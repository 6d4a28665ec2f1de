// Takes the example journal out again, as if it had never been here.
import { ownDraft } from '../journal/example.ts';
import { type ExampleRemoved, exampleIn, removeExample as remove } from '../store/example.ts';
import { failureOf, type StoreFailure } from '../store/failure.ts';
import { reading } from '../store/unit.ts';
import { takeLeft } from './adopt-draft.ts';

export type RemovedExample = ({ ok: true } & ExampleRemoved) | { ok: false; code: StoreFailure };

/** And what windows left of it beside the database: nobody is to find it there. */
export async function removeExample(): Promise<RemovedExample> {
  try {
    await takeLeft();
    const { freeLeft, namedBeside } = await import('./free-left.ts');
    const ids = (await exampleIn(await reading())).map(({ id }) => id);
    await freeLeft(ids, ownDraft);
    return { ok: true, ...(await remove((await namedBeside()).wordIds)) };
  } catch (error) {
    return { ok: false, code: failureOf(error) };
  }
}
