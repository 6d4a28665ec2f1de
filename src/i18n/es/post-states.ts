// How an entry stands to others, in Spanish.
import type { postStates as english } from '../en/post-states.ts';

export const postStates: typeof english = {
  private: 'Privada',
  aside: 'Pública, aún no ha salido',
  out: 'Pública, ya salió',
  down: 'Privada, y aún está fuera',
};
