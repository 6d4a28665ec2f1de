// The words of the pages one looks back on: they come with those pages, not with the first load.
import { differences, entries, entryPage, historyPage, removedPage } from './en/entries.ts';
import { example } from './en/example.ts';
import { t as first } from './index.ts';
import { spoken } from './locale.ts';

export const t = {
  ...first,
  ...spoken({ differences, entries, entryPage, historyPage, removedPage, example }),
};
