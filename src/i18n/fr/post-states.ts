// How an entry stands to others, in French.
import type { postStates as english } from '../en/post-states.ts';

export const postStates: typeof english = {
  private: 'Privée',
  aside: 'Publique, pas encore sortie',
  out: 'Publique, sortie',
  down: 'Privée, et encore publiée',
};
