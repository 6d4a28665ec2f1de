// Words of pictures, in Spanish.
import type { media as english } from '../en/media.ts';
import { formFor } from '../in-words.ts';
import { numberInWords as number } from '../locale.ts';

export const media: typeof english = {
  add: 'Imagen',
  list: 'Imágenes de esta página',
  description: 'Qué se ve',
  describeNth: (nth) => `Qué se ve en la imagen ${number(nth)}`,
  takeOut: 'Quitar',
  takeOutNth: (nth) => `Quitar la imagen ${number(nth)}`,
  tookOut: 'Se ha quitado la imagen.',
  adding: (count) =>
    formFor(count, { one: 'Añadiendo una imagen…', other: `Añadiendo ${number(count)} imágenes…` }),
  notAdded: {
    'not-a-picture': (name) =>
      `«${name}» no se pudo leer aquí como imagen, así que no se añadió. Guardada como JPEG o PNG sí se puede.`,
    'too-large': (name) => `«${name}» es demasiado grande para abrirla aquí, así que no se añadió.`,
  },
  picture: 'Imagen',
  missing: (description) => `Una imagen que no está en este dispositivo: ${description}`,
  missingUnnamed: 'Una imagen que no está en este dispositivo',
  voiceNote: 'Nota de voz',
  voiceNoteOf: (name, length) => `${name} ${length}`,
  recording: (length) => `Grabando, ${length}`,
  stopRecording: 'Parar y guardar',
  dropRecording: 'Descartar',
  unstored: 'La grabación no se pudo guardar y solo está en esta ventana.',
  unstoredPictures: (count) =>
    formFor(count, {
      one: 'La imagen no se pudo guardar y solo está en esta ventana.',
      other: `${number(count)} imágenes no se pudieron guardar y solo están en esta ventana.`,
    }),
  whyUnstored: {
    full: 'Este dispositivo está lleno. Libera algo de espacio y reinténtalo, o guarda como archivo lo que deba quedar.',
    outdated:
      'Un Ebb más nuevo, u otra ventana, cambió el diario, así que esta ventana ya no guarda nada. Guarda como archivo lo que deba quedar y recarga esta página.',
    closed: 'El navegador cerró el diario. Guarda como archivo lo que deba quedar y recarga esta página.',
    failed: 'Reinténtalo, o guarda como archivo lo que deba quedar.',
  },
  saveAsFile: 'Guardar como archivo',
  saveNamed: (name) => `Guardar «${name}» como archivo`,
  sounds: 'Grabaciones de esta página',
  takeOutSound: (name) => `Quitar «${name}»`,
  tookOutSound: 'Se ha quitado la grabación.',
  missingSound: 'Una grabación que no está en este dispositivo',
  notRecorded: {
    'no-microphone':
      'El navegador no dio acceso al micrófono. Se puede permitir en sus ajustes para esta página.',
    'cannot-record': 'Este navegador no puede grabar.',
    ended: 'La grabación ha terminado por sí sola; lo dicho hasta entonces está aquí.',
    failed: 'La grabación no se pudo guardar, así que no se añadió. Todas las palabras siguen aquí.',
  },
};
