// A journal that is not as it was, in Spanish: what happened, as far as Ebb can know, and what can be done.
import type { rescue as english } from '../en/rescue.ts';
import { formFor } from '../in-words.ts';
import { numberInWords as number } from '../locale.ts';

const entries = (count: number) =>
  `${number(count)} ${formFor(count, { one: 'entrada', other: 'entradas' })}`;

export const rescue: typeof english = {
  title: 'Tu diario',
  whole: 'No falta nada en el diario de este navegador.',
  write: 'Ir a la página de escribir',
  account: {
    missing: (before: number) =>
      `Este navegador tenía un diario con ${entries(before)}. Lo que se abrió ahora no es ese diario. Puede que el navegador lo borrara, o que sus archivos estén dañados.`,
    older: (before: number, now: string) =>
      `La última vez que Ebb se abrió aquí, el diario tenía ${entries(before)}. Lo que se abrió ahora es un estado anterior, con ${now}. Faltan los últimos cambios.`,
    fewer: (before: number, now: string) =>
      `Este diario debería tener ${entries(before)}, y tiene ${now}. Puede que sus archivos estén dañados. Lo que hay aquí se puede leer.`,
    failed: 'El navegador no abre el diario. No cambió nada.',
    silent:
      'El almacenamiento del navegador no responde. Lo guardado está como estaba; lo que hay en la pantalla se puede copiar. Ebb sigue preguntando, y lo dice cuando hay respuesta.',
  },
  ways: 'Qué se puede hacer',
  again: 'Reintentar',
  againMore: 'Cerrar el navegador y abrirlo de nuevo también puede servir.',
  looking: 'Buscando una copia en este dispositivo…',
  copy: (when: string) => `Volver a la copia del ${when}`,
  saveCopy: (when: string) => `Guardar la copia del ${when} como archivo`,
  copyMore: (count: number | null) =>
    count === null
      ? 'Ebb la guarda en este dispositivo junto al diario. Se abre con tu frase secreta o tu clave de recuperación.'
      : `Ebb la guarda en este dispositivo junto al diario. Contiene ${entries(count)}.`,
  lookingForRows: 'Buscando lo que se puede leer…',
  saveRows: 'Guardar lo legible en un archivo',
  saveRowsMore: (count: number, lost: string | null) =>
    `Aun así se puede leer: ${entries(count)}${lost === null ? '' : `; filas ilegibles: ${lost}`}. Un diario que se abra acepta el archivo como respaldo.`,
  handed: {
    downloaded: 'El archivo va camino de tus descargas.',
    shared: '',
    cancelled: '',
    waiting: 'El archivo está listo. Toca otra vez para guardarlo.',
    'not-taken': 'Este dispositivo no acepta el archivo. Nada salió de Ebb.',
  },
  backup: 'Restaurar un respaldo',
  backupMore: 'Desde un archivo que guardaste.',
  export: 'Guardar lo que hay aquí',
  exportMore: 'Como Markdown o en otra forma, antes de hacer nada más.',
  erase: 'Borrar y empezar de nuevo',
  eraseMore: 'Cuando nada más sirve: en los ajustes, en Almacenamiento. Pregunta antes de hacer nada.',
  goOn: (count: number) =>
    formFor(count, {
      one: `Seguir con la ${number(count)} entrada que hay aquí`,
      other: `Seguir con las ${number(count)} entradas que hay aquí`,
    }),
  goOnMore: 'Ebb no volverá a hablar de esto. Un respaldo se puede restaurar también más tarde.',
  begin: 'Empezar un diario vacío',
  beginMore: 'Ebb no volverá a hablar del anterior. Un respaldo se puede restaurar también más tarde.',
  beginSure: 'Sí, empezar uno vacío',
  leave: 'Dejarlo',
  failed: 'No se pudo guardar. No cambió nada.',
};
