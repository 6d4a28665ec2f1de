import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SoftKind, softLine } from '../../src/journal/soft-markdown.ts';

/** The line with each span written as `kind(letters)`. */
function drawn(line: string, isInCode = false): string {
  const { spans } = softLine(line, isInCode);
  let at = 0;
  let text = '';
  for (const { start, end, kind } of spans) {
    text += `${line.slice(at, start)}${kind}(${line.slice(start, end)})`;
    at = end;
  }
  return text + line.slice(at);
}

describe('Markdown while it is typed', () => {
  it.each([
    ['plain words', 'plain words'],
    ['a **bold** word', 'a mark(**)strong(bold)mark(**) word'],
    ['*slanted* and _slanted_', 'mark(*)em(slanted)mark(*) and mark(_)em(slanted)mark(_)'],
    ['***both***', 'mark(***)both(both)mark(***)'],
    ['**bold and *both* so**', 'mark(**)strong(bold and )mark(*)both(both)mark(*)strong( so)mark(**)'],
    ['not_a_mark and 2 * 3 * 4', 'not_a_mark and 2 * 3 * 4'],
    ['half **open', 'half **open'],
    ['\\*not\\*', '\\*not\\*'],
    ['`*code*` here', 'mark(`)code(*code*)mark(`) here'],
    ['``a ` b``', 'mark(``)code(a ` b)mark(``)'],
    ['one ` tick', 'one ` tick'],
    ['## Heading *x*', 'mark(##) Heading mark(*)em(x)mark(*)'],
    ['##no', '##no'],
    ['> quoted', 'mark(>) quoted'],
    ['- item', 'mark(-) item'],
    ['12. item', 'mark(12.) item'],
    ['- [x] task', 'mark(- [x]) task'],
    ['* item with *em*', 'mark(*) item with mark(*)em(em)mark(*)'],
    ['---', 'mark(---)'],
    ['', ''],
  ])('draws %j', (line, expected) => {
    expect(drawn(line)).toBe(expected);
  });

  it('knows which block a line is', () => {
    const blocks = ['x', '# x', '> x', '- x', '1) x', '---', '```'].map((line) => softLine(line).block);
    expect(blocks).toEqual(['plain', 'heading', 'quote', 'item', 'item', 'rule', 'code']);
  });

  it('goes in and out of fenced code', () => {
    expect(softLine('```js')).toMatchObject({ block: 'code', isInCode: true });
    expect(softLine('**x**', true)).toEqual({
      block: 'code',
      spans: [{ start: 0, end: 5, kind: 'code' }],
      isInCode: true,
    });
    expect(softLine('```', true).isInCode).toBe(false);
  });

  it('covers letters of the line only, in order, never twice, and never none', () => {
    const kinds: SoftKind[] = ['mark', 'strong', 'em', 'both', 'code'];
    const marks = fc.array(fc.constantFrom('*', '_', '`', '\\', ' ', 'a', 'é', '😀', '>', '#', '- ', '1. '), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(marks, fc.boolean(), (parts, isInCode) => {
        const line = parts.join('');
        let at = 0;
        for (const { start, end, kind } of softLine(line, isInCode).spans) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(kinds).toContain(kind);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(line.length);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['*', '_', '`', '*a', '`a', '**a*', '> ', '\\', '*a `'])(
    'looks through a long line of %j in a moment',
    (part) => {
      const line = part.repeat(9_000 / part.length);
      const startedAt = performance.now();
      for (let round = 0; round < 5; round += 1) softLine(line);
      expect(performance.now() - startedAt).toBeLessThan(1_000);
    },
  );
});
