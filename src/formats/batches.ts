// Bytes as they are written, handed to the browser a megabyte at a time, which may keep them on disk.

/** Written bytes that are gathered before they are handed over. */
const BATCH_BYTES = 1_000_000;

/** Bytes one after the other, made into blobs as they come. */
export class Batches {
  size = 0;
  readonly #blobs: Blob[] = [];
  #parts: Uint8Array<ArrayBuffer>[] = [];
  #waiting = 0;

  add(...parts: Uint8Array<ArrayBuffer>[]): void {
    const bytes = parts.reduce((sum, part) => sum + part.length, 0);
    this.#parts.push(...parts);
    this.size += bytes;
    this.#waiting += bytes;
    if (this.#waiting >= BATCH_BYTES) this.#gather();
  }

  #gather(): void {
    // One piece: a blob of ten thousand is slow to make.
    const batch = new Uint8Array(this.#waiting);
    let at = 0;
    for (const part of this.#parts) {
      batch.set(part, at);
      at += part.length;
    }
    this.#blobs.push(new Blob([batch]));
    [this.#parts, this.#waiting] = [[], 0];
  }

  blob(): Blob {
    this.#gather();
    return new Blob(this.#blobs);
  }
}
