// Words of pictures, in French.
import type { media as english } from '../en/media.ts';
import { formFor } from '../in-words.ts';
import { numberInWords as number } from '../locale.ts';

export const media: typeof english = {
  add: 'Image',
  list: 'Images de cette page',
  description: 'Ce qu’on y voit',
  describeNth: (nth) => `Ce qu’on voit sur l’image ${number(nth)}`,
  takeOut: 'Retirer',
  takeOutNth: (nth) => `Retirer l’image ${number(nth)}`,
  tookOut: 'L’image est retirée.',
  adding: (count) =>
    formFor(count, { one: 'Ajout d’une image…', other: `Ajout de ${number(count)} images…` }),
  notAdded: {
    'not-a-picture': (name) =>
      `« ${name} » n’a pas pu être lu ici comme une image, et n’a pas été ajouté. Une image en JPEG ou en PNG peut l’être.`,
    'too-large': (name) => `« ${name} » est trop grand pour être ouvert ici, et n’a pas été ajouté.`,
  },
  picture: 'Image',
  missing: (description) => `Une image qui n’est pas sur cet appareil : ${description}`,
  missingUnnamed: 'Une image qui n’est pas sur cet appareil',
  voiceNote: 'Note vocale',
  voiceNoteOf: (name, length) => `${name} ${length}`,
  recording: (length) => `Enregistrement en cours, ${length}`,
  stopRecording: 'Arrêter et garder',
  dropRecording: 'Jeter',
  unstored: 'L’enregistrement n’a pas pu être gardé et n’est que dans cette fenêtre.',
  unstoredPictures: (count) =>
    formFor(count, {
      one: 'L’image n’a pas pu être gardée et n’est que dans cette fenêtre.',
      other: `${number(count)} images n’ont pas pu être gardées et ne sont que dans cette fenêtre.`,
    }),
  whyUnstored: {
    full: 'Cet appareil est plein. Libérez un peu de place et réessayez, ou enregistrez dans un fichier ce qui doit rester.',
    outdated:
      'Un Ebb plus récent, ou une autre fenêtre, a changé le journal, et cette fenêtre ne garde plus rien. Enregistrez dans un fichier ce qui doit rester, puis rechargez cette page.',
    closed:
      'Le navigateur a fermé le journal. Enregistrez dans un fichier ce qui doit rester, puis rechargez cette page.',
    failed: 'Réessayez, ou enregistrez dans un fichier ce qui doit rester.',
  },
  saveAsFile: 'Enregistrer dans un fichier',
  saveNamed: (name) => `Enregistrer « ${name} » dans un fichier`,
  sounds: 'Enregistrements de cette page',
  takeOutSound: (name) => `Retirer « ${name} »`,
  tookOutSound: 'L’enregistrement est retiré.',
  missingSound: 'Un enregistrement qui n’est pas sur cet appareil',
  notRecorded: {
    'no-microphone':
      'Le navigateur n’a pas donné accès au micro. On peut l’autoriser dans ses réglages pour cette page.',
    'cannot-record': 'Ce navigateur ne sait pas enregistrer.',
    ended: 'L’enregistrement s’est arrêté de lui-même. Ce qui a été dit jusque-là est ici.',
    failed: 'L’enregistrement n’a pas pu être gardé, et n’a pas été ajouté. Chaque mot est toujours là.',
  },
};
