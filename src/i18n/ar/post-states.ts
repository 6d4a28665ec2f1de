// How an entry stands to others, in Arabic.
import type * as english from '../en/post-states.ts';

export const postStates: typeof english.postStates = {
  private: 'خاصة',
  aside: 'عامة، لم تُنشر بعد',
  out: 'عامة، منشورة',
  down: 'خاصة، وما زالت منشورة',
};
