// The words of a page to print, as the app would give them.
import type { PageWords } from '../../src/formats/page-html.ts';

export const PAPER_WORDS: PageWords = {
  language: 'en-GB',
  title: 'Journal',
  range: '{from} to {to}',
  feelings: 'Feelings',
  feeling: 'Feeling',
  named: 'Days',
  ofWritten: '{k} of {n}',
  noFeelings: 'none',
  picture: 'Days of {labels}',
  pictureMore: 'filled',
  entries: 'Entries',
  noEntries: 'nothing',
  tags: 'Tags: {tags}',
  media: { picture: 'Picture', pictureOf: 'Picture: {description}', sound: 'Voice note' },
  strengths: ['a trace', 'a little', 'clearly', 'strongly', 'overwhelming'],
};
