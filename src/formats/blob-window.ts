// Reads a blob through a window: small neighbours come from one read, and memory holds one window of a large
// file. Each window is a real read, so that a worker hears its messages between two of them.
const WINDOW_BYTES = 256 * 1024;

export class BlobWindow {
  readonly #blob: Blob;
  #start = 0;
  #bytes = new Uint8Array();

  constructor(blob: Blob) {
    this.#blob = blob;
  }

  /** The `length` bytes at `at`, or null where the blob ends before them. */
  async read(at: number, length: number): Promise<Uint8Array<ArrayBuffer> | null> {
    if (at < 0 || at + length > this.#blob.size) return null;
    if (at < this.#start || at + length > this.#start + this.#bytes.length) {
      const end = at + Math.max(length, WINDOW_BYTES);
      this.#bytes = new Uint8Array(await this.#blob.slice(at, end).arrayBuffer());
      this.#start = at;
    }
    return this.#bytes.subarray(at - this.#start, at - this.#start + length);
  }
}
