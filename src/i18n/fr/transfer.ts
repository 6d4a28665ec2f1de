// Words of what goes in and out, in French: import, export, backup.
import type {
  backupPage as englishBackupPage,
  exportPage as englishExportPage,
  importPage as englishImportPage,
  transfer as englishTransfer,
} from '../en/transfer.ts';
import { formFor } from '../in-words.ts';
import { numberInWords as number } from '../locale.ts';

/** A count and the word for it. */
const counted = (one: string, other: string) => (count: number) =>
  `${number(count)} ${formFor(count, { one, other })}`;

const entries = counted('entrée', 'entrées');
const pages = counted('page', 'pages');
const files = counted('fichier', 'fichiers');
const pictures = counted('image ou enregistrement', 'images ou enregistrements');

export const transfer: typeof englishTransfer = {
  back: 'Réglages',
  cancel: 'Arrêter',
  tryAgain: 'Réessayer',
  entries,
  pages,
  files,
  steps: {
    reading: (done: string, total: string) => `Lecture : ${done} sur ${total}`,
    readingSoFar: (done: string) => `Lecture, pages lues : ${done}`,
    comparing: () => 'Comparaison avec votre journal',
    storing: (done: string, total: string) => `Enregistrement : ${done} sur ${total}`,
    writing: (done: string, total: string) => `Écriture : ${done} sur ${total}`,
    checking: () => 'Relecture',
    sealing: () => 'Scellement, puis réouverture',
  },
  starting: 'Démarrage…',
  failures: {
    full: 'Cet appareil est plein. Rien n’a été enregistré. Libérez de l’espace, puis réessayez.',
    outdated: 'Un Ebb plus récent est ouvert dans une autre fenêtre. Rechargez cette page, puis réessayez.',
    locked: 'Ebb a été verrouillé entre-temps. Déverrouillez-le, puis réessayez.',
    closed: 'Le navigateur a fermé le journal. Rechargez cette page, puis réessayez.',
    failed: 'Cela n’a pas fonctionné, et votre journal est comme avant.',
    cancelled: 'Arrêté. Votre journal est comme avant.',
    'no-worker': 'Cette partie d’Ebb n’a pas démarré. Rechargez cette page, puis réessayez.',
  },
};

export const importPage: typeof englishImportPage = {
  title: 'Importer',
  lead: 'Faites entrer ce que vous avez écrit ailleurs : l’export d’un autre journal, des billets de blog, des notes. Vous voyez ce qui a été trouvé avant que rien ne soit enregistré.',
  chooseFiles: 'Choisir des fichiers',
  chooseFolder: 'Choisir un dossier',
  kinds:
    'Daylio, Day One, Apple Journal, Journey, Diarium, jrnl, Pixels, Pixy, Mini Diary, MoodTracker ; le Markdown de Jekyll, Obsidian, Hugo, Eleventy, Astro ; tout tableau en CSV. En fichier, zip ou dossier, comme le programme l’a donné. On peut aussi les déposer ici.',
  drop: 'Déposez-les ici',
  found: 'Ce qui a été trouvé',
  rowNew: 'Nouvelles',
  rowDays: 'Jours',
  rowSame: 'Déjà ici',
  rowRemoved: 'Supprimées par vous',
  rowChanged: 'Déjà importées, avec un autre texte',
  rowTwice: 'En double dans ces fichiers',
  rowHidden: 'Marquées comme brouillons',
  rowPictures: 'Images et enregistrements',
  rowUnread: 'Illisibles',
  rowFrom: 'De',
  apps: {
    markdown: 'Markdown',
    daylio: 'Daylio',
    'day-one': 'Day One',
    'apple-journal': 'Apple Journal',
    journey: 'Journey',
    diarium: 'Diarium',
    jrnl: 'jrnl',
    pixels: 'Pixels',
    pixy: 'Pixy',
    'mini-diary': 'Mini Diary',
    moodtracker: 'MoodTracker',
    csv: 'un tableau',
  },
  appCount: (app: string, count: string) => `${app} : ${count}`,
  notComing: 'Ce qui ne viendra pas',
  notComingMore:
    'Cela reste dans le fichier que vous avez choisi. À la place d’une image ou d’un enregistrement, son nom est dans le texte.',
  media: {
    photo: counted('photo', 'photos'),
    video: counted('vidéo', 'vidéos'),
    audio: counted('enregistrement', 'enregistrements'),
    document: counted('document', 'documents'),
    other: counted('autre pièce jointe', 'autres pièces jointes'),
  },
  notKept: {
    missing: (count: number) =>
      formFor(count, {
        one: `${number(count)} d’entre eux n’est pas parmi les fichiers choisis.`,
        other: `${number(count)} d’entre eux ne sont pas parmi les fichiers choisis.`,
      }),
    kind: (count: number) =>
      formFor(count, {
        one: `${number(count)} d’entre eux est d’un type qu’Ebb ne garde pas, ou que ce navigateur ne sait pas dessiner.`,
        other: `${number(count)} d’entre eux sont d’un type qu’Ebb ne garde pas, ou que ce navigateur ne sait pas dessiner.`,
      }),
    'too-large': (count: number) =>
      formFor(count, {
        one: `${number(count)} d’entre eux dépasse 64 Mo.`,
        other: `${number(count)} d’entre eux dépassent 64 Mo.`,
      }),
    damaged: (count: number) =>
      formFor(count, {
        one: `${number(count)} d’entre eux n’a pas pu être lu.`,
        other: `${number(count)} d’entre eux n’ont pas pu être lus.`,
      }),
  },
  leftOutField: (field: string, count: number) => `« ${field} » de ${entries(count)}`,
  span: (first: string, last: string) => `${first} – ${last}`,
  noDay: 'Aucune date trouvée',
  nothing: 'Aucune page de journal n’a été trouvée dans ces fichiers.',
  isBackup: 'Ceci est une sauvegarde d’Ebb. Elle ne s’importe pas, elle se restaure :',
  toBackup: 'aller à Sauvegarde',
  nothingNew: 'Tout ce qui est dans ces fichiers est déjà dans votre journal.',
  samples: 'Comme elles apparaîtront',
  noTitle: 'Sans titre',
  undatedDay: 'Jour de son fichier',
  labels: 'Ressentis dans ces fichiers',
  labelsMore:
    'Chacun devient un mot à vous sous son propre nom, sauf si vous choisissez un autre mot, ou une étiquette.',
  columns: (file: string) => `Les colonnes de ${file}`,
  columnsMore:
    'Chaque ligne devient une entrée. Le contenu d’une colonne est une supposition ; on peut la changer ici.',
  columnsUndated:
    'Aucune colonne avec des jours n’a été trouvée. Choisissez celle qui en contient, et chaque ligne devient une entrée.',
  unnamedColumn: 'Sans nom',
  roles: {
    day: 'jour',
    time: 'heure',
    title: 'titre',
    text: 'texte',
    feelings: 'ressentis',
    tags: 'étiquettes',
    mood: 'humeur, en nombre',
    extra: 'gardé à côté de l’entrée',
    none: 'laissé de côté',
  },
  dateOrder: 'Les dates comme 03/04/2025',
  dateOrders: { dmy: 'le jour d’abord', mdy: 'le mois d’abord' },
  places: (count: number) =>
    formFor(count, {
      one: `${number(count)} entrée dit où elle a été écrite`,
      other: `${number(count)} entrées disent où elles ont été écrites`,
    }),
  placesMore: 'Un lieu part avec chaque export.',
  keepPlaces: 'Garder les lieux',
  asOwn: 'tel quel',
  asWord: (word: string) => `comme « ${word} »`,
  asTag: 'une étiquette',
  asAnother: 'un autre mot',
  useWord: (word: string) => `Utiliser « ${word} »`,
  moreLabels: (count: string) => `et ${count} de plus`,
  offers: 'D’autres lignes peut-être concernées',
  offerFeelings: (key: string) => `Lire « ${key} » comme des ressentis`,
  offerTags: (key: string) => `Lire « ${key} » comme des étiquettes`,
  offerMore: (count: string, examples: string) => `${count} : ${examples}`,
  undated: (count: number) => `${entries(count)} sans jour`,
  undatedFile: 'Le jour du dernier changement du fichier',
  undatedFileMore: 'Aujourd’hui, pour les fichiers d’un zip',
  undatedToday: 'Aujourd’hui',
  leaveOut: 'Les laisser de côté',
  changed: (count: number) =>
    formFor(count, {
      one: `${number(count)} entrée déjà importée, avec un autre texte maintenant`,
      other: `${number(count)} entrées déjà importées, avec un autre texte maintenant`,
    }),
  keepBoth: 'Garder les deux',
  removed: counted('supprimée par vous', 'supprimées par vous'),
  removedMore: 'Elles restent supprimées.',
  bringBack: 'Les faire revenir',
  zoneless: (count: number) => `${pages(count)} avec une heure et sans fuseau horaire`,
  zonelessMore: 'Lues comme l’heure de la pendule au mur.',
  isUtc: 'C’était en UTC',
  beside: (count: number) =>
    formFor(count, {
      one: `${pages(count)} montre des images qui sont parmi ces fichiers`,
      other: `${pages(count)} montrent des images qui sont parmi ces fichiers`,
    }),
  besideMore:
    'Leurs liens mènent alors aux copies d’Ebb, à l’export aussi. Sinon les pages gardent leurs octets d’origine. Les copies pour les autres n’en contiennent aucune.',
  takeInBeside: (count: number) => `Faire entrer ${pictures(count)}`,
  doubts: 'Lues avec un doute',
  doubtsMore: 'Elles entrent aussi. Le fichier lui-même est gardé tel quel.',
  unread: 'Ce qui n’a pas pu être lu',
  line: (number: string) => `ligne ${number}`,
  more: (count: string) => `et ${count} de plus`,
  importButton: (count: number) => `Importer ${entries(count)}`,
  importPictures: (count: number) => `Importer ${pictures(count)}`,
  notNow: 'Laisser',
  added: (count: number) =>
    formFor(count, {
      one: `${number(count)} entrée est maintenant dans votre journal.`,
      other: `${number(count)} entrées sont maintenant dans votre journal.`,
    }),
  broughtBack: (count: number) =>
    formFor(count, {
      one: `${number(count)} entrée supprimée est de retour.`,
      other: `${number(count)} entrées supprimées sont de retour.`,
    }),
  newWords: (count: number) =>
    formFor(count, {
      one: `${number(count)} mot est venu avec.`,
      other: `${number(count)} mots sont venus avec.`,
    }),
  picturesCame: (count: number) =>
    formFor(count, {
      one: `${pictures(count)} est venu avec.`,
      other: `${pictures(count)} sont venus avec.`,
    }),
  picturesLost: (count: number) =>
    formFor(count, {
      one: `${pictures(count)} n’a pas pu être lu ou dessiné. Le texte le nomme toujours.`,
      other: `${pictures(count)} n’ont pas pu être lus ou dessinés. Le texte les nomme toujours.`,
    }),
  seeEntries: 'Voir les entrées',
  importMore: 'Importer autre chose',
  undo: 'Annuler cet import',
  undoing: 'Annulation…',
  undone: (count: number) =>
    formFor(count, {
      one: `L’import est annulé : ${number(count)} entrée est partie.`,
      other: `L’import est annulé : ${number(count)} entrées sont parties.`,
    }),
  undoneKept: (count: number) =>
    formFor(count, {
      one: `${number(count)} que vous avez changée depuis reste.`,
      other: `${number(count)} que vous avez changées depuis restent.`,
    }),
  undoneRemoved: (count: number) =>
    formFor(count, {
      one: `${number(count)} que vous avez supprimée : encore parmi les supprimées.`,
      other: `${number(count)} que vous avez supprimées : encore parmi les supprimées.`,
    }),
  earlier: 'Imports précédents',
  earlierAt: (day: string, clock: string) => `${day}, ${clock}`,
  movedOn:
    'Une autre fenêtre a importé quelque chose entre-temps. Choisissez les fichiers encore une fois pour voir où ils en sont.',
  refused: {
    'too-large':
      'Ce qui a été partagé dépasse 100 Mo et n’a donc pas été pris. C’est toujours à son endroit d’origine, et cela peut être choisi ici.',
    sealed:
      'Le verrou est mis, et un fichier transmis par une autre application resterait lisible sur cet appareil jusqu’à son import. Choisissez-le plutôt ici.',
    'not-kept':
      'Ce qui a été partagé n’a pas pu être enregistré et n’a donc pas été pris. C’est toujours à son endroit d’origine. Des fichiers peuvent être choisis ici.',
    'not-handed':
      'Ebb était déjà ouvert, et le navigateur n’a pas transmis ce qui a été partagé. C’est toujours à son endroit d’origine. Cette fenêtre fermée, cela peut être partagé encore une fois.',
  },
  gone: 'Ces fichiers ne sont plus ici. Ils sont à leur endroit d’origine, et peuvent être choisis ici.',
  noSuchImport: 'Cet import a déjà été annulé.',
  unreadCodes: {
    'other-extension': 'Aucune sorte de journal qu’Ebb connaisse.',
    'entry-unreadable': 'Pas écrit comme les entrées de son programme.',
    'json-damaged':
      'Endommagé ou coupé : il ne se lit pas jusqu’au bout. Exportez-le là-bas encore une fois.',
    'no-day': 'Aucun jour qui puisse être lu.',
    'encrypted-journal': 'Chiffré par son programme. Exportez-le d’abord là-bas sans chiffrement.',
    'file-missing': 'Le fichier nommé ici n’est pas dans l’archive.',
    'system-file': 'Un fichier du système ou d’un éditeur.',
    'not-text': 'Pas un texte.',
    'nothing-in-it': 'Rien dedans.',
    'not-a-zip': 'Pas une archive zip.',
    'archive-damaged': 'L’archive est endommagée ou coupée. Ce qui vient avant est lu.',
    'too-many-files': 'Plus de 50 000 fichiers. Le reste de l’archive n’a pas été lu.',
    'archive-too-large': 'L’archive fait plus de 400 Mo une fois ouverte. Le reste n’a pas été lu.',
    'file-too-large': 'Plus de 32 Mo.',
    'unsafe-name': 'Son nom mène hors de l’archive.',
    link: 'Un lien vers un autre fichier.',
    encrypted: 'Fermé par un mot de passe. Décompressez-le d’abord.',
    'file-damaged': 'Endommagé dans l’archive.',
    backup: 'Une sauvegarde d’Ebb. Elle se restaure sous Réglages, Sauvegarde.',
    'own-data':
      'Des données qu’Ebb écrit pour d’autres programmes. Un journal revient d’une sauvegarde, ou de son Markdown.',
    sealed: 'Scellé. Une sauvegarde scellée d’Ebb se restaure sous Réglages, Sauvegarde.',
    'too-much': 'Plus de 400 Mo en tout. Choisissez moins de fichiers à la fois.',
    'cannot-open': 'Le navigateur n’a pas pu l’ouvrir.',
  },
  doubtCodes: {
    'zone-of-device': 'Pas de fuseau horaire dans le fichier ; lu à l’heure de cet appareil.',
    'row-ragged': 'Plus ou moins de cellules que le tableau n’a de colonnes.',
    'quote-unclosed':
      'Un guillemet ne se ferme jamais, ou se trouve où il n’en faut pas ; des lignes sont peut-être dans une même cellule.',
    'quote-ended': 'Un guillemet ne se ferme jamais ; sa cellule a été arrêtée au bout de la ligne.',
    'encoding-utf-16': 'Lu en UTF-16.',
    'encoding-guessed': 'Pas en UTF-8 ; lu dans un codage plus ancien.',
    'encoding-damaged': 'Certains caractères n’ont pas pu être lus.',
    'yaml-repaired': 'Le front matter n’est pas tout à fait du YAML ; lu ligne par ligne.',
    'front-matter-not-fields': 'Le front matter ne contient pas de champs.',
    'unclosed-front-matter': 'Le front matter n’est jamais fermé ; tout est du texte.',
    'front-matter-in-text':
      'Le front matter est du code ou abîmé ; il n’a pas été lu et reste dans le texte.',
    'duplicate-key': 'Une ligne est là deux fois ; la dernière compte.',
    'date-unreadable': 'La date n’a pas pu être lue ; le nom du fichier ou votre choix compte.',
    'date-partly-read': 'De la date, seul le jour est certain.',
    'weekday-disagrees':
      'Le jour de la semaine à côté de la date est celui d’un autre jour ; la date compte.',
    'days-disagree': 'La page dit un autre jour que son nom de fichier ; lu comme le dit le nom.',
    'date-ambiguous': 'Le jour et le mois pourraient être inversés ; lu le jour d’abord.',
    'no-date': 'Aucun jour n’est indiqué.',
    'tags-unreadable': 'Les étiquettes n’ont pas pu être lues.',
    'feelings-unreadable': 'Les ressentis n’ont pas pu être lus.',
    'intensity-unreadable': 'Une intensité n’est pas entre 1 et 5.',
  },
};

export const exportPage: typeof englishExportPage = {
  title: 'Exporter',
  lead: 'Vos pages en fichiers : du Markdown, un fichier par page, comme un blog les lit. Plus bas, un tableau, des données et une page à imprimer.',
  plain: 'Ce sont des fichiers ordinaires : qui peut les ouvrir peut les lire.',
  which: 'Quelles entrées',
  all: 'Toutes',
  filtered: 'Filtrées',
  filteredMore: 'Comme la page Entrées les a montrées',
  publicOnly: 'Publiques seulement',
  publicMore:
    'Leurs copies publiques : sans les passages privés, avec les seules images que vous y avez mises, et avec les noms de votre liste',
  download: 'Télécharger le Markdown (zip)',
  folder: 'Enregistrer dans un dossier',
  none: 'Rien n’est encore écrit ici.',
  nothing: 'Aucune entrée ne répond à ce choix, donc aucun fichier n’a été créé.',
  downloaded: (count: number) =>
    formFor(count, {
      one: `${entries(count)}, téléchargée dans un seul zip.`,
      other: `${entries(count)}, téléchargées dans un seul zip.`,
    }),
  shared: (count: number) =>
    formFor(count, {
      one: `${entries(count)}, transmise dans un seul zip.`,
      other: `${entries(count)}, transmises dans un seul zip.`,
    }),
  cancelled: 'Rien n’a été transmis.',
  waiting: 'Le fichier est prêt.',
  'not-taken':
    'Le menu de partage de cet appareil n’accepte pas les fichiers zip : rien n’a quitté Ebb. Chaque page peut être partagée depuis sa propre page.',
  saveNow: 'Enregistrer',
  downloadedFile: (count: number) =>
    formFor(count, {
      one: `${entries(count)}, téléchargée dans un seul fichier.`,
      other: `${entries(count)}, téléchargées dans un seul fichier.`,
    }),
  sharedFile: (count: number) =>
    formFor(count, {
      one: `${entries(count)}, transmise dans un seul fichier.`,
      other: `${entries(count)}, transmises dans un seul fichier.`,
    }),
  'not-taken-file':
    'Le menu de partage de cet appareil n’accepte pas ce type de fichier : rien n’a quitté Ebb.',
  saved: (count: number, folder: string) =>
    formFor(count, {
      one: `${files(count)} écrit dans ${folder}.`,
      other: `${files(count)} écrits dans ${folder}.`,
    }),
  same: (count: number) =>
    formFor(count, {
      one: `${number(count)} fichier y était déjà, et n’a pas été réécrit.`,
      other: `${number(count)} fichiers y étaient déjà, et n’ont pas été réécrits.`,
    }),
  inPosts: (folder: string) => `« ${folder} », dans _posts`,
  inFolder: (folder: string) => `« ${folder} »`,
  differing: (count: number) =>
    formFor(count, {
      one: `${number(count)} fichier du même nom y était avec un autre texte. Il a été laissé tel quel.`,
      other: `${number(count)} fichiers du même nom y étaient avec un autre texte. Ils ont été laissés tels quels.`,
    }),
  replace: 'Les remplacer',
  edited: (count: number) =>
    formFor(count, {
      one: `Dans ${number(count)} entrée publique, quelque chose a été laissé de côté ou remplacé. « Publier » montre quoi.`,
      other: `Dans ${number(count)} entrées publiques, quelque chose a été laissé de côté ou remplacé. « Publier » montre quoi.`,
    }),
  liquid: (count: number) =>
    `${formFor(count, {
      one: `${entries(count)} contient`,
      other: `${entries(count)} contiennent`,
    })} {{ ou {%. Jekyll les évalue ; la ligne « render_with_liquid: false » dans le front matter l’empêche.`,
  pictures: (count: number) =>
    formFor(count, { one: `${pictures(count)} est joint.`, other: `${pictures(count)} sont joints.` }),
  picturesMissing: (count: number) =>
    formFor(count, {
      one: `${pictures(count)} nommé dans un texte n’est pas sur cet appareil, et a été laissé de côté.`,
      other: `${pictures(count)} nommés dans des textes ne sont pas sur cet appareil, et ont été laissés de côté.`,
    }),
  folderFailed: 'Le dossier n’a pas pu être écrit. Votre journal est comme avant.',
  more: (count: string) => `et ${count} de plus`,

  how: 'Comment les fichiers sont écrits',
  shape: 'Faits pour',
  shapes: {
    posts: { label: 'Un blog Jekyll', more: 'Dans un dossier nommé _posts' },
    flat: { label: 'Tout programme', more: 'Les mêmes fichiers, côte à côte' },
    obsidian: {
      label: 'Obsidian',
      more: 'Avec des propriétés, des étiquettes et des noms qu’il comprend ; les heures sans fuseau',
    },
  },
  tells: 'Ce qu’ils disent',
  strengths: 'L’intensité des ressentis',
  times: 'L’heure',
  timesMore: 'Sans elle, le jour seulement',
  template: 'Des lignes à vous',
  templateMore:
    '« author: Ann » ajoute une ligne à chaque fichier, « emotions -> moods » donne un autre nom à une ligne, « layout: journal » choisit la mise en page, et « layout: » seul la laisse de côté. Ce qu’un fichier dit déjà reste.',
  templateProblem: (line: string, why: string) => `Ligne ${line} : ${why}`,
  templateCodes: {
    'not-understood': 'rien de tout cela.',
    'own-key': 'chaque page le dit elle-même.',
    twice: 'déjà dit.',
  },
  preview: 'Le premier fichier',
  previewNone: 'Aucune entrée ne répond à ce choix.',
  asUsual: 'Comme au départ',

  others: 'Autres sortes de fichiers',
  csv: 'Télécharger un tableau (CSV)',
  csvMore: 'Pour un tableur : une ligne par entrée, une colonne par ressenti.',
  json: 'Télécharger les données (JSON)',
  jsonMore: 'Pour d’autres programmes : tout ce que dit chaque entrée.',
  paperTitle: 'Une page à imprimer',
  paperMore:
    'Les entrées de quelques jours avec leurs ressentis, combien de fois chacun est nommé, et une image de cela.',
  from: 'Du',
  to: 'Au',
  print: 'Imprimer',
  html: 'Télécharger la page (HTML)',
  unpacked: 'La page montre ses images une fois le zip décompressé.',
  paper: {
    title: 'Journal',
    range: 'du {from} au {to}',
    feelings: 'Ressentis',
    feeling: 'Ressenti',
    named: 'Jours où il est nommé, sur les jours d’écriture',
    ofWritten: '{k} sur {n}',
    noFeelings: 'Aucun ressenti n’est nommé pour ces jours.',
    picture: 'Les jours où ces mots sont nommés : {labels}.',
    pictureMore:
      'Une marque pleine est un jour où le ressenti est nommé, une pâle un jour d’écriture où il ne l’est pas. Un jour sans marque est un jour où rien n’est écrit.',
    entries: 'Entrées',
    noEntries: 'Rien n’est écrit pour ces jours.',
    tags: 'Étiquettes : {tags}',
    media: { picture: 'Image', pictureOf: 'Image : {description}', sound: 'Note vocale' },
  },
};

export const backupPage: typeof englishBackupPage = {
  title: 'Sauvegarde',
  lead: 'Un seul fichier avec tout : entrées, textes antérieurs, brouillons, images et enregistrements, entrées supprimées, mots des ressentis, modèles et réglages.',
  keeping: {
    legend: 'Qui peut ouvrir le fichier',
    plain: {
      label: 'Toute personne qui l’a',
      more: 'Un fichier ordinaire : qui peut l’ouvrir peut le lire. Gardez-le là où personne d’autre ne le peut.',
    },
    lock: {
      label: 'Toute personne qui peut ouvrir ce journal',
      more: 'Scellé. Votre phrase secrète ou votre clé de secours d’aujourd’hui l’ouvre, sur tout appareil, même si vous les changez ensuite ici.',
    },
    passphrase: {
      label: 'Toute personne qui connaît une phrase secrète',
      more: 'Scellé par une phrase secrète pour ce seul fichier. Sans elle, personne ne peut l’ouvrir.',
    },
    ofTheFile: 'Phrase secrète du fichier',
  },
  download: 'Télécharger la sauvegarde',
  last: (day: string, clock: string) => `Dernière sauvegarde : ${day}, ${clock}`,
  lastNone: 'Dernière sauvegarde : aucune',
  downloaded: 'La sauvegarde est en route vers vos téléchargements. Elle a été relue, et tout y est :',
  shared: 'La sauvegarde est transmise. Elle a été relue, et tout y est :',
  cancelled: 'Rien n’a été transmis.',
  waiting: 'La sauvegarde est prête. Elle a été relue, et tout y est :',
  'not-taken':
    'Le menu de partage de cet appareil n’accepte pas ce type de fichier : la sauvegarde n’a pas pu quitter Ebb. Une version plus récente du système l’accepte. D’ici là, chaque page peut être partagée depuis sa propre page.',
  bringOver:
    'Des pages écrites dans le navigateur ? Enregistrez-y une sauvegarde (Réglages, Sauvegarde), puis choisissez ce fichier ici. Elles viennent telles quelles.',
  also: 'Vos modèles et vos réglages y sont aussi.',
  saveNow: 'Enregistrer',
  notVerified:
    'Le fichier, une fois relu, ne restaurait pas tout : il a été jeté. Votre journal est comme avant. « Exporter » sort aussi vos pages.',
  folder: {
    title: 'Dans un dossier, tout seul',
    more: 'Choisissez un dossier une fois, et Ebb y écrit une sauvegarde environ une fois par jour, quand il est ouvert et que quelque chose a changé : un fichier par jour, relu après l’écriture. Il n’y efface rien.',
    plain: 'Sans le verrou, les fichiers sont ordinaires : qui peut ouvrir le dossier peut les lire.',
    choose: 'Choisir un dossier',
    another: 'Un autre dossier',
    now: 'Y écrire une sauvegarde',
    allow: 'Le permettre à nouveau',
    stop: 'Ne plus y écrire',
    writing: 'Écriture…',
    standing: (name: string, last: [day: string, clock: string] | null) =>
      last === null
        ? `Dossier : ${name}. Rien n’y est encore écrit.`
        : `Dossier : ${name}. Dernière écriture relue : ${last[0]}, ${last[1]}.`,
    troubles: {
      asks: 'Le navigateur veut vous redemander avant qu’Ebb puisse y écrire. Rien n’a été écrit.',
      gone: 'Le dossier n’est plus où il était. Rien n’a été écrit.',
      full: 'Il n’y a pas de place dans ce dossier. Rien n’a été écrit.',
      'not-verified':
        'Ce qui y a été écrit ne se relit pas tel quel. Les fichiers des jours précédents sont comme avant.',
      failed: 'L’écriture n’y a pas été possible.',
    },
  },
  restoring: 'Restaurer',
  restoringMore:
    'Une sauvegarde redonne le journal dont elle vient. S’il y a déjà des pages, les deux se rejoignent, et vous voyez d’abord ce qu’elle apporte.',
  restore: 'Restaurer une sauvegarde',
  copy: {
    title: 'Une copie de réserve',
    back: 'Stockage',
    of: (day: string, clock: string) =>
      `Voici le journal tel qu’il était le ${day} à ${clock}, gardé sur cet appareil. Rien ne change tant que vous ne le restaurez pas.`,
    restore: 'Restaurer cette copie',
    gone: 'Cette copie n’est plus là : de plus récentes ont pris sa place.',
  },
  restored: 'Tout est de retour :',
  alsoRestored: 'Vos modèles et vos réglages sont de retour aussi.',
  liesOpen:
    'Le fichier était scellé ; ici, il est lisible dans ce navigateur. Le verrou est sous Réglages, Verrou.',
  opening: {
    text: {
      passphrase: (file: string) => `${file} est scellé par une phrase secrète à lui.`,
      lock: (file: string) =>
        `${file} est scellé. La phrase secrète du jour où il a été créé l’ouvre, ou la clé de secours de ce jour.`,
      'age-key': (file: string) => `${file} est scellé. La clé age de sa fiche de secours l’ouvre.`,
    },
    passphrase: 'Phrase secrète',
    key: {
      lock: 'Clé de secours, ou clé age de la fiche de secours',
      'age-key': 'Clé age',
    },
    open: 'Ouvrir et restaurer',
    busy: 'Ouverture…',
    useKey: 'Utiliser la clé de secours',
    usePassphrase: 'Utiliser la phrase secrète',
    wrong: 'Cette phrase secrète n’ouvre pas ce fichier. Rien n’a été changé.',
    wrongKey: 'Cette clé n’ouvre pas ce fichier. Rien n’a été changé.',
    typo: (group: number) => `Il y a une faute de frappe dans le groupe ${group}.`,
    length: (groups: number) => `Une clé de secours a sept groupes ; il y en a ${groups} ici.`,
  },
  refusals: {
    'not-a-backup': 'Ce n’est pas une sauvegarde d’Ebb. Rien n’a été changé.',
    'newer-version':
      'Cette sauvegarde a été faite par un Ebb plus récent. Mettez d’abord Ebb à jour ici. Rien n’a été changé.',
    damaged:
      'Cette sauvegarde est endommagée : elle ne se lit pas comme elle a été écrite. Rien n’a été changé.',
    'cut-short':
      'Cette sauvegarde est coupée : sa fin manque. Une autre copie du fichier est peut-être entière. Rien n’a été changé.',
    'journal-moved-on':
      'Une autre fenêtre a changé le journal entre-temps. Rien n’a été enregistré. Choisissez le fichier encore une fois pour voir où il en est.',
  },
  seeEntries: 'Voir les entrées',
  keep: 'Laisser tel quel',
  meeting: {
    caption: 'Ce qu’apporte la sauvegarde',
    rows: {
      fresh: 'Nouvelles',
      same: 'Déjà ici',
      newer: 'Plus récentes dans la sauvegarde',
      conflicts: 'Avec deux textes',
      keptPrivate: 'Privées dans la sauvegarde',
      removed: 'Supprimées par vous',
      waiting: 'Supprimées dans la sauvegarde',
      drafts: 'Brouillons',
      versions: 'Textes antérieurs',
      words: 'Mots des ressentis',
      templates: 'Modèles',
      templatesLeft: 'Modèles sans place',
      settings: 'Réglages',
      settingsStay: 'Réglages qui restent ici tels quels',
      media: 'Images et enregistrements',
      editions: 'Copies publiques',
    },
    newerMore:
      'Là où la sauvegarde a le texte le plus récent, celui qui est ici reste parmi les textes antérieurs.',
    conflictsMore: 'Là où les deux côtés ont changé, les deux textes restent, et la page les montre.',
    notYet: 'Rien n’est encore enregistré. Ce qui est ici reste.',
    nothing: 'Tout ce qui est dans cette sauvegarde est déjà ici.',
    rest: 'Tout le reste de cette sauvegarde est déjà ici.',
    toBackup: 'Sauvegarder d’abord ce qui est ici',
    restore: 'Restaurer',
  },
  merged: {
    done: 'La sauvegarde est dans votre journal.',
    of: {
      fresh: (count: number) =>
        formFor(count, {
          one: `${entries(count)} est venue.`,
          other: `${entries(count)} sont venues.`,
        }),
      newer: (count: number) =>
        formFor(count, {
          one: `${entries(count)} a maintenant le texte le plus récent.`,
          other: `${entries(count)} ont maintenant le texte le plus récent.`,
        }),
      conflicts: (count: number) =>
        formFor(count, {
          one: `${entries(count)} a deux textes. Sa page montre les deux.`,
          other: `${entries(count)} ont deux textes. Leurs pages montrent les deux.`,
        }),
      keptPrivate: (count: number) =>
        formFor(count, {
          one: `${entries(count)} est privée à présent, comme dans la sauvegarde.`,
          other: `${entries(count)} sont privées à présent, comme dans la sauvegarde.`,
        }),
      waiting: (count: number) =>
        formFor(count, {
          one: `${number(count)} est parmi les supprimées, comme dans la sauvegarde.`,
          other: `${number(count)} sont parmi les supprimées, comme dans la sauvegarde.`,
        }),
      drafts: counted('brouillon est venu.', 'brouillons sont venus.'),
      versions: counted('texte antérieur est venu.', 'textes antérieurs sont venus.'),
      words: counted('mot de ressenti est venu.', 'mots de ressentis sont venus.'),
      templates: counted('modèle est venu.', 'modèles sont venus.'),
      templatesLeft: counted(
        'modèle n’est pas venu : il y en a 50 ici.',
        'modèles ne sont pas venus : il y en a 50 ici.',
      ),
      settings: counted('réglage est venu.', 'réglages sont venus.'),
      media: counted('image ou enregistrement est venu.', 'images ou enregistrements sont venus.'),
      editions: counted(
        'copie publique est venue, ou ce qui en a été envoyé.',
        'copies publiques sont venues, ou ce qui en a été envoyé.',
      ),
    },
    stayRemoved: (count: number) =>
      formFor(count, {
        one: `${number(count)} que vous avez supprimée reste supprimée.`,
        other: `${number(count)} que vous avez supprimées restent supprimées.`,
      }),
  },
  counts: {
    entries,
    removed: counted('supprimée', 'supprimées'),
    versions: counted('texte antérieur', 'textes antérieurs'),
    drafts: counted('brouillon', 'brouillons'),
    pictures,
    words: counted('mot de ressenti', 'mots de ressentis'),
  },
};
