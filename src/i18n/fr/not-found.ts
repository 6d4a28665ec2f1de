// Words of an address that leads nowhere, in French.
import type { nowhere as english } from '../en/not-found.ts';

export const nowhere: typeof english = {
  notFound: 'Il n’y a pas de page ici.',
  home: 'Aller à la page d’écriture',
};
