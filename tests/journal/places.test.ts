import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOf, placesOfAny } from '../../src/journal/places.ts';

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

  it('are found as they are written without letters of their own', () => {
    expect(found('Der Größenwahn, grossenwahn', 'grossenwahn')).toEqual(['Größenwahn', 'grossenwahn']);
    expect(found('grossenwahn', 'Größenwahn')).toEqual(['grossenwahn']);
    expect(found('Œuvre, Łódź, smørrebrød, Ægir, Đorđe', 'oeuvre')).toEqual(['Œuvre']);
    expect(found('Œuvre, Łódź, smørrebrød, Ægir, Đorđe', 'lodz')).toEqual(['Łódź']);
    expect(found('Œuvre, Łódź, smørrebrød, Ægir, Đorđe', 'smorrebrod')).toEqual(['smørrebrød']);
    expect(found('Straße und Fuß', 's')).toEqual(['S', 'ß', 'ß']);
  });

  it('stand where they stand when one letter before them becomes two and another one fewer', () => {
    expect(found('ße\u0301 hier', 'hier')).toEqual(['hier']);
    expect(found('ße\u0301 hier', 'e')).toEqual(['e\u0301', 'e']);
  });

  it('are found of several words at once, in the order of the text', () => {
    const text = 'by the quiet lighthouse, the light';
    const places = placesOfAny(text, ['light', 'lighthouse', 'the']);
    expect(places.map(({ start, end }) => text.slice(start, end))).toEqual([
      'the',
      'lighthouse',
      'the',
      'light',
    ]);
    expect(placesOfAny('text', [])).toEqual([]);
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
