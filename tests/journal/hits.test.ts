import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestPlace, linesRound, runsOf } from '../../src/journal/hits.ts';

const HAY = 'the same words go on and on. '.repeat(200);
const round = (text: string, ...words: string[]) => linesRound(text, words, 140);

describe('where a search struck', () => {
  it('is the first place of one word', () => {
    expect(bestPlace('a lighthouse, a lighthouse', ['lighthouse'])).toEqual({ start: 2, end: 12 });
    expect(bestPlace('a river', ['lighthouse'])).toBeNull();
  });

  it('is where the rarest word stands, with the others near by', () => {
    const text = `${HAY}light at the end. ${HAY}the lighthouse and the same light`;
    expect(bestPlace(text, ['the', 'lighthouse'])?.start).toBe(text.indexOf('lighthouse'));
    const twice = `a lighthouse. ${HAY} a quiet lighthouse ${HAY} quiet, quiet, quiet`;
    expect(bestPlace(twice, ['quiet', 'lighthouse'])?.start).toBe(twice.lastIndexOf('lighthouse'));
  });

  it('is shown with the words round it', () => {
    const line = round(`${HAY}Then I saw the **Lighthouse** at last, and stayed. ${HAY}`, 'lighthouse');
    expect(line).toMatch(/^…\S.{0,24}Lighthouse at last, and stayed\./);
    expect(line?.length).toBeLessThanOrEqual(143);
    expect(round(`${HAY}der Größenwahn`, 'grossenwahn')).toContain('Größenwahn');
    expect(round(`${HAY}by\nthe river`, 'by the river')).toContain('by the river');
  });

  it('is not shown where the first words show it, nor where it is not', () => {
    expect(round(`The lighthouse. ${HAY}`, 'lighthouse')).toBeNull();
    expect(round(HAY, 'lighthouse')).toBeNull();
  });

  it('is shown as it was typed where it is in an address', () => {
    expect(round(`${HAY}[here](https://example.org/lighthouse) it is`, 'lighthouse')).toContain(
      '/lighthouse',
    );
  });

  it('is marked among the other letters', () => {
    expect(runsOf('Größe, große', ['gross'])).toEqual([
      { text: 'Größ', isHit: true },
      { text: 'e, ', isHit: false },
      { text: 'groß', isHit: true },
      { text: 'e', isHit: false },
    ]);
    expect(runsOf('nothing', [])).toEqual([{ text: 'nothing', isHit: false }]);
  });

  it('leaves no letter out and cuts none in half, whatever the text', () => {
    const any = fc.string({
      unit: fc.constantFrom('a', 'ß', 'e\u0301', '😀', ' ', '\n', '*'),
      maxLength: 300,
    });
    fc.assert(
      fc.property(any, fc.constantFrom('a', 'ss', 'e', '😀'), (text, word) => {
        expect(
          runsOf(text, [word])
            .map((run) => run.text)
            .join(''),
        ).toBe(text);
        expect(round(text, word)?.isWellFormed()).not.toBe(false);
      }),
    );
  });
});
