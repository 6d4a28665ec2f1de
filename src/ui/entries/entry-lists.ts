// The list of entries, and that of the removed ones: one chunk.
export { EntriesPage } from './entries-page.tsx';
export { RemovedPage } from './removed-page.tsx';
