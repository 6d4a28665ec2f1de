// Words of the pages below the trends, in French. Counts first.
import type { trendViews as english } from '../en/trend-views.ts';
import type { Hours } from '../en/trends.ts';
import { formFor, roundedInWords as rounded, tellable } from '../in-words.ts';
import { numberInWords as number } from '../locale.ts';
import { hoursDiffer } from './trends.ts';

const days = (n: number) => `${number(n)} ${formFor(n, { one: 'jour', other: 'jours' })}`;
const written = (n: number) => `${days(n)} d’écriture`;
const percent = (share: number) => `${Math.round(share * 100)} %`;
const tenths = (value: number) => Math.round(value * 10) / 10;
/** "2,5 échelons" */
const steps = (value: number) =>
  `${rounded(value)} ${formFor(tenths(value), { one: 'échelon', other: 'échelons' })}`;
const ofParts = {
  night: 'de la nuit',
  morning: 'du matin',
  afternoon: 'de l’après-midi',
  evening: 'du soir',
};

type Counts = readonly [number, number, number, number];

export const trendViews: typeof english = {
  days: 'Jours',
  entries: 'Entrées',
  moreDays: 'Plus de jours',
  of: (k: number, n: number) => `${number(k)} sur ${number(n)}`,
  nothing: 'rien d’écrit',
  none: '–',
  likely: ({ p, lo, hi }: { p: number; lo: number; hi: number }) =>
    `Cela fait ${percent(tellable(p))}, sans doute entre ${percent(lo)} et ${percent(hi)}.`,
  undo: 'Annuler',
  notStored: 'Cela n’a pas pu être enregistré. Rien n’a été changé.',
  waiting: 'Comptage…',
  notCounted: 'Cela n’a pas pu être calculé. Vos pages sont comme avant.',

  year: {
    choose: 'Année',
    earlier: 'Plus tôt : année précédente',
    later: 'Plus tard : année suivante',
    ending: (year: string) => `en ${year}.`,
    days: (label: string, year: string) => `Jours de ${year} : ${label}`,
    figure: (label: string, k: number, n: number, year: string) =>
      `« ${label} » figure dans ${written(k)} sur ${number(n)} en ${year}.`,
    notWritten: (year: string) => `Rien n’est écrit en ${year}.`,
    note: {
      named: 'Un jour plein l’a nommé.',
      strength:
        'Sa couleur est d’autant plus pleine que l’intensité est forte, et un point veut dire que vous l’avez dite.',
      absent: 'Un jour gris est un jour d’écriture qui ne l’a pas nommé.',
      missing: 'Un jour vide est un jour où rien n’est écrit.',
    },
  },

  strength: {
    needed: (needed: number) => `Une ligne commence à ${days(needed)} avec une intensité dite.`,
    figure: (label: string, rated: number, k: number, range: string) =>
      `« ${label} », intensité dite ${days(rated)} sur ${number(k)}, ${range}.`,
    note: 'La ligne est une moyenne où les jours anciens pèsent de moins en moins. Le ruban est large là où vous en avez peu dit. La ligne pâlit et s’arrête là où rien n’est dit.',
    curveNote:
      'Cette ligne regarde tous ces jours à la fois. Elle se sert aussi de ce qui est venu après, et redessine donc le passé quand quelque chose de nouveau est écrit.',
    curveNeeded: (needed: number) => `Revoir l’ensemble demande ${days(needed)} avec une intensité dite.`,
    curve: 'Revoir l’ensemble',
    strongest: 'Le plus fort de chaque jour',
    direction: {
      lower: (by: string) => `Plus bas vers la fin de ces jours qu’au début, d’environ ${by}.`,
      higher: (by: string) => `Plus haut vers la fin de ces jours qu’au début, d’environ ${by}.`,
      aMonth: (change: number) => `${steps(change)} par mois`,
      inAll: (change: number) => `${steps(change)} en tout`,
    },
    hours: (first: Hours, second: Hours) =>
      hoursDiffer('dans la première moitié de ces jours', first, 'dans la seconde', second),
    directionFrom: (weeks: number) =>
      formFor(weeks, {
        one: `Compté sur ${number(weeks)} semaine.`,
        other: `Compté sur ${number(weeks)} semaines.`,
      }),
    curious: 'Pour la curiosité',
    level: (mean: number, n: number) => `En moyenne ${rounded(mean)} sur 5, sur ${days(n)}.`,
    spread: (sd: number, n: number) => `Les jours s’en écartent d’environ ${steps(sd)}, sur ${days(n)}.`,
    jumps: (rmssd: number, pairs: number) =>
      `D’un jour au suivant, environ ${steps(rmssd)}, sur ${formFor(pairs, {
        one: `${number(pairs)} paire de jours voisins`,
        other: `${number(pairs)} paires de jours voisins`,
      })}.`,
    lag: (r: number, lo: number, hi: number, pairs: number) =>
      `À quel point un jour ressemble au suivant : ${rounded(r)} sur 1, sans doute entre ${rounded(lo)} et ${rounded(hi)}, sur ${formFor(
        pairs,
        { one: `${number(pairs)} paire`, other: `${number(pairs)} paires` },
      )}.`,
    pairsNeeded: (pairs: number) =>
      `La suite demande 20 paires de jours voisins avec une intensité dite. Il y en a ${number(pairs)}.`,
    table: 'Tableau',
    caption: (range: string) => `Jours avec une intensité dite, ${range}`,
    columns: { named: 'Nommés', said: 'Dites', mean: 'Moyenne', max: 'Maximum' },
  },

  rhythm: {
    week: 'Par jour de la semaine',
    weekday: 'Jour de la semaine',
    day: 'Par moment du jour',
    part: 'Moment du jour',
    parts: {
      night: 'Nuit, 0 à 5 h',
      morning: 'Matin, 5 à 12 h',
      afternoon: 'Après-midi, 12 à 18 h',
      evening: 'Soir, 18 à 24 h',
    },
    untimed: 'Sans heure',
    hours: ({ part, k, n }: Hours) =>
      `Sur ${number(n)} entrées avec une heure, ${number(k)} sont ${ofParts[part]}, plus que pour tout autre moment du jour.`,
    note: 'Les nombres sont les jours d’écriture de chaque jour de la semaine, et les entrées de chaque moment du jour. Le trait fin montre à quel point chacun est sûr.',
  },

  both: {
    two: 'Choisissez deux ressentis pour voir les jours qui ont nommé les deux.',
    and: 'et',
    sentence: (both: number, n: number) =>
      both === 0 ? `jamais ensemble sur ${written(n)}.` : `ensemble ${days(both)} sur ${written(n)}.`,
    expected: (expected: number, n: number) => {
      const about = expected < 10 ? tenths(expected) : Math.round(expected);
      return `Si les deux n’avaient rien à voir l’un avec l’autre, on attendrait les deux environ ${rounded(about)} ${formFor(about, { one: 'jour', other: 'jours' })} sur ${number(n)}.`;
    },
    caption: (range: string) => `Jours d’écriture, ${range}`,
    head: 'Nommés',
    both: 'les deux',
    only: (label: string) => `${label} seulement`,
    neither: 'ni l’un ni l’autre',
    days: (n: number) =>
      formFor(n, {
        one: 'Le jour qui a nommé les deux',
        other: `Les ${days(n)} qui ont nommé les deux`,
      }),
  },

  words: {
    sentence: (words: number, namings: number, n: number) =>
      `${formFor(words, {
        one: `${number(words)} mot différent, nommé`,
        other: `${number(words)} mots différents, nommés`,
      })} ${number(namings)} fois sur ${written(n)}.`,
    none: 'Aucun ressenti n’est nommé pour ces jours.',
    list: 'Combien de fois chacun est nommé',
    word: 'Mot',
    more: 'Tous les mots',
    breadth: 'Combien de mots différents',
    breadthNote:
      'La dernière colonne dit combien de mots différents on attend sur 20 fois où un mot est nommé, pour comparer un mois plein et un mois mince. C’est un nombre, pas une note, et il grandit souvent avec l’habitude.',
    month: 'Mois',
    year: 'Année',
    named: 'Nommés',
    different: 'Mots',
    inPicks: (picks: number) => `Sur ${number(picks)}`,
    about: (words: number) => `environ ${rounded(words)}`,
    fewer: (picks: number) => `moins de ${number(picks)} nommés`,
  },

  tags: {
    none: 'Aucune entrée de ces jours n’a d’étiquette.',
    side: 'Jours',
    with: 'avec',
    without: 'sans',
    intro: (label: string) => `« ${label} » et vos étiquettes les plus employées, en jours d’écriture.`,
    counts: (label: string, tag: string, [a, withTag, c, without]: Counts) =>
      `« ${label} » : ${days(a)} sur ${number(withTag)} avec « ${tag} », ${number(c)} sur ${number(without)} sans.`,
    verdicts: {
      together: {
        more: 'Les deux vont plutôt ensemble.',
        less: 'Les deux vont plutôt séparément.',
      },
      perhaps: {
        more: 'Peut-être les deux vont-ils ensemble.',
        less: 'Peut-être les deux vont-ils séparément.',
      },
    },
    fewDays: 'Pas encore assez de jours : il en faut environ 40 d’écriture, dont 5 avec et 5 sans.',
    fewOfIt: (label: string) =>
      `Pour comparer, il faut 5 jours qui ont nommé « ${label} » et 5 qui ne l’ont pas nommé.`,
    note: 'Là où rien n’est dit sous un nombre, les jours n’en disent pas assez. Deux choses le même jour étaient le même jour ; on n’en sait pas plus.',
  },

  hunches: {
    intro:
      'Quelque chose que vous soupçonnez, noté avant de regarder. Seuls les jours d’après comptent, et les nombres répondent.',
    form: 'Une nouvelle intuition',
    tag: 'Je crois qu’avec cette étiquette',
    goesWith: 'vient',
    more: 'plus souvent',
    less: 'moins souvent',
    feeling: 'ce ressenti',
    choose: 'Choisir',
    add: 'La noter',
    needTag: 'Une intuition demande une étiquette. On en donne à une entrée, sous son texte.',
    needWords: 'Une intuition demande une étiquette et un ressenti. Choisissez les deux.',
    many: 'Il y a autant d’intuitions qu’on peut en garder. Supprimez-en une pour en ajouter une autre.',
    sentence: (tag: string, direction: 'more' | 'less', label: string) =>
      `Je crois qu’avec « ${tag} » vient ${direction === 'more' ? 'plus' : 'moins'} souvent « ${label} ».`,
    said: (day: string) => `Dit le ${day}.`,
    counts: (label: string, tag: string, [a, withTag, c, without]: Counts) =>
      `Depuis, « ${label} » : ${days(a)} sur ${number(withTag)} avec « ${tag} », ${number(c)} sur ${number(without)} sans.`,
    noDays: 'Aucun jour d’écriture depuis.',
    answers: {
      agree: 'Jusqu’ici, les jours vont dans ce sens.',
      disagree: 'Jusqu’ici, ils n’y vont pas.',
      'cannot-tell': 'On ne peut pas encore le dire.',
    },
    missing: (needed: number, n: number) => `Il faut ${written(needed)} ; il y en a ${number(n)}.`,
    asked: (at: number, next: number) =>
      `Demandé aux ${number(at)} premiers jours d’écriture, et de nouveau à ${number(next)}.`,
    none: 'Encore aucune.',
    list: 'Vos intuitions',
    remove: (sentence: string) => `Supprimer : ${sentence}`,
    removeShort: 'Supprimer',
    removed: 'L’intuition est supprimée.',
    added: 'L’intuition est notée.',
  },

  after: {
    strong: (label: string, n: number) =>
      n === 0
        ? `Aucun de ces jours n’a nommé « ${label} » fortement.`
        : formFor(n, {
            one: `${days(n)} a nommé « ${label} » fortement.`,
            other: `${days(n)} ont nommé « ${label} » fortement.`,
          }),
    strongly: 'Fortement veut dire que « fortement » ou « à déborder » a été dit.',
    needed: (needed: number) => `Les nombres commencent à ${days(needed)} de ce genre.`,
    horizons: { 1: 'Le jour d’après', 3: 'Les trois jours d’après', 7: 'Les sept jours d’après' },
    writtenOf: (n: number, calendar: number) => `${written(n)} sur ${number(calendar)}.`,
    head: 'Pendant ces jours d’écriture',
    again: (label: string) => `${label}, à nouveau`,
    againStrongly: (label: string) => `${label}, fortement`,
    daysStrong: (n: number) => formFor(n, { one: 'Le jour fort', other: `Les ${number(n)} jours forts` }),
    daysWritten: (n: number) =>
      formFor(n, { one: 'Le jour d’écriture d’après', other: `Les ${written(n)} d’après` }),
    noNone: 'Rien n’est écrit pour ces jours-là.',
    note: 'Ce sont des nombres, et les pages elles-mêmes. Les jours forts diffèrent des autres par bien plus que ce qui est écrit.',
  },

  chapters: {
    intro:
      'Une ligne à travers les images, là où quelque chose a commencé : un déménagement, un nouveau travail. C’est vous qui la tracez ; Ebb n’en cherche aucune.',
    form: 'Un nouveau chapitre',
    day: 'Commencé le',
    name: 'Nom',
    add: 'Tracer la ligne',
    needBoth: 'Un chapitre demande un jour et un nom.',
    many: 'Il y a autant de chapitres qu’on peut en garder. Supprimez-en un pour en ajouter un autre.',
    none: 'Encore aucun.',
    list: 'Vos chapitres',
    began: (day: string) => `Commencé le ${day}`,
    window: (length: number) =>
      formFor(length, {
        one: 'Un jour avant, et un à partir de ce jour.',
        other: `${days(length)} avant, et ${number(length)} à partir de ce jour.`,
      }),
    tooNear: 'Il n’y a rien à compter avant, ou rien à partir de ce jour.',
    side: 'Quand',
    before: 'Avant',
    after: 'Depuis',
    comparison: {
      more: 'Plus souvent depuis.',
      less: 'Moins souvent depuis.',
      'not-clear': 'Les jours ne distinguent pas les deux.',
      programs:
        'Les jours viennent de programmes différents, et ceux d’aucun à lui seul ne distinguent les deux.',
    },
    hours: (before: Hours, after: Hours) => hoursDiffer('avant', before, 'depuis', after),
    fewDays: (needed: number) => `Pour comparer, il faut ${written(needed)} de chaque côté.`,
    save: 'Enregistrer',
    leave: 'Laisser',
    edit: (name: string) => `Modifier ${name}`,
    editShort: 'Modifier',
    remove: (name: string) => `Supprimer ${name}`,
    removeShort: 'Supprimer',
    removed: (name: string) => `Chapitre supprimé : ${name}.`,
    added: (name: string) => `Chapitre tracé : ${name}.`,
    saved: (name: string) => `Chapitre enregistré : ${name}.`,
  },
};
