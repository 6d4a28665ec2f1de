// Of a post that a blog draws in another way than the last look, the last look says so.
import { expect, it } from 'vitest';
import { drawnOtherwise } from '../../src/ui/publish/drawn-otherwise.ts';

it.each([
  'text\n***\ntext',
  '- a\n- b\n1. c',
  '1. one\n  - x',
  '- a\n  - nested\n1. first',
  '5. five\n6. six',
  '1. one\n3. three',
  '- a\n* b',
  '- a\n  3. three',
  '1987. My father left.',
  '| a | b |',
  '- [ ] two',
  '<b>a</b>',
  '<!-- so',
])('%j may look otherwise', (body) => {
  expect(drawnOtherwise(body)).toBe(true);
});

it.each([
  'text\n\n***\n\ntext',
  'text\n---\n',
  '- a\n- b\n\nThen.\n\n1. c',
  '1. one\n   - x\n2. two',
  '- a\n  - nested\n- b',
  '- a\n    - nested',
  '1. one\n1. two\n1. three',
  '1. one\n\n2. two\n\n   more\n3. three',
  '1987\\. My father left.\n\n2003\\. I left too.',
  '**bold** and *slanted*, [a link](https://x.example)',
])('%j looks the same', (body) => {
  expect(drawnOtherwise(body)).toBe(false);
});
