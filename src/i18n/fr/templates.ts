// Words of the page on which templates are changed, in French.
import type { templatesPage as english } from '../en/templates.ts';

export const templatesPage: typeof english = {
  title: 'Modèles',
  none: 'Un modèle est un texte à vous pour commencer une page. Plus › Modèles, sur la page d’écriture, en garde un.',
  make: 'Créer un modèle',
  unnamed: 'Un modèle sans mots',
  name: 'Nom',
  text: 'Texte',
  comesAlong: (list: string) => `Vient avec : ${list}`,
  leaveOut: 'Laisser de côté',
  up: 'Monter',
  down: 'Descendre',
  upOf: (name: string) => `Monter ${name}`,
  downOf: (name: string) => `Descendre ${name}`,
  remove: 'Supprimer',
  removeOf: (name: string) => `Supprimer ${name}`,
  removed: (name: string) => `Modèle supprimé : ${name}.`,
  undo: 'Annuler',
  saved: 'Enregistré sur cet appareil',
  notStored: 'Cela n’a pas pu être enregistré. Ce qui est à l’écran peut encore être copié.',
};
