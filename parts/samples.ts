// An invented entry in the forms in which a list shows one.
import type { Mark } from '../src/journal/mark.ts';

const MARK: Mark = {
  id: 'a',
  when: { kind: 'date', day: '2025-06-19' },
  name: 'The woman at the bakery',
  isTitled: true,
  excerpt: 'She remembered what I order. It is a small thing and I have thought about it all day.',
  feelings: [{ id: 'hope', intensity: 3 }, { id: 'connection' }],
  tags: ['small things'],
  visibility: 'private',
  writtenAt: 0,
  isConflicted: false,
};

export const MARKS: Mark[] = [
  MARK,
  { ...MARK, id: 'b', visibility: 'public', feelings: [{ id: 'loneliness' }] },
  { ...MARK, id: 'c', isTitled: false, name: 'Slept until eleven. The flat is quiet.', excerpt: '' },
  {
    ...MARK,
    id: 'd',
    isTitled: false,
    name: '',
    excerpt: '',
    feelings: [{ id: 'numbness' }, { id: 'calm' }],
  },
  { ...MARK, id: 'e', isConflicted: true },
];
