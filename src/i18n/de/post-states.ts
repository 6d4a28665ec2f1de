// How an entry stands to others, in German.
import type { postStates as english } from '../en/post-states.ts';

export const postStates: typeof english = {
  private: 'Privat',
  aside: 'Öffentlich, noch nicht draußen',
  out: 'Öffentlich, draußen',
  down: 'Privat, und noch draußen',
};
