// What is marked as private after the copy was made, and stands in the copy in other words.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutNewlyPrivate } from '../../src/journal/newly-private.ts';
import { publicTextOf } from '../../src/journal/publishing.ts';
import { edition, editionText } from './editions.ts';

/** @param made what the copy was made from */
const bared = (raw: string, copy: string, made = raw.replace(/^:::(?:private)?\n|%%/gm, '')) =>
  withoutNewlyPrivate(edition('e', copy, { base: editionText(made) }), editionText(raw));

const TOLD = 'Marta told me she was pregnant. She has not told him. I promised.';
const FENCED = `We had soup.\n\n:::private\n${TOLD}\n:::\n\nThen it rained.`;

describe('a passage that was marked after the copy was made goes', () => {
  it.each([
    [
      'where a name is an initial in the copy',
      'M. told me she was pregnant. She has not told him. I promised.',
    ],
    ['where a word is another one', 'Marta told me she was expecting. She has not told anyone. I promised.'],
    ['where a typo was mended', 'Marta told me she was pregnatn. She has not told him. I promised.'],
    ['where its last words are not in the copy', 'Marta told me she. She has not. I promised.'],
    ['where lines are broken otherwise', 'M. told me she\nwas pregnant. She has\nnot told Tom. I promised.'],
    ['where it is quoted', '> M. told me she was pregnant. She has not told him.\n> I promised.'],
    [
      'where it stands in small letters',
      'marta told me that she was pregnant. she has not told him. I promised.',
    ],
  ])('%s', (_, told) => {
    const { text, unsure } = bared(FENCED, `We had soup.\n\n${told}\n\nThen it rained.`);
    expect(text.body).toBe('We had soup.\n\nThen it rained.');
    expect(unsure).toEqual([]);
  });

  it('where a word was added to the raw text while it was marked', () => {
    const now = FENCED.replace('told me she', 'told me yesterday she').replace(
      'I promised',
      'I promised her that',
    );
    const { text } = bared(
      now,
      `We had soup.\n\n${TOLD}\n\nThen it rained.`,
      `We had soup.\n\n${TOLD}\n\nThen it rained.`,
    );
    expect(text.body).not.toMatch(/pregnant|not told/);
  });

  it('where it is a part of a longer sentence by now', () => {
    const { text } = bared(
      FENCED,
      'We had soup and marta told me she was pregnant, and then it rained.\n\nThen it rained.',
    );
    expect(text.body).toBe('Then it rained.');
  });

  it('from the title and from the lines that were added too', () => {
    const { choices } = edition('a', '');
    const copy = edition('a', 'Open.', {
      title: 'M. told me she was pregnant',
      choices: { ...choices, contentNote: 'M. told me she was pregnant' },
    });
    const { text, removed } = withoutNewlyPrivate(copy, editionText(`Open. %%${TOLD}%%`));
    expect(text.title).toBeUndefined();
    expect(text.choices.contentNote).toBe('');
    expect(removed.every(({ isAlike }) => isAlike)).toBe(true);
  });

  it('and what went for saying mostly the same is told apart from what stood there word for word', () => {
    const { removed } = bared(FENCED, `M. told me she was pregnant. I promised.`);
    expect(removed).toEqual([
      { field: 'body', text: 'I promised.' },
      { field: 'body', text: 'M. told me she was pregnant.', isAlike: true },
    ]);
  });
});

describe('what is not private stays', () => {
  it('though a private sentence resembles it', () => {
    const raw = 'I was happy with Anna at the sea.\n\n%%I was angry with Anna at the sea.%%';
    expect(bared(raw, 'I was happy with Anna at the sea.').text.body).toBe(
      'I was happy with Anna at the sea.',
    );
  });

  it('also where it was edited, as long as it is nearer to what is open', () => {
    const raw = 'I was happy with Anna and Tom at the sea that day.\n\n%%I was angry with Anna all night.%%';
    const copy = 'I was happy with A. and T. at the sea that day.';
    expect(bared(raw, copy, 'I was happy with Anna and Tom at the sea that day.').text.body).toBe(copy);
  });

  it('though small words of every sentence stand in it', () => {
    const raw = '%%I was so sad.%%\n\nOpen.';
    const copy =
      'Open. I went to the lake with my dog and it was cold, but the light was so good that we stayed, sad or not.';
    expect(bared(raw, copy, 'Open.')).toMatchObject({ text: { body: copy }, removed: [] });
  });

  it('as a line that says in small words of its own when it was written', () => {
    const writtenNote = 'Written while it was happening, and left as it was.';
    const copy = edition('a', 'Open.', { choices: { ...edition('a', '').choices, writtenNote } });
    const { text } = withoutNewlyPrivate(copy, editionText('Open. %%It was what it was, and I left.%%'));
    expect(text.choices.writtenNote).toBe(writtenNote);
  });

  it('and nothing is asked where the person took the passage out of the copy', () => {
    const { text, unsure } = bared(FENCED, 'We had soup.\n\nThen it rained.');
    expect([text.body, unsure]).toEqual(['We had soup.\n\nThen it rained.', []]);
  });

  it('nor about a part of a sentence that was private before, though the rest of it was edited', () => {
    const raw = 'Then the sea, %%and the other thing%% and rain.';
    const { text, unsure } = bared(raw, 'Then the sea, and rain, for others.', 'Then the sea, and rain.');
    expect([text.body, unsure]).toEqual(['Then the sea, and rain, for others.', []]);
  });

  it('nor about what was private before the copy was made', () => {
    const { text, unsure } = bared(
      FENCED,
      'We had some soup.\n\nIt rained.',
      'We had soup.\n\nThen it rained.',
    );
    expect([text.body, unsure]).toEqual(['We had some soup.\n\nIt rained.', []]);
  });
});

describe('where nobody can tell, it is asked', () => {
  it('about other words in the place of what is private', () => {
    const { text, unsure } = bared(FENCED, 'We had soup.\n\nA friend shared news.\n\nThen it rained.');
    expect(text.body).toContain('A friend shared news.');
    expect(unsure.map(({ there }) => there)).toContain('A friend shared news.');
  });

  it('about a sentence of two words of which one is another', () => {
    const { unsure } = bared('Open. %%I promised.%%', 'Open. I promissed.');
    expect(unsure).toEqual([{ field: 'body', text: 'I promised.', there: 'I promissed.' }]);
  });

  it('about a name that is another one in the copy', () => {
    const { unsure } = bared('I saw %%Sarah%% today.', 'I saw Sara today.');
    expect(unsure).toEqual([{ field: 'body', text: 'Sarah', there: 'I saw Sara today.' }]);
  });

  it('about what is as near to an open sentence', () => {
    const { unsure } = bared('I saw Tom on Monday.\n\n%%I saw Tom on Sunday.%%', 'I saw Tom on Tuesday.');
    expect(unsure).toEqual([{ field: 'body', text: 'I saw Tom on Sunday.', there: 'I saw Tom on Tuesday.' }]);
  });
});

/** Words of a small list, so that sentences resemble each other by chance. */
const aWord = fc.constantFrom(
  ...[
    'I',
    'she',
    'was',
    'the',
    'and',
    'told',
    'not',
    'Marta',
    'pregnant',
    'river',
    'never',
    'home',
    'afraid',
    'him',
  ],
);
const aSentence = fc
  .array(aWord, { minLength: 3, maxLength: 12 })
  .map((words) => `${words.join(' ').replace(/^./, (letter) => letter.toUpperCase())}.`);
const aText = fc.array(fc.array(aSentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });

const EDITS: ((words: string[], at: number) => string[])[] = [
  (words, at) => words.with(at, 'otherwise'),
  (words, at) => words.toSpliced(at, 1),
  (words, at) => words.toSpliced(at, 0, 'really'),
];

it('no sentence of a passage marked later leaves unasked with one word of it changed', () => {
  fc.assert(
    fc.property(aText, fc.nat(), fc.nat(), fc.nat(), (paragraphs, which, where, how) => {
      const at = which % paragraphs.length;
      const text = (of: string[][]) => of.map((sentences) => sentences.join(' ')).join('\n\n');
      const hidden = paragraphs[at] ?? [];
      const now = text(paragraphs.with(at, [`:::private\n${hidden.join(' ')}\n:::`]));
      const copied = hidden.map((sentence) => {
        const words = sentence.slice(0, -1).split(' ');
        return `${(EDITS[how % EDITS.length] ?? EDITS[0])?.(words, where % words.length).join(' ')}.`;
      });
      const copy = text(paragraphs.with(at, copied));
      const { text: left, unsure } = bared(now, copy, text(paragraphs));
      const plain = (words: string) => words.replace(/[\s.]+/g, ' ').trim();
      const open = plain(publicTextOf(editionText(now)).body);
      const isOpen = (sentence: string | undefined) => ` ${open} `.includes(` ${plain(sentence ?? '')} `);
      const asked = unsure.map(({ there }) => there).join('\n');
      for (const [index, sentence] of copied.entries()) {
        const isPrivate = !isOpen(hidden[index]) && !isOpen(sentence);
        if (isPrivate && left.body.includes(sentence)) expect(asked).toContain(sentence);
      }
    }),
    { numRuns: 1000 },
  );
});
