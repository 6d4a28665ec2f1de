import { describe, expect, test } from 'vitest';
import { type Language, languageOf, readDateInWords } from '../../../src/formats/foreign/dates-in-words.ts';

test.each([
  ['Sunday, 3 November 2024', '2024-11-03'],
  ['Wednesday, May 14, 2025', '2025-05-14'],
  ['marți, 14 ianuarie 2025', '2025-01-14'],
  ['Dydd Mawrth, 3 Mehefin 2025', '2025-06-03'],
  ['2025. május 14., szerda', '2025-05-14'],
  ['יום שישי, 3 בינואר 2025', '2025-01-03'],
  ['الأربعاء، ١٤ مايو ٢٠٢٥', '2025-05-14'],
  ['শনিবার, ১৪ জুন, ২০২৫', '2025-06-14'],
  ['Thứ Ba, 14 tháng 10, 2025', '2025-10-14'],
  ['วันศุกร์ที่ 3 มกราคม พ.ศ. 2568', '2025-01-03'],
  ['2025年5月14日 水曜日', '2025-05-14'],
])('%s is a day in its own language', (text, day) => {
  const found = languageOf([{ text }]);
  expect(found && readDateInWords(text, found.language)?.day).toBe(day);
});

/** The language that a day is in, which only that one has. */
function languageIn(text: string): Language {
  const found = languageOf([{ text }]);
  if (!found) throw new Error(text);
  return found.language;
}

const english = languageIn('Sunday, 3 November 2024');
const spanish = languageIn('5 enero 2025');
const french = languageIn('14 juillet 2024');

test.each([
  ['Wednesday, May 14, 2025 at 10:00', ' at 10:00'],
  ['14 May 2025, Wednesday 10:00', ' 10:00'],
  ['14 May 2025 10:00 on Wednesday', ' 10:00 on Wednesday'],
  ['2025 May 14.', '.'],
  [' 2025年5月14日 水曜日 18:52', ' 18:52'],
  ['2025年5月14日星期三 下午6:52', ' 下午6:52'],
  ['2025년 5월 14일 (수요일) 오후 6:52', ' 오후 6:52'],
])('the day that %j begins with ends where %j follows', (text, rest) => {
  expect(readDateInWords(text, english)).toEqual({ day: '2025-05-14', rest });
});

test.each([
  ['5 Sept 2024', english, '2024-09-05'],
  ['29 Feb 2024', english, '2024-02-29'],
  ['29 Feb 2023', english, null],
  ['31 June 2024', english, null],
  ['14 May', english, null],
  ['14 Ma 2025', english, null],
  // June or July.
  ['5 jui 2024', french, null],
  ['5 mar 2024', french, '2024-03-05'],
  // `mar` is a Tuesday too.
  ['14 mar 2025', spanish, '2025-03-14'],
  // A clock and an offset are no day of a month.
  ['lúc 06:50:12 GMT+7 14 tháng 5, 2019', english, null],
  ['lúc 06:50:12 GMT+7 14 tháng 5, 2019', languageIn('14 tháng 5, 2019'), '2019-05-14'],
] as const)('the day in %j is told or left open', (text, language, day) => {
  expect(readDateInWords(text, language)?.day ?? null).toBe(day);
});

test('a year that stands beside a day is of our era or of that of Thailand', () => {
  const thai = languageIn('3 มกราคม 2568');
  expect(readDateInWords('3 มกราคม', thai, '2568')?.day).toBe('2025-01-03');
  expect(readDateInWords('29 กุมภาพันธ์', thai, '2567')?.day).toBe('2024-02-29');
  expect(readDateInWords('29 กุมภาพันธ์', thai, '2568')).toBeNull();
  expect(readDateInWords('3 มกราคม', thai, '2025')?.day).toBe('2025-01-03');
  expect(readDateInWords('5月14日', english, '2025')?.day).toBe('2025-05-14');
  expect(readDateInWords('5月14日', english)).toBeNull();
});

describe('a month that is another one in another language', () => {
  const dayOf = (text: string, weekday: string) => {
    const found = languageOf([{ text, year: '2024', weekday }]);
    return [found && readDateInWords(text, found.language, '2024')?.day, found?.isCertain];
  };

  test('is told by the weekday beside it', () => {
    expect(dayOf('11 listopad', 'pon ')).toEqual(['2024-11-11', true]);
    expect(dayOf('14 listopad', 'pon')).toEqual(['2024-10-14', true]);
  });

  test('is uncertain where nothing tells, in however many days that are the same in both', () => {
    const dates = ['5 pro', '6 pro', '5 lis'].map((text) => ({ text, year: '2024' }));
    expect(languageOf(dates)?.isCertain).toBe(false);
    expect(languageOf(dates.slice(0, 2))?.isCertain).toBe(true);
  });

  test('is read though nobody knows the weekday', () => {
    expect(dayOf('22 June', 'Someday')).toEqual(['2024-06-22', true]);
  });
});

test('a day of a calendar that is not ours is none', () => {
  expect(languageOf([{ text: '۱۴ دی ۱۴۰۳' }])).toBeNull();
});
