import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeBetween, edited } from '../../src/journal/text-edit.ts';
import { fits, NO_HISTORY, recorded, redone, type UndoHistory, undone } from '../../src/journal/undo.ts';

/** Types letter after letter at the end. */
function typed(text: string, keys: string, history: UndoHistory): [string, UndoHistory] {
  let now = text;
  let steps = history;
  for (const key of keys) {
    const next = now + key;
    const caret = { before: { start: now.length, end: now.length }, after: next.length };
    steps = recorded(steps, now, next, caret, false);
    now = next;
  }
  return [now, steps];
}

describe('a change of a text', () => {
  it('turns the one text into the other, whatever they are and wherever the caret is', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '😀', ' '), maxLength: 30 });
    fc.assert(
      fc.property(letters, letters, fc.nat(40), (before, after, near) => {
        const change = changeBetween(before, after, near);
        if (change === null) expect(before).toBe(after);
        else expect(edited(before, change)).toBe(after);
      }),
    );
  });

  it('is told where the caret is when letters repeat', () => {
    expect(changeBetween('aa', 'aaa', 1)).toEqual({ start: 0, end: 0, text: 'a' });
    expect(changeBetween('aa', 'aaa', 3)).toEqual({ start: 2, end: 2, text: 'a' });
  });
});

describe('undo', () => {
  it('goes back word by word, and forward again', () => {
    const [text, history] = typed('', 'one two', NO_HISTORY);
    const first = undone(history, text);
    expect(first && edited(text, first.edit)).toBe('one ');
    const second = first && undone(first.history, 'one ');
    expect(second && edited('one ', second.edit)).toBe('');
    const again = second && redone(second.history, '');
    expect(again && edited('', again.edit)).toBe('one ');
  });

  it('takes letters that were erased one after the other as one step', () => {
    let history = NO_HISTORY;
    for (const [before, after] of [
      ['word', 'wor'],
      ['wor', 'wo'],
      ['wo', 'w'],
    ] as const) {
      const caret = { before: { start: before.length, end: before.length }, after: after.length };
      history = recorded(history, before, after, caret, false);
    }
    expect(history.past).toHaveLength(1);
    const back = undone(history, 'w');
    expect(back && edited('w', back.edit)).toBe('word');
  });

  it('begins a new step after a pause', () => {
    const [text, history] = typed('', 'ab', NO_HISTORY);
    const caret = { before: { start: 2, end: 2 }, after: 3 };
    expect(recorded(history, text, 'abc', caret, true).past).toHaveLength(2);
  });

  it('gives every earlier text back, and every later one again, for any writing', () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '😀'), maxLength: 12 }), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(texts, fc.boolean(), (writing, isApart) => {
        let history: UndoHistory = NO_HISTORY;
        let text = '';
        for (const next of writing) {
          history = recorded(
            history,
            text,
            next,
            { before: { start: 0, end: 0 }, after: next.length },
            isApart,
          );
          text = next;
        }
        const last = text;
        expect(fits(history, text)).toBe(true);
        for (let step = undone(history, text); step; step = undone(history, text)) {
          text = edited(text, step.edit);
          history = step.history;
        }
        expect(text).toBe('');
        for (let step = redone(history, text); step; step = redone(history, text)) {
          text = edited(text, step.edit);
          history = step.history;
        }
        expect(text).toBe(last);
      }),
    );
  });

  it('forgets what was undone once something else is typed', () => {
    const [text, history] = typed('', 'one two', NO_HISTORY);
    const back = undone(history, text);
    const [, next] = typed('one ', 'x', back?.history ?? NO_HISTORY);
    expect(next.future).toEqual([]);
  });

  it('takes no step that does not fit the text', () => {
    const [text, history] = typed('', 'one', NO_HISTORY);
    expect(undone(history, 'other')).toBeNull();
    expect(fits(history, 'other')).toBe(false);
    expect(fits(history, text)).toBe(true);
  });

  it('stays small however much is written', () => {
    let history = NO_HISTORY;
    let text = '';
    for (let round = 0; round < 300; round += 1) {
      const next = `${text}\n${'x'.repeat(500)}`;
      history = recorded(history, text, next, { before: { start: 0, end: 0 }, after: next.length }, true);
      text = next;
    }
    expect(history.past.length).toBeGreaterThan(50);
    expect(JSON.stringify(history).length).toBeLessThan(80_000);
    const back = undone(history, text);
    expect(back && edited(text, back.edit).length).toBe(text.length - 501);
  });
});
