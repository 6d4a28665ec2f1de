// Arabic writes “and”, “so”, “in”, “to” and “like” as a letter of the next word: a name is found behind it.
import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/journal/person.ts';
import { replaced, replacementsIn } from '../../src/publish/people.ts';

const SARA: Person = { id: '1', kind: 'person', forms: ['سارة', 'سارة العلي'], becomes: 'صديقة' };
const WALID: Person = { id: '2', kind: 'person', forms: ['وليد'], becomes: 'أخي' };

const hidden = (text: string, people = [SARA, WALID]) =>
  replaced(text, replacementsIn(text, people, 'body'), []);

describe('a name of the list behind a letter that is a word', () => {
  it.each([
    ['رأيت سارة اليوم.', 'رأيت صديقة اليوم.'],
    ['أتصل بسارة الآن.', 'أتصل بصديقة الآن.'],
    ['أنا وسارة.', 'أنا وصديقة.'],
    ['ولسارة كتبت.', 'ولصديقة كتبت.'],
    ['فبسارة وكسارة.', 'فبصديقة وكصديقة.'],
    ['وسارة العلي هنا.', 'وصديقة هنا.'],
    ['جاء وليد ووليد.', 'جاء أخي وأخي.'],
    ['وَسَارَةُ هنا.', 'وَصديقة هنا.'],
    ['رأيت وليدًا وبوليدٍ.', 'رأيت أخي وبأخي.'],
    ['ســـارة', 'صديقة'],
  ])('is replaced, and the letter stays: %s', (text, wanted) => {
    expect(hidden(text)).toBe(wanted);
  });

  it('is the name itself where it begins with such a letter', () => {
    const [found] = replacementsIn('وليد', [WALID, { ...SARA, forms: ['ليد'] }], 'body');
    expect(found?.personId).toBe('2');
  });

  it.each(['مسارة', 'السارة', 'وووسارة', 'ب سار'])('is not found within another word: %s', (text) => {
    expect(hidden(text)).toBe(text);
  });

  it('is refused in one place and replaced in the other', () => {
    const text = 'مع سارة ثم بسارة';
    const found = replacementsIn(text, [SARA], 'body');
    expect(found).toHaveLength(2);
    expect(replaced(text, found, [found[1]?.key ?? ''])).toBe('مع صديقة ثم بسارة');
  });
});
