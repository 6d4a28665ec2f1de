import { describe, expect, it } from 'vitest';
import { foldName } from '../../src/publish/names.ts';
import { startsSentence } from '../../src/publish/sentence-start.ts';
import { unknownNames } from '../../src/publish/unknown-names.ts';

const found = (text: string) => unknownNames(text, new Set());
const names = (text: string, ...known: string[]) =>
  unknownNames(text, new Set(known.map(foldName))).map(({ word }) => word);

describe('words that may be names', () => {
  it.each([
    ['Yesterday I saw Priya at the lake.', ['Priya']],
    ['I met Nkechi Okafor and Nkechi  Okafor.', ['Nkechi Okafor']],
    ['Nkechi Okafor came.', ['Nkechi Okafor']],
    ['Yesterday Okafor came.', ['Okafor']],
    ['with Jean-Luc O’Brien’s dog', ['Jean-Luc O’Brien']],
    ['Grace came. I like Grace, and grace.', ['Grace']],
    ['Rain fell. Then it stopped. The Rain', ['Rain']],
    ['- The bread\n- My milk\n\n# Shopping, and shopping\n\n> He said', []],
    ['Don came. They went.', ['Don']],
    ["we are. Don’t go. Won't I? J’ai dormi. Aujourd’hui il pleut. C’est tout.", []],
    ['Er war da, am Montag im März. Danach nicht. Über ihn', []],
    ['¿Qué hago? Él vino. Después nada. Mañana otra vez', []],
    ['On Monday in January I’m fine, and I’ve slept.', []],
    ['we went to the NHS', ['NHS']],
    ['I AM SO VERY TIRED OF IT', []],
    ['I saw SARAH there', ['SARAH']],
    ['it was NEVER so, never', []],
    ['in May with April', ['May', 'April']],
    ['see Élodie and Ωmega', ['Élodie', 'Ωmega']],
    ['Nothing here. Nor here', []],
  ])('in %j are %j', (text, wanted) => {
    expect(names(text)).toEqual(wanted);
  });

  it('are those that begin a sentence as well, and are told apart from those within one', () => {
    expect(found('Alex called at nine. Anna was there too.\nAlex said nothing, and Leo knew.')).toEqual([
      { word: 'Alex', count: 2, firstAt: 0, isOpening: true },
      { word: 'Anna', count: 1, firstAt: 21, isOpening: true },
      { word: 'Leo', count: 1, firstAt: 64 },
    ]);
  });

  it('are looked for in items, headings and quotes too', () => {
    expect(names('- Alex\n- Leo’s dog\n\n# Anna\n\n> Priya said')).toEqual(['Alex', 'Leo', 'Anna', 'Priya']);
  });

  it('are none at the start of a sentence that stand in small letters elsewhere, or often begin one', () => {
    expect(
      names('Crying helps. I was crying. When it ended, nothing. Then. Jamais. Niemand. Nunca.'),
    ).toEqual([]);
  });

  it('are none at the start of a sentence that are known', () => {
    expect(names('Alex called.', 'Alex')).toEqual([]);
  });

  it('are counted, also where they begin a sentence, from the first place on', () => {
    expect(unknownNames('Priya left. I called Priya. Then PRIYA called.', new Set())).toEqual([
      { word: 'Priya', count: 3, firstAt: 0 },
    ]);
  });

  it('are not those that are known, alone or as part of a longer name', () => {
    expect(names('with Priya and Nkechi Okafor in Leeds', 'priya', 'Nkechi Okafor')).toEqual(['Leeds']);
    expect(names('with Nkechi Okafor', 'nkechi')).toEqual(['Okafor']);
  });
});

describe('a sentence begins', () => {
  it.each([
    ['', true],
    ['So. ', true],
    ['So! “', true],
    ['so **', false],
    ['so, ', false],
    ['Dr. ', false],
    ['with J. ', false],
    ['# ', true],
    ['text\n- ', true],
    ['text\n\n', true],
    ['text\n', false],
    ['text.\n', true],
    ['> ', true],
    ['> text\n> ', false],
    ['text\n> ', true],
    ['# Head\n', true],
    ['3.', false],
  ])('behind %j: %j', (before, is) => {
    expect(startsSentence(`${before}Word`, before.length)).toBe(is);
  });
});
