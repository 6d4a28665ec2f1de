// The note in the ledger that posts go out. It is made before the request that decides: whoever stops, locks, or loses
// the line then has posts on a blog of which nothing else would know.
import type { Moment } from '../journal/when.ts';
import { now } from '../platform/clock.ts';
import { dropSent } from '../store/ledger.ts';
import { noteSent, type PostFile } from './publish-posts.ts';

export class SendingNote {
  #shas = '';
  #at: Moment | null = null;
  #isLost = false;

  async make(files: readonly PostFile[], to: string): Promise<void> {
    const shas = files.map(({ sha256 }) => sha256).join(' ');
    if (this.#at && this.#shas === shas) return;
    const at = now();
    if (!(await noteSent(files, { kind: 'host', name: to }, at))) return;
    [this.#shas, this.#at, this.#isLost] = [shas, at, false];
  }

  get isMade(): boolean {
    return this.#at !== null;
  }

  /** It did not go, or nobody knows; after that it stands. */
  async end(files: readonly PostFile[], mayBeThere: boolean): Promise<void> {
    this.#isLost ||= mayBeThere;
    if (!this.#at || this.#isLost) return;
    const { at } = this.#at;
    this.#at = null;
    await dropSent(
      files.map(({ id }) => id),
      at,
    ).catch(() => undefined);
  }
}
