// Words of the quiet line below a page, and of its place in the settings, in French.
import type { quiet as englishQuiet, quietSetting as englishQuietSetting } from '../en/quiet.ts';

export const quiet: typeof englishQuiet = {
  carry: 'Cela semble beaucoup à porter pour une seule personne. Il y a quelqu’un, si vous voulez :',
  talk: 'Parler à quelqu’un maintenant',
  asYouLeftIt: 'Votre page est comme vous l’avez laissée.',
};

export const quietSetting: typeof englishQuietSetting = {
  name: 'La ligne discrète',
  more: 'Quand une page contient l’une des phrases ci-dessous, ou nomme le désespoir, une ligne sous son texte dit où l’on peut parler à quelqu’un. Ebb regarde, sur cet appareil, la page que vous avez devant vous, n’en garde rien et n’en dit rien. Bien des choses lui échappent.',
  show: 'Montrer la ligne discrète',
  phrases: 'Les phrases',
  notStored: 'Cela n’a pas pu être enregistré. Tout est comme avant.',
};
