// What may leave, as it would leave: made beside the page, since the page itself loads no writer of files.
import { quietPhrases } from '../journal/quiet-line.ts';
import type { PostLine, PostLook } from '../workers/publish-jobs.ts';
import { fileWords } from './file-words.ts';
import { Converter, failureOfJob, type JobFailure } from './in-worker.ts';

export type { PostLine, PostLook } from '../workers/publish-jobs.ts';

export type Looked<T> = { ok: true; value: T } | { ok: false; code: JobFailure };

/** A worker for as long as a page looks at posts: a new one for each change would be a new one for each key. */
export class Looking {
  readonly #converter = new Converter();

  /** Null where there is no such entry. */
  one(id: string): Promise<Looked<PostLook | null>> {
    return this.#told(this.#converter.ask('look-at-post', { id, words: fileWords(), quiet: quietPhrases() }));
  }

  /** Every entry that is set aside, out, or to be taken down. */
  all(): Promise<Looked<PostLine[]>> {
    return this.#told(this.#converter.ask('posts', { words: fileWords() }));
  }

  end(): void {
    this.#converter.end();
  }

  #told<T>(asking: Promise<T>): Promise<Looked<T>> {
    return asking.then(
      (value) => ({ ok: true, value }),
      (error: unknown) => ({ ok: false, code: failureOfJob(error) }),
    );
  }
}
