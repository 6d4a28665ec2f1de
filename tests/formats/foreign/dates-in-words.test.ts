import { expect, test } from 'vitest';
import { languageOf, readDateInWords } from '../../../src/formats/foreign/dates-in-words.ts';

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

test('a day of a calendar that is not ours is none', () => {
  expect(languageOf([{ text: '۱۴ دی ۱۴۰۳' }])).toBeNull();
});
