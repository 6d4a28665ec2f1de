import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alsoQuiet, hasQuietLine, quietPhrases } from '../../src/journal/quiet-line.ts';

const page = (body: string, ...ids: string[]) => ({ body, feelings: ids.map((id) => ({ id })) });

describe('the quiet line', () => {
  it('comes with each of its phrases, however it is written, alone or among other words', () => {
    const around = fc.constantFrom('', ' ', '\n', '. ', ' — ', '"', '…\n\n');
    fc.assert(
      fc.property(
        fc.constantFrom(...quietPhrases()),
        around,
        around,
        fc.constantFrom<(text: string) => string>(
          (text) => text,
          (text) => text.toUpperCase(),
          (text) => text.replaceAll('’', "'"),
          (text) => text.replaceAll(' ', '\n'),
          (text) => text.replaceAll(' ', '  '),
        ),
        (phrase, before, behind, written) => {
          expect(
            hasQuietLine(page(`The day${before || ' '}${written(phrase)}${behind || ' '}and rain`)),
          ).toBe(true);
          expect(hasQuietLine(page(written(phrase)))).toBe(true);
        },
      ),
    );
  });

  it('comes with the phrases of the language that is spoken too, where “and” is a letter of the word', () => {
    const said = 'كتبت هذا وأريد أن أموت، ثم نمت.';
    expect(hasQuietLine(page(said))).toBe(false);
    try {
      alsoQuiet(['أريد أن أموت', 'ich möchte nicht mehr leben']);
      expect(hasQuietLine(page(said))).toBe(true);
      expect(hasQuietLine(page('Ich MÖCHTE nicht mehr leben.'))).toBe(true);
      expect(hasQuietLine(page('I want to die'))).toBe(true);
      expect(quietPhrases()).toContain('ich möchte nicht mehr leben');
      expect(hasQuietLine(page('Ich möchte nicht mehr leben wollen müssen, sagte die Lebensfrohe.'))).toBe(
        true,
      );
      expect(hasQuietLine(page('Ich möchte nicht mehr lebensfroh sein müssen.'))).toBe(false);
    } finally {
      alsoQuiet([]);
    }
    expect(hasQuietLine(page(said))).toBe(false);
  });

  it('comes where hopelessness is named, with no word at all', () => {
    expect(hasQuietLine(page('', 'loneliness', 'hopelessness'))).toBe(true);
  });

  it.each([
    'I want to diet before summer.',
    'My phone battery will kill myselfie habit.',
    'She said the film was to die for.',
    'I am lonely, and I hope.',
    'The plant does not want to live on the north side.',
    '',
  ])('does not come with "%s"', (body) => {
    expect(hasQuietLine(page(body, 'loneliness', 'sadness', 'hope'))).toBe(false);
  });

  it('is looked for in a long page in no time', () => {
    const long = page('i want to be and i don’t want to have '.repeat(50_000));
    const begun = performance.now();
    expect(hasQuietLine(long)).toBe(false);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });

  it('says nothing to an invented life of longing and of hope', () => {
    const bodies = ['I crave connection so much that it hurts.', 'I miss her. I miss who I was with her.'];
    for (const body of bodies) expect(hasQuietLine(page(body, 'longing'))).toBe(false);
  });
});
