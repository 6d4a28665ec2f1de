import { expect, test } from 'vitest';
import { titleOfHeading } from '../../../src/formats/foreign/title-of-heading.ts';

test.each([
  ['A walk\\!', 'A walk!'],
  ['**All of it** ##', 'All of it'],
  ['`a*b*` and ***both***', 'a*b* and both'],
  ['~~Not~~ a_b_c, 5 * 3', 'Not a_b_c, 5 * 3'],
  ['\\*\\*Stars\\*\\*', '**Stars**'],
  ['- C#', '- C#'],
  ['1. ```', '1. ```'],
  ['# #', '#'],
  ['##', ''],
  ['`a\\*b` and `~~c~~` \\*', 'a\\*b and ~~c~~ *'],
  ['', ''],
])('the heading %s is called %s', (line, title) => {
  expect(titleOfHeading(line)).toBe(title);
});

test.each([
  ['struck', '~~a'],
  ['marks', '*a_b`'],
  ['signs behind', ' #'],
])('a heading of a million signs is read at once: %s', (_, sign) => {
  const startedAt = performance.now();
  titleOfHeading(`x${sign.repeat(1_000_000 / sign.length)}x`);
  expect(performance.now() - startedAt).toBeLessThan(2_000);
});
