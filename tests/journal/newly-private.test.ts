import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withoutNewlyPrivate } from '../../src/journal/newly-private.ts';
import { editionText } from './editions.ts';

const body = (copy: string, raw: string) => withoutNewlyPrivate(editionText(copy), editionText(raw));

it('a paragraph that was fenced after the copy was made goes from the copy', () => {
  const { text, removed } = body(
    'One.\n\nTwo hurts.\n\nThree.',
    'One.\n\n:::private\nTwo hurts.\n:::\n\nThree.',
  );
  expect(text.body).toBe('One.\n\nThree.');
  expect(removed).toEqual([{ field: 'body', text: 'Two hurts.' }]);
});

it('so do words that were marked within a line, in the title too', () => {
  const copy = editionText('I saw Sarah today.', { title: 'With Sarah' });
  const raw = editionText('I saw %%Sarah%% today.', { title: 'With %%Sarah%%' });
  const { text } = withoutNewlyPrivate(copy, raw);
  expect(text).toMatchObject({ body: 'I saw  today.', title: 'With ' });
});

it('what also stands in the open stays', () => {
  expect(body('The sea. The sea.', 'The sea. %%The sea.%%').removed).toEqual([]);
});

it('a copy of a text without passages is as it was', () => {
  fc.assert(
    fc.property(fc.string(), (words) => {
      expect(body(words, words.replaceAll('%', '').replaceAll(':', '')).text.body).toBe(words);
    }),
  );
});

it('no paragraph that is private by now is left in a copy', () => {
  const anyParagraphs = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(anyParagraphs, fc.nat(5), (numbers, at) => {
      const all = numbers.map((number, index) => `Words ${index} of ${number}${index}.`);
      const hidden = all[at % all.length] ?? '';
      const raw = all.map((one) => (one === hidden ? `:::private\n${one}\n:::` : one)).join('\n\n');
      expect(body(all.join('\n\n'), raw).text.body).not.toContain(hidden);
    }),
  );
});

it('a paragraph that was fenced goes from the copy though it held a picture, which the copy never had', () => {
  const picture = '![The bridge](media/k3v9x2m4tq7w.jpg)';
  const raw = `One.\n\n:::private\nTwo hurts. ${picture}\nMuch.\n\n${picture}\n:::\n\nThree.`;
  const { text, removed } = body('One.\n\nTwo hurts.\nMuch.\n\nThree.', raw);
  expect(text.body).toBe('One.\n\nThree.');
  expect(removed).toEqual([{ field: 'body', text: 'Two hurts.\nMuch.' }]);
  expect(body('The bridge.', picture).removed).toEqual([]);
});
