// What bytes are by how they begin.
import { describe, expect, it } from 'vitest';
import { HEAD_BYTES, isBoxedPicture, isOfKind, kindOfHead } from '../../src/formats/media-kind.ts';
import type { MediumType } from '../../src/journal/medium.ts';

const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

const HEADS: [MediumType, string][] = [
  ['image/jpeg', '\xff\xd8\xff\xe0\x00\x10JFIF\x00'],
  ['image/png', '\x89PNG\r\n\x1a\n\x00\x00\x00\x0d'],
  ['image/gif', 'GIF89a'],
  ['image/gif', 'GIF87a'],
  ['image/webp', 'RIFF\x24\x00\x00\x00WEBPVP8 '],
  ['audio/webm', '\x1a\x45\xdf\xa3\x01'],
  ['audio/mp4', '\x00\x00\x00\x1cftypM4A '],
  ['audio/ogg', 'OggS\x00\x02'],
  ['audio/mpeg', 'ID3\x04\x00'],
  ['audio/mpeg', '\xff\xfb\x90\x64'],
];
const TYPES = [...new Set(HEADS.map(([type]) => type))];

describe('the kind of bytes', () => {
  it.each(HEADS)('is %s where they begin so, and no other', (type, head) => {
    const bytes = latin(head);
    expect(bytes.length).toBeLessThanOrEqual(HEAD_BYTES);
    expect(TYPES.filter((other) => isOfKind(bytes, other))).toEqual([type]);
    expect(kindOfHead(bytes)).toBe(type);
    expect(isBoxedPicture(bytes)).toBe(false);
  });

  it.each([
    '',
    '\xff',
    '\xff\xd8',
    'GIF',
    '<!doctype html><script>',
    '%PDF-1.7',
    'RIFF\x24\x00\x00\x00WAVEfmt ',
    '\xff\xfea\x00b\x00',
    'PK\x03\x04',
    'I\xe2\x80\x99m here',
    'A wave, WEBP',
    'My pics avif',
  ])('is none for %j', (head) => {
    expect(TYPES.filter((type) => isOfKind(latin(head), type))).toEqual([]);
    expect(kindOfHead(latin(head))).toBeNull();
    expect(isBoxedPicture(latin(head))).toBe(false);
  });

  it.each(['heic', 'mif1', 'avif'])('is no sound for a picture that is packed as films are: %s', (brand) => {
    const head = latin(`\x00\x00\x00\x20ftyp${brand}`);
    expect(isBoxedPicture(head)).toBe(true);
    expect(kindOfHead(head)).toBeNull();
  });
});
