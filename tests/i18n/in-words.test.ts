// Numbers, days and rows of words as the language that is spoken writes them.
import { afterEach, describe, expect, it } from 'vitest';
import {
  colonInWords,
  formFor,
  listInWords,
  monthInWords,
  placeInWords,
  roundedInWords,
  rowInWords,
  tellable,
  timeInWords,
  yearInWords,
} from '../../src/i18n/in-words.ts';
import { clockInWords, longDay, numberInWords, speak, spoken } from '../../src/i18n/locale.ts';

afterEach(() => speak('en-GB', {}));

it('says of a share neither never nor always where it was once, or all but once', () => {
  const percents = [0, 1 / 300, 0.014, 0.5, 299 / 300, 1].map((share) => Math.round(tellable(share) * 100));
  expect(percents).toEqual([0, 1, 1, 50, 99, 100]);
});

describe('what is said of numbers and days', () => {
  it.each([
    ['en-GB', '1,204', '2.5', 'Thursday, 19 June 2025', 'June 2025'],
    ['de', '1.204', '2,5', 'Donnerstag, 19. Juni 2025', 'Juni 2025'],
    ['fr', '1\u202f204', '2,5', 'jeudi 19 juin 2025', 'juin 2025'],
    ['es', '12.040', '2,5', 'jueves, 19 de junio de 2025', 'junio de 2025'],
    ['ar-EG', '١٬٢٠٤', '٢٫٥', 'الخميس، ١٩ يونيو ٢٠٢٥', 'يونيو ٢٠٢٥'],
  ])(
    'is written as %s writes it, also after another language was spoken',
    (tag, number, rounded, day, month) => {
      numberInWords(1);
      longDay('2025-06-19');
      roundedInWords(1);
      speak(tag, {});
      // Spanish begins to group at five digits.
      expect(numberInWords(tag === 'es' ? 12_040 : 1_204)).toBe(number);
      expect(roundedInWords(2.49)).toBe(rounded);
      expect(longDay('2025-06-19')).toBe(day);
      expect(monthInWords('2025-06-01')).toBe(month);
    },
  );

  it.each([
    ['en-GB', '2025', '23:55'],
    ['de', '2025', '23:55'],
    ['ar-EG', '٢٠٢٥', '٢٣:٥٥'],
  ])('has years and times in the digits of %s, and no comma in a year', (tag, year, time) => {
    speak(tag, {});
    expect(yearInWords('2025')).toBe(year);
    expect(yearInWords('2025-06-19')).toBe(year);
    expect(timeInWords('23:55:09')).toBe(time);
  });

  it('has the numbers within sentences in the digits of all others', async () => {
    const { words } = await import('../../src/i18n/ar/arabic.ts');
    speak('ar-EG', words);
    const { unreadCodes, doubtCodes, refused, notKept } = words.importPage;
    const sentences = [
      words.storagePage.wholePicturesMore,
      unreadCodes['file-too-large'],
      unreadCodes['too-many-files'],
      unreadCodes['too-much'],
      doubtCodes['intensity-unreadable'],
      refused['too-large'],
      notKept['too-large'](3),
    ];
    for (const sentence of sentences) {
      expect(sentence).toMatch(/[٠-٩]/);
      expect(sentence).not.toMatch(/[0-9]/);
    }
  });

  it('has the clock of the day, not of the half day', () => {
    speak('en-US', {});
    expect(clockInWords(new Date(2025, 5, 19, 21, 4).getTime())).toBe('21:04');
  });
});

describe('rows of words', () => {
  it('end as the language ends them, and are parted as it parts them', () => {
    expect(listInWords(['a', 'b', 'c'])).toBe('a, b and c');
    expect(rowInWords(['a', 'b'])).toBe('a, b');
    speak('ar', {});
    expect(listInWords(['أ', 'ب'])).toBe('أ وب');
    expect(rowInWords(['أ', 'ب'])).toBe('أ، ب');
  });

  it('have a blank before the colon in French alone', () => {
    expect(colonInWords()).toBe(': ');
    speak('fr-CA', {});
    expect(colonInWords()).toBe('\u00a0: ');
  });

  it('name places in the language, and an unknown one as it is', () => {
    speak('de', {});
    expect(placeInWords('IE')).toBe('Irland');
    expect(placeInWords('ZZ')).not.toBe('');
  });
});

describe('the form of a word', () => {
  const forms = { zero: '0', one: '1', two: '2', few: 'few', many: 'many', other: 'other' };

  it.each([
    ['en-GB', ['other', '1', 'other', 'other', 'other', 'other']],
    ['fr', ['1', '1', 'other', 'other', 'other', 'other']],
    ['ar', ['0', '1', '2', 'few', 'many', 'other']],
  ])('is the one that %s has for so many', (tag, wanted) => {
    speak(tag, {});
    expect([0, 1, 2, 3, 11, 100].map((count) => formFor(count, forms))).toEqual(wanted);
  });

  it('is the common one where another is not given', () => {
    speak('ar', {});
    expect(formFor(3, { one: 'one', other: 'other' })).toBe('other');
  });
});

it('words that a language lacks stay in English', () => {
  speak('de', { write: { done: 'Fertig' } });
  expect(spoken({ write: { done: 'Done' }, frame: { main: 'Main' } })).toMatchObject({
    write: { done: 'Fertig' },
    frame: { main: 'Main' },
  });
});
