// Words about the example journal, in German.
import type { example as english } from '../en/example.ts';

export const example: typeof english = {
  mark: 'Beispiel',
  ofPage:
    'Aus dem Beispieltagebuch. Was du darin änderst, wird deins; Exporte und Sicherungen lassen es aus.',
  ofEarlier: 'Aus dem Beispieltagebuch.',

  look: 'Ein Beispieltagebuch ansehen',
  lookMore:
    'Vierzehn Monate einer erfundenen Person. Es ist als Beispiel gekennzeichnet und verschwindet mit einem Tippen.',
  loading: 'Wird geholt …',

  alone: 'Das ist ein Beispieltagebuch.',
  beside: 'Das Beispieltagebuch steht hier neben deinen eigenen Einträgen.',
  countsAlone: 'Diese Zahlen sind aus dem Beispieltagebuch.',
  countsBeside: 'In diesen Zahlen ist das Beispieltagebuch neben deinen eigenen Einträgen enthalten.',
  firstOwn: 'Dein erster Eintrag steht neben dem Beispieltagebuch.',

  remove: 'Beispieltagebuch entfernen',
  removeIt: 'Entfernen',
  gone: 'Das Beispieltagebuch ist fort.',
  draftsKept: 'Was du darin gerade geschrieben hast, bleibt als eigene Seite.',
  bringBack: 'Zurückholen',

  leftOut: 'Das Beispieltagebuch ist ausgelassen.',
  notInBackup:
    'Das Beispieltagebuch gehört nicht zur Sicherung. Es verschwindet, wenn eine wiederhergestellt wird.',

  name: 'Beispieltagebuch',
  more: 'Vierzehn Monate einer erfundenen Person, auf Englisch, zum Umsehen. Exporte und Sicherungen lassen es aus.',
  moreBeside: 'Bis es entfernt ist, zeigen Listen und Verlauf es zusammen mit deinen eigenen Einträgen.',
  load: 'Beispieltagebuch laden',
  here: 'Das Beispieltagebuch ist da.',

  failures: {
    full: 'Dieses Gerät ist voll. Nichts wurde geändert.',
    outdated:
      'Ein neueres Ebb ist in einem anderen Fenster offen. Lade diese Seite neu, dann geht es weiter.',
    locked: 'Ebb wurde inzwischen gesperrt. Nach dem Entsperren geht es weiter.',
    closed: 'Der Browser hat das Tagebuch geschlossen. Lade diese Seite neu, dann geht es weiter.',
    failed: 'Das ließ sich nicht speichern. Nichts wurde geändert.',
    'not-fetched': 'Das Beispiel ließ sich nicht holen. Dieses eine Mal braucht es eine Verbindung.',
  },
};
