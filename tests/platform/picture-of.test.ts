import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitted } from '../../src/platform/picture-of.ts';

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
