// Words of the trends page, in French. They say what was named and how often, never what a person is.
import type { trends as english, hoursDiffer as englishHoursDiffer, Hours } from '../en/trends.ts';
import { formFor, listInWords as list, tellable } from '../in-words.ts';
import { numberInWords as number } from '../locale.ts';

const days = (n: number) => formFor(n, { one: 'jour', other: 'jours' });
/** "46 jours d’écriture" */
const written = (n: number) => `${number(n)} ${days(n)} d’écriture`;
/** "26 jours" */
const counted = (n: number) => `${number(n)} ${days(n)}`;
const percent = (share: number) => `${Math.round(share * 100)} %`;

const counts: Readonly<Record<number, string>> = { 2: 'deux', 4: 'quatre' };
const oneStep = { week: 'une semaine', month: 'un mois', year: 'une année' };
const byStep = { week: 'par semaine', month: 'par mois', year: 'par année' };
const ofParts = {
  night: 'de la nuit',
  morning: 'du matin',
  afternoon: 'de l’après-midi',
  evening: 'du soir',
};

export const hoursDiffer: typeof englishHoursDiffer = (
  first: string,
  one: Hours,
  second: string,
  other: Hours,
) =>
  `Les heures diffèrent : ${first}, ${number(one.k)} entrées sur ${number(one.n)} sont ${ofParts[one.part]} ; ${second}, ${number(other.k)} sur ${number(other.n)} sont ${ofParts[other.part]}.`;

export const trends: typeof english = {
  title: 'Tendances',
  range: 'Période',
  ranges: { '30d': '30 jours', '90d': '90 jours', '1y': '1 an', all: 'Tout' },
  otherDays: ', d’autres jours',
  from: 'Du',
  to: 'Au',
  earlier: 'Plus tôt',
  later: 'Plus tard',
  between: (from: string, to: string) => (from === to ? `le ${from}` : `du ${from} au ${to}`),
  list,
  percent,

  named: (k: number, n: number) => `figure dans ${written(k)} sur ${number(n)}`,
  namedPart: (k: number, isFirst: boolean) => (isFirst ? `figure dans ${counted(k)}` : `dans ${counted(k)}`),
  ofWritten: (n: number) => `sur ${written(n)}`,
  before: (length: number, k: number, n: number) =>
    `${formFor(length, { one: 'Le jour', other: `Les ${number(length)} jours` })} d’avant : ${number(k)} sur ${number(n)}.`,
  since: { more: 'Plus souvent depuis.', less: 'Moins souvent depuis.' },
  notNamed: (n: number) =>
    n === 1 ? 'ne figure pas dans ce jour d’écriture.' : `ne figure dans aucun de ces ${written(n)}.`,
  figure: (label: string, k: number, n: number, range: string) =>
    `« ${label} » figure dans ${written(k)} sur ${number(n)}, ${range}.`,
  figureOfSeveral: (
    labels: readonly string[],
    counts: readonly number[],
    n: number,
    both: number,
    range: string,
  ) =>
    `${list(labels.map((label) => `« ${label} »`))} figurent dans ${list(counts.map(number))} jours d’écriture sur ${number(n)}, ensemble dans ${counted(both)}, ${range}.`,
  everyDay: 'chaque jour d’écriture',
  fraction: (k: number, n: number) => `${number(k)}/${number(n)}`,

  note: {
    bars: (step) =>
      `Chaque barre est ${oneStep[step]} : sur vos jours d’écriture, combien l’ont nommé. Le trait fin montre à quel point c’est sûr.`,
    lines: (step) =>
      `Chaque marque est ${oneStep[step]} : sur vos jours d’écriture, combien l’ont nommé. Le trait fin montre à quel point c’est sûr.`,
    numbers: (step, k, n) =>
      `Les chiffres marquent ${oneStep[step]} avec un ou deux jours d’écriture : ${number(k)}/${number(n)} veut dire nommé ${counted(k)} sur ${number(n)}.`,
    marks: (step, has) =>
      `${list([
        'Une marque pleine est un jour qui l’a nommé',
        ...(has.hollow ? ['une creuse un jour qui ne l’a pas nommé'] : []),
        ...(has.stroke ? ['un trait mince un jour qui ne l’a pas nommé'] : []),
        ...(has.underline ? ['une soulignée un jour raconté plus d’un jour et demi après'] : []),
        ...(has.ring ? [`un petit anneau ${oneStep[step]} avec un ou deux jours d’écriture`] : []),
      ])}.`,
    columns:
      'Chaque marque en dessous est un jour ou plusieurs : plus elle est haute, plus ils sont nombreux à l’avoir nommé, et un trait mince là où aucun ne l’a nommé.',
    ring: (step) => `Un petit anneau est ${oneStep[step]} avec un ou deux jours d’écriture.`,
    hollowPoint: 'Une intensité creuse a été dite plus d’un jour et demi après.',
    hours: (before: Hours, since: Hours) => hoursDiffer('avant', before, 'pendant ces jours', since),
    band: 'Le gris entre les lignes est leur écart.',
    chapters: (names: readonly { name: string; day: string }[]) =>
      `${formFor(names.length, {
        one: 'La ligne verticale est à vous',
        other: 'Les lignes verticales sont à vous',
      })} : ${list(names.map(({ name, day }) => `${name}, ${day}`))}.`,
    together: (feelings: number, count: number, n: number) => {
      if (count > 0)
        return `${feelings === 2 ? 'Les deux sont nommés' : 'Tous sont nommés ensemble'} ${counted(count)} sur ${number(n)}.`;
      return feelings === 2 ? 'Aucun jour ne nomme les deux.' : '';
    },
  },

  choose: 'Choisir des ressentis',
  chooseOne: 'Choisir un ressenti',
  chooseHint: (most: number) =>
    `Jusqu’à ${counts[most] ?? most}. La solitude et l’espoir gardent leurs couleurs.`,
  chooseFull: (most: number) =>
    `Il y en a ${most === 2 ? 'deux' : 'quatre'}. Enlevez-en un pour en ajouter un autre.`,
  chosen: 'Ressentis montrés',
  feelingOnDays: (label: string, count: number) => `${label}, ${counted(count)}`,
  overlay: 'Superposer',
  band: 'Bande',
  table: 'Tableau',
  method: 'Comment c’est calculé',
  talk: 'Parler à quelqu’un maintenant',
  back: 'Tendances',

  otherViews: 'D’autres façons de regarder',
  views: {
    strength: 'L’intensité',
    year: 'Une année, jour par jour',
    rhythm: 'Par jour de la semaine et moment du jour',
    both: 'Deux ressentis le même jour',
    words: 'Les mots que vous avez employés',
    tags: 'À côté de vos étiquettes',
    hunches: 'Une intuition, dite d’abord',
    after: 'Les jours d’après',
    chapters: 'Chapitres',
  },

  takeAlong: 'Emporter ceci',
  files: {
    kinds: 'Emporter sous forme de',
    plain: 'Ce sont des fichiers ordinaires, même avec le verrou : qui peut les ouvrir peut les lire.',
    png: 'Image (PNG)',
    svg: 'Image (SVG)',
    csv: 'Tableau (CSV)',
    print: 'Imprimer',
    downloaded: 'Téléchargé.',
    shared: 'Transmis.',
    cancelled: 'Rien n’a été transmis.',
    waiting: 'Le fichier est prêt.',
    saveNow: 'Enregistrer',
    'not-taken': 'Le menu de partage de cet appareil n’accepte pas ce type de fichier : rien n’a quitté Ebb.',
    failed: 'Le fichier n’a pas pu être créé. Ce qui est sur cette page est comme avant.',
    notFetched:
      'Ce qui crée les fichiers n’a pas pu être chargé. Il faut une connexion, cette fois seulement.',
  },

  strength: (rated: number, k: number) => `Intensité, dite ${counted(rated)} sur ${number(k)}`,

  pictureFailed: 'L’image n’a pas pu être dessinée. Le tableau a les mêmes nombres.',
  plot: (label: string) => `Jours : ${label}`,
  hint: 'Touchez un jour, ou avancez avec les flèches, pour le lire.',
  open: 'Ouvrir ce jour',
  nothingWritten: 'Rien d’écrit.',
  remembered: 'Écrit plus d’un jour et demi après.',
  entries: (count: number) =>
    formFor(count, { one: `${number(count)} entrée`, other: `${number(count)} entrées` }),
  dayNamed: (labels: readonly string[]) => `Nommé ce jour-là : ${list(labels)}.`,
  dayNotNamed: (labels: readonly string[]) => `Non nommé : ${list(labels)}.`,
  withStrength: (label: string, strength: string) => `${label} (${strength})`,
  meanOfFive: (mean: number) => `${number(Math.round(mean * 10) / 10)} sur 5`,
  spanOf: {
    week: (day: string) => `Semaine du ${day}`,
    month: (day: string) => day,
    year: (day: string) => day,
  },
  spanCounts: (parts: readonly { label: string; k: number }[], n: number) =>
    `${list(parts.map(({ label, k }) => `${label} ${counted(k)}`))} sur ${written(n)}.`,

  columns: {
    week: 'Semaine du',
    month: 'Mois',
    year: 'Année',
    written: 'Écrits',
    named: 'Nommés',
    share: 'Part',
  },
  caption: (step, range: string) =>
    `Jours d’écriture et jours où le mot est nommé, ${byStep[step]}, ${range}`,
  total: 'En tout',
  interval: (lo: number, hi: number) => `${Math.round(lo * 100)}–${Math.round(hi * 100)}`,
  shareRead: ({ p, lo, hi }: { p: number; lo: number; hi: number }) =>
    `${percent(tellable(p))}, sans doute entre ${percent(lo)} et ${percent(hi)}`,
  none: '–',
  noneRead: 'rien d’écrit',
  tooFew: 'trop peu pour une part',

  empty: 'Rien n’est encore écrit.',
  emptyRange: (range: string) => `Rien n’est écrit ${range}.`,
  fewDays: (n: number, range: string) => `${written(n)}, ${range}.`,
  beginning: 'Les quatorze premiers jours d’écriture sont un début, pas une tendance.',
  startsAtThree: 'Une image commence à trois jours.',
  soFar: 'Nommé jusqu’ici',
  noFeelings: 'Aucun ressenti n’est nommé pour ces jours.',
  write: 'Écrire',
};
