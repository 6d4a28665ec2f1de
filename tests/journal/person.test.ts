import { expect, it } from 'vitest';
import { MOST_PEOPLE, type Person, peopleOf } from '../../src/journal/person.ts';

const sarah: Person = { id: 'p1', kind: 'person', forms: ['Sarah Okafor', 'Sarah'], becomes: 'S.' };

it('a list of people is read as it was stored', () => {
  expect(peopleOf([sarah, { ...sarah, id: 'p2', kind: 'work' }])).toEqual([
    sarah,
    { ...sarah, id: 'p2', kind: 'work' },
  ]);
});

it('what is no person is left out, and the others stay', () => {
  const odd = [null, 7, {}, { ...sarah, id: '' }, { ...sarah, forms: [] }, { ...sarah, forms: [' '] }];
  const more = [
    { ...sarah, kind: 'cat' },
    { ...sarah, becomes: '' },
    { ...sarah, forms: ['x'.repeat(81)] },
  ];
  expect(peopleOf([...odd, sarah, ...more])).toEqual([sarah]);
  expect(peopleOf('Sarah')).toEqual([]);
});

it('of two with one id the later counts, and there is an end', () => {
  expect(peopleOf([sarah, { ...sarah, becomes: 'my sister' }])).toEqual([{ ...sarah, becomes: 'my sister' }]);
  const many = Array.from({ length: MOST_PEOPLE + 5 }, (_, index) => ({ ...sarah, id: `p${index}` }));
  expect(peopleOf(many)).toHaveLength(MOST_PEOPLE);
});
