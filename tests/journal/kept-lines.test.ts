import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepLine } from '../../src/journal/keep-line.ts';
import { keptLines } from '../../src/journal/kept-lines.ts';
import { caretAfter, edited } from '../../src/journal/text-edit.ts';

describe('the lines that are kept', () => {
  it.each([
    ['==one==', ['one']],
    ['a ==one== b ==two three== c', ['one', 'two three']],
    ['> ==said==\n- ==done==\n## ==named==', ['said', 'done', 'named']],
    ['==it is **that** simple, `really`==', ['it is that simple, really']],
    ['==a [link](https://x.y) in it==', ['a link in it']],
    ['a == b and c == d', []],
    ['== not this ==', []],
    ['==open', []],
    ['==over\ntwo lines==', []],
    ['===\n====\n==== x ====', []],
    ['\\==not\\== this', []],
    ['`==code==` and ==`code`==', ['code']],
    ['```\n==code==\n```\n==text==', ['text']],
    ['x\n\n    ==code==\n\n==text==', ['text']],
    ['one ==two ==three==', ['three']],
    ['==שלום== and ==感情==', ['שלום', '感情']],
  ])('%j', (body, lines) => expect(keptLines(body)).toEqual(lines));

  it('cost a hostile text no more than its length', () => {
    const hostile = [
      '== '.repeat(300_000),
      'a==b '.repeat(200_000),
      '[=='.repeat(200_000),
      '\\'.repeat(200_000),
    ];
    const lines = ['==a'.repeat(3_000), '`=='.repeat(3_000), '[a](=='.repeat(1_600)];
    const begun = performance.now();
    for (const text of [...hostile, ...lines, Array(4_000).fill('==a==').join('\n')]) keptLines(`${text}==`);
    expect(performance.now() - begun).toBeLessThan(10_000);
  }, 30_000);
});

/** A text with its selection written as `[…]`, or its caret as `|`. */
function after(shown: string): string {
  const start = shown.search(/[|[]/);
  const text = shown.replace(/[|[\]]/g, '');
  const end = shown.includes(']') ? shown.indexOf(']') - 1 : start;
  const edit = keepLine(text, { start, end });
  const made = edited(text, edit);
  const caret = caretAfter(edit);
  if (caret.start === caret.end) return `${made.slice(0, caret.start)}|${made.slice(caret.start)}`;
  return `${made.slice(0, caret.start)}[${made.slice(caret.start, caret.end)}]${made.slice(caret.end)}`;
}

describe('keeping a line', () => {
  it.each([
    ['a\none line| of it\nb', 'a\n==one line of it==|\nb'],
    ['- one |item', '- ==one item==|'],
    ['## |Head', '## ==Head==|'],
    ['one [two] three', 'one [==two==] three'],
    ['one[ two ]three', 'one[ ==two== ]three'],
    ['[one\n\n- two]', '[==one==\n\n- ==two==]'],
    ['==one| line==', 'one line|'],
    ['[==one==]', '[one]'],
    ['==one== and |two', '==one and two==|'],
    ['==one [two== and] three', '[==one two and==] three'],
    ['[==one==\ntwo]', '[==one==\n==two==]'],
    ['it |is ==half', '==it is half==|'],
    ['==a `b==c`| d==', 'a `b==c` d|'],
    ['```\nco|de\n```', '```\nco|de\n```'],
    ['a\n|\nb', 'a\n|\nb'],
  ])('%j', (before, then) => expect(after(before)).toBe(then));

  const text = fc
    .array(fc.constantFrom('==', '=', 'one', 'two', ' ', '\n', '`', '**', '- ', '> ', '\\', '```\n', '感'), {
      maxLength: 14,
    })
    .map((parts) => parts.join(''));

  it('changes no letter but its own signs', () => {
    const bare = (value: string) => value.replaceAll('==', '');
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(40), (body, one, other) => {
        fc.pre(!/===|=$/.test(body));
        const [start = 0, end = 0] = [one, other].map((at) => at % (body.length + 1)).sort((a, b) => a - b);
        const made = edited(body, keepLine(body, { start, end }));
        expect(bare(made).replaceAll('=', '')).toBe(bare(body).replaceAll('=', ''));
      }),
      { numRuns: 1000 },
    );
  });

  it('of plain words makes them the kept line, and taken back leaves the text as it was', () => {
    const words = fc.stringMatching(/^[a-z]+( [a-z]+){0,4}$/);
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), fc.nat(3), (lines, pick) => {
        const at = pick % lines.length;
        const body = lines.join('\n');
        const start = lines.slice(0, at).join('\n').length + (at === 0 ? 0 : 1);
        const edit = keepLine(body, { start, end: start });
        const made = edited(body, edit);
        expect(keptLines(made)).toEqual([lines[at]]);
        expect(edited(made, keepLine(made, caretAfter(edit)))).toBe(body);
      }),
    );
  });
});
