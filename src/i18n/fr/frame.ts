// Words of the frame round every page, in French.
import type { frame as english } from '../en/frame.ts';

export const frame: typeof english = {
  main: 'Principal',
  skip: 'Aller aux autres pages',
  write: 'Écrire',
  entries: 'Entrées',
  trends: 'Tendances',
  settings: 'Réglages',
  talk: 'Parler à quelqu’un',
  loading: 'Ouverture…',
  failedPage: 'Cette page n’a pas pu être montrée. Votre journal est comme avant.',
  tryAgain: 'Réessayer',
  blocked:
    'Ebb est ouvert dans une autre fenêtre, plus ancienne que celle-ci. Fermez les autres fenêtres, et celle-ci s’ouvre d’elle-même.',
  outdated:
    'Un Ebb plus récent a changé ce journal dans une autre fenêtre. Rechargez cette page pour continuer.',
  turned:
    'Le verrou de ce journal a été mis ou enlevé dans une autre fenêtre. Rechargez cette page pour continuer.',
  erased:
    'Ce journal a été effacé dans une autre fenêtre. Rechargez cette page pour en commencer un nouveau.',
  closed:
    'Le navigateur a fermé le journal. Rechargez cette page pour continuer. Ce qui est à l’écran peut encore être copié.',
  lockless:
    'Le verrou de ce journal est endommagé ou absent : ce qui est scellé ne peut pas être ouvert, et rien n’est écrit. Une sauvegarde peut être restaurée après effacement (Réglages, Stockage).',
  failedStore:
    'Le journal ne s’ouvre pas. Il se peut que le navigateur interdise d’enregistrer ici, ou que son disque soit plein.',
  silent: 'Le stockage du navigateur ne répond pas. Ce qui est à l’écran peut encore être copié.',
  unlike: 'Des entrées qui étaient dans ce navigateur ne sont plus là.',
  rescue: 'Ce qui est possible',
  reload: 'Recharger',
  later: 'Plus tard',
  updateReady: 'Une nouvelle version est prête',
  updateUnsaved:
    'Ce qui est écrit ici n’a pas pu être enregistré, donc rien n’a été rechargé. C’est encore à l’écran et peut être copié.',
  updateElsewhere:
    'Une nouvelle version tourne dans une autre fenêtre. Rechargez celle-ci quand vous aurez fini.',
  offlineReady: 'Prêt à fonctionner hors ligne',
  offlineFailed:
    'Certaines parties d’Ebb n’ont pas pu être gardées pour un usage hors ligne. Ce que vous écrivez est gardé quand même.',
};
