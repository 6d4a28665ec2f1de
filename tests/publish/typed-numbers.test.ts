// A paragraph that begins with a year is no item of a list: kramdown would count it as the first.
import { expect, it } from 'vitest';
import { publicForm } from '../../src/publish/public-form.ts';
import { withTypedNumbers } from '../../src/publish/typed-numbers.ts';
import { entryOf, NOBODY } from './entry-of.ts';

it.each([
  ['1987. My father left.\n\n2003. I left too.', '1987\\. My father left.\n\n2003\\. I left too.'],
  ['1987. My father left.\n2003. I left too.', '1987\\. My father left.\n\n2003\\. I left too.'],
  ['1987) My father left.', '1987\\) My father left.'],
  [
    '1987. My father left.\n\n      Nobody said so.\n\nThen.',
    '1987\\. My father left.\n\nNobody said so.\n\nThen.',
  ],
  ['1987. One\n      - two', '1987\\. One\n\n- two'],
  ['1. One\n1987. Two', '1. One\n\n1987\\. Two'],
  ['I was born in\n1987. It rained.', 'I was born in\n1987\\. It rained.'],
])('%j is written %j', (body, written) => {
  expect(withTypedNumbers(body)).toBe(written);
  expect(publicForm(entryOf({ body }), null, NOBODY).content.body).toBe(written);
});

it.each([
  '1. one\n2. two\n\n99. three',
  '```\n1987. x\n```',
  'So:\n\n    1987. x',
  '1987 was wet. 2003. Too.',
  '1987.5 metres',
  '- one\n- two\n\n  more',
])('%j is as it was', (body) => {
  expect(withTypedNumbers(body)).toBe(body);
});
