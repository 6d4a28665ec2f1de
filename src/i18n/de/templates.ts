// Words of the page on which templates are changed, in German.
import type { templatesPage as english } from '../en/templates.ts';

export const templatesPage: typeof english = {
  title: 'Vorlagen',
  none: 'Eine Vorlage ist ein eigener Text, mit dem eine Seite beginnt. Auf der Schreibseite, unter Mehr › Vorlagen, lässt sich eine behalten.',
  make: 'Eine Vorlage anlegen',
  unnamed: 'Eine Vorlage ohne Wörter',
  name: 'Name',
  text: 'Text',
  comesAlong: (list: string) => `Kommt mit: ${list}`,
  leaveOut: 'Weglassen',
  up: 'Nach oben',
  down: 'Nach unten',
  upOf: (name: string) => `Nach oben: ${name}`,
  downOf: (name: string) => `Nach unten: ${name}`,
  remove: 'Entfernen',
  removeOf: (name: string) => `Entfernen: ${name}`,
  removed: (name: string) => `${name} ist entfernt.`,
  undo: 'Rückgängig',
  saved: 'Auf diesem Gerät gespeichert',
  notStored: 'Das ließ sich nicht speichern. Was auf dem Bildschirm steht, lässt sich noch kopieren.',
};
