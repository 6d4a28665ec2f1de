// Words of the trends page, in Spanish. They say what was named and how often, never what a person is.
import type { trends as english, Hours } from '../en/trends.ts';
import { formFor, listInWords as list, tellable } from '../in-words.ts';
import { numberInWords as number } from '../locale.ts';

const days = (n: number) => formFor(n, { one: 'día', other: 'días' });
const written = (n: number) => `${number(n)} ${formFor(n, { one: 'día escrito', other: 'días escritos' })}`;
const percent = (share: number) => `${Math.round(share * 100)}\u00a0%`;

const counts: Readonly<Record<number, string>> = { 2: 'dos', 4: 'cuatro' };
const steps = { week: 'una semana', month: 'un mes', year: 'un año' };
const bySteps = { week: 'por semana', month: 'por mes', year: 'por año' };
const parts = { night: 'madrugada', morning: 'mañana', afternoon: 'tarde', evening: 'noche' };

/** "Las horas difieren: antes, 14 de 20 entradas son de la noche; en estos días, 15 de 21 de la mañana." */
export const hoursDiffer = (first: string, one: Hours, second: string, other: Hours) =>
  `Las horas difieren: ${first}, ${number(one.k)} de ${number(one.n)} entradas son de la ${parts[one.part]}; ${second}, ${number(other.k)} de ${number(other.n)} de la ${parts[other.part]}.`;

/** "noche", of "evening". */
export const partInWords = (part: Hours['part']) => parts[part];

export const trends: typeof english = {
  title: 'Tendencias',
  range: 'Periodo',
  ranges: { '30d': '30 días', '90d': '90 días', '1y': '1 año', all: 'Todo' },
  otherDays: ', otros días',
  from: 'Desde',
  to: 'Hasta',
  earlier: 'Antes',
  later: 'Después',
  between: (from: string, to: string) => (from === to ? `el ${from}` : `del ${from} al ${to}`),
  list,
  percent,

  /** Follows a feeling's name: "Soledad se nombra en 26 de 46 días escritos." */
  named: (k: number, n: number) => `se nombra en ${number(k)} de ${written(n)}`,
  /** Parts of the sentence about several: "Soledad se nombra en 26, esperanza en 18 de 46 días escritos." */
  namedPart: (k: number, isFirst: boolean) => (isFirst ? `se nombra en ${number(k)}` : `en ${number(k)}`),
  ofWritten: (n: number) => `de ${written(n)}`,
  before: (length: number, k: number, n: number) =>
    `${formFor(length, { one: 'El día anterior', other: `Los ${number(length)} días anteriores` })}: ${number(k)} de ${number(n)}.`,
  since: { more: 'Desde entonces, más a menudo.', less: 'Desde entonces, menos a menudo.' },
  notNamed: (n: number) =>
    formFor(n, {
      one: 'no se nombra en este día escrito.',
      other: `no se nombra en estos ${number(n)} días escritos.`,
    }),
  figure: (label: string, k: number, n: number, range: string) =>
    `${label}: se nombra en ${number(k)} de ${written(n)}, ${range}.`,
  figureOfSeveral: (
    labels: readonly string[],
    counts: readonly number[],
    n: number,
    both: number,
    range: string,
  ) =>
    `${list(labels)}: se nombran en ${list(counts.map(number))} de ${written(n)}, el mismo día en ${number(both)}, ${range}.`,
  everyDay: 'cada día escrito',
  fraction: (k: number, n: number) => `${number(k)}/${number(n)}`,

  note: {
    bars: (step: keyof typeof steps) =>
      `Cada barra es ${steps[step]}: cuántos de los días que escribiste lo nombran. La línea fina muestra lo seguro que es.`,
    lines: (step: keyof typeof steps) =>
      `Cada marca es ${steps[step]}: cuántos de los días que escribiste lo nombran. La línea fina muestra lo seguro que es.`,
    numbers: (step: keyof typeof steps, k: number, n: number) =>
      `Los números marcan ${steps[step]} con uno o dos días escritos: ${number(k)}/${number(n)} quiere decir que se nombra en ${number(k)} de ${number(n)} ${days(n)}.`,
    marks: (
      step: keyof typeof steps,
      has: { hollow: boolean; stroke: boolean; ring: boolean; underline: boolean },
    ) =>
      `${list([
        'Una marca llena es un día que lo nombra',
        ...(has.hollow ? ['una hueca es un día que no'] : []),
        ...(has.stroke ? ['un trazo fino es un día que no'] : []),
        ...(has.underline ? ['una con una raya debajo se escribió más de día y medio después'] : []),
        ...(has.ring ? [`un anillo pequeño es ${steps[step]} con uno o dos días escritos`] : []),
      ])}.`,
    columns:
      'Cada marca de abajo es un día o varios: cuanto más alta, más de ellos lo nombran, y un trazo fino donde ninguno.',
    ring: (step: keyof typeof steps) => `Un anillo pequeño es ${steps[step]} con uno o dos días escritos.`,
    hollowPoint: 'Una fuerza hueca se dijo más de día y medio después.',
    hours: (before: Hours, since: Hours) => hoursDiffer('antes', before, 'en estos días', since),
    band: 'Lo gris entre las líneas es lo que las separa.',
    chapters: (names: readonly { name: string; day: string }[]) =>
      `${formFor(names.length, { one: 'La línea vertical es tuya', other: 'Las líneas verticales son tuyas' })}: ${list(names.map(({ name, day }) => `${name}, ${day}`))}.`,
    together: (feelings: number, count: number, n: number) => {
      if (count > 0)
        return `${feelings === 2 ? 'Los dos' : 'Todos'} se nombran el mismo día en ${number(count)} de ${number(n)} ${days(n)}.`;
      return feelings === 2 ? 'No se nombran el mismo día.' : '';
    },
  },

  choose: 'Elegir sentimientos',
  chooseOne: 'Elegir un sentimiento',
  chooseHint: (most: number) => `Hasta ${counts[most] ?? most}. Soledad y esperanza conservan sus colores.`,
  chooseFull: (most: number) => `Se muestran ${counts[most] ?? most}. Quita uno para añadir otro.`,
  chosen: 'Sentimientos que se muestran',
  feelingOnDays: (label: string, count: number) => `${label}, en ${number(count)} ${days(count)}`,
  overlay: 'Superponer',
  band: 'Banda',
  table: 'Tabla',
  method: 'Cómo se calcula esto',
  talk: 'Alguien con quien hablar ahora',
  back: 'Tendencias',

  otherViews: 'Otras formas de mirar',
  views: {
    strength: 'Con qué fuerza',
    year: 'Un año, día a día',
    rhythm: 'Por día de la semana y parte del día',
    both: 'Dos sentimientos en un día',
    words: 'Palabras que usaste',
    tags: 'Junto a tus etiquetas',
    hunches: 'Una corazonada, dicha antes',
    after: 'Los días de después',
    chapters: 'Capítulos',
  },

  takeAlong: 'Llevarse esto',
  files: {
    kinds: 'Llevarse como',
    plain: 'Son archivos normales, también con el bloqueo activado: quien pueda abrirlos puede leerlos.',
    png: 'Imagen (PNG)',
    svg: 'Imagen (SVG)',
    csv: 'Tabla (CSV)',
    print: 'Imprimir',
    downloaded: 'Descargado.',
    shared: 'Entregado.',
    cancelled: 'No se entregó nada.',
    waiting: 'El archivo está listo.',
    saveNow: 'Guardar ahora',
    'not-taken':
      'El menú de compartir de este dispositivo no acepta archivos de este tipo. Nada salió de Ebb.',
    failed: 'No se pudo crear el archivo. Lo que hay en esta página está como estaba.',
    notFetched: 'No se pudo traer lo que crea los archivos. Necesita conexión, solo esta vez.',
  },

  strength: (rated: number, k: number) => `Fuerza, dicha en ${number(rated)} de ${number(k)} ${days(k)}`,

  pictureFailed: 'No se pudo dibujar la imagen. La tabla tiene los mismos números.',
  plot: (label: string) => `Días de ${label}`,
  hint: 'Toca un día, o muévete con las flechas, para leerlo.',
  open: 'Abrir este día',
  nothingWritten: 'Nada escrito.',
  remembered: 'Escrito más de día y medio después.',
  entries: (count: number) => `${number(count)} ${formFor(count, { one: 'entrada', other: 'entradas' })}`,
  dayNamed: (labels: readonly string[]) => `Se nombra: ${list(labels)}.`,
  dayNotNamed: (labels: readonly string[]) => `No se nombra: ${list(labels)}.`,
  withStrength: (label: string, strength: string) => `${label} (${strength})`,
  meanOfFive: (mean: number) => `${number(Math.round(mean * 10) / 10)} de 5`,
  spanOf: {
    week: (day: string) => `Semana del ${day}`,
    month: (day: string) => day,
    year: (day: string) => day,
  },
  spanCounts: (parts: readonly { label: string; k: number }[], n: number) =>
    `${list(parts.map(({ label, k }) => `${label} en ${number(k)}`))} de ${written(n)}.`,

  columns: {
    week: 'Semana del',
    month: 'Mes',
    year: 'Año',
    written: 'Escritos',
    named: 'Se nombra',
    share: 'Proporción',
  },
  caption: (step: keyof typeof steps, range: string) =>
    `Días escritos y días en que se nombra, ${bySteps[step]}, ${range}`,
  total: 'En total',
  interval: (lo: number, hi: number) => `${Math.round(lo * 100)}–${Math.round(hi * 100)}`,
  shareRead: ({ p, lo, hi }: { p: number; lo: number; hi: number }) =>
    `${percent(tellable(p))}, probablemente entre ${percent(lo)} y ${percent(hi)}`,
  none: '–',
  noneRead: 'nada escrito',
  tooFew: 'pocos para una proporción',

  empty: 'Aún no hay nada escrito.',
  emptyRange: (range: string) => `No se escribió nada ${range}.`,
  fewDays: (n: number, range: string) => `${written(n)}, ${range}.`,
  beginning: 'Los primeros catorce días escritos son un comienzo, no una tendencia.',
  startsAtThree: 'Una imagen empieza con tres días.',
  soFar: 'Lo que se nombra hasta ahora',
  noFeelings: 'En estos días no se nombra ningún sentimiento.',
  write: 'Escribir',
};
