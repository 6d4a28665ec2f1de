// How an entry stands to others, in the words that are beside it wherever it is listed.
export const postStates = {
  private: 'Private',
  aside: 'Public, not out yet',
  out: 'Public, out',
  down: 'Private, and still out',
};
