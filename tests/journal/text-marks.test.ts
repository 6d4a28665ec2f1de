import { describe, expect, it } from 'vitest';
import { caretAfter, edited } from '../../src/journal/text-edit.ts';
import { continued, lineMarked, steppedOut, wrapped } from '../../src/journal/text-marks.ts';

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
    ['- one\n- |', '- one\n|'],
    ['> said\n> |', '> said\n|'],
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
  ])('makes %j bold or not', (before, after) => {
    expect(bold(before)).toBe(after);
  });

  it.each([
    ['one|', 'list', '- one|'],
    ['- one|', 'list', 'one|'],
    ['|', 'list', '- |'],
    ['[one\n\ntwo]', 'list', '[- one\n\n- two]'],
    ['[- one\ntwo]', 'list', '[- one\n- two]'],
    ['[- one\n- two]', 'list', '[one\ntwo]'],
    ['sa|id', 'quote', '> sa|id'],
    ['> sa|id', 'quote', 'sa|id'],
    ['|> x', 'quote', '|x'],
    ['Head|', 'heading', '## Head|'],
    ['# Head|', 'heading', 'Head|'],
  ] as const)('turns %j into %s or back', (before, kind, after) => {
    const { text, caret } = parsed(before);
    const edit = lineMarked(text, caret, kind);
    expect(shown(edited(text, edit), caretAfter(edit))).toBe(after);
  });
});

describe('the second press of a mark', () => {
  const pressed = (from: string) => {
    const { text, caret } = parsed(from);
    const edit = steppedOut(text, caret, '**') ?? wrapped(text, caret, '**');
    return shown(edited(text, edit), caretAfter(edit));
  };

  it.each([
    ['a |', 'a **|**'],
    ['a **|**', 'a |'],
    ['a **abc|**', 'a **abc**|'],
    ['a **abc |**', 'a **abc** |'],
    ['**one** and **two|** more', '**one** and **two**| more'],
    // The end of no pair, or the beginning of one.
    ['a |**b**', 'a **|****b**'],
    ['**one** |**two**', '**one** **|****two**'],
    // A pair of the line above is none of this one.
    ['**above\n|**b**', '**above\n**|****b**'],
  ])('%j becomes %j', (from, to) => expect(pressed(from)).toBe(to));

  it('leaves balanced marks whatever was typed between', () => {
    for (const typed of ['abc', ' abc', 'abc ', 'a b', 'ä 😀 ', 'x*y']) {
      const open = wrapped('so ', { start: 3, end: 3 }, '**');
      const at = caretAfter(open).start;
      const begun = edited('so ', open);
      const text = begun.slice(0, at) + typed + begun.slice(at);
      const end = at + typed.length;
      const out = steppedOut(text, { start: end, end }, '**');
      expect(out).not.toBeNull();
      const left = out ? edited(text, out) : '';
      expect(left.split('**')).toHaveLength(3);
      expect(left.replaceAll('**', '')).toBe(`so ${typed}`);
    }
  });
});
