import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitted, shownTypeOf } from '../../src/platform/picture-of.ts';

const sides = fc.record({
  width: fc.integer({ min: 1, max: 20_000 }),
  height: fc.integer({ min: 1, max: 20_000 }),
});

it('a picture is never larger than it was, nor longer than a screen shows', () => {
  fc.assert(
    fc.property(sides, ({ width, height }) => {
      const [wide, high] = fitted(width, height);
      expect(Math.max(wide, high)).toBeLessThanOrEqual(Math.min(2048, Math.max(width, height)));
      expect(Math.min(wide, high)).toBeGreaterThanOrEqual(1);
    }),
  );
});

it('a picture keeps its shape, to the pixel that a side can be off', () => {
  fc.assert(
    fc.property(sides, ({ width, height }) => {
      const [wide, high] = fitted(width, height);
      const scale = Math.min(1, 2048 / Math.max(width, height));
      expect(Math.abs(wide - Math.max(1, width * scale))).toBeLessThanOrEqual(0.5);
      expect(Math.abs(high - Math.max(1, height * scale))).toBeLessThanOrEqual(0.5);
    }),
  );
});

it('a small picture stays as it is', () => {
  expect(fitted(640, 480)).toEqual([640, 480]);
});

describe('a picture that is to be kept as it is', () => {
  const begun = (signs: string) =>
    new Blob([Uint8Array.from(`${signs}and so on`, (sign) => sign.charCodeAt(0))]);

  it.each([
    ['image/jpeg', '\xff\xd8\xff\xe1'],
    ['image/png', '\x89PNG\r\n\x1a\n'],
    ['image/gif', 'GIF89a'],
    ['image/webp', 'RIFF\0\0\0\0WEBP'],
  ])('is %s by how it begins, whatever it is called', async (type, signs) => {
    expect(await shownTypeOf(begun(signs))).toBe(type);
  });

  it.each([['RIFF\0\0\0\0WAVE'], ['\0\0\0\x18ftypheic'], ['<svg '], ['\xff\xd8'], ['']])(
    'is none that every browser shows: %j',
    async (signs) => {
      expect(await shownTypeOf(new Blob([Uint8Array.from(signs, (sign) => sign.charCodeAt(0))]))).toBe(null);
    },
  );

  it('is none when no archive would take it back in', async () => {
    const large = new File([begun('\xff\xd8\xff'), new Uint8Array(30_000_000)], 'a.jpg');
    expect(await shownTypeOf(large)).toBe(null);
  });
});
