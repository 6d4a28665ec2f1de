// What bytes are, by how they begin. A name is a claim: a page of HTML that is called a picture is none.
import type { MediumType } from '../journal/medium.ts';

/** So many bytes tell every kind. */
export const HEAD_BYTES = 16;

const begins = (bytes: Uint8Array, signs: string, at = 0): boolean =>
  bytes.length >= at + signs.length && [...signs].every((sign, i) => bytes[at + i] === sign.charCodeAt(0));

/** A frame of MP3: eleven set bits, and layer III (ISO 11172-3, 2.4.1.3). The mark of UTF-16 is none. */
const isMpegAudio = ([first = 0, second = 0]: Uint8Array): boolean =>
  first === 0xff && (second & 0xe6) === 0xe2;

const KINDS: Readonly<Record<MediumType, (bytes: Uint8Array) => boolean>> = {
  'image/jpeg': (bytes) => begins(bytes, '\xff\xd8\xff'),
  'image/png': (bytes) => begins(bytes, '\x89PNG\r\n\x1a\n'),
  'image/gif': (bytes) => begins(bytes, 'GIF8'),
  'image/webp': (bytes) => begins(bytes, 'RIFF') && begins(bytes, 'WEBP', 8),
  'audio/webm': (bytes) => begins(bytes, '\x1a\x45\xdf\xa3'),
  'audio/mp4': (bytes) => begins(bytes, 'ftyp', 4),
  'audio/ogg': (bytes) => begins(bytes, 'OggS'),
  'audio/mpeg': (bytes) => begins(bytes, 'ID3') || isMpegAudio(bytes),
};

/** Whether bytes begin as their kind does. The first `HEAD_BYTES` are enough. */
export const isOfKind = (bytes: Uint8Array, type: MediumType): boolean => KINDS[type](bytes);

/** The kind that bytes begin as; null for what none of them is. The first `HEAD_BYTES` are enough. */
export function kindOfHead(head: Uint8Array): MediumType | null {
  const found = Object.entries(KINDS).find(([, is]) => is(head));
  // What a phone calls a picture may be packed as a film is.
  return found && !isBoxedPicture(head) ? (found[0] as MediumType) : null;
}

/** Whether bytes are a picture packed as films are (HEIC, AVIF): some browsers can draw it (ISO 23008-12, 10.2). */
export const isBoxedPicture = (head: Uint8Array): boolean =>
  begins(head, 'ftyp', 4) &&
  ['heic', 'heix', 'heim', 'hevc', 'mif1', 'msf1', 'avif', 'avis'].some((brand) => begins(head, brand, 8));
