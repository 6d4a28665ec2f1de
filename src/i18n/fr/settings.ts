// Words of the settings, in French.
import type {
  aboutPage as englishAboutPage,
  backupNote as englishBackupNote,
  keepNote as englishKeepNote,
  settings as englishSettings,
  storagePage as englishStoragePage,
} from '../en/settings.ts';
import { formFor } from '../in-words.ts';
import { numberInWords as number } from '../locale.ts';

const entries = (count: number) =>
  formFor(count, { one: `${number(count)} entrée`, other: `${number(count)} entrées` });

export const settings: typeof englishSettings = {
  title: 'Réglages',
  back: 'Réglages',
  groups: { pages: 'Vos pages', app: 'L’application', help: 'Aide' },
  importing: 'Importer',
  importingMore: 'Faire entrer des pages depuis des fichiers',
  exporting: 'Exporter',
  exportingMore: 'Sortir des pages en Markdown',
  feelings: 'Ressentis et étiquettes',
  feelingsMore: 'Vos mots : renommer, réunir, masquer',
  templates: 'Modèles',
  templatesMore: 'Des textes à vous pour commencer une page',
  backup: 'Sauvegarde',
  backupMore: 'Un seul fichier qui restaure tout',
  install: 'Sur l’écran d’accueil',
  installMore: 'Ebb à côté de vos autres applications',
  reminder: 'Rappel',
  reminderMore: 'Un fichier de calendrier ; Ebb lui-même n’envoie rien',
  lock: 'Verrou',
  lockMore: 'Une phrase secrète qui scelle tout ce qui est ici',
  storage: 'Stockage',
  storageMore: 'L’espace, ce que promet le navigateur, effacer',
  about: 'À propos',
  aboutMore: 'Ce qu’est Ebb et où il garde les choses',
  diagnostics: 'Diagnostic',
  diagnosticsMore: 'Versions et nombres, pour la personne à qui vous demandez de l’aide',
  talk: 'Parler à quelqu’un',
  talkMore: 'Des numéros qui fonctionnent sans connexion',
  shortcuts: 'Raccourcis clavier',
  shortcutsMore: 'Ce que font les touches seules, et comment les désactiver',
  language: 'Langue',
  languageMore: 'Les ressentis déjà nommés gardent leurs mots d’origine.',
  asDevice: 'Celle de cet appareil',
  dayBegins: 'Quand un jour commence',
  dayBeginsMore:
    'Ce qui est écrit avant cette heure compte pour la veille. Les dates dans les fichiers restent telles quelles.',
  midnight: 'Minuit',
  notStored: 'Cela n’a pas pu être enregistré. Le réglage est comme avant.',
};

export const storagePage: typeof englishStoragePage = {
  title: 'Stockage',
  where:
    'Vos pages sont gardées dans ce navigateur, sur cet appareil, et nulle part ailleurs. Effacer les données du navigateur pour ce site les efface.',
  used: 'Utilisé ici',
  free: 'Libre, selon le navigateur',
  usedMore: 'Environ, et avec les fichiers dont Ebb a besoin pour s’ouvrir sans connexion.',
  untold: 'Ce navigateur ne dit pas combien d’espace est utilisé.',
  pictures: 'Images',
  picturesMore:
    'Une image que vous ajoutez est réduite, et ce que l’appareil y a inscrit (lieu, heure, appareil) est laissé de côté.',
  wholePictures: 'Garder les nouvelles images telles quelles',
  wholePicturesMore:
    'Elles gardent alors chaque octet, ce lieu aussi, y compris dans les exports et les sauvegardes, et prennent plus de place. Les formats que tous les navigateurs n’affichent pas, et les images de plus de 30 Mo, sont réduits quand même.',
  promise: 'Le navigateur les garde-t-il ?',
  kept: 'Oui. Le navigateur promet de ne pas les effacer de lui-même quand l’appareil manque d’espace.',
  notKept: 'Ce n’est pas promis. Quand l’appareil manque d’espace, le navigateur peut les effacer.',
  keptUntold: 'Ce navigateur ne le dit pas. Une sauvegarde est une copie à vous.',
  ask: 'Demander au navigateur de les garder',
  refused:
    'Le navigateur ne le promet pas pour l’instant. Il décide seul, et dit oui plus souvent quand Ebb est sur l’écran d’accueil.',
  waiting: 'Le navigateur vous pose la question. Sa réponse se verra ici quand cette page sera rouverte.',
  unknown: 'Ce navigateur ne peut pas le promettre. Une sauvegarde est une copie à vous.',
  copies: {
    title: 'Copies de réserve',
    more: 'Peu après que vous avez écrit, Ebb copie le journal dans un endroit à part, à côté de lui, et relit la copie. Ces copies sont là pour un journal abîmé, et gardent ses mots, pas ses images ni ses enregistrements. Effacer les données du navigateur pour ce site les efface aussi : une sauvegarde est la seule copie ailleurs.',
    nowhere: 'Ce navigateur n’a pas d’endroit pour elles.',
    none: 'Pas encore de copie. La première se fait une demi-minute après que vous cessez d’écrire.',
    some: (count: number, newest: string) =>
      formFor(count, {
        one: `${number(count)} copie, du ${newest}.`,
        other: `${number(count)} copies, la plus récente du ${newest}.`,
      }),
    sealed: 'Avec le verrou, elles sont scellées.',
    look: 'Voir une copie',
    one: (at: string, size: string) => `${at} (${size})`,
    make: 'Faire une copie maintenant',
    making: 'Copie en cours…',
    made: 'La copie est faite, et elle a été relue.',
    refusals: {
      nothing: 'Il n’y a encore rien à copier.',
      'not-whole':
        'Certaines pages manquent ou ne s’ouvrent pas : aucune nouvelle copie n’est faite, et les précédentes restent.',
      'not-verified':
        'La copie ne s’est pas relue telle qu’elle avait été écrite : elle a été jetée. Les précédentes restent.',
      'no-folder': 'Ce navigateur n’a pas d’endroit pour des copies.',
      full: 'Il n’y a pas de place pour une copie. Les précédentes restent.',
      closed: 'Le navigateur a fermé le journal. Rechargez cette page, puis réessayez.',
      failed: 'La copie n’a pas pu être faite. Les précédentes restent.',
    },
  },
  erase: 'Tout effacer sur cet appareil',
  eraseTitle: 'Effacer le journal',
  eraseMore:
    'Tout reste tant que vous n’avez pas confirmé. L’effacement emporte chaque entrée, image, enregistrement, texte antérieur, brouillon, mot et réglage de ce navigateur, et les copies de réserve ; il ne peut pas être annulé. Il emporte aussi les fichiers gardés pour un usage hors ligne : Ebb a ensuite besoin d’une connexion pour s’ouvrir.',
  backupFirst: 'Sauvegarder d’abord',
  confirmWord: 'effacer',
  confirm: (word: string) => `Tapez « ${word} » pour continuer`,
  eraseNow: 'Effacer',
  keep: 'Tout garder',
  erasing: 'Effacement…',
  eraseFailed:
    'Rien n’a été effacé : le navigateur ne l’a pas libéré. Effacer les données de ce site dans les réglages du navigateur le fait.',
  endings: {
    rest: { title: 'Ce que vous avez écrit est effacé', text: 'Le reste s’efface…' },
    erased: {
      title: 'Tout est effacé',
      text: 'Il ne reste rien du journal dans ce navigateur. Les fichiers exportés ou sauvegardés sont là où vous les avez mis.',
    },
    partly: {
      title: 'Tout est effacé',
      text: 'Il ne reste rien du journal dans ce navigateur. Des fichiers de l’application s’effacent peut-être encore ; ils ne contiennent rien de ce que vous avez écrit.',
    },
    held: {
      title: 'Ce que vous avez écrit est effacé',
      text: 'Fermez les autres fenêtres pour que le reste, vide, s’efface aussi.',
    },
    waiting: {
      title: 'L’effacement attend',
      text: 'Une autre fenêtre tient le journal, il est donc encore ici. Le navigateur l’efface dès que les autres fenêtres sont fermées.',
    },
  },
  startAgain: 'Rouvrir Ebb',
};

export const keepNote: typeof englishKeepNote = {
  text: 'Vos pages ne sont gardées que dans ce navigateur. Quand l’appareil manque d’espace, le navigateur peut les effacer. Il peut promettre de ne pas le faire.',
  ask: 'Lui demander de les garder',
  later: 'Plus tard',
  kept: 'Le navigateur promet de les garder.',
  notKept: 'Le navigateur ne le promet pas pour l’instant. Une sauvegarde est une copie à vous.',
  backup: 'Sauvegarde',
  close: 'Fermer',
};

export const backupNote: typeof englishBackupNote = {
  since: (count: number) => `${entries(count)} depuis votre dernière sauvegarde vérifiée.`,
  none: (count: number) => `${entries(count)}, et encore aucune sauvegarde vérifiée.`,
  backup: 'Sauvegarde',
  later: 'Plus tard',
};

export const aboutPage: typeof englishAboutPage = {
  title: 'À propos',
  what: 'Ebb est un journal des ressentis. Il s’ouvre sur une page, fonctionne sans connexion, et montre comment ce que vous nommez évolue au fil du temps.',
  version: 'Version',
  inDevelopment: 'en développement',
  where: 'Où sont les choses',
  whereMore: [
    'Les entrées, les images, les enregistrements, les brouillons, les mots et les réglages : dans la base de données de ce navigateur, sur cet appareil, avec à côté des copies de réserve de tout, sauf des images et des enregistrements.',
    'L’application elle-même : dans le cache de ce navigateur, pour s’ouvrir sans connexion.',
    'Les exports et les sauvegardes : là où vous les avez enregistrés.',
  ],
  who: 'Qui peut voir',
  whoMore: [
    'Pas de compte, pas de serveur, pas de pistage, pas de statistiques sur vous. Ebb ne demande rien à aucun autre endroit, sauf à un dépôt que vous connectez pour publier.',
    'Sans le verrou, qui peut ouvrir ce navigateur sur cet appareil peut lire le journal. Avec lui, les pages sont scellées et s’ouvrent avec votre phrase secrète.',
  ],
  licence: 'Licences',
  licenceMore: [
    'Ebb : MIT.',
    'Polices : Literata et Figtree, SIL Open Font License 1.1.',
    'Icônes : Phosphor, MIT.',
    'Construit avec Preact (MIT), Dexie (Apache 2.0), Chart.js (MIT), Workbox (MIT), mdast-util-from-markdown (MIT), mdast-util-gfm (MIT), micromark-extension-gfm (MIT), yaml (ISC), smol-toml (BSD 3-Clause), htmlparser2 (MIT), papaparse (MIT), fflate (MIT), diff (BSD 3-Clause), age-encryption (BSD 3-Clause), noble ciphers, curves et hashes (MIT), scure base et bip39 (MIT).',
  ],
  limits: 'Ce qu’il n’est pas',
  limitsMore: 'Ebb compte ce que vous avez écrit. Il ne vous mesure pas, et il n’est pas un traitement.',
};
