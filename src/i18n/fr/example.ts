// Words about the example journal, in French.
import type { example as english } from '../en/example.ts';

export const example: typeof english = {
  mark: 'Exemple',
  ofPage:
    'Du journal d’exemple. Ce que vous y changez devient vôtre ; les exports et les sauvegardes la laissent de côté.',
  ofEarlier: 'Du journal d’exemple.',

  look: 'Voir un journal d’exemple',
  lookMore: 'Quatorze mois d’une personne inventée. Il est marqué comme exemple et s’en va d’un seul geste.',
  loading: 'Chargement…',

  alone: 'Ceci est un journal d’exemple.',
  beside: 'Le journal d’exemple est ici, à côté de vos propres entrées.',
  countsAlone: 'Ces nombres sont ceux du journal d’exemple.',
  countsBeside: 'Ces nombres comptent le journal d’exemple à côté de vos propres entrées.',
  firstOwn: 'Votre première entrée est à côté du journal d’exemple.',

  remove: 'Supprimer le journal d’exemple',
  removeIt: 'Le supprimer',
  gone: 'Le journal d’exemple n’est plus là.',
  draftsKept: 'Ce que vous étiez en train d’y écrire est gardé comme une page à vous.',
  bringBack: 'Le remettre',

  leftOut: 'Le journal d’exemple est laissé de côté.',
  notInBackup:
    'Le journal d’exemple ne fait pas partie des sauvegardes. Il s’en va quand on en restaure une.',

  name: 'Journal d’exemple',
  more: 'Quatorze mois d’une personne inventée, en anglais, pour s’y promener. Il reste hors des exports et des sauvegardes.',
  moreBeside: 'Tant qu’il est là, les listes et les tendances le montrent avec vos propres entrées.',
  load: 'Charger le journal d’exemple',
  here: 'Le journal d’exemple est ici.',

  failures: {
    full: 'Cet appareil est plein. Rien n’a été changé.',
    outdated: 'Un Ebb plus récent est ouvert dans une autre fenêtre. Rechargez cette page, puis réessayez.',
    locked: 'Ebb a été verrouillé entre-temps. Déverrouillez-le, puis réessayez.',
    closed: 'Le navigateur a fermé le journal. Rechargez cette page, puis réessayez.',
    failed: 'Cela n’a pas pu être enregistré. Rien n’a été changé.',
    'not-fetched': 'L’exemple n’a pas pu être chargé. Il faut une connexion, cette fois seulement.',
  },
};
