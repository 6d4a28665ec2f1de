// A replacement that was refused is refused at its place: the same name elsewhere is never left by it.
import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/journal/person.ts';
import { replaced, replacementsIn } from '../../src/publish/people.ts';

const PEOPLE: Person[] = [{ id: '1', kind: 'person', forms: ['Sarah', 'Sarah Okafor'], becomes: 'S.' }];
const keysIn = (text: string) => replacementsIn(text, PEOPLE, 'body').map(({ key }) => key);
const told = (text: string, refused: string[]) =>
  replaced(text, replacementsIn(text, PEOPLE, 'body'), refused);

describe('a name that was left', () => {
  it('is the one that stays when the same name comes to stand before it', () => {
    const refused = keysIn('In the end I saw Sarah at the station.');
    const longer = 'In the morning came Sarah and all others. In the end I saw Sarah at the station.';
    expect(told(longer, refused)).toBe(
      'In the morning came S. and all others. In the end I saw Sarah at the station.',
    );
  });

  it('does not leave another name that the same words stand behind', () => {
    const [first] = keysIn(
      'In the morning I met Sarah at the old station. Nobody then saw Sarah at the old station.',
    );
    expect(told('Nobody then saw Sarah at the old station.', [first ?? ''])).toBe(
      'Nobody then saw S. at the old station.',
    );
  });

  it('does not leave another name that the same words stand before', () => {
    const [first] = keysIn(
      'Much later I saw Sarah at the old station. Much later I saw Sarah in her garden.',
    );
    expect(told('Much later I saw Sarah in her garden.', [first ?? ''])).toBe(
      'Much later I saw S. in her garden.',
    );
  });

  it('stays when the lines are broken elsewhere', () => {
    const refused = keysIn('I saw Sarah there.');
    expect(told('I saw\nSarah\n\tthere.', refused)).toBe('I saw\nSarah\n\tthere.');
    expect(told('I saw \nSarah   there.', refused)).toBe('I saw \nSarah   there.');
  });

  it('does not leave a longer form of it, nor the same name in another part of the post', () => {
    const refused = keysIn('I saw Sarah there.');
    expect(told('I saw Sarah Okafor there.', refused)).toBe('I saw S. there.');
    const title = replacementsIn('I saw Sarah there.', PEOPLE, 'title');
    expect(replaced('I saw Sarah there.', title, refused)).toBe('I saw S. there.');
  });

  it('stays by the keys that editions hold since long', () => {
    expect(keysIn('I saw Sarah today, as ever it was.\n'.repeat(4))).toEqual([
      'body\n1\nSarah\nI saw [] today, as ever ',
      'body\n1\nSarah\nr it was. I saw [] today, as ever ',
      'body\n1\nSarah\nr it was. I saw [] today, as ever \n1',
      'body\n1\nSarah\nr it was. I saw [] today, as ever \n2',
    ]);
  });
});
