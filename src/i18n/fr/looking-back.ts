// Words of the place one goes to in order to look back, in French.
import type { lookingBack as english } from '../en/looking-back.ts';
import { formFor } from '../in-words.ts';
import { numberInWords as number } from '../locale.ts';

const pages = (count: number) =>
  formFor(count, { one: `${number(count)} page`, other: `${number(count)} pages` });

/** "de mars", "d’avril". */
const ofMonth = (month: string) => (/^[aeiouéèâ]/i.test(month) ? `d’${month}` : `de ${month}`);

export const lookingBack: typeof english = {
  title: 'Relire',
  about: 'Ce que vous avez écrit, quand vous voulez le lire.',
  back: 'Relire',
  entries: 'Entrées',
  nothing: 'Rien n’est encore écrit ici. Cette page sera là.',
  more: 'En voir plus',
  reading: (read: string, of: string) => `Lecture : ${read} pages sur ${of}.`,
  openPage: 'Ouvrir cette page',
  anyFeeling: 'Tous les ressentis',
  leftOut: 'Les pages hors de « Relire » sont laissées de côté.',
  showThem: 'Les montrer aussi',

  onThisDay: 'Ce jour-là',
  onThisDayMore: 'Les pages de ce jour, les autres années.',
  ofDay: (day: string) => `Le ${day}, les autres années.`,
  ofWeek: (day: string, from: string, to: string) =>
    `Aucune autre année n’a de page du ${day}. Celles-ci sont de la même semaine, du ${from} au ${to}.`,
  ofMonth: (day: string, month: string) =>
    `Aucune autre année n’a de page de la semaine du ${day}. Celles-ci sont du même mois, ${month}.`,
  ofNone: (month: string) => `Aucune autre année n’a de page ${ofMonth(month)}. Cette page sera là.`,

  lastTime: 'La dernière fois que j’ai nommé…',
  lastTimeFeeling: 'Un ressenti que vous avez nommé',
  choose: 'Choisir un ressenti',
  openLast: 'Aller à cette page',
  noneNamed: 'Aucune page ne nomme encore de ressenti.',

  atRandom: 'Une page au hasard',
  atRandomMore:
    '« Tous les ressentis » laisse de côté les pages qui nomment le désespoir, ou fortement un ressenti désagréable.',
  atRandomFeeling: 'Qui nomme',
  openRandom: 'Ouvrir une page',
  noneAtRandom: 'Il n’y a pas de page de ce genre.',

  book: 'Lire comme un livre',
  bookMore: 'Page après page, la plus ancienne d’abord.',
  bookFeeling: 'Pages qui nomment',
  from: 'Du',
  to: 'Au',
  openBook: 'Commencer à lire',
  place: (at: string, of: string) => `page ${at} sur ${of}`,
  turn: 'Pages du livre',
  earlier: 'Page précédente',
  later: 'Page suivante',
  noBook: 'Aucune page pour ces jours et ce ressenti.',
  noSuchPage: 'Cette page n’en fait pas partie.',
  firstPage: 'Aller à la première page',

  kept: 'Lignes gardées',
  keptMore: 'Les lignes que vous avez marquées dans vos pages.',
  keptCount: (count: number) =>
    formFor(count, { one: `${number(count)} ligne gardée`, other: `${number(count)} lignes gardées` }),
  noneKept: 'Aucune ligne n’est encore gardée.',
  howToKeep:
    'Pendant l’écriture, « Plus » contient « Garder cette ligne ». Cela met == avant et après la ligne.',

  alike: 'Pages proches de celle-ci',
  alikeAbout:
    'Elles partagent avec elle des ressentis, des étiquettes ou des mots plus rares. La plus ancienne vient d’abord.',
  alikeCount: pages,
  noneAlike: 'Aucune autre page n’a assez en commun avec celle-ci.',
  notFound: 'Cette entrée n’existe pas.',
  allEntries: 'Toutes les entrées',
};
