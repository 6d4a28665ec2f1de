// One row as bytes: JSON, in which runs of bytes are kept. A first byte says whether there are any, for most rows
// have none, and ten thousand of them are opened at an unlocking.
const BYTES = '$bytes';
const PLAIN = 0;
const WITH_BYTES = 1;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const CHUNK = 0x8000;

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

/** The bytes of a row. What JSON leaves out (undefined, functions) is left out. */
export function encodeRow(value: unknown): Uint8Array<ArrayBuffer> {
  let hasBytes = false;
  const json = JSON.stringify(value, (_key, part) => {
    if (part instanceof Uint8Array) {
      hasBytes = true;
      return { [BYTES]: base64Of(part) };
    }
    // An object of somebody's that looks like bytes is put into another one, so that it comes back as it was.
    if (isMarked(part)) {
      hasBytes = true;
      return { [BYTES]: Object.entries(part) };
    }
    return part;
  });
  const text = encoder.encode(json);
  const bytes = new Uint8Array(text.length + 1);
  bytes[0] = hasBytes ? WITH_BYTES : PLAIN;
  bytes.set(text, 1);
  return bytes;
}

function isMarked(part: unknown): part is Record<string, unknown> {
  return typeof part === 'object' && part !== null && !Array.isArray(part) && Object.hasOwn(part, BYTES);
}

/** The row of these bytes. @throws where they are none */
export function decodeRow(bytes: Uint8Array): unknown {
  const json = decoder.decode(bytes.subarray(1));
  if (bytes[0] === PLAIN) return JSON.parse(json);
  if (bytes[0] !== WITH_BYTES) throw new Error('not a row');
  return JSON.parse(json, (_key, part) => {
    if (!isMarked(part)) return part;
    const held = part[BYTES];
    return typeof held === 'string' ? bytesOf(held) : Object.fromEntries(held as [string, unknown][]);
  });
}
