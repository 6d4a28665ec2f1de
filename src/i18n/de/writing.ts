// Words of what hangs beside the page being written, in German.

import type {
  pageMenu as englishPageMenu,
  templateMenu as englishTemplateMenu,
  writing as englishWriting,
} from '../en/writing.ts';
import { formFor } from '../in-words.ts';
import { numberInWords as number } from '../locale.ts';

export const writing: typeof englishWriting = {
  tools: 'Werkzeuge für den Text',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  bold: 'Fett',
  list: 'Liste',
  quote: 'Zitat',
  heading: 'Überschrift',
  keep: 'Diese Zeile behalten',
  private: 'Diese Stelle privat halten',
  notPrivate: 'Nicht mehr privat',
  findLabel: 'Auf dieser Seite suchen',
  found: (at: number, of: number) => (of === 0 ? 'keine' : `${number(at)} von ${number(of)}`),
  previous: 'Vorige Stelle',
  next: 'Nächste Stelle',
  closeFind: 'Suche schließen',
  focus: 'Nur dieser Absatz im Blick',
};

export const pageMenu: typeof englishPageMenu = {
  title: 'Mehr',
  line: 'Eine Zeile zum Anfangen',
  templates: 'Vorlagen',
  count: 'Wörter zählen',
  counted: (words: number) => formFor(words, { one: '1 Wort', other: `${number(words)} Wörter` }),
  onlyPage: 'Nur die Seite',
  everything: 'Alles zeigen',
  spelling: 'Rechtschreibung prüfen',
  on: 'an',
  off: 'aus',
  talk: 'Jemand zum Reden',
  back: 'Zurück',
  close: 'Schließen',
  notStored: 'Das ließ sich nicht speichern. Es ist, wie es war.',
};

export const templateMenu: typeof englishTemplateMenu = {
  none: 'Eine Vorlage ist ein eigener Text, mit dem eine Seite beginnt.',
  startFrom: (name: string) => `Beginnen mit „${name}“`,
  started: (name: string) => `Begonnen mit „${name}“.`,
  undo: 'Rückgängig',
  keep: 'Diese Seite als Vorlage behalten',
  name: 'Name der Vorlage',
  withTags: 'Auch die Schlagwörter',
  withFeelings: 'Auch die Gefühle',
  keepNow: 'Behalten',
  cancel: 'Nicht jetzt',
  change: 'Vorlagen ändern',
  make: 'Eine Vorlage anlegen',
  kept: {
    kept: 'Als Vorlage behalten.',
    many: 'Mehr Vorlagen gehen nicht. Entferne zuerst eine.',
    long: 'Diese Seite ist zu lang für eine Vorlage.',
    failed: 'Die Vorlage ließ sich nicht speichern. Die Seite ist, wie sie war.',
  },
};

export const lines: readonly string[] = [
  'Wie schwer war der heutige Tag?',
  'Ein kleines Hallo, gegeben oder bekommen.',
  'Wie der Raum gerade klingt.',
  'Was weiß ich darüber schon?',
  'Ein Satz, der geblieben ist.',
  'Etwas in Reichweite, beschrieben.',
  'Was soll mein späteres Ich sehen?',
  'Das Licht heute, zu irgendeiner Stunde.',
  'Was meine Hände getan haben.',
  'Wo war Platz?',
  'Ein Name, der mir durch den Kopf ging.',
  'Das Wetter, hier drin und da draußen.',
  'Was länger gedauert hat, als es aussah.',
  'Etwas, woran ich vorbeigegangen bin.',
  'Etwas Ungesagtes.',
  'Heute, in drei Zeilen, für jemand Fremdes.',
  'Was in meiner Tasche ist.',
  'Die stillste Minute.',
  'Eine Tür, geöffnet oder geschlossen.',
  'Von einem Ende des Tages zum anderen, in einer Zeile.',
];

export const anotherLine = 'Eine andere';
