// The words for how an entry stands to others: they come with the pages that list entries, not with the first load.
export { postStates as t } from './en/post-states.ts';
