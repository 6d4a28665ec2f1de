// Words of the writing page, in French.
import type { write as english } from '../en/write.ts';

export const write: typeof english = {
  entry: 'Entrée',
  placeholder: 'Écrivez.',
  day: 'Jour',
  time: 'Heure',
  noTime: 'sans heure',
  done: 'Terminé',
  more: 'Plus',
  edit: 'Modifier',
  noMenu: 'Le menu n’a pas pu être montré.',
  saved: (clock: string) => `Enregistré sur cet appareil, ${clock}`,
  failedPart: 'Une partie de cette page n’a pas pu être montrée. Ce que vous écrivez est gardé quand même.',
  notSaved: {
    full: 'Cet appareil est plein, les derniers mots ne sont donc pas encore enregistrés. Ils sont toujours à l’écran. Copiez-les, ou libérez de l’espace et continuez à taper.',
    outdated:
      'Un Ebb plus récent est ouvert dans une autre fenêtre, les derniers mots ne sont donc pas enregistrés ici. Copiez-les, puis rechargez cette page.',
    locked:
      'Le journal est verrouillé, les derniers mots ne sont donc pas enregistrés. Copiez-les, ou déverrouillez-le et continuez à taper.',
    closed:
      'Le navigateur a fermé le journal, les derniers mots ne sont donc pas enregistrés. Copiez-les, puis rechargez cette page.',
    failed:
      'Les derniers mots n’ont pas pu être enregistrés. Ils sont toujours à l’écran. Copiez-les pour ne pas les perdre.',
  },
  notFinished: {
    full: 'Cet appareil est plein, l’entrée n’a donc pas pu être terminée. Chaque mot est toujours là. Libérez de l’espace, puis réessayez.',
    outdated:
      'Un Ebb plus récent est ouvert dans une autre fenêtre, l’entrée n’a donc pas pu être terminée ici. Copiez le texte, puis rechargez cette page.',
    locked: 'Ebb a été verrouillé avant la fin de l’entrée. Chaque mot est toujours là.',
    closed:
      'Le navigateur a fermé le journal, l’entrée n’a donc pas pu être terminée. Copiez le texte, puis rechargez cette page.',
    failed: 'L’entrée n’a pas pu être terminée. Chaque mot est toujours là.',
  },
  copy: 'Copier le texte',
  copied: 'Copié',
  retry: 'Réessayer',
  feelings: 'Ressentis dans cette entrée',
  what: 'Qu’y avait-il là-dedans ?',
  optional: 'facultatif',
  moreWords: 'Plus de mots',
  fewerWords: 'Moins de mots',
  strengths: 'À quel point ? Facultatif ; le tiret veut dire « non dit ».',
  howStrong: (label: string) => `Intensité : ${label}`,
  wentTo: (day: string) => `Ce que vous avez écrit le ${day} est maintenant une entrée.`,
  changesWentTo: (day: string) => `Ce que vous avez changé dans l’entrée du ${day} est gardé.`,
  open: 'L’ouvrir',
  nothingToEdit: 'Cette entrée n’est plus ici.',
};
