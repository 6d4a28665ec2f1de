import { describe, expect, it } from 'vitest';
import { careIn, type Span } from '../../src/publish/care.ts';

function words(text: string) {
  const { isMeant, methods, amounts, places } = careIn(text);
  const said = (spans: Span[]) => spans.map(({ start, end }) => text.slice(start, end));
  return { isMeant, methods: said(methods), amounts: said(amounts), places: said(places) };
}

describe('a text that speaks of suicide or self-harm', () => {
  it.each([
    'I thought of suicide.',
    'she was Suicidal',
    'I wanted to\ndie',
    'self-harm',
    'I used to cut myself',
    'killing myself',
  ])('is %j', (text) => {
    expect(careIn(text).isMeant).toBe(true);
  });

  it.each([
    'The train home was late, I took two pills at Clapham Station.',
    'He jumped.',
    'suici de',
    'I could die laughing',
    '',
  ])('is not %j, and nothing is pointed at', (text) => {
    expect(words(text)).toEqual({ isMeant: false, methods: [], amounts: [], places: [] });
  });

  it('is asked to leave out how, how much and where', () => {
    expect(
      words(
        'I felt suicidal. I had 20 pills and a rope, and stood on Clifton Bridge, then at the cliffs of Moher.',
      ),
    ).toEqual({
      isMeant: true,
      methods: ['pills', 'rope'],
      amounts: ['20 pills'],
      places: ['Clifton Bridge', 'cliffs of Moher'],
    });
    expect(words('Suicide: a handful of tablets, 500 mg, two boxes.').amounts).toEqual([
      'handful of tablets',
      '500 mg',
      'two boxes',
    ]);
  });

  it('is not asked about what stands far from it', () => {
    const far = `I felt suicidal.\n\n${'Then other things came. '.repeat(40)}The train to Leeds Station was late.`;
    expect(words(far)).toEqual({ isMeant: true, methods: [], amounts: [], places: [] });
  });

  it('is looked through in one go, however long it is', () => {
    const pieces = ['suicide ', 'A ', 'a ', '20 ', 'A Bridge ', ' ', 'self', 'cliffs of '];
    // Together a second here; one that grew with the square would take minutes.
    const begun = performance.now();
    for (const piece of pieces) careIn(`suicide ${piece.repeat(100_000 / piece.length)}`);
    expect(performance.now() - begun).toBeLessThan(20_000);
  });
});
