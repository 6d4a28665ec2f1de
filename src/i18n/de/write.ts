// Words of the writing page, in German.
import type { write as english } from '../en/write.ts';

export const write: typeof english = {
  entry: 'Eintrag',
  placeholder: 'Schreib.',
  day: 'Tag',
  time: 'Uhrzeit',
  noTime: 'keine Uhrzeit',
  done: 'Fertig',
  more: 'Mehr',
  edit: 'Bearbeiten',
  noMenu: 'Das Menü ließ sich nicht zeigen.',
  saved: (clock: string) => `Auf diesem Gerät gespeichert, ${clock}`,
  failedPart: 'Ein Teil dieser Seite ließ sich nicht zeigen. Was du schreibst, bleibt trotzdem erhalten.',
  notSaved: {
    full: 'Dieses Gerät ist voll, die letzten Wörter sind noch nicht gespeichert. Sie stehen noch auf dem Bildschirm. Kopiere sie, oder schaffe Platz und tippe weiter.',
    outdated:
      'Ein neueres Ebb ist in einem anderen Fenster offen, die letzten Wörter sind hier nicht gespeichert. Kopiere sie und lade dann diese Seite neu.',
    locked:
      'Das Tagebuch ist gesperrt, die letzten Wörter sind nicht gespeichert. Kopiere sie, oder entsperre es und tippe weiter.',
    closed:
      'Der Browser hat das Tagebuch geschlossen, die letzten Wörter sind nicht gespeichert. Kopiere sie und lade dann diese Seite neu.',
    failed:
      'Die letzten Wörter ließen sich nicht speichern. Sie stehen noch auf dem Bildschirm. Kopiere sie vorsichtshalber.',
  },
  notFinished: {
    full: 'Dieses Gerät ist voll, der Eintrag ließ sich nicht abschließen. Jedes Wort ist noch da. Schaffe Platz, dann geht es weiter.',
    outdated:
      'Ein neueres Ebb ist in einem anderen Fenster offen, der Eintrag ließ sich hier nicht abschließen. Kopiere den Text und lade dann diese Seite neu.',
    locked: 'Ebb wurde gesperrt, bevor der Eintrag abgeschlossen war. Jedes Wort ist noch da.',
    closed:
      'Der Browser hat das Tagebuch geschlossen, der Eintrag ließ sich nicht abschließen. Kopiere den Text und lade dann diese Seite neu.',
    failed: 'Der Eintrag ließ sich nicht abschließen. Jedes Wort ist noch da.',
  },
  copy: 'Text kopieren',
  copied: 'Kopiert',
  retry: 'Noch einmal',
  feelings: 'Gefühle in diesem Eintrag',
  what: 'Was steckt darin?',
  optional: 'freiwillig',
  moreWords: 'Mehr Wörter',
  fewerWords: 'Weniger Wörter',
  strengths: 'Wie stark? Freiwillig; der Strich heißt „ohne Angabe“.',
  howStrong: (label: string) => `Wie stark: ${label}?`,
  wentTo: (day: string) => `Was du am ${day} geschrieben hast, ist jetzt ein Eintrag.`,
  changesWentTo: (day: string) => `Was du im Eintrag vom ${day} geändert hast, bleibt erhalten.`,
  open: 'Öffnen',
  nothingToEdit: 'Dieser Eintrag ist nicht mehr hier.',
};
