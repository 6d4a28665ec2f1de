// Words about the example journal, wherever it shows, in Spanish.
import type { example as english } from '../en/example.ts';

export const example: typeof english = {
  mark: 'Ejemplo',
  ofPage:
    'Del diario de ejemplo. Lo que cambies en ella pasa a ser tuyo; las exportaciones y los respaldos la dejan fuera.',
  ofEarlier: 'Del diario de ejemplo.',

  look: 'Ver un diario de ejemplo',
  lookMore: 'Catorce meses de una persona inventada. Va marcado como ejemplo y se quita con un toque.',
  loading: 'Trayéndolo…',

  alone: 'Este es un diario de ejemplo.',
  beside: 'El diario de ejemplo está aquí junto a tus propias entradas.',
  countsAlone: 'Estos son recuentos del diario de ejemplo.',
  countsBeside: 'Estos recuentos incluyen el diario de ejemplo junto a tus propias entradas.',
  firstOwn: 'Tu primera entrada está junto al diario de ejemplo.',

  remove: 'Quitar el diario de ejemplo',
  removeIt: 'Quitarlo',
  gone: 'El diario de ejemplo ya no está.',
  draftsKept: 'Lo que estabas escribiendo en él se conserva como una página tuya.',
  bringBack: 'Traerlo de vuelta',

  leftOut: 'El diario de ejemplo queda fuera.',
  notInBackup: 'El diario de ejemplo no forma parte de un respaldo. Se va cuando se restaura uno.',

  name: 'Diario de ejemplo',
  more: 'Catorce meses de una persona inventada, en inglés, para echar un vistazo. Queda fuera de exportaciones y respaldos.',
  moreBeside: 'Hasta que se quite, las listas y las tendencias lo muestran junto con tus entradas.',
  load: 'Cargar el diario de ejemplo',
  here: 'El diario de ejemplo está aquí.',

  failures: {
    full: 'Este dispositivo está lleno. No cambió nada.',
    outdated: 'Hay un Ebb más nuevo abierto en otra ventana. Recarga esta página y prueba otra vez.',
    locked: 'Mientras tanto Ebb se bloqueó. Desbloquéalo y prueba otra vez.',
    closed: 'El navegador cerró el diario. Recarga esta página y prueba otra vez.',
    failed: 'No se pudo guardar. No cambió nada.',
    'not-fetched': 'No se pudo traer el ejemplo. Necesita conexión, solo esta vez.',
  },
};
