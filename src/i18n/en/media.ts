// Words of pictures: where they are put into a page, and where they are seen.
import { formFor } from '../in-words.ts';
import { numberInWords as number } from '../locale.ts';

export const media = {
  add: 'Picture',
  list: 'Pictures on this page',
  description: 'What it shows',
  describeNth: (nth: number) => `What picture ${number(nth)} shows`,
  takeOut: 'Take out',
  takeOutNth: (nth: number) => `Take out picture ${number(nth)}`,
  tookOut: 'The picture is taken out.',
  adding: (count: number) =>
    formFor(count, { one: 'Adding a picture…', other: `Adding ${number(count)} pictures…` }),
  notAdded: {
    'not-a-picture': (name: string) =>
      `“${name}” could not be read as a picture here, so it was not added. One saved as JPEG or PNG can be.`,
    'too-large': (name: string) => `“${name}” is too large to be opened here, so it was not added.`,
  },
  picture: 'Picture',
  missing: (description: string) => `A picture that is not on this device: ${description}`,
  missingUnnamed: 'A picture that is not on this device',
  voiceNote: 'Voice note',
  voiceNoteOf: (name: string, length: string) => `${name} ${length}`,
  recording: (length: string) => `Recording, ${length}`,
  stopRecording: 'Stop and keep it',
  dropRecording: 'Throw it away',
  unstored: 'The recording could not be stored, and is in this window alone.',
  unstoredPictures: (count: number) =>
    formFor(count, {
      one: 'The picture could not be stored, and is in this window alone.',
      other: `${number(count)} pictures could not be stored, and are in this window alone.`,
    }),
  /** Behind one of the two before, whatever their number. */
  whyUnstored: {
    full: 'This device is full. Free some space and try again, or save as a file what is to stay.',
    outdated:
      'A newer Ebb, or another window, has changed the journal, so this window stores nothing more. Save as a file what is to stay, then reload this page.',
    closed: 'The browser closed the journal. Save as a file what is to stay, then reload this page.',
    failed: 'Try again, or save as a file what is to stay.',
  },
  saveAsFile: 'Save as a file',
  saveNamed: (name: string) => `Save “${name}” as a file`,
  sounds: 'Sounds on this page',
  takeOutSound: (name: string) => `Take out “${name}”`,
  tookOutSound: 'The recording is taken out.',
  missingSound: 'A sound that is not on this device',
  notRecorded: {
    'no-microphone':
      'The browser gave no microphone. It can be allowed in the browser’s settings for this page.',
    'cannot-record': 'This browser cannot record.',
    ended: 'The recording has ended by itself; what was said until then is here.',
    failed: 'The recording could not be stored, so it was not added. Every word is still here.',
  },
};
