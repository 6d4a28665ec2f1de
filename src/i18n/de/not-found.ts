// Words of an address that leads nowhere, in German.
import type { nowhere as english } from '../en/not-found.ts';

export const nowhere: typeof english = {
  notFound: 'Hier ist keine Seite.',
  home: 'Zur Schreibseite',
};
