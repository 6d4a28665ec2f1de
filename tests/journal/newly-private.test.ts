import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutNewlyPrivate } from '../../src/journal/newly-private.ts';
import { privateMarked } from '../../src/journal/private-mark.ts';
import { privatePassages } from '../../src/journal/private-passages.ts';
import { publicTextOf } from '../../src/journal/publishing.ts';
import { edited } from '../../src/journal/text-edit.ts';
import { edition, editionText } from './editions.ts';

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
  expect(text).toMatchObject({ body: 'I saw today.', title: 'With' });
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

describe('what is private by now goes from the copy', () => {
  it.each([
    ['in a quote', '> :::private\n> Zebra told me.\n> :::\n\nOpen.', '> Zebra told me.\n\nOpen.', 'Open.'],
    ['in a list', '- :::private\n  Zebra told me.\n  :::\n\nOpen.', '- Zebra told me.\n\nOpen.', 'Open.'],
    [
      'round what was private before',
      ':::private\nZebra told.\n:::private\nold\n:::\nLion told.\n:::',
      'Zebra told.\nLion told.',
      '',
    ],
    [
      'right before an item that was private alone',
      ':::private\n- Zebra\n- %%old%%\n:::\n- home',
      '- Zebra\n- home',
      '- home',
    ],
    ['as a short word', 'My %%HIV%% test.', 'My HIV test.', 'My test.'],
    [
      'as a word that others hold',
      'The %%rape%%. The therapeutic drapes.',
      'The rape. The therapeutic drapes.',
      'The. The therapeutic drapes.',
    ],
    [
      'though lines end otherwise',
      ':::private\u2028Zebra told.\u2028:::\n\nOpen.',
      'Zebra told.\n\nOpen.',
      'Open.',
    ],
    ['though lines are broken otherwise', 'Open. %%Zebra told me.%%', 'Open. Zebra\ntold me.', 'Open.'],
    ['where no blanks part words', '我爱%%张三%%。', '我爱张三。', '我爱。'],
    ['as a part of a word', '%%지수%%가 왔다.', '지수가 왔다. 지수는 갔다.', '가 왔다. 는 갔다.'],
    ['as a sign that is no letter', 'Drunk %%🍷%% again.', 'Drunk 🍷 again.', 'Drunk again.'],
    [
      'of a sentence that was edited the first alone',
      'Open.\n\n%%Zebra told me. I cried.%%',
      'Open.\n\nZebra told me. I wept.',
      'Open.\n\nI wept.',
    ],
  ])('%s', (_, raw, copy, left) => {
    expect(body(copy, raw).text.body).toBe(left);
  });

  it('from each of its fields, and a tag as a whole', () => {
    const copy = editionText('Open.', {
      title: 'Zebra told me',
      description: 'How Zebra told me.',
      tags: ['sea', 'lithium 800'],
    });
    const raw = editionText('Open. %%Zebra told me.%%', { tags: ['sea', '%%lithium 800%%'] });
    const { text, removed } = withoutNewlyPrivate(copy, raw);
    expect(text).toEqual(editionText('Open.', { description: 'How', tags: ['sea'] }));
    expect(removed).toEqual([
      { field: 'tag', text: 'lithium 800' },
      { field: 'title', text: 'Zebra told me' },
      { field: 'description', text: 'Zebra told me.' },
    ]);
  });

  it('from the lines that were added to it', () => {
    const { choices } = edition('a', '');
    const copy = edition('a', 'Open.', { choices: { ...choices, contentNote: 'speaks of Zebra' } });
    const { text, removed } = withoutNewlyPrivate(copy, editionText('Open. %%Zebra%%'));
    expect(text).toEqual({ ...copy, choices: { ...choices, contentNote: 'speaks of' } });
    expect(removed).toEqual([{ field: 'extra', text: 'Zebra' }]);
  });

  it('but not from a field that says it openly in the raw text', () => {
    const copy = editionText('With Sarah.', { title: 'Sarah', tags: ['Sarah'] });
    const raw = editionText('With %%Sarah%%.', { title: 'Sarah', tags: ['Sarah'] });
    expect(withoutNewlyPrivate(copy, raw).text).toEqual({ ...copy, body: 'With.' });
  });
});

const anyNumber = fc.integer({ min: 1000, max: 9999 });
const PLAIN = [
  anyNumber.map((number) => `word${number}`),
  fc.constantFrom(' ', ' ', '\n', '\n\n', '\n- ', '\n> ', '\n1. ', '\n    ', '**', '.', ', '),
];
const BESIDE = {
  'plain text': [],
  'older passages in a line': [anyNumber.map((number) => ` %%old${number}%% `)],
  'older fences': [anyNumber.map((number) => `\n:::private\nold${number}\n:::\n`)],
  pictures: [fc.constant('\n\n![The bridge](media/k3v9x2m4tq7w.jpg)\n\n')],
};

it.each(Object.entries(BESIDE))(
  'no word that the button keeps private is left in a copy: %s',
  (_, beside) => {
    const anyPieces = fc.array(fc.oneof(...PLAIN, ...beside), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(anyPieces, fc.nat(200), fc.nat(200), (pieces, a, b) => {
        const raw = pieces.join('');
        const places = [a, b].map((at) => at % (raw.length + 1));
        const edit = privateMarked(raw, { start: Math.min(...places), end: Math.max(...places) });
        fc.pre(edit !== null);
        const now = edit ? edited(raw, edit) : raw;
        const passages = privatePassages(now).map(({ start, end }) => now.slice(start, end));
        const open = publicTextOf(editionText(now)).body;
        const left = body(publicTextOf(editionText(raw)).body, now).text.body;
        for (const [word] of passages.join(' ').matchAll(/word\d{4}/g))
          if (!open.includes(word)) expect(left).not.toContain(word);
      }),
      { numRuns: 500 },
    );
  },
);
