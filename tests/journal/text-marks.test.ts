import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caretAfter, edited } from '../../src/journal/text-edit.ts';
import { continued, lineMarked, wrapped } from '../../src/journal/text-marks.ts';

/** A text with its selection written as `[…]`, or its caret as `|`. */
function parsed(shown: string) {
  const start = shown.search(/[|[]/);
  const text = shown.replace(/[|[\]]/g, '');
  const end = shown.includes(']') ? shown.indexOf(']') - 1 : start;
  return { text, caret: { start, end } };
}

function shown(text: string, { start, end }: { start: number; end: number }): string {
  if (start === end) return `${text.slice(0, start)}|${text.slice(start)}`;
  return `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;
}

function afterEnter(before: string): string {
  const { text, caret } = parsed(before);
  const typed = `${text.slice(0, caret.start)}\n${text.slice(caret.end)}`;
  const at = caret.start + 1;
  const edit = continued(typed, at);
  if (!edit) return shown(typed, { start: at, end: at });
  return shown(edited(typed, edit), caretAfter(edit));
}

describe('the end of a line', () => {
  it.each([
    ['- one|', '- one\n- |'],
    ['  * one|', '  * one\n  * |'],
    ['9. one|', '9. one\n10. |'],
    ['1) one|', '1) one\n2) |'],
    ['- (x) one|', '- (x) one\n- |'],
    ['> said|', '> said\n> |'],
    ['- one\n- |', '- one\n\n|'],
    ['> said\n> |', '> said\n\n|'],
    ['1. one\n   more of it\n2. |', '1. one\n   more of it\n\n|'],
    ['> a\n> |\nplain', '> a\n\n|\nplain'],
    ['> a\n\n> |', '> a\n\n|'],
    ['plain\n- |', 'plain\n|'],
    ['- |', '|'],
    ['plain|', 'plain\n|'],
    ['-no list|', '-no list\n|'],
    ['- on|e', '- on\n- |e'],
    ['```\n- code|', '```\n- code\n|'],
  ])('goes on after %j', (before, after) => {
    expect(afterEnter(before)).toBe(after);
  });

  it('leaves a new task undone', () => {
    const typed = '- [x] call\n';
    const edit = continued(typed, typed.length);
    expect(edit && edited(typed, edit)).toBe('- [x] call\n- [ ] ');
  });
});

describe('a line end typed in an open bold', () => {
  it.each([
    ['**|**', '\n|'],
    ['a **|** b', 'a \n| b'],
    ['**abc|**', '**abc**\n|'],
    ['- **abc|**', '- **abc**\n- |'],
    ['- **|**', '|'],
    ['**ab|c**', '**ab\n|c**'],
    ['```\n**|**', '```\n**\n|**'],
  ])('leaves no stars alone on a line: %j', (before, after) => {
    expect(afterEnter(before)).toBe(after);
  });
});

describe('a mark put by a button', () => {
  const bold = (before: string) => {
    const { text, caret } = parsed(before);
    const edit = wrapped(text, caret, '**');
    return shown(edited(text, edit), caretAfter(edit));
  };

  it.each([
    ['a [word] here', 'a **[word]** here'],
    ['a **[word]** here', 'a [word] here'],
    ['a [**word**] here', 'a [word] here'],
    ['a [word ]here', 'a **[word]** here'],
    ['|', '**|**'],
    ['**|**', '|'],
    ['a| b', 'a**|** b'],
    ['**abc|**', '**abc**|'],
    ['**abc**|', '**abc|**'],
    ['**abc |**', '**abc** |'],
    ['x** abc|**', 'x **abc**|'],
    ['**  |**', '  |'],
    ['***abc|***', '***abc**|*'],
    ['**ab|c**', 'ab|c'],
    ['so it w|as', 'so it **w|as**'],
    ['**two wo|rds**', '**two wo**|**rds**'],
    ['n\u0303a\u0303|o', '**n\u0303a\u0303|o**'],
    ['家に|帰る', '家に**|**帰る'],
    ['**|abc**', '|**abc**'],
    ['|**abc**', '**|abc**'],
    ['one ** two| **three**', 'one ** two**|** **three**'],
    ['**one** and two|', '**one** and two**|**'],
  ])('makes %j bold or not', (before, after) => {
    expect(bold(before)).toBe(after);
  });

  /** Words, some of them bold, with a caret anywhere but within the marks. */
  const written = fc
    .tuple(
      fc.array(
        fc.constantFrom('so', 'it', ' ', '\n', '\n\n', '😀', ' **bold** ', '**bc**', ' *slant* ', '2 * 3'),
      ),
      fc.nat(),
    )
    .map(([parts, at]) => {
      const text = parts.join('').replace(/\*{3,}/g, '** **');
      const places = [...text].map((_, index) => [...text].slice(0, index).join('').length);
      const outside = [...places, text.length].filter((place) => text.slice(place - 1, place + 1) !== '**');
      const place = outside[at % outside.length] ?? 0;
      return { text, caret: { start: place, end: place } };
    });
  const toggled = ({ text, caret }: { text: string; caret: { start: number; end: number } }) => {
    const edit = wrapped(text, caret, '**');
    return { text: edited(text, edit), caret: caretAfter(edit) };
  };

  it('pressed twice leaves the text as it was', () => {
    fc.assert(fc.property(written, (before) => toggled(toggled(before)).text === before.text));
  });

  it('pressed before and after typing leaves as many marks opened as closed, and the caret behind them', () => {
    const typed = fc.constantFrom('abc', ' abc', 'abc ', ' a b ', 'ä', '😀', '  ');
    fc.assert(
      fc.property(written, typed, (before, keys) => {
        const { text, caret } = toggled(before);
        const at = caret.start + keys.length;
        const now = text.slice(0, caret.start) + keys + text.slice(caret.end);
        const after = toggled({ text: now, caret: { start: at, end: at } });
        const marks = (of: string) => of.match(/\*\*/g)?.length ?? 0;
        expect(marks(after.text) % 2).toBe(0);
        // A word made bold and then parted by typing in its middle is bold on both sides.
        const [left, right] = [
          before.text.slice(0, before.caret.start),
          before.text.slice(before.caret.start),
        ];
        const isInWord = /[\p{L}\p{N}]$/u.test(left) && /^[\p{L}\p{N}]/u.test(right);
        expect(marks(after.text)).toBeLessThanOrEqual(marks(before.text) + (isInWord ? 4 : 2));
      }),
    );
  });

  it.each([
    ['one|', 'list', '- one|'],
    ['- one|', 'list', 'one|'],
    ['|', 'list', '- |'],
    ['|\none', 'list', '- |\none'],
    ['[one\n\ntwo]', 'list', '[- one\n\n- two]'],
    ['[- one\ntwo]', 'list', '[- one\n- two]'],
    ['[- one\n- two]', 'list', '[one\ntwo]'],
    ['sa|id', 'quote', '> sa|id'],
    ['> sa|id', 'quote', 'sa|id'],
    ['|> x', 'quote', '|x'],
    ['Head|', 'heading', '## Head|'],
    ['# Head|', 'heading', 'Head|'],
    ['> x|', 'heading', '## x|'],
    ['  3. x|', 'heading', '## x|'],
    ['[> a\n> b]', 'heading', '[## a\n## b]'],
    ['> a\n> |', 'quote', '> a\n\n|'],
    ['- a\n- b|', 'list', '- a\n\nb|'],
    ['- a\n[- b\n- c]', 'list', '- a\n\n[b\nc]'],
  ] as const)('turns %j into %s or back', (before, kind, after) => {
    const { text, caret } = parsed(before);
    const edit = lineMarked(text, caret, kind);
    expect(shown(edited(text, edit), caretAfter(edit))).toBe(after);
  });
});
