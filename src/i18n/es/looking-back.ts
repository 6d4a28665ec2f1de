// Words of the place one goes to in order to look back, in Spanish.
import type { lookingBack as english } from '../en/looking-back.ts';
import { formFor } from '../in-words.ts';
import { numberInWords as number } from '../locale.ts';

const pages = (count: number) => `${number(count)} ${formFor(count, { one: 'página', other: 'páginas' })}`;

export const lookingBack: typeof english = {
  title: 'Mirar atrás',
  about: 'Lo que escribiste, cuando quieras leerlo.',
  back: 'Mirar atrás',
  entries: 'Entradas',
  nothing: 'Aquí aún no hay nada escrito. Esta página seguirá aquí.',
  more: 'Mostrar más',
  reading: (read: string, of: string) => `Leyendo ${read} de ${of} páginas.`,
  openPage: 'Abrir esta página',
  anyFeeling: 'Cualquier sentimiento',
  leftOut: 'Las páginas que no son para mirar atrás quedan fuera.',
  showThem: 'Mostrarlas también',

  onThisDay: 'En este día',
  onThisDayMore: 'Páginas de este día en otros años.',
  ofDay: (day: string) => `${day} en otros años.`,
  ofWeek: (day: string, from: string, to: string) =>
    `Ningún otro año tiene una página del ${day}. Estas son de la misma semana, del ${from} al ${to}.`,
  ofMonth: (day: string, month: string) =>
    `Ningún otro año tiene una página de la semana del ${day}. Estas son del mismo mes, ${month}.`,
  ofNone: (month: string) => `Ningún otro año tiene una página de ${month}. Esta página seguirá aquí.`,

  lastTime: 'La última vez que nombré…',
  lastTimeFeeling: 'Un sentimiento que nombraste',
  choose: 'Elige un sentimiento',
  openLast: 'Ir a esa página',
  noneNamed: 'Ninguna página nombra un sentimiento todavía.',

  atRandom: 'Una página al azar',
  atRandomMore:
    '«Cualquier sentimiento» deja fuera las páginas que nombran desesperanza, o un sentimiento desagradable con fuerza.',
  atRandomFeeling: 'Que nombra',
  openRandom: 'Abrir una página',
  noneAtRandom: 'No hay ninguna página así.',

  book: 'Leer como un libro',
  bookMore: 'Página a página, primero la más antigua.',
  bookFeeling: 'Páginas que nombran',
  from: 'Desde',
  to: 'Hasta',
  openBook: 'Empezar a leer',
  place: (at: string, of: string) => `página ${at} de ${of}`,
  turn: 'Páginas del libro',
  earlier: 'Página anterior',
  later: 'Página posterior',
  noBook: 'Ninguna página es de estos días y este sentimiento.',
  noSuchPage: 'Esta página no está entre ellas.',
  firstPage: 'Ir a la primera página',

  kept: 'Líneas guardadas',
  keptMore: 'Líneas que marcaste en tus páginas.',
  keptCount: (count: number) =>
    `${number(count)} ${formFor(count, { one: 'línea guardada', other: 'líneas guardadas' })}`,
  noneKept: 'Aún no hay ninguna línea guardada.',
  howToKeep: 'Mientras escribes, «Más» tiene «Guardar esta línea». Pone == delante y detrás de la línea.',

  alike: 'Páginas como esta',
  alikeAbout:
    'Comparten con ella sentimientos, etiquetas o palabras poco frecuentes. Primero la más antigua.',
  alikeCount: pages,
  noneAlike: 'Ninguna otra página comparte lo bastante con esta.',
  notFound: 'Esa entrada no existe.',
  allEntries: 'Todas las entradas',
};
