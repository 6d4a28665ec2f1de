// A name of the list that stands beside pictures and notes, in other letters of its own, or in escapes: it is found where
// a reader sees it, and what is replaced is what was written there.
import { describe, expect, it } from 'vitest';
import { foldName, wordsOf } from '../../src/publish/names.ts';
import { replaced, replacementsIn } from '../../src/publish/people.ts';
import { unknownNames } from '../../src/publish/unknown-names.ts';
import { person } from './person.ts';

const PEOPLE = [
  person('S.', 'Sarah', 'Sarah Okafor'),
  person('my brother', 'Jürgen', 'Steffi', 'Søren'),
  person('M.', 'Μαρία', 'Γιώργος'),
  person('I.', 'İrem', 'Işıl'),
  person('the clinic', 'St. Mary’s', 'O’Brien'),
  person('A.', 'Ann', 'سارة', '王小明'),
];
const told = (text: string, people = PEOPLE) => replaced(text, replacementsIn(text, people, 'body'), []);

describe('a name of the list is found', () => {
  it.each([
    ['so ❤️Sarah', 'so ❤️S.'],
    ['so ⚠️Sarah⚠️', 'so ⚠️S.⚠️'],
    ['so 👩‍👧Sarah👋🏽', 'so 👩‍👧S.👋🏽'],
    ['so 👩\u200DSarah', 'so 👩\u200DS.'],
    ['so 1️⃣Sarah2️⃣', 'so 1️⃣S.2️⃣'],
    ['so 3\u20E3Sarah', 'so 3\u20E3S.'],
    ['so ①Sarah² and Sarah½', 'so ①S.² and S.½'],
    ['so Sarahʼs and ʼSarahʼ', 'so S.ʼs and ʼS.ʼ'],
    ['so \u2068Sarah\u2069, \u200FSarah\u200F', 'so \u2068S.\u2069, \u200FS.\u200F'],
    ['so \u3164Sarah\u3164Okafor', 'so \u3164S.'],
    ['so Sarah\u200E \u200BOkafor', 'so S.'],
  ])('beside pictures, notes and marks, which stay: %j becomes %j', (text, wanted) => {
    expect(told(text)).toBe(wanted);
  });

  it.each([
    ['so Sa\u034Frah, Sa\u2062rah, Sa\uFE0Frah', 'so S., S., S.'],
    ['so S\u0336a\u0336r\u0336a\u0336h\u0336 went', 'so S. went'],
    ['so Steﬃ and Ｓａｒａｈ and 𝐒𝐚𝐫𝐚𝐡', 'so my brother and S. and S.'],
    ['η ΜΑΡΙΑ και ο ΓΙΩΡΓΟΣ, μαρια', 'η M. και ο M., m.'],
    ['ve irem, İREM, IŞIL, ışıl', 've i., I., I., i.'],
    ['so OʼBrien, O′Brien', 'so the clinic, the clinic'],
  ])('in other letters and in any case: %j becomes %j', (text, wanted) => {
    expect(told(text)).toBe(wanted);
  });

  it.each([
    ['so https://x.example/J%C3%BCrgen/j%c3%bcrgen?q=1', 'so https://x.example/my brother/my brother?q=1'],
    ['so /J%75%CC%88rgen and %53arah%20Okafor!', 'so /my brother and S.!'],
    ['so J&uuml;rgen, J&#252;rgen, J&#xFC;rgen.', 'so my brother, my brother, my brother.'],
    ['so J&Uuml;RGEN and S&oslash;ren and &#83;arah', 'so MY BROTHER and my brother and S.'],
    ['so &lt;Sa&shy;rah&gt; &amp; Sarah&nbsp;Okafor', 'so &lt;S.&gt; &amp; S.'],
    ["so St\\. Mary&rsquo;s and O\\'Brien", 'so the clinic and the clinic'],
    ['so \\*Sarah\\* and Sarah\\\nOkafor', 'so \\*S.\\* and S.'],
    ['so %D9%88%D8%B3%D8%A7%D8%B1%D8%A9', 'so %D9%88A.'],
    ['so %E7%8E%8B%E5%B0%8F%E6%98%8E!', 'so A.!'],
  ])('in escapes, which go with it: %j becomes %j', (text, wanted) => {
    expect(told(text)).toBe(wanted);
  });

  it('and what is left unread behind an escape is in its place', () => {
    expect(told('100% &unknown; %FF%C3 %E0%80%80 \\a &#0; Sarah %')).toBe(
      '100% &unknown; %FF%C3 %E0%80%80 \\a &#0; S. %',
    );
  });
});

it.each([
  'Annual, AnnÚ, Ann\u0301, Ann\u0327e, Ann1, 1Ann',
  'Annʰ',
  'Ann&uuml; %C3%BCAnn Ann%C3%BC',
  'Anne\u0301 and an\u200Dnex',
])('a name is not found within another word: %j', (text) => {
  expect(told(text)).toBe(text);
});

it('words behind pictures, and with escapes in them, may be names', () => {
  const names = (text: string) => unknownNames(text, new Set()).map(({ word }) => word);
  expect(names('with ❤️Priya and ①Kim and &Eacute;lodie')).toEqual(['Priya', 'Kim', '&Eacute;lodie']);
  expect(names('with Priyaʼs dog')).toEqual(['Priya']);
});

it('words stand where they were written', () => {
  const text = 'a&amp;J%C3%BCrgen\\_b\u200B';
  expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'a',
    '&amp;',
    'J%C3%BCrgen',
    '\\_',
    'b',
    '\u200B',
  ]);
});

it('a name that was put on the list with marks that are not seen is the name', () => {
  expect(foldName('\u2068Sarah\u2069 Okafor')).toBe(foldName('Sarah Okafor'));
  expect(told('so Sarah', [person('S.', '\u2068Sarah\u2069')])).toBe('so S.');
});
