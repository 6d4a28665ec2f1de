import fc from 'fast-check';
import { expect, test } from 'vitest';
import { padded, STEP, unpadded } from '../../src/vault/padding.ts';
import { counted } from './values.ts';

const withLength = (length: number) => {
  const whole = padded(counted(10));
  new DataView(whole.buffer).setUint32(0, length);
  return whole;
};

test('what is padded comes back, whatever its length', () => {
  const bytes = fc.uint8Array({ maxLength: 3 * STEP }).map((list) => Uint8Array.from(list));
  fc.assert(
    fc.property(bytes, (inside) => {
      const whole = padded(inside);
      expect(whole.length % STEP).toBe(0);
      expect(unpadded(whole)).toEqual(inside);
    }),
  );
});

test('a step is full before the next one begins', () => {
  for (const [length, steps] of [
    [0, 1],
    [STEP - 4, 1],
    [STEP - 3, 2],
    [2 * STEP - 4, 2],
    [2 * STEP - 3, 3],
  ]) {
    const whole = padded(counted(length as number));
    expect(whole).toHaveLength((steps as number) * STEP);
    expect(unpadded(whole)).toHaveLength(length as number);
  }
});

test('bytes at an offset of their buffer are read from there', () => {
  const whole = Uint8Array.from([9, 9, 9, ...padded(counted(10))]);
  expect(unpadded(whole.subarray(3))).toEqual(counted(10));
});

test('what is not padded so is refused', () => {
  expect(unpadded(withLength(10))).toEqual(counted(10));
  expect(unpadded(withLength(9))).toBeNull();
  expect(unpadded(withLength(STEP - 3))).toBeNull();
  expect(unpadded(withLength(0xffffffff))).toBeNull();
  expect(unpadded(new Uint8Array())).toBeNull();
  expect(unpadded(new Uint8Array(STEP - 1))).toBeNull();
  expect(unpadded(new Uint8Array(STEP))).toEqual(new Uint8Array());
  expect(unpadded(new Uint8Array(2 * STEP))).toBeNull();
});
