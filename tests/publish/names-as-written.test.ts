// A name that is replaced, in the ways in which it can be written: possessives, capitals, blanks, signs behind it.
import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/journal/person.ts';
import { replaced, replacementsIn } from '../../src/publish/people.ts';
import { person } from './person.ts';

const told = (text: string, ...people: Person[]) => replaced(text, replacementsIn(text, people, 'body'), []);
const JAMES = person('my brother', 'James');
const long = 'Nothing else was said on that day, and nobody came by any more. '.repeat(6);

describe('a possessive without a letter of its own', () => {
  it.each([
    ['It was late, and then in James’ room', 'It was late, and then in my brother’s room'],
    ["It was late, and then in James'  room", "It was late, and then in my brother's  room"],
    ['SO ALL WERE IN JAMES’ ROOM', 'SO ALL WERE IN MY BROTHER’S ROOM'],
    ["'Yes,' they said, in James' room", "'Yes,' they said, in my brother's room"],
    ["I wasn't in James' room", "I wasn't in my brother's room"],
    ["They call it 'home' (in James' room)", "They call it 'home' (in my brother's room)"],
  ])('gets one: %j becomes %j', (text, wanted) => {
    expect(told(text, JAMES)).toBe(wanted);
  });

  it('is as it was where the name instead ends in that letter', () => {
    expect(told('then in James’ room', person('Lucas', 'James'))).toBe('then in Lucas’ room');
    expect(told('then in James’ room', person('S.', 'James'))).toBe('then in S.’ room');
  });

  it('gets one behind a name that holds that letter, or a stop, elsewhere', () => {
    expect(told('then in James’ room', person('my sister', 'James'))).toBe('then in my sister’s room');
    expect(told('then in James’ room', person('St. John', 'James'))).toBe('then in St. John’s room');
  });

  it.each([
    ["He said 'I like James' and left", "He said 'I like my brother' and left"],
    [`He said ('like James' and so on). ${long}`, `He said ('like my brother' and so on). ${long}`],
    [`He said ‘I like James’ and left. ${long}`, `He said ‘I like my brother’ and left. ${long}`],
    ["so James and Bob' hat", "so my brother and Bob' hat"],
    ["so James (it's' all) left", "so my brother (it's' all) left"],
    ["so James' 5 rooms", "so my brother' 5 rooms"],
    ["so James'", "so my brother'"],
  ])('is told from a mark that closes, or stands elsewhere: %j becomes %j', (text, wanted) => {
    expect(told(text, JAMES)).toBe(wanted);
  });

  it('is none behind a name of another ending', () => {
    expect(told('then in Susan’ room', person('my sister', 'Susan'))).toBe('then in my sister’ room');
  });
});

describe('what stands instead of a name', () => {
  it.each([
    ['I saw James.', 'I saw my brother.'],
    ['I saw James...', 'I saw my brother...'],
    ['I saw James', 'I saw my brother'],
  ])('leaves the stop behind it: %j becomes %j', (text, wanted) => {
    expect(told(text, JAMES)).toBe(wanted);
  });

  it('stands without the blanks round it in the list', () => {
    expect(told('so James came', person('  my brother ', 'James'))).toBe('so my brother came');
    expect(told('so James.', person('J. ', 'James'))).toBe('so J.');
  });

  it('is not loud where the name is written in capitals in the list, however its blanks are', () => {
    const clinic = person('the clinic', 'NHS TRUST');
    expect(told('at my NHS TRUST, my NHS   TRUST, my NHS\n  TRUST', clinic)).toBe(
      'at my the clinic, my the clinic, my the clinic',
    );
  });

  it('keeps the capitals of an abbreviation behind a name in small letters', () => {
    expect(told('so mary came', person('NHS nurse', 'Mary'))).toBe('so NHS nurse came');
    expect(told('so mary came', person('Nurse NHS', 'Mary'))).toBe('so nurse NHS came');
  });

  it('is as the list says for a name in letters that know no capitals', () => {
    expect(told('我的 王.小明 来了', person('my friend', '王 小明'))).toBe('我的 my friend 来了');
  });
});

describe('of two names that overlap', () => {
  it('the longer is taken, wherever in the text they stand', () => {
    const people = [person('A.', 'Anna Maria Lopez'), person('B.', 'Lopez Ray')];
    expect(told('so with Anna Maria Lopez Ray', ...people)).toBe('so with A. Ray');
    const others = [person('A.', 'Anna Lopez'), person('B.', 'Lopez Maria Ray')];
    expect(told('so with Anna Lopez Maria Ray', ...others)).toBe('so with Anna B.');
  });

  it('the first is taken where they are as long', () => {
    const people = [person('B.', 'Bo Cyd'), person('A.', 'Ana Bo')];
    expect(told('so with Ana Bo Cyd', ...people)).toBe('so with A. Cyd');
  });
});
