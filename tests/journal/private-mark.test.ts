import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { privateMarked } from '../../src/journal/private-mark.ts';
import { privatePassages, withoutPassages } from '../../src/journal/private-passages.ts';
import { caretAfter, edited } from '../../src/journal/text-edit.ts';

/** A text with its selection written as `[…]`, or its caret as `|`. */
function parsed(shown: string) {
  const start = shown.search(/[|[]/);
  const text = shown.replace(/[|[\]]/g, '');
  const end = shown.includes(']') ? shown.indexOf(']') - 1 : start;
  return { text, caret: { start, end } };
}

function markedIn(shown: string): string | null {
  const { text, caret } = parsed(shown);
  const edit = privateMarked(text, caret);
  if (!edit) return null;
  const { start, end } = caretAfter(edit);
  const made = edited(text, edit);
  if (start === end) return `${made.slice(0, start)}|${made.slice(start)}`;
  return `${made.slice(0, start)}[${made.slice(start, end)}]${made.slice(end)}`;
}

describe('keeping a passage private', () => {
  it.each([
    ['I saw [Sarah] today.', 'I saw %%[Sarah]%% today.'],
    ['One.\n\nT|wo\nlines.\n\nThree.', 'One.\n\n:::private\n[Two\nlines.]\n:::\n\nThree.'],
    ['One.\n[Two.\nThr]ee.', 'One.\n:::private\n[Two.\nThree.]\n:::'],
    ['[All of it.]', ':::private\n[All of it.]\n:::'],
    ['One.\n\n|', 'One.\n\n:::private\n|\n:::'],
    ['|', ':::private\n|\n:::'],
    ['I saw [her %%and%% him] today.', 'I saw [%%her%% %%and%% %%him%%] today.'],
    ['I saw %%h[er%% and him] today.', 'I saw %%h[er%% %%and him%%] today.'],
    ['[Two %%or%% more.\nThree.]', ':::private\n[Two %%or%% more.\nThree.]\n:::'],
  ])('%j becomes %j', (before, wanted) => expect(markedIn(before)).toBe(wanted));

  it.each([
    ['I saw %%Sa|rah%% today.', 'I saw [Sarah] today.'],
    ['One.\n\n:::private\nTw|o.\n:::\n\nThree.', 'One.\n\n[Two.]\n\nThree.'],
    [':::private\nnever clo|sed', '[never closed]'],
  ])('and no longer: %j becomes %j', (before, wanted) => expect(markedIn(before)).toBe(wanted));

  it('leaves marks alone that it cannot tell', () => {
    expect(markedIn('::: private {.x}\nTw|o.\n:::')).toBeNull();
    expect(markedIn(':::private\nTw|o %%three%%.\n:::')).toBeNull();
  });

  it('hides every letter that was chosen, and gives the text back', () => {
    const anyText = fc
      .array(fc.constantFrom('a', 'b ', '. ', '\n', '\n\n', '- ', '> '), { minLength: 1 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, one, other) => {
        const [start = 0, end = 0] = [one, other].map((at) => at % (text.length + 1)).sort((x, y) => x - y);
        const edit = privateMarked(text, { start, end });
        if (!edit) throw new Error('a text without marks takes them');
        const marked = edited(text, edit);
        const hidden = privatePassages(marked).map((passage) => marked.slice(passage.start, passage.end));
        expect(hidden.join()).toContain(text.slice(start, end).trim());
        expect(privatePassages(withoutPassages(marked))).toEqual([]);
        const back = privateMarked(marked, caretAfter(edit));
        expect(back && edited(marked, back)).toBe(text);
      }),
    );
  });
});

it('keeps every letter of a selection within a line, and opens none that was private before', () => {
  const anyPiece = fc.constantFrom('a', 'b', ' ', ' ', '%%c%%', ' %%d e%% ', '.', '%%', ':::');
  fc.assert(
    fc.property(fc.array(anyPiece, { maxLength: 10 }), fc.nat(), fc.nat(), (pieces, one, other) => {
      let count = 0x4e00;
      // Each letter is another one, so that it can be told where it is afterwards.
      const text = pieces.join('').replace(/[a-e]/g, () => String.fromCodePoint(count++));
      const places = [one, other].map((at) => at % (text.length + 1));
      const [start, end] = [Math.min(...places), Math.max(...places)];
      const edit = privateMarked(text, { start, end });
      // Within a passage it takes the marks away.
      const isIn = privatePassages(text).some((passage) => passage.start <= start && end <= passage.end);
      fc.pre(edit !== null && !isIn && start < end);
      const lettersOf = (of: string) => new Set(of.match(/\p{L}/gu) ?? []);
      const [before, chosen] = [lettersOf(withoutPassages(text)), lettersOf(text.slice(start, end))];
      const after = lettersOf(withoutPassages(edit ? edited(text, edit) : text));
      expect([...after].filter((letter) => !before.has(letter) || chosen.has(letter))).toEqual([]);
    }),
    { numRuns: 3000 },
  );
});
