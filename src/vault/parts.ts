// Several values as one run of bytes that no other values give: each has its length before it.
const encoder = new TextEncoder();

/** Texts (as UTF-8), whole numbers (as decimal text) and bytes, each after its length in four bytes. */
export function parts(...values: readonly (string | number | Uint8Array)[]): Uint8Array<ArrayBuffer> {
  const all = values.map((value) => (value instanceof Uint8Array ? value : encoder.encode(String(value))));
  const bytes = new Uint8Array(all.reduce((sum, part) => sum + 4 + part.length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const part of all) {
    view.setUint32(at, part.length);
    bytes.set(part, at + 4);
    at += 4 + part.length;
  }
  return bytes;
}
