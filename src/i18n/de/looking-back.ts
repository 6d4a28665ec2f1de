// Words of the place one goes to in order to look back, in German.

import type { lookingBack as english } from '../en/looking-back.ts';
import { formFor } from '../in-words.ts';
import { numberInWords as number } from '../locale.ts';

const pages = (count: number) => formFor(count, { one: '1 Seite', other: `${number(count)} Seiten` });

export const lookingBack: typeof english = {
  title: 'Rückblick',
  about: 'Was du geschrieben hast, wenn du es lesen willst.',
  back: 'Rückblick',
  entries: 'Einträge',
  nothing: 'Hier steht noch nichts. Dieser Ort bleibt.',
  more: 'Mehr zeigen',
  reading: (read: string, of: string) => `${read} von ${of} Seiten gelesen.`,
  openPage: 'Diese Seite öffnen',
  anyFeeling: 'Jedes Gefühl',
  leftOut: 'Seiten, die nicht für den Rückblick sind, fehlen hier.',
  showThem: 'Auch diese zeigen',

  onThisDay: 'An diesem Tag',
  onThisDayMore: 'Seiten dieses Tages aus anderen Jahren.',
  ofDay: (day: string) => `${day} in anderen Jahren.`,
  ofWeek: (day: string, from: string, to: string) =>
    `Kein anderes Jahr hat eine Seite vom ${day}. Diese sind aus derselben Woche, ${from} bis ${to}.`,
  ofMonth: (day: string, month: string) =>
    `Kein anderes Jahr hat eine Seite aus der Woche vom ${day}. Diese sind aus demselben Monat, ${month}.`,
  ofNone: (month: string) => `Kein anderes Jahr hat eine Seite aus dem Monat ${month}. Dieser Ort bleibt.`,

  lastTime: 'Zuletzt habe ich genannt …',
  lastTimeFeeling: 'Ein Gefühl, das du genannt hast',
  choose: 'Gefühl wählen',
  openLast: 'Zu dieser Seite',
  noneNamed: 'Noch nennt keine Seite ein Gefühl.',

  atRandom: 'Eine zufällige Seite',
  atRandomMore:
    '„Jedes Gefühl“ lässt Seiten aus, die Hoffnungslosigkeit nennen oder ein unangenehmes Gefühl stark.',
  atRandomFeeling: 'Genannt ist',
  openRandom: 'Eine Seite öffnen',
  noneAtRandom: 'Eine solche Seite gibt es nicht.',

  book: 'Lesen wie ein Buch',
  bookMore: 'Seite für Seite, die älteste zuerst.',
  bookFeeling: 'Seiten mit dem Gefühl',
  from: 'Von',
  to: 'Bis',
  openBook: 'Lesen',
  place: (at: string, of: string) => `Seite ${at} von ${of}`,
  turn: 'Seiten des Buchs',
  earlier: 'Frühere Seite',
  later: 'Spätere Seite',
  noBook: 'Zu diesen Tagen und diesem Gefühl gibt es keine Seite.',
  noSuchPage: 'Diese Seite ist nicht dabei.',
  firstPage: 'Zur ersten Seite',

  kept: 'Behaltene Zeilen',
  keptMore: 'Zeilen, die du auf deinen Seiten markiert hast.',
  keptCount: (count: number) =>
    formFor(count, { one: '1 behaltene Zeile', other: `${number(count)} behaltene Zeilen` }),
  noneKept: 'Noch keine behaltene Zeile.',
  howToKeep:
    'Beim Schreiben gibt es unter „Mehr“ „Diese Zeile behalten“. Das setzt == vor und hinter die Zeile.',

  alike: 'Ähnliche Seiten',
  alikeAbout: 'Sie teilen Gefühle, Schlagwörter oder seltenere Wörter mit ihr. Die älteste kommt zuerst.',
  alikeCount: pages,
  noneAlike: 'Keine andere Seite teilt genug mit dieser.',
  notFound: 'Diesen Eintrag gibt es nicht.',
  allEntries: 'Alle Einträge',
};
