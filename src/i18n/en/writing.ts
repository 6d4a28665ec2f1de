// Words of what hangs beside the page being written: the tools, the menu, lines to start from, templates, and the bare page.
import { numberInWords as number } from '../locale.ts';

export const writing = {
  tools: 'Tools for the text',
  undo: 'Undo',
  redo: 'Redo',
  bold: 'Bold',
  list: 'List',
  quote: 'Quote',
  heading: 'Heading',
  keep: 'Keep this line',
  private: 'Keep this passage private',
  notPrivate: 'No longer private',
  findLabel: 'Find in this page',
  found: (at: number, of: number) => (of === 0 ? 'none' : `${number(at)} of ${number(of)}`),
  previous: 'Previous place',
  next: 'Next place',
  closeFind: 'Close find',
  focus: 'Focus on this paragraph',
};

export const pageMenu = {
  title: 'More',
  line: 'A line to start from',
  templates: 'Templates',
  count: 'Count words',
  counted: (words: number) => (words === 1 ? '1 word' : `${number(words)} words`),
  onlyPage: 'Only the page',
  everything: 'Show everything',
  spelling: 'Check spelling',
  on: 'on',
  off: 'off',
  talk: 'Someone to talk to',
  back: 'Back',
  close: 'Close',
  notStored: 'That could not be stored. It is as it was.',
};

export const templateMenu = {
  none: 'A template is a text of your own to start a page from.',
  startFrom: (name: string) => `Start from ${name}`,
  started: (name: string) => `Started from ${name}.`,
  undo: 'Undo',
  keep: 'Keep this page as a template',
  name: 'Name of the template',
  withTags: 'Its tags too',
  withFeelings: 'Its feelings too',
  keepNow: 'Keep',
  cancel: 'Not now',
  change: 'Change templates',
  make: 'Make a template',
  kept: {
    kept: 'Kept as a template.',
    many: 'There are as many templates as there can be. Remove one first.',
    long: 'This page is too long for a template.',
    failed: 'The template could not be stored. The page is as it was.',
  },
};

/** One at a time, in this order, and only when asked for. None of them asks anyone to be better. */
export const lines: readonly string[] = [
  'What did today weigh?',
  'One small hello, given or got.',
  'What the room sounds like now.',
  'What do I already know about this?',
  'A sentence that stayed.',
  'Something within reach, described.',
  'What would I want the later me to see?',
  'The light today, at some hour of it.',
  'What my hands did.',
  'Where was there room?',
  'A name that crossed my mind.',
  'The weather, in here and out there.',
  'What took longer than it looked.',
  'One thing I walked past.',
  'Something not said.',
  'Today, told to a stranger in three lines.',
  'What is in my pocket.',
  'The quietest minute.',
  'A door, opened or closed.',
  'From one end of the day to the other, in one line.',
];

export const anotherLine: string = 'Another';
