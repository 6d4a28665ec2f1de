// Words of what hangs beside the page being written, in Spanish: tools, menu, lines to start from, templates.
import type {
  lines as englishLines,
  pageMenu as englishPageMenu,
  templateMenu as englishTemplateMenu,
  writing as englishWriting,
} from '../en/writing.ts';
import { formFor } from '../in-words.ts';
import { numberInWords as number } from '../locale.ts';

export const writing: typeof englishWriting = {
  tools: 'Herramientas para el texto',
  undo: 'Deshacer',
  redo: 'Rehacer',
  bold: 'Negrita',
  list: 'Lista',
  quote: 'Cita',
  heading: 'Encabezado',
  keep: 'Guardar esta línea',
  private: 'Dejar este pasaje en privado',
  notPrivate: 'Ya no es privado',
  findLabel: 'Buscar en esta página',
  found: (at: number, of: number) => (of === 0 ? 'nada' : `${number(at)} de ${number(of)}`),
  previous: 'Lugar anterior',
  next: 'Lugar siguiente',
  closeFind: 'Cerrar la búsqueda',
  focus: 'Enfocar este párrafo',
};

export const pageMenu: typeof englishPageMenu = {
  title: 'Más',
  line: 'Una línea para empezar',
  templates: 'Plantillas',
  count: 'Contar palabras',
  counted: (words: number) => `${number(words)} ${formFor(words, { one: 'palabra', other: 'palabras' })}`,
  onlyPage: 'Solo la página',
  everything: 'Mostrar todo',
  spelling: 'Revisar ortografía',
  on: 'sí',
  off: 'no',
  talk: 'Alguien con quien hablar',
  back: 'Atrás',
  close: 'Cerrar',
  notStored: 'No se pudo guardar. Está como estaba.',
};

export const templateMenu: typeof englishTemplateMenu = {
  none: 'Una plantilla es un texto tuyo para empezar una página.',
  startFrom: (name: string) => `Empezar con ${name}`,
  started: (name: string) => `Empezada con ${name}.`,
  undo: 'Deshacer',
  keep: 'Guardar esta página como plantilla',
  name: 'Nombre de la plantilla',
  withTags: 'También sus etiquetas',
  withFeelings: 'También sus sentimientos',
  keepNow: 'Guardar',
  cancel: 'Ahora no',
  change: 'Editar plantillas',
  make: 'Crear una plantilla',
  kept: {
    kept: 'Guardada como plantilla.',
    many: 'Ya hay tantas plantillas como caben. Quita antes una.',
    long: 'Esta página es demasiado larga para una plantilla.',
    failed: 'No se pudo guardar la plantilla. La página está como estaba.',
  },
};

/** One at a time, in this order, and only when asked for. */
export const lines: typeof englishLines = [
  '¿Cuánto pesa el día de hoy?',
  'Un saludo pequeño, dado o recibido.',
  'A qué suena ahora la habitación.',
  '¿Qué sé ya de esto?',
  'Una frase que se quedó.',
  'Algo al alcance de la mano, descrito.',
  '¿Qué querría que viera mi yo de más adelante?',
  'La luz de hoy, a alguna hora.',
  'Lo que hicieron mis manos.',
  '¿Dónde había sitio?',
  'Un nombre que me pasó por la cabeza.',
  'El tiempo que hace, aquí dentro y ahí fuera.',
  'Lo que tardó más de lo que parecía.',
  'Una cosa junto a la que pasé.',
  'Algo sin decir.',
  'Hoy, contado a alguien que no conozco en tres líneas.',
  'Lo que llevo en el bolsillo.',
  'El minuto más callado.',
  'Una puerta, abierta o cerrada.',
  'De una punta del día a la otra, en una línea.',
];

export const anotherLine = 'Otra';
