// What may be told of an error: its kind and its places, never its words.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { notedErrors } from '../../src/platform/noted-errors.ts';

const CHROMIUM = (message: string) => ({
  name: 'TypeError',
  stack: `TypeError: ${message}
    at o (https://ebb.example/assets/core-Bz1.js:1:2345)
    at async https://ebb.example/assets/entry-page-9.js?x=private:12:7`,
});
const WEBKIT = (message: string) => ({
  name: 'TypeError',
  message,
  stack: `o@https://ebb.example/assets/core-Bz1.js:1:2345
@https://ebb.example/assets/entry-page-9.js:12:7`,
});

describe('an error', () => {
  test('is told by its kind and its places, in every engine alike', () => {
    const told = [{ name: 'TypeError', places: ['core-Bz1.js:1:2345', 'entry-page-9.js:12:7'], times: 1 }];
    expect(notedErrors([CHROMIUM('x is not a function')])).toEqual(told);
    expect(notedErrors([WEBKIT('x is not a function')])).toEqual(told);
  });

  test('says nothing of its message, whatever was quoted in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const secret = `I crave ${text} connection`;
        const errors = [CHROMIUM(secret), WEBKIT(secret), new Error(secret), secret, { name: secret }];
        expect(JSON.stringify(notedErrors(errors))).not.toMatch(/crave|connection/);
      }),
    );
  });

  test('that came three times in a row is told once', () => {
    const error = CHROMIUM('x');
    const told = notedErrors([error, error, error, new RangeError('y'), error]);
    expect(told.map(({ name, times }) => [name, times])).toEqual([
      ['TypeError', 3],
      ['RangeError', 1],
      ['TypeError', 1],
    ]);
  });

  test('that is none is told by what it is', () => {
    expect(notedErrors([undefined, 'no', null]).map(({ name }) => name)).toEqual([
      'undefined',
      'string',
      'object',
    ]);
  });
});
