// The pictures and sounds that the texts of an export name, as files beside them: each once, one in memory at a time.
import { SITE_MEDIA } from '../formats/media-links.ts';
import type { ZipFile } from '../formats/zip.ts';
import type { Entry } from '../journal/entry.ts';
import type { ExportShape } from '../journal/export-choices.ts';
import { MEDIA, type Medium, mediaIn, mediumFileName } from '../journal/medium.ts';
import { readBytes, readMedia } from '../store/media.ts';
import type { Exported, Selection } from './export-jobs.ts';
import type { Tell } from './leaving.ts';

/** Rows that are asked for at once. */
const AT_ONCE = 500;

export class MediaLeaving {
  /** The folder they go to, where the links in the texts find them. */
  readonly folder: string;
  /** What went along so far, by id. */
  readonly along: ReadonlyMap<string, Medium>;
  readonly #along = new Map<string, Medium>();
  readonly #named = new Set<string>();
  #waiting: string[] = [];
  readonly #isForAll: boolean;

  constructor({ kind }: Selection, shape: ExportShape) {
    this.folder = shape === 'posts' ? SITE_MEDIA : MEDIA;
    this.#isForAll = kind === 'public';
    this.along = this.#along;
  }

  /** Notes what an entry names. */
  note({ body }: Pick<Entry, 'body'>): void {
    for (const { id } of mediaIn(body)) {
      if (this.#named.has(id)) continue;
      this.#named.add(id);
      this.#waiting.push(id);
    }
  }

  /** The files of what was noted since the last time, with their folder; what is not on this device is counted. */
  async *files(counts: Exported, tell: Tell = () => undefined): AsyncGenerator<ZipFile, void> {
    const ids = this.#waiting;
    this.#waiting = [];
    let done = 0;
    for (let at = 0; at < ids.length; at += AT_ONCE) {
      const some = ids.slice(at, at + AT_ONCE);
      const rows = await readMedia(some);
      if (!this.#isForAll) counts.missing += some.length - rows.length;
      for (const row of rows) {
        // For others goes what was chosen for them, whatever stands in their text.
        if (this.#isForAll && row.publicOf === undefined) continue;
        tell({ step: 'writing', done, total: ids.length });
        done += 1;
        const bytes = await readBytes(row);
        if (bytes) {
          this.#along.set(row.id, row);
          yield { path: `${this.folder}/${mediumFileName(row)}`, bytes };
        } else counts.missing += 1;
      }
    }
  }
}
