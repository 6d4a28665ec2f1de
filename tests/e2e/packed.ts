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

/** Every row of these tables (of all, for null), packed, as of one moment: runs in a page, so it stands on nothing
 * outside itself. What runs there has classes of its own in Firefox, so none is asked for. */
export function packedTables(names: readonly string[] | null): Promise<string> {
  const base64 = (bytes: Uint8Array) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('ebb');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const wanted = [...(names ?? opening.result.objectStoreNames)];
      const reading = opening.result.transaction(wanted);
      const asked = wanted.map((name) => [name, reading.objectStore(name).getAll()] as const);
      reading.oncomplete = () => {
        opening.result.close();
        const tables = Object.fromEntries(asked.map(([name, { result }]) => [name, result]));
        const told = (_: string, value: unknown) =>
          ArrayBuffer.isView(value) ? { base64: base64(value as Uint8Array) } : value;
        resolve(JSON.stringify(tables, told));
      };
    };
  });
}
