// A feeling is found by the adjective one says of oneself, in either gender.
import { describe, expect, test } from 'vitest';
import { labels as arabic } from '../../src/i18n/ar/arabic.ts';
import { labels as german } from '../../src/i18n/de/german.ts';
import { labels as spanish } from '../../src/i18n/es/spanish.ts';
import { labels as french } from '../../src/i18n/fr/french.ts';
import { foldWord } from '../../src/journal/words.ts';

type Labels = Readonly<Record<string, readonly string[]>>;

const SAID: Readonly<Record<string, { labels: Labels; found: Readonly<Record<string, readonly string[]>> }>> =
  {
    ar: {
      labels: arabic,
      found: {
        tiredness: ['متعب', 'متعبة', 'نعسان', 'نعسانة'],
        disappointment: ['مخذول', 'مخذولة'],
        confusion: ['مرتبك', 'مرتبكة'],
        joy: ['مبتهج', 'مبتهجة'],
        uncertainty: ['غير متأكد', 'غير متأكدة'],
        gratitude: ['شاكر', 'شاكرة'],
        anger: ['غضبان', 'غضبانة'],
        disconnection: ['بعيد عن الناس', 'بعيدة عن الناس'],
        boredom: ['ملول', 'ملولة'],
        inspiration: ['شغوف', 'شغوفة'],
      },
    },
    de: {
      labels: german,
      found: { irritation: ['ärgerlich'], wonder: ['gerührt'], confusion: ['ratlos'] },
    },
    es: {
      labels: spanish,
      found: {
        anger: ['enfadado', 'enfadada', 'enojado', 'enojada', 'furioso', 'furiosa'],
        anxiety: ['nervioso', 'nerviosa'],
        envy: ['celoso', 'celosa'],
        excitement: ['ilusionado', 'ilusionada', 'emocionado', 'emocionada'],
        uncertainty: ['inseguro', 'insegura'],
        determination: ['motivado', 'motivada'],
      },
    },
    fr: {
      labels: french,
      found: {
        wonder: ['ému', 'émue'],
        resentment: ['rancunier', 'rancunière'],
        nostalgia: ['mélancolique'],
        boredom: ['las', 'lasse'],
        uncertainty: ['indécis', 'indécise', 'hésitant', 'hésitante'],
      },
    },
  };

describe.each(Object.entries(SAID))('in %s', (_, { labels, found }) => {
  const findersOf = (word: string) =>
    Object.entries(labels)
      .filter(([, names]) => names.some((name) => foldWord(name) === foldWord(word)))
      .map(([id]) => id);

  test('what somebody says to be finds the feeling, and no other', () => {
    const wrong = Object.entries(found).flatMap(([id, words]) =>
      words.filter((word) => findersOf(word).join() !== id).map((word) => `${word}: ${findersOf(word)}`),
    );
    expect(wrong).toEqual([]);
  });

  test('no word finds two feelings', () => {
    const all = Object.values(labels).flatMap((names) => [...new Set(names.map(foldWord))]);
    expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
  });
});
