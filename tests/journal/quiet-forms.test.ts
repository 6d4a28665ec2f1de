// The quiet line in the plainest forms of each language: with and without contractions, joined and apart, of women and men.
import { describe, expect, it } from 'vitest';
import { quietPhrases as arabic } from '../../src/i18n/ar/quiet-phrases.ts';
import { quietPhrases as german } from '../../src/i18n/de/quiet-phrases.ts';
import { quietPhrases as spanish } from '../../src/i18n/es/quiet-phrases.ts';
import { quietPhrases as french } from '../../src/i18n/fr/quiet-phrases.ts';
import { alsoQuiet, hasQuietLine } from '../../src/journal/quiet-line.ts';

const SAID: Record<string, { phrases: readonly string[]; plain: string[]; else: string[] }> = {
  English: {
    phrases: [],
    plain: [
      ...['I don’t want to be here any more.', 'I don’t want to be here anymore.'],
      ...['I do not want to be here any more.', 'I do not want to be here anymore.'],
      ...["I don't want to be here anymore.", 'I dont want to be here anymore', 'i don´t want to live'],
      ...['Im suicidal', 'I do not want to be alive', 'There is no reason to live.'],
    ],
    else: [
      'I don’t want to be here, the party is too loud.',
      'She does not want to be here anymore, she said.',
    ],
  },
  German: {
    phrases: german,
    plain: [
      ...[
        'Ich will nicht mehr da sein.',
        'Ich möchte nicht mehr da sein.',
        'Dann will ich nicht mehr da sein.',
      ],
      ...['Ich will nicht mehr am Leben sein.', 'Ich möchte nicht mehr am Leben sein.'],
      ...['Es gibt keinen Grund zu leben.', 'Ich habe keinen Grund mehr, zu leben.'],
      ...[
        'Sie wären ohne mich besser dran.',
        'Ohne mich wären alle besser dran.',
        'ohne mich wären sie besser dran',
      ],
    ],
    else: [
      'Der Film war zum Sterben langweilig.',
      'Ich will nicht mehr dabei sein.',
      'Ich wäre besser dran ohne ihn.',
    ],
  },
  French: {
    phrases: french,
    plain: [
      ...['Je ne veux plus être là.', 'Je veux plus être en vie.', 'je ne veux plus être en vie'],
      ...['Je voudrais être morte.', 'Je n’ai plus envie de vivre.', 'Je n’ai pas de raison de vivre.'],
      ...['Ils seraient mieux sans moi.', 'Tout le monde irait mieux sans moi.', "J'ai envie de mourir."],
    ],
    else: ['Je veux plus être là pour ma fille.', 'Je ne veux pas vivre à Lyon.', 'Je vais mieux sans café.'],
  },
  Spanish: {
    phrases: spanish,
    plain: [
      ...['Ya no quiero estar aquí.', 'No quiero estar aquí más.', 'No quiero seguir aquí.'],
      ...[
        'No quiero estar viva.',
        'No quiero estar vivo.',
        'No quiero seguir viva.',
        'No quiero seguir vivo.',
      ],
      ...['No tengo motivos para vivir.', 'No hay razón para vivir.', 'Estarían mejor sin mí.'],
      ...['Mi familia estaría mejor sin mí.', 'Me quiero suicidar.', 'Ojalá estuviera muerta.'],
    ],
    else: ['Estaría mejor sin mi coche.', 'No quiero estar aquí sentada todo el día.', 'Me muero de risa.'],
  },
  Arabic: {
    phrases: arabic,
    plain: [
      ...[
        'لا أريد أن أكون هنا بعد الآن.',
        'لم أعد أريد أن أكون هنا.',
        'لم أعد أريد أن أعيش.',
        'لم أعد أريد العيش',
      ],
      ...['لا أريد أن أكون حيًا.', 'لا أريد أن أكون حية.', 'ليس لدي سبب للعيش.', 'لا سبب لدي للعيش.'],
      ...['سيكونون أفضل بدوني.', 'سيكونون أفضل من دوني.', 'ما بدي أعيش', 'مش عايز أعيش'],
    ],
    else: ['لا أريد أن أكون هنا في الصيف.', 'القهوة أفضل بدون سكر.'],
  },
};

describe.each(Object.entries(SAID))('the quiet line in %s', (_, { phrases, plain, else: other }) => {
  const isQuiet = (body: string) => {
    alsoQuiet(phrases);
    try {
      return hasQuietLine({ body, feelings: [] });
    } finally {
      alsoQuiet([]);
    }
  };

  it.each(plain)('comes with "%s"', (body) => expect(isQuiet(body)).toBe(true));

  it.each(other)('does not come with "%s"', (body) => expect(isQuiet(body)).toBe(false));

  it.each(phrases)('knows each of its phrases once: %s', (phrase) => {
    expect(phrases.filter((other) => other === phrase)).toHaveLength(1);
  });
});
