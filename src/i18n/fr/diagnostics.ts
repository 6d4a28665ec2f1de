// Words of the page that says what this Ebb is and how it is, in French.
import type { diagnostics as english } from '../en/diagnostics.ts';
import { formFor } from '../in-words.ts';
import { numberInWords as number } from '../locale.ts';

export const diagnostics: typeof english = {
  title: 'Diagnostic',
  what: 'Versions, nombres et états, pour la personne à qui vous demandez de l’aide. Rien de ce que vous avez écrit n’est ici, et Ebb n’envoie cette page à personne : elle ne part que là où vous la collez.',
  looking: 'Recherche…',
  copy: 'Tout copier',
  copied: 'Copié.',
  selected: 'Ce navigateur ne laisse pas Ebb copier. Le texte est sélectionné : copiez-le à la main.',
  text: 'Ce qui a été trouvé',
  parts: { app: 'Ebb', here: 'Cette fenêtre', journal: 'Le journal', space: 'Espace', errors: 'Erreurs' },
  version: 'Version',
  inDevelopment: 'en développement',
  browser: 'Navigateur',
  mode: 'Affichage',
  language: 'Langue',
  zone: 'Fuseau horaire',
  connection: 'Connexion',
  online: 'oui',
  offline: 'non',
  worker: 'Travail hors ligne',
  lock: 'Verrou',
  locks: { off: 'non mis', on: 'mis, ouvert', locked: 'mis, fermé' },
  notOpen: 'pas ouvert',
  tables: 'Version de ses tables',
  rows: (name: string) => `Éléments : ${name}`,
  untold: 'non indiqué',
  used: 'Utilisé',
  free: 'Libre',
  kept: 'Conservation promise',
  yes: 'oui',
  no: 'non',
  none: 'Aucune dans cette fenêtre.',
  times: (times: number) => formFor(times, { one: `${number(times)} fois`, other: `${number(times)} fois` }),
};
