// What brings the quiet line while one writes brings the part on care in the last look, too.
import { afterEach, describe, expect, it } from 'vitest';
import { quietPhrases as arabic } from '../../src/i18n/ar/quiet-phrases.ts';
import { quietPhrases as german } from '../../src/i18n/de/quiet-phrases.ts';
import { quietPhrases as spanish } from '../../src/i18n/es/quiet-phrases.ts';
import { quietPhrases as french } from '../../src/i18n/fr/quiet-phrases.ts';
import { alsoQuiet, quietPhrases } from '../../src/journal/quiet-line.ts';
import { careIn } from '../../src/publish/care.ts';

afterEach(() => alsoQuiet([]));

describe('the part on care', () => {
  it.each([
    'I don’t want to live.',
    "I don't want to be alive",
    'I do not want to be here anymore',
    'no reason to live',
    'They are better off without me.',
  ])('comes with "%s"', (text) => {
    expect(careIn(text, quietPhrases()).isMeant).toBe(true);
  });

  it.each(Object.entries({ english: [], arabic, german, spanish, french }))(
    'comes with every phrase of the quiet line: %s',
    (_, phrases) => {
      alsoQuiet(phrases);
      for (const phrase of quietPhrases()) {
        const text = `The day. ${phrase.toUpperCase().replaceAll('’', "'")}. And rain.`;
        expect(careIn(text, quietPhrases()).isMeant, phrase).toBe(true);
      }
    },
  );

  it('points at what stands near such a phrase', () => {
    const text = 'Für mich: Ich möchte\n\nnicht mehr leben. Pills, a rope.';
    const { methods } = careIn(text, german);
    expect(methods.map(({ start, end }) => text.slice(start, end))).toEqual(['Pills', 'rope']);
  });

  it('does not come with what only looks like one', () => {
    expect(careIn('The plant does not want to live on the north side.', quietPhrases()).isMeant).toBe(false);
    expect(careIn('no reason to lively talk', quietPhrases()).isMeant).toBe(false);
  });
});
