// Words of an address that leads nowhere, in Spanish.
import type { nowhere as english } from '../en/not-found.ts';

export const nowhere: typeof english = {
  notFound: 'Aquí no hay ninguna página.',
  home: 'Ir a la página de escribir',
};
