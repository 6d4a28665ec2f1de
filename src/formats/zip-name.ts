// Names in zip archives: UTF-8 where an archive says so or where they are valid as such, else code page 437.
import { crc32 } from './crc-32.ts';

/** The upper half of code page 437. */
const CP437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

/** The name as UTF-8 beside the old one (APPNOTE 4.6.9): version 1, the checksum of the old name, the name. */
const UNICODE_PATH_VERSION = 1;

const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function utf8In(bytes: Uint8Array): string | null {
  try {
    return UTF_8.decode(bytes);
  } catch {
    return null;
  }
}

function unicodePath(name: Uint8Array, field: Uint8Array | undefined): string | null {
  if (!field || field.length < 6 || field[0] !== UNICODE_PATH_VERSION) return null;
  return view(field).getUint32(1, true) === crc32(name) ? utf8In(field.subarray(5)) : null;
}

/**
 * A file's name as text.
 * @param unicodeField the extra field 0x7075 of the file, where it has one
 */
export function decodeZipName(bytes: Uint8Array, unicodeField?: Uint8Array): string {
  const name = unicodePath(bytes, unicodeField) ?? utf8In(bytes);
  if (name !== null) return name;
  return Array.from(bytes, (byte) => (byte < 128 ? String.fromCharCode(byte) : CP437[byte - 128])).join('');
}
