import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOf } from '../../src/journal/places.ts';

const found = (text: string, wanted: string) =>
  placesOf(text, wanted).map(({ start, end }) => text.slice(start, end));

describe('words in a page', () => {
  it('are found without regard to case and accents, as they stand there', () => {
    expect(found('Hope, hope and HOPE', 'hope')).toEqual(['Hope', 'hope', 'HOPE']);
    expect(found('Café au lait, cafe noir', 'CAFÉ')).toEqual(['Café', 'cafe']);
    expect(found('Cafe\u0301 here', 'café')).toEqual(['Cafe\u0301']);
    expect(found("It’s new, it's old", "it's")).toEqual(['It’s', "it's"]);
    expect(found('İstanbul İ', 'i')).toHaveLength(2);
  });

  it('are none for nothing', () => {
    expect(found('text', '')).toEqual([]);
    expect(found('', 'x')).toEqual([]);
  });

  it('are found across a line end as across a space', () => {
    expect(found('one\ntwo', 'one two')).toEqual(['one\ntwo']);
  });

  it('lie in order inside the text, whatever it is', () => {
    const any = fc.string({
      unit: fc.constantFrom('a', 'A', 'é', 'e\u0301', 'İ', 'ß', '😀', '’', '\n'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(any, any, (text, wanted) => {
        let at = 0;
        for (const { start, end } of placesOf(text, wanted)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          at = end;
        }
      }),
    );
  });
});
