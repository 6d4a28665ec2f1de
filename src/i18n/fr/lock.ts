// Words of the lock, in French.
import type {
  damaged as englishDamaged,
  lockPage as englishLockPage,
  passkey as englishPasskey,
  recovery as englishRecovery,
  unlocking as englishUnlocking,
} from '../en/lock.ts';
import { formFor } from '../in-words.ts';
import { numberInWords as number } from '../locale.ts';

const seconds = (count: number) =>
  formFor(count, { one: `${number(count)} seconde`, other: `${number(count)} secondes` });

export const lockPage: typeof englishLockPage = {
  title: 'Verrou',
  what: 'Avec le verrou, tout ce que vous écrivez est scellé par votre phrase secrète sur cet appareil. Qui tient l’appareil sans elle peut voir qu’Ebb est ici, combien d’éléments il garde et leur taille approximative, et rien d’autre.',
  forget:
    'Personne ne peut réinitialiser une phrase secrète : aucun serveur ne la connaît. Une clé de secours, montrée une seule fois, est la seconde entrée. Sans l’une ni l’autre, ce qui est scellé reste scellé.',
  passphrase: 'Phrase secrète',
  repeat: 'Répéter la phrase secrète',
  current: 'Phrase secrète actuelle',
  currentMore: 'Ou la clé de secours, si la phrase secrète est oubliée.',
  fresh: 'Nouvelle phrase secrète',
  show: 'Montrer la saisie',
  suggest: 'Proposer six mots anglais',
  strength: {
    none: '',
    weak: 'Quelqu’un qui a un ordinateur et du temps peut la deviner. Plus longue, elle tient plus longtemps ; six mots proposés tiennent des années.',
    fair: 'Elle tient contre quelqu’un qui essaie à la main. Contre un ordinateur et beaucoup de temps, plus de mots tiennent plus longtemps.',
    strong: 'Assez longue pour tenir contre un ordinateur qui devine pendant des années.',
  },
  turnOn: 'Mettre le verrou',
  empty: 'Tapez d’abord une phrase secrète.',
  differ: 'Les deux ne sont pas identiques. Rien n’a été changé.',
  preparing: 'Création des clés…',
  sealing: (done: string, total: string) => `Scellement : ${done} sur ${total}`,
  opening: 'Ouverture de chaque page…',
  on: 'Le verrou est mis.',
  turnedOff: 'Le verrou est enlevé. Ce que vous avez écrit est de nouveau lisible dans ce navigateur.',
  plainFiles:
    'Les exports sont des fichiers ordinaires que chacun peut lire. Mettez-les dans un lieu de confiance. Les sauvegardes sont scellées, sauf si vous choisissez autrement.',
  residue:
    'Ce qui a été écrit avant le verrou peut laisser des traces sur le disque jusqu’à ce que le navigateur écrive par-dessus, et des titres et des recherches dans l’historique jusqu’à ce que vous l’effaciez.',
  lockNow: 'Verrouiller',
  change: 'Changer la phrase secrète',
  changed: 'La phrase secrète est changée. Les sauvegardes faites avant s’ouvrent avec la précédente.',
  turnOff: 'Enlever le verrou',
  turnOffMore:
    'Une fois le verrou enlevé, tout ce que vous avez écrit peut être lu sur cet appareil sans phrase secrète.',
  damagedRows: (count: number) =>
    formFor(count, {
      one: `${number(count)} élément ne peut pas être ouvert et disparaîtrait avec le verrou. Restaurez d’abord une sauvegarde, ou enlevez-le quand même.`,
      other: `${number(count)} éléments ne peuvent pas être ouverts et disparaîtraient avec le verrou. Restaurez d’abord une sauvegarde, ou enlevez-le quand même.`,
    }),
  turnOffAnyway: 'L’enlever quand même',
  keepLock: 'Garder le verrou',
  times: 'Quand il se ferme tout seul',
  afterIdle: 'Quand rien n’est touché pendant',
  afterHidden: 'Quand Ebb n’est pas visible pendant',
  never: 'jamais',
  atOnce: 'tout de suite',
  minutes: (count: number) =>
    formFor(count, { one: `${number(count)} minute`, other: `${number(count)} minutes` }),
  seconds,
  hideMore:
    'La touche Échap pressée deux fois, ou le bouton « Masquer » au-dessus de chaque page, montre une page vide et verrouille.',
  newRecovery: 'Créer une nouvelle clé de secours',
  newRecoveryMore:
    'La précédente n’ouvre alors plus rien ici. Les sauvegardes faites avant s’ouvrent toujours avec elle.',
  notStored: 'Cela n’a pas pu être enregistré. Le verrou est comme avant.',
  cancel: 'Annuler',
  toFiles: 'Voir les fichiers',
  failures: {
    'files-wait':
      'Des fichiers d’une autre application attendent d’être importés, et resteraient lisibles à côté du verrou. Importez-les ou écartez-les d’abord.',
    busy: 'Une autre fenêtre change le verrou en ce moment. Attendez qu’elle ait fini.',
    wrong: 'Ce n’est ni la phrase secrète actuelle ni la clé de secours.',
    damaged:
      'L’entrée par la phrase secrète est endommagée. La clé de secours la remplace ici ; une nouvelle phrase secrète répare cette entrée.',
    full: 'Il n’y a plus de place sur cet appareil. Le verrou est comme avant.',
    outdated: 'Le journal a été changé par une autre fenêtre. Rechargez cette page et réessayez.',
    locked: 'Ebb a été verrouillé entre-temps. Le verrou est comme avant.',
    closed: 'Le navigateur a fermé le journal. Rechargez cette page et réessayez.',
    failed: 'Cela n’a pas fonctionné. Le verrou est comme avant.',
  },
};

export const passkey: typeof englishPasskey = {
  title: 'Utiliser une clé d’accès (empreinte, visage ou code de l’appareil)',
  what: 'Une entrée de plus, par commodité. La phrase secrète et la clé de secours restent. Qui passe le contrôle de l’appareil peut alors ouvrir le journal.',
  none: 'Non utilisée.',
  add: 'Ajouter une clé d’accès',
  ready:
    'C’est juste. L’appareil demande maintenant l’empreinte, le visage ou le code ; certains le demandent deux fois. Un appareil peut garder une clé d’accès dans son compte et sur vos autres appareils ; votre journal reste ici.',
  make: 'Passer à l’appareil',
  waiting: 'En attente de l’appareil…',
  added: 'La clé d’accès est ajoutée. Elle ouvre le journal, et la phrase secrète aussi.',
  label: (day: string, clock: string) => `Ebb, ${day}, ${clock}`,
  from: (day: string, clock: string) => `Ajoutée le ${day}, ${clock}`,
  fromElsewhere: (day: string, clock: string) =>
    `Ajoutée le ${day}, ${clock}, sur un autre appareil ou une clé`,
  fromUnknown: 'Ajoutée un jour qui ne peut pas être lu',
  remove: 'Supprimer',
  removeOf: (name: string) => `Supprimer la clé d’accès : ${name}`,
  removed:
    'La clé d’accès n’ouvre plus rien ici. L’appareil la montre peut-être encore ; elle peut être supprimée dans ses réglages de mots de passe.',
  troubles: {
    cancelled: 'Aucune clé d’accès n’a été créée. Rien n’a été changé.',
    noPrf:
      'Cette clé d’accès peut dire que vous êtes là, mais elle ne contient pas de clé : elle ne peut pas ouvrir le journal. Elle n’a pas été ajoutée. Elle peut être supprimée dans les réglages de mots de passe de l’appareil. Un autre appareil, une clé de sécurité ou un autre navigateur le permet peut-être.',
    unasked:
      'La clé d’accès a été créée, mais elle n’a pas donné de clé : elle n’a pas été ajoutée. Elle peut être supprimée dans les réglages de mots de passe de l’appareil.',
    already: 'Cet appareil a déjà une clé d’accès pour ce journal. Rien n’a été changé.',
    insecure:
      'Les clés d’accès demandent une adresse web qui a un nom et qui est sûre (https). Ce n’est pas le cas de celle-ci. Rien n’a été changé.',
  },
};

export const recovery: typeof englishRecovery = {
  title: 'Votre clé de secours',
  text: 'Elle ouvre le journal quand la phrase secrète est oubliée. Notez-la ou imprimez-la, et gardez-la loin de cet appareil. Une fois que vous continuez, elle n’est plus montrée ; avec la phrase secrète, vous pouvez en créer une nouvelle à tout moment.',
  identity: 'Pour les sauvegardes scellées',
  identityMore: 'Ouvre les sauvegardes scellées sans Ebb, avec le programme age. À garder avec la clé.',
  print: 'Imprimer',
  share: 'Partager',
  check: 'La retaper',
  checkMore: 'Pour savoir qu’elle est bien notée.',
  checkNow: 'Vérifier',
  checked: 'Elle est juste.',
  differs: 'C’est une autre clé que celle du dessus.',
  typo: (group: number) => `Il y a une faute de frappe dans le groupe ${group}.`,
  length: (groups: number) => `La clé a sept groupes ; il y en a ${groups} ici.`,
  done: 'Continuer',
  later: 'Continuer sans vérifier',
};

export const unlocking: typeof englishUnlocking = {
  title: 'Ebb est verrouillé',
  passphrase: 'Phrase secrète',
  unlock: 'Déverrouiller',
  deriving: 'Ouverture…',
  wrong: 'Ce n’est pas la phrase secrète.',
  damaged:
    'Cette entrée est endommagée : aucune phrase secrète ne peut l’ouvrir, la bonne non plus. La clé de secours ouvre peut-être encore le journal, et une sauvegarde peut être restaurée.',
  foreign:
    'Le verrou et le journal ne vont pas ensemble. Une sauvegarde peut être restaurée après effacement.',
  wait: (count: number) =>
    `Plusieurs essais n’étaient pas les bons. Le prochain est possible dans ${seconds(count)}.`,
  failed: 'Le journal ne s’ouvre pas. Rien n’a été changé.',
  forgotten: 'Je ne retrouve pas la phrase secrète',
  waysMore:
    'La clé de secours ouvre le journal, et une clé d’accès aussi, si vous en avez ajouté une. Sans elles, ce qui est scellé reste scellé : une sauvegarde peut alors être restaurée une fois tout effacé ici.',
  recoveryKey: 'Clé de secours',
  unlockWithKey: 'Ouvrir avec la clé de secours',
  wrongKey: 'C’est une clé de secours, mais pas celle de ce journal.',
  passkey: 'Ouvrir avec la clé d’accès',
  passkeyWaiting: 'En attente de l’appareil…',
  passkeyTroubles: {
    cancelled: 'Aucune clé d’accès n’a été donnée. La phrase secrète ouvre le journal comme avant.',
    wrong:
      'Cette clé d’accès n’est pas une clé de ce journal. La phrase secrète ouvre le journal comme avant.',
    noPrf:
      'La clé d’accès n’a pas donné de clé dans ce navigateur. La phrase secrète ouvre le journal comme avant.',
    damaged:
      'Cette entrée est endommagée : aucune clé d’accès ne peut l’ouvrir. La phrase secrète ou la clé de secours ouvre peut-être encore le journal.',
    insecure:
      'Les clés d’accès demandent une adresse web qui a un nom et qui est sûre (https). La phrase secrète ouvre le journal comme avant.',
  },
  back: 'Utiliser la phrase secrète',
  erase: 'Tout effacer sur cet appareil',
  write: 'Écrire sans déverrouiller',
  picturesWait:
    'L’image que vous avez choisie est placée dans sa page au déverrouillage. D’ici là, elle n’est que dans cette fenêtre.',
  recordingsWait:
    'L’enregistrement que vous avez fait est gardé au déverrouillage. D’ici là, il n’est que dans cette fenêtre.',
  writeMore:
    'Ebb est verrouillé. Ce que vous écrivez ici est scellé à mesure et rejoint votre journal au déverrouillage. D’ici là, personne ne peut le relire, même ici.',
  sealed: 'Scellé. Cela rejoint votre journal au déverrouillage.',
  next: 'Écrire une autre page',
  hide: 'Masquer',
  byKey: 'Ouvert avec la clé de secours.',
  renew: 'Choisir une nouvelle phrase secrète',
  later: 'Plus tard',
};

export const damaged: typeof englishDamaged = {
  rows: (count: number) =>
    formFor(count, {
      one: `${number(count)} élément du journal est endommagé et ne peut pas être ouvert. Le reste est entier. Une sauvegarde l’a peut-être encore.`,
      other: `${number(count)} éléments du journal sont endommagés et ne peuvent pas être ouverts. Le reste est entier. Une sauvegarde les a peut-être encore.`,
    }),
  older:
    'Quelque chose hors d’Ebb a changé le journal : certains éléments manquent ou sont plus anciens qu’ils n’étaient. Ce qui est ici peut être lu. Une sauvegarde a peut-être le reste.',
};
