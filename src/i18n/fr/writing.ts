// Words of what hangs beside the page being written, in French.
import type {
  lines as englishLines,
  pageMenu as englishPageMenu,
  templateMenu as englishTemplateMenu,
  writing as englishWriting,
} from '../en/writing.ts';
import { formFor } from '../in-words.ts';
import { numberInWords as number } from '../locale.ts';

export const writing: typeof englishWriting = {
  tools: 'Outils du texte',
  undo: 'Annuler',
  redo: 'Rétablir',
  bold: 'Gras',
  list: 'Liste',
  quote: 'Citation',
  heading: 'Intertitre',
  keep: 'Garder cette ligne',
  private: 'Garder ce passage privé',
  notPrivate: 'N’est plus privé',
  findLabel: 'Chercher dans cette page',
  found: (at: number, of: number) => (of === 0 ? 'aucun' : `${number(at)} sur ${number(of)}`),
  previous: 'Endroit précédent',
  next: 'Endroit suivant',
  closeFind: 'Fermer la recherche',
  focus: 'Ce paragraphe seul',
};

export const pageMenu: typeof englishPageMenu = {
  title: 'Plus',
  line: 'Une ligne pour commencer',
  templates: 'Modèles',
  count: 'Compter les mots',
  counted: (words: number) => formFor(words, { one: `${number(words)} mot`, other: `${number(words)} mots` }),
  onlyPage: 'La page seule',
  everything: 'Tout montrer',
  spelling: 'Vérifier l’orthographe',
  on: 'oui',
  off: 'non',
  talk: 'Parler à quelqu’un',
  back: 'Retour',
  close: 'Fermer',
  notStored: 'Cela n’a pas pu être enregistré. Tout est comme avant.',
};

export const templateMenu: typeof englishTemplateMenu = {
  none: 'Un modèle est un texte à vous pour commencer une page.',
  startFrom: (name: string) => `Partir de ${name}`,
  started: (name: string) => `Page partie de ${name}.`,
  undo: 'Annuler',
  keep: 'Garder cette page comme modèle',
  name: 'Nom du modèle',
  withTags: 'Ses étiquettes aussi',
  withFeelings: 'Ses ressentis aussi',
  keepNow: 'Garder',
  cancel: 'Plus tard',
  change: 'Modifier les modèles',
  make: 'Créer un modèle',
  kept: {
    kept: 'Page gardée comme modèle.',
    many: 'Il y a autant de modèles qu’il peut y en avoir. Supprimez-en d’abord un.',
    long: 'Cette page est trop longue pour un modèle.',
    failed: 'Le modèle n’a pas pu être enregistré. La page est comme avant.',
  },
};

export const lines: typeof englishLines = [
  'Qu’est-ce qui a pesé aujourd’hui ?',
  'Un petit bonjour, donné ou reçu.',
  'Le bruit de la pièce, maintenant.',
  'Qu’est-ce que j’en sais déjà ?',
  'Une phrase qui est restée.',
  'Une chose à portée de main, décrite.',
  'Que voudrais-je montrer à la personne que je serai plus tard ?',
  'La lumière d’aujourd’hui, à une certaine heure.',
  'Ce que mes mains ont fait.',
  'Où y avait-il de la place ?',
  'Un nom qui m’a traversé l’esprit.',
  'Le temps qu’il fait, dedans et dehors.',
  'Ce qui a pris plus de temps que prévu.',
  'Une chose croisée sans s’arrêter.',
  'Quelque chose qui n’a pas été dit.',
  'Aujourd’hui, raconté en trois lignes à quelqu’un d’inconnu.',
  'Ce qu’il y a dans ma poche.',
  'La minute la plus silencieuse.',
  'Une porte, ouverte ou fermée.',
  'D’un bout à l’autre de la journée, en une ligne.',
];

export const anotherLine = 'Une autre';
