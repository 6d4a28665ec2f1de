// Words of the pages below the trends, in Spanish. Counts first.
import type { trendViews as english } from '../en/trend-views.ts';
import type { Hours } from '../en/trends.ts';
import { formFor, roundedInWords as rounded, tellable } from '../in-words.ts';
import { numberInWords as number } from '../locale.ts';
import { hoursDiffer, partInWords } from './trends.ts';

const days = (n: number) => formFor(n, { one: 'día', other: 'días' });
const written = (n: number) => `${number(n)} ${formFor(n, { one: 'día escrito', other: 'días escritos' })}`;
const percent = (share: number) => `${Math.round(share * 100)}\u00a0%`;
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
const tenths = (value: number) => Math.round(value * 10) / 10;
const stepsOf = (value: number) =>
  `${rounded(value)} ${formFor(tenths(value), { one: 'paso', other: 'pasos' })}`;

export const trendViews: typeof english = {
  days: 'Días',
  entries: 'Entradas',
  moreDays: 'Más días',
  of: (k: number, n: number) => `${number(k)} de ${number(n)}`,
  nothing: 'nada escrito',
  none: '–',
  likely: ({ p, lo, hi }: { p: number; lo: number; hi: number }) =>
    `Eso es el ${percent(tellable(p))}, probablemente entre ${percent(lo)} y ${percent(hi)}.`,
  undo: 'Deshacer',
  notStored: 'No se pudo guardar. No cambió nada.',
  waiting: 'Contando…',
  notCounted: 'No se pudo calcular. Tus páginas están como estaban.',

  year: {
    choose: 'Año',
    earlier: 'Antes: año anterior',
    later: 'Después: año siguiente',
    /** Ends the sentence "Soledad se nombra en 41 de 120 días escritos en 2025." */
    ending: (year: string) => `en ${year}.`,
    days: (label: string, year: string) => `Días de ${label} en ${year}`,
    figure: (label: string, k: number, n: number, year: string) =>
      `${label}: se nombra en ${number(k)} de ${written(n)} en ${year}.`,
    notWritten: (year: string) => `No se escribió nada en ${year}.`,
    note: {
      named: 'Un día lleno lo nombra.',
      strength: 'Cuanta más fuerza, más lleno es su color; un punto quiere decir que dijiste con qué fuerza.',
      absent: 'Un día gris se escribió sin nombrarlo.',
      missing: 'En uno vacío no se escribió nada.',
    },
  },

  strength: {
    needed: (needed: number) =>
      `Una línea empieza con ${number(needed)} ${days(needed)} que dicen con qué fuerza.`,
    figure: (label: string, rated: number, k: number, range: string) =>
      `${label}: fuerza dicha en ${number(rated)} de ${number(k)} ${days(k)}, ${range}.`,
    note: 'La línea es una media en la que los días más antiguos pesan cada vez menos. La cinta es ancha donde dijiste poco. La línea palidece y se corta donde no se dijo nada.',
    curveNote:
      'Esta línea mira atrás sobre todos estos días a la vez. Usa también lo que vino después, así que vuelve a dibujar el pasado cuando se escribe algo nuevo.',
    curveNeeded: (needed: number) =>
      `Para mirar atrás hacen falta ${number(needed)} ${days(needed)} que digan con qué fuerza.`,
    curve: 'Mirar atrás en conjunto',
    strongest: 'Lo más fuerte de cada día',
    direction: {
      lower: (by: string) =>
        `Menos fuerza hacia el final de estos días que al principio: una diferencia de cerca de ${by}.`,
      higher: (by: string) =>
        `Más fuerza hacia el final de estos días que al principio: una diferencia de cerca de ${by}.`,
      aMonth: (change: number) => `${stepsOf(change)} al mes`,
      inAll: (change: number) => `${stepsOf(change)} en total`,
    },
    hours: (first: Hours, second: Hours) =>
      hoursDiffer('en la primera mitad de estos días', first, 'en la segunda', second),
    directionFrom: (weeks: number) =>
      `Contado con ${number(weeks)} ${formFor(weeks, { one: 'semana', other: 'semanas' })}.`,
    curious: 'Para quien tenga curiosidad',
    level: (mean: number, n: number) => `De media, ${rounded(mean)} de 5, en ${number(n)} ${days(n)}.`,
    spread: (sd: number, n: number) =>
      `Cada día se aparta de eso cerca de ${stepsOf(sd)}, en ${number(n)} ${days(n)}.`,
    jumps: (rmssd: number, pairs: number) =>
      `De un día al siguiente, cerca de ${stepsOf(rmssd)}, en ${number(pairs)} ${formFor(pairs, { one: 'par', other: 'pares' })} de días seguidos.`,
    lag: (r: number, lo: number, hi: number, pairs: number) =>
      `Lo que se parecen un día y el siguiente: ${rounded(r)} de 1, probablemente entre ${rounded(lo)} y ${rounded(hi)}, en ${number(pairs)} ${formFor(pairs, { one: 'par', other: 'pares' })}.`,
    pairsNeeded: (pairs: number) =>
      `Para más hacen falta 20 pares de días seguidos que digan con qué fuerza. Hay ${number(pairs)}.`,
    table: 'Tabla',
    caption: (range: string) => `Días que dicen con qué fuerza, ${range}`,
    columns: { named: 'Se nombra', said: 'Dicho', mean: 'Media', max: 'Lo más fuerte' },
  },

  rhythm: {
    week: 'Por día de la semana',
    weekday: 'Día de la semana',
    day: 'Por parte del día',
    part: 'Parte del día',
    parts: {
      night: 'Madrugada, de 0 a 5',
      morning: 'Mañana, de 5 a 12',
      afternoon: 'Tarde, de 12 a 18',
      evening: 'Noche, de 18 a 24',
    },
    untimed: 'Sin hora',
    hours: ({ part, k, n }: Hours) =>
      `De ${number(n)} entradas con hora, ${number(k)} son de la ${partInWords(part)}, más que de cualquier otra parte del día.`,
    note: 'Los números son días escritos de cada día de la semana, y entradas de cada parte del día. La línea fina muestra lo seguro que es cada uno.',
  },

  both: {
    two: 'Elige dos sentimientos para ver los días que nombran ambos.',
    and: 'junto a',
    sentence: (both: number, n: number) =>
      both === 0
        ? formFor(n, {
            one: 'no se nombran a la vez en este día escrito.',
            other: `no se nombran el mismo día en estos ${written(n)}.`,
          })
        : `se nombran el mismo día en ${number(both)} de ${written(n)}.`,
    expected: (expected: number, n: number) =>
      `Si no tuvieran nada que ver entre sí, cerca de ${expected < 10 ? rounded(expected) : number(Math.round(expected))} de ${number(n)} ${days(n)} nombrarían ambos.`,
    caption: (range: string) => `Días escritos, ${range}`,
    head: 'Se nombra',
    both: 'ambos',
    only: (label: string) => `solo ${label}`,
    neither: 'ninguno',
    days: (n: number) =>
      formFor(n, { one: 'El día que nombra ambos', other: `Los ${number(n)} días que nombran ambos` }),
  },

  words: {
    sentence: (words: number, namings: number, n: number) =>
      `${number(words)} ${formFor(words, { one: 'palabra distinta', other: 'palabras distintas' })}, con ${number(namings)} ${formFor(namings, { one: 'mención', other: 'menciones' })} en ${written(n)}.`,
    none: 'En estos días no se nombra ningún sentimiento.',
    list: 'Cuántas veces se nombra cada una',
    word: 'Palabra',
    more: 'Todas las palabras',
    breadth: 'Cuántas palabras distintas',
    breadthNote:
      'La última columna dice cuántas palabras distintas cabe esperar en 20 menciones, para poder comparar un mes lleno y uno escaso. Es un recuento, no una nota, y suele crecer con la práctica.',
    month: 'Mes',
    year: 'Año',
    named: 'Menciones',
    different: 'Palabras',
    inPicks: (picks: number) => `En ${picks}`,
    about: (words: number) => `cerca de ${rounded(words)}`,
    fewer: (picks: number) => `menos de ${picks} menciones`,
  },

  tags: {
    none: 'Ninguna entrada de estos días tiene etiquetas.',
    side: 'Días',
    with: 'con ella',
    without: 'sin ella',
    intro: (label: string) => `${capital(label)} y las etiquetas que más usaste, en días escritos.`,
    /** "Esperanza en 7 de 9 días con paseo, en 8 de 31 sin esa etiqueta." */
    counts: (
      label: string,
      tag: string,
      [a, withTag, c, without]: readonly [number, number, number, number],
    ) =>
      `${capital(label)} en ${number(a)} de ${number(withTag)} ${days(withTag)} con ${tag}, en ${number(c)} de ${number(without)} sin esa etiqueta.`,
    verdicts: {
      together: { more: 'Tienden a coincidir.', less: 'Tienden a no coincidir.' },
      perhaps: { more: 'Quizá coinciden.', less: 'Quizá no coinciden.' },
    },
    fewDays: 'Aún no hay bastantes días: hacen falta unos 40 días escritos, 5 con ella y 5 sin ella.',
    fewOfIt: (label: string) => `Para comparar hacen falta 5 días que nombren ${label} y 5 que no.`,
    note: 'Donde no se dice nada bajo un recuento, los días no dicen lo bastante. Dos cosas en un día estaban en un día; nada más se sabe.',
  },

  hunches: {
    intro:
      'Algo que sospechas, escrito antes de mirar. Solo se cuentan los días posteriores, y los recuentos responden.',
    form: 'Una corazonada nueva',
    tag: 'Creo que esta etiqueta',
    goesWith: 'va con',
    more: 'más',
    less: 'menos',
    feeling: 'de este sentimiento',
    choose: 'Elegir',
    add: 'Escribirla',
    needTag: 'Una corazonada necesita una etiqueta. Las etiquetas se ponen en una entrada bajo su texto.',
    needWords: 'Una corazonada necesita una etiqueta y un sentimiento. Elige los dos.',
    many: 'Ya hay tantas corazonadas como caben. Quita una para añadir otra.',
    sentence: (tag: string, direction: 'more' | 'less', label: string) =>
      `Creo que ${tag} va con ${direction === 'more' ? 'más' : 'menos'} ${label}.`,
    said: (day: string) => `Dicha el ${day}.`,
    counts: (
      label: string,
      tag: string,
      [a, withTag, c, without]: readonly [number, number, number, number],
    ) =>
      `Desde entonces: ${label} en ${number(a)} de ${number(withTag)} ${days(withTag)} con ${tag}, en ${number(c)} de ${number(without)} sin esa etiqueta.`,
    noDays: 'No se ha escrito ningún día desde entonces.',
    answers: {
      agree: 'Por ahora los días coinciden.',
      disagree: 'Por ahora no coinciden.',
      'cannot-tell': 'Aún no se sabe.',
    },
    missing: (needed: number, n: number) => `Hacen falta ${number(needed)} días escritos; hay ${number(n)}.`,
    asked: (at: number, next: number) =>
      `Preguntado a los primeros ${number(at)} días escritos, y otra vez a los ${number(next)}.`,
    none: 'Ninguna todavía.',
    list: 'Tus corazonadas',
    remove: (sentence: string) => `Quitar: ${sentence}`,
    removeShort: 'Quitar',
    removed: 'La corazonada ya no está.',
    added: 'La corazonada está escrita.',
  },

  after: {
    strong: (label: string, n: number) =>
      n === 0
        ? `${capital(label)} no se nombra con fuerza en estos días.`
        : `${capital(label)} se nombra con fuerza en ${number(n)} ${days(n)}.`,
    strongly: 'Con fuerza quiere decir que se dijo «con fuerza» o «desbordante».',
    needed: (needed: number) => `Los recuentos empiezan con ${number(needed)} días así.`,
    horizons: { 1: 'El día después', 3: 'Los tres días después', 7: 'Los siete días después' },
    writtenOf: (n: number, calendar: number) => `Días escritos: ${number(n)} de ${number(calendar)}.`,
    head: 'En estos días escritos',
    again: (label: string) => `${label}, otra vez`,
    againStrongly: (label: string) => `${label}, con fuerza`,
    daysStrong: (n: number) =>
      formFor(n, { one: 'El día con fuerza', other: `Los ${number(n)} días con fuerza` }),
    daysWritten: (n: number) =>
      formFor(n, { one: 'El día escrito después', other: `Los ${number(n)} días escritos después` }),
    noNone: 'En esos días no se escribió nada.',
    note: 'Son recuentos, y las páginas mismas. Los días con fuerza se distinguen de otros en algo más que lo escrito.',
  },

  chapters: {
    intro:
      'Una línea a través de las imágenes donde algo empezó: una mudanza, un trabajo nuevo. La dibujas tú; Ebb no busca ninguna.',
    form: 'Un capítulo nuevo',
    day: 'Empezó el',
    name: 'Se llama',
    add: 'Dibujar la línea',
    needBoth: 'Un capítulo necesita un día y un nombre.',
    many: 'Ya hay tantos capítulos como caben. Quita uno para añadir otro.',
    none: 'Ninguno todavía.',
    list: 'Tus capítulos',
    began: (day: string) => `Empezó el ${day}`,
    window: (length: number) =>
      formFor(length, {
        one: 'Un día antes, y uno desde ese día.',
        other: `${number(length)} días antes, y ${number(length)} desde ese día.`,
      }),
    tooNear: 'No hay nada antes, o nada desde ese día, que contar.',
    side: 'Cuándo',
    before: 'Antes',
    after: 'Desde ese día',
    comparison: {
      more: 'Más a menudo desde ese día.',
      less: 'Menos a menudo desde ese día.',
      'not-clear': 'Los días no distinguen el antes del después.',
      programs:
        'Los días vinieron de programas distintos, y los de ninguno por sí solo distinguen el antes del después.',
    },
    hours: (before: Hours, after: Hours) => hoursDiffer('antes', before, 'desde ese día', after),
    fewDays: (needed: number) =>
      `Para comparar, cada lado necesita ${number(needed)} ${formFor(needed, { one: 'día escrito', other: 'días escritos' })}.`,
    save: 'Guardar',
    leave: 'Dejarlo',
    edit: (name: string) => `Cambiar: ${name}`,
    editShort: 'Cambiar',
    remove: (name: string) => `Quitar: ${name}`,
    removeShort: 'Quitar',
    removed: (name: string) => `Quitado: ${name}.`,
    added: (name: string) => `Dibujado: ${name}.`,
    saved: (name: string) => `Guardado: ${name}.`,
  },
};
