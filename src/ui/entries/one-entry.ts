// One entry and its earlier texts: one chunk, since they are made of the same parts.
export { EntryPage } from './entry-page.tsx';
export { HistoryPage } from './history-page.tsx';
