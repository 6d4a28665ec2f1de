import { describe, expect, it } from 'vitest';
import { signAgain } from '../../src/journal/sign-again.ts';
import { edited } from '../../src/journal/text-edit.ts';

/** What stands in the text once `keys` were typed one by one where `|` is, behind a sign that was put there. */
function afterKeys(shown: string, keys: string): string {
  const [before = '', behind = ''] = shown.split('|');
  let text = before;
  let isOver = false;
  for (const key of keys) {
    text += key;
    const again: ReturnType<typeof signAgain> = isOver
      ? null
      : signAgain({ before, behind }, text + behind, text.length);
    isOver ||= again !== 'waits';
    if (again === null || again === 'waits') continue;
    const caret = again.caret?.start ?? 0;
    const made = edited(text + behind, again);
    expect(made.slice(caret)).toBe(behind);
    text = made.slice(0, caret);
  }
  return `${text}|${behind}`;
}

describe('a sign that a line began with, typed once more', () => {
  it.each([
    ['- a\n- |', '- b', '- a\n- b|'],
    ['* a\n* |', '* b', '* a\n* b|'],
    ['1. a\n2. |', '2. b', '1. a\n2. b|'],
    ['1) a\n2) |', '2) b', '1) a\n2) b|'],
    ['> a\n> |', '> b', '> a\n> b|'],
    ['> a\n> |', '>b', '> a\n>b|'],
    ['>a\n>|', '> b', '>a\n> b|'],
    ['> > a\n> > |', '> > b', '> > a\n> > b|'],
    ['- [ ] a\n- [ ] |', '- [ ] b', '- [ ] a\n- [ ] b|'],
    ['- [ ] a\n- [ ] |', '[ ] b', '- [ ] a\n- [ ] b|'],
    ['- [ ] a\n- [ ] |', '[x] b', '- [ ] a\n- [x] b|'],
    ['- [ ] a\n- [ ] |', '- b', '- [ ] a\n- b|'],
    ['  - a\n  - |', '- b', '  - a\n  - b|'],
    ['- a\n- |', '  - b', '- a\n  - b|'],
    ['- a\n- |\n- c', '- b', '- a\n- b|\n- c'],
  ])('stands once: %j and then %j', (before, keys, after) => {
    expect(afterKeys(before, keys)).toBe(after);
  });

  it.each([
    ['- a\n- |', '- - b', '- a\n- - b|'],
    ['> a\n> |', '> > b', '> a\n> > b|'],
    ['- a\n- |', '-5 °C', '- a\n- -5 °C|'],
    ['- a\n- |', 'b - c', '- a\n- b - c|'],
    ['1. a\n2. |', '3. Mai', '1. a\n2. 3. Mai|'],
    ['- a\n\n|', '- b', '- a\n\n- b|'],
  ])('is what was meant: %j and then %j', (before, keys, after) => {
    expect(afterKeys(before, keys)).toBe(after);
  });

  it('is left alone where the text was changed elsewhere, or the caret has gone', () => {
    const put = { before: '- a\n- ', behind: '\nc' };
    expect(signAgain(put, '- x\n- - \nc', 8)).toBeNull();
    expect(signAgain(put, '- a\n- - \nd', 8)).toBeNull();
    expect(signAgain(put, '- a\n- - \nc', 3)).toBeNull();
  });

  it('may come as one word, from a suggestion', () => {
    const again = signAgain({ before: '- a\n- ', behind: '' }, '- a\n- - b', 9);
    expect(again === 'waits' || again === null ? again : edited('- a\n- - b', again)).toBe('- a\n- b');
  });
});
