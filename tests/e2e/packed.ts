// Rows on their way into a page and out of it, as one text: a browser's driver takes every value of them apart, and
// ten thousand entries take it minutes.

/** What bytes are in such a text. */
interface PackedBytes {
  base64: string;
}

const isPacked = (value: unknown): value is PackedBytes =>
  typeof value === 'object' && value !== null && Object.keys(value).join() === 'base64';

export const packed = (value: unknown): string =>
  JSON.stringify(value, (_, it) =>
    it instanceof Uint8Array ? { base64: Buffer.from(it).toString('base64') } : it,
  );

export const unpacked = <T>(text: string): T =>
  JSON.parse(text, (_, it) => (isPacked(it) ? new Uint8Array(Buffer.from(it.base64, 'base64')) : it)) as T;
