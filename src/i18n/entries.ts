// The words of the pages one looks back on: they come with those pages, not with the first load.
import { differences, entries, entryPage, historyPage, removedPage } from './en/entries.ts';
import { example } from './en/example.ts';
import { t as first } from './index.ts';

export const t = { ...first, differences, entries, entryPage, historyPage, removedPage, example };
