import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsPassage, privatePassages, withoutPassages } from '../../src/journal/private-passages.ts';

const hidden = (text: string) => privatePassages(text).map(({ start, end }) => text.slice(start, end));

/** Texts full of marks, so that they meet in every way. */
const marked = fc
  .array(
    fc.constantFrom(
      ...[
        ':::private',
        ':::',
        '::',
        ':',
        '%%',
        '%',
        '%%%%',
        '\n',
        '\n\n',
        ' ',
        '> ',
        '- ',
        'private',
        'word',
      ],
      ...['::: {.private}', ':::note', '.', '\r\n', '\u00A0', '```\n'],
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

const FORMS: ((secret: string) => string)[] = [
  (secret) => `\n\n:::private\n${secret}\n:::\n\n`,
  (secret) => `\n> :::Private\n> ${secret}\n> :::\n\n`,
  (secret) => `\n- ::: {.private}\n  ${secret}\n\n:::\n`,
  (secret) => `\n::::private\n:::note\n${secret}\n:::\n${secret}\n::::\n`,
  (secret) => `\n:::private\n:::note\nmore\n:::\n${secret}\n:::\n`,
  (secret) => `\n\`\`\`\n:::private\n${secret}\n\`\`\`\n${secret}\n:::\n`,
  (secret) => `%%${secret}%%`,
  (secret) => ` %%${secret}%% %%${secret}%% `,
  (secret) => `%%%${secret}%%%`,
  (secret) => `%%%%${secret}%%%%`,
  (secret) => `\n%% ${secret}\n\n${secret} %% and %% ${secret} %%\n`,
  (secret) => `\n%%\n:::private\n${secret} %%\n${secret}\n:::\n`,
  (secret) => `\n:::private\n${secret} %%\n:::\n%%${secret}%%\n`,
];

describe('what is private in a text', () => {
  it('never stays in the text without it, wherever it stands', () => {
    const piece = fc.oneof(
      fc.constantFrom('Public words.', ' and ', '\n', '\n\n', '100%', ':::note\n', '> said', '::'),
      fc.integer({ min: 0, max: FORMS.length - 1 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces
          .map((one, index) => (typeof one === 'string' ? one : FORMS[one]?.(`zq${index}qz`)))
          .join('');
        expect(withoutPassages(text)).not.toMatch(/zq\d+qz/);
      }),
      { numRuns: 2000 },
    );
  });

  it('is gone for good: what is left holds no mark that hides anything', () => {
    fc.assert(
      fc.property(marked, (text) => {
        const left = withoutPassages(text);
        expect(holdsPassage(left)).toBe(false);
        expect(withoutPassages(left)).toBe(left);
        if (!holdsPassage(text)) expect(left).toBe(text);
      }),
      { numRuns: 5000 },
    );
  });

  it('is told in order, and no letter twice', () => {
    fc.assert(
      fc.property(marked, (text) => {
        let at = -1;
        for (const { start, end } of privatePassages(text)) {
          expect(start).toBeGreaterThan(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['a %%b%% c', ['%%b%%']],
    ['100%% sure %%secret%% still\nso\nto %%here', ['%% sure %%secret%% still\nso\nto %%']],
    ['a %% b\nc', ['%% b\nc']],
    ['a %%b%%%%c%% d\ne', ['%%b%%%%c%% d\ne']],
    ['%%%\na\n%%% b', ['%%%\na\n%%%']],
    ['100% sure, 50 % of it', []],
    [':::private\na\n:::\nb', [':::private\na\n:::']],
    ['::: {.note .private}\na\n:::\nb', ['::: {.note .private}\na\n:::']],
    ['> ::: Private\n> a\n:::\nb', ['> ::: Private\n> a\n:::\nb']],
    [':::privateer\na\n:::', []],
    [':::note\na\n:::', []],
    ['so :::private', []],
    [':::private\n:::note\n:::\na\n:::\nb', [':::private\n:::note\n:::\na\n:::']],
    ['::::private\n:::\na\n::::\nb', ['::::private\n:::\na\n::::']],
    [':::private\n%%\n:::\na\n%% b %%', [':::private\n%%\n:::\na\n%% b %%']],
    ['a\r:::private\rb\r:::\rc', [':::private\rb\r:::']],
  ])('of %j is %j', (text, passages) => {
    expect(hidden(text)).toEqual(passages);
  });

  it('takes as long for a long text as for many short ones', () => {
    const long = [
      ':'.repeat(1e6),
      '%'.repeat(1e6),
      '%%a%% '.repeat(1e5),
      ':::private\n:::\n'.repeat(5e4),
      `${' '.repeat(1e6)}:::private`,
      `${'> '.repeat(5e5)}:::private`,
      ':::{ private'.repeat(8e4),
      'a ::: '.repeat(1e5),
    ];
    // Each takes some 20 ms here; one that grew with the square would take minutes.
    const begun = performance.now();
    for (const text of long) withoutPassages(text);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});

describe('a text without its private passages reads as if they had never been there', () => {
  it.each([
    ['a\n\n:::private\nx\n:::\n\nb\n', 'a\n\nb\n'],
    ['x\n\n:::private\na\n:::\n\n:::private\nb\n:::\n\ny', 'x\n\ny'],
    [':::private\nx\n:::\n\nb', 'b'],
    ['a\n\n:::private\nx\n:::\n', 'a\n'],
    ['a\n\n:::private\nx\n:::', 'a'],
    ['a\n:::private\nx', 'a'],
    ['a\n:::private\nx\n:::\nb', 'a\nb'],
    ['a %%s%% b', 'a b'],
    ['a %%s%%.', 'a.'],
    ['a, %%s%% , b', 'a,, b'],
    ['%%s%% a', 'a'],
    ['a %%s%%\nb', 'a\nb'],
    ['- a\n- %%s%%\n- b', '- a\n- b'],
    ['> a\n> %%s%%\n> b', '> a\n> b'],
    ['a %%s\n\nmore%% b', 'a\n\nb'],
    ['a %%s\nmore%% b', 'a\nb'],
    ['a %%b%% %%c%% d', 'a d'],
    ['%%a%% %%b%%\nc', 'c'],
    ['::%%x%%:private\nq\n:::\nr', 'r'],
    ['un%%x%%even', 'un even'],
    ['no marks', 'no marks'],
  ])('%j becomes %j', (text, left) => {
    expect(withoutPassages(text)).toBe(left);
  });
});
