// Takes the example journal out again, as if it had never been here.
import { type ExampleRemoved, removeExample as remove } from '../store/example.ts';
import { failureOf, type StoreFailure } from '../store/failure.ts';

export type RemovedExample = ({ ok: true } & ExampleRemoved) | { ok: false; code: StoreFailure };

export async function removeExample(): Promise<RemovedExample> {
  try {
    return { ok: true, ...(await remove()) };
  } catch (error) {
    return { ok: false, code: failureOf(error) };
  }
}
