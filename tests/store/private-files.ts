// The browser's private file system in memory, with the ways in which writing to it can go wrong.
import { vi } from 'vitest';

/** What happens to the next file that is written: nothing, a cut, a flipped byte, a full disk, the end of the window. */
export type Fault = 'none' | 'cut' | 'flipped' | 'full' | 'dies';

/** Thrown where the browser would have been killed: nothing after it runs. */
class KilledError extends Error {
  override name = 'KilledError';
}

interface Stored {
  bytes: Uint8Array<ArrayBuffer>;
  at: number;
}

export class PrivateFiles {
  readonly files = new Map<string, Stored>();
  fault: Fault = 'none';
  at = 0;
  isKilled = false;
  #isThere = false;

  /** Puts it in the place of the browser's own. */
  install(room = Number.POSITIVE_INFINITY): void {
    const folder = this.#folder();
    const root = {
      getDirectoryHandle: async (_name: string, { create = false } = {}) => {
        if (!create && !this.#isThere) throw new DOMException('', 'NotFoundError');
        this.#isThere = true;
        return folder;
      },
      removeEntry: async () => {
        this.#isThere = false;
        this.files.clear();
      },
    };
    const estimate = async () => ({ usage: 0, quota: room });
    vi.stubGlobal('navigator', { storage: { getDirectory: async () => root, estimate } });
  }

  #folder() {
    const { files } = this;
    return {
      keys: async function* () {
        yield* [...files.keys()];
      },
      getFileHandle: async (name: string, { create = false } = {}) => {
        if (this.isKilled) throw new KilledError();
        if (!files.has(name) && !create) throw new DOMException('', 'NotFoundError');
        if (!files.has(name)) files.set(name, { bytes: new Uint8Array(), at: this.at });
        return this.#handle(name);
      },
      removeEntry: async (name: string) => {
        if (this.isKilled) throw new KilledError();
        if (!files.delete(name)) throw new DOMException('', 'NotFoundError');
      },
    };
  }

  #handle(name: string) {
    const read = () => this.files.get(name)?.bytes ?? new Uint8Array();
    return {
      getFile: async () => new File([read()], name, { lastModified: this.files.get(name)?.at ?? 0 }),
      createSyncAccessHandle: async () => ({
        write: (piece: Uint8Array, { at }: { at: number }) => this.#write(name, piece, at),
        flush: () => undefined,
        close: () => undefined,
      }),
    };
  }

  #write(name: string, piece: Uint8Array, at: number): number {
    const { fault } = this;
    if (fault === 'full') throw new DOMException('', 'QuotaExceededError');
    const before = this.files.get(name)?.bytes ?? new Uint8Array();
    const written = fault === 'cut' || fault === 'dies' ? piece.slice(0, piece.length >> 1) : piece.slice();
    if (fault === 'flipped') written[written.length >> 1] = (written[written.length >> 1] ?? 0) ^ 1;
    const bytes = new Uint8Array(at + written.length);
    bytes.set(before);
    bytes.set(written, at);
    this.files.set(name, { bytes, at: this.at });
    if (fault !== 'dies') return piece.length;
    this.isKilled = true;
    throw new KilledError();
  }
}
