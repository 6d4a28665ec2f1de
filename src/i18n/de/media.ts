// Words of pictures, in German.
import type { media as english } from '../en/media.ts';
import { formFor } from '../in-words.ts';
import { numberInWords as number } from '../locale.ts';

export const media: typeof english = {
  add: 'Bild',
  list: 'Bilder auf dieser Seite',
  description: 'Was darauf ist',
  describeNth: (nth) => `Was auf Bild ${number(nth)} ist`,
  takeOut: 'Herausnehmen',
  takeOutNth: (nth) => `Bild ${number(nth)} herausnehmen`,
  tookOut: 'Das Bild ist herausgenommen.',
  adding: (count) =>
    formFor(count, { one: 'Ein Bild kommt hinzu …', other: `${number(count)} Bilder kommen hinzu …` }),
  notAdded: {
    'not-a-picture': (name) =>
      `„${name}“ ließ sich hier nicht als Bild lesen und wurde nicht hinzugefügt. Als JPEG oder PNG gespeichert geht es.`,
    'too-large': (name) => `„${name}“ ist zu groß, um hier geöffnet zu werden, und wurde nicht hinzugefügt.`,
  },
  picture: 'Bild',
  missing: (description) => `Ein Bild, das nicht auf diesem Gerät ist: ${description}`,
  missingUnnamed: 'Ein Bild, das nicht auf diesem Gerät ist',
  voiceNote: 'Sprachnotiz',
  voiceNoteOf: (name, length) => `${name} ${length}`,
  recording: (length) => `Aufnahme läuft, ${length}`,
  stopRecording: 'Beenden und behalten',
  dropRecording: 'Verwerfen',
  unstored: 'Die Aufnahme ließ sich nicht speichern und ist nur in diesem Fenster.',
  unstoredPictures: (count) =>
    formFor(count, {
      one: 'Das Bild ließ sich nicht speichern und ist nur in diesem Fenster.',
      other: `${number(count)} Bilder ließen sich nicht speichern und sind nur in diesem Fenster.`,
    }),
  whyUnstored: {
    full: 'Dieses Gerät ist voll. Schaffe etwas Platz und versuche es noch einmal, oder sichere als Datei, was bleiben soll.',
    outdated:
      'Ein neueres Ebb oder ein anderes Fenster hat das Tagebuch verändert, dieses Fenster speichert nichts mehr. Sichere als Datei, was bleiben soll, und lade dann diese Seite neu.',
    closed:
      'Der Browser hat das Tagebuch geschlossen. Sichere als Datei, was bleiben soll, und lade dann diese Seite neu.',
    failed: 'Versuche es noch einmal, oder sichere als Datei, was bleiben soll.',
  },
  saveAsFile: 'Als Datei sichern',
  saveNamed: (name) => `„${name}“ als Datei sichern`,
  sounds: 'Aufnahmen auf dieser Seite',
  takeOutSound: (name) => `„${name}“ herausnehmen`,
  tookOutSound: 'Die Aufnahme ist herausgenommen.',
  missingSound: 'Eine Aufnahme, die nicht auf diesem Gerät ist',
  notRecorded: {
    'no-microphone':
      'Der Browser hat kein Mikrofon gegeben. In seinen Einstellungen für diese Seite lässt es sich erlauben.',
    'cannot-record': 'Dieser Browser kann nicht aufnehmen.',
    ended: 'Die Aufnahme ist von selbst zu Ende gegangen; was bis dahin gesagt wurde, ist hier.',
    failed: 'Die Aufnahme ließ sich nicht speichern und wurde nicht hinzugefügt. Jedes Wort ist noch da.',
  },
};
