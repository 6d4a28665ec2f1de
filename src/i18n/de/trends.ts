// Words of the trends page, in German. They say what was named and how often, never what a person is.

import type { trends as english, Hours } from '../en/trends.ts';
import { formFor, listInWords as list, tellable } from '../in-words.ts';
import { numberInWords as number } from '../locale.ts';

/** "1 Tag mit Eintrag", "12 Tage mit Eintrag". */
const written = (n: number) =>
  formFor(n, { one: '1 Tag mit Eintrag', other: `${number(n)} Tage mit Eintrag` });
/** "26 von 46 Tagen mit Eintrag": the dative. */
const ofWritten = (n: number) =>
  formFor(n, { one: 'von 1 Tag mit Eintrag', other: `von ${number(n)} Tagen mit Eintrag` });
const percent = (share: number) => `${Math.round(share * 100)}\u00a0%`;

const counts: Readonly<Record<number, string>> = { 2: 'zwei', 4: 'vier' };
type Step = 'week' | 'month' | 'year';
const oneStep: Readonly<Record<Step, string>> = { week: 'eine Woche', month: 'ein Monat', year: 'ein Jahr' };
const atStep: Readonly<Record<Step, string>> = {
  week: 'einer Woche',
  month: 'einem Monat',
  year: 'einem Jahr',
};
const byStep: Readonly<Record<Step, string>> = {
  week: 'nach Wochen',
  month: 'nach Monaten',
  year: 'nach Jahren',
};

const parts: Readonly<Record<Hours['part'], string>> = {
  night: 'aus der Nacht',
  morning: 'vom Morgen',
  afternoon: 'vom Nachmittag',
  evening: 'vom Abend',
};

/** "vom Abend": where an entry lies in the day. */
export const partOf = (part: Hours['part']) => parts[part];

/** "Die Tageszeiten unterscheiden sich: davor sind 14 von 20 Einträgen vom Abend; an diesen Tagen 15 von 21 vom Morgen." */
export const hoursDiffer = (first: string, one: Hours, second: string, other: Hours) =>
  `Die Tageszeiten unterscheiden sich: ${first} sind ${number(one.k)} von ${number(one.n)} Einträgen ${partOf(one.part)}; ${second} ${number(other.k)} von ${number(other.n)} ${partOf(other.part)}.`;

export const trends: typeof english = {
  title: 'Verlauf',
  range: 'Zeitraum',
  ranges: { '30d': '30 Tage', '90d': '90 Tage', '1y': '1 Jahr', all: 'Alles' },
  otherDays: ', andere Tage',
  from: 'Von',
  to: 'Bis',
  earlier: 'Früher',
  later: 'Später',
  between: (from: string, to: string) => (from === to ? from : `${from} bis ${to}`),
  list,
  percent,

  named: (k: number, n: number) => `genannt an ${number(k)} ${ofWritten(n)}`,
  namedPart: (k: number, isFirst: boolean) => (isFirst ? `genannt an ${number(k)}` : `an ${number(k)}`),
  ofWritten,
  before: (length: number, k: number, n: number) =>
    `${formFor(length, { one: 'Der Tag davor', other: `Die ${number(length)} Tage davor` })}: ${number(k)} von ${number(n)}.`,
  since: { more: 'Seitdem öfter.', less: 'Seitdem seltener.' },
  notNamed: (n: number) =>
    formFor(n, {
      one: 'an diesem Tag mit Eintrag nicht genannt.',
      other: `an diesen ${number(n)} Tagen mit Eintrag nicht genannt.`,
    }),
  figure: (label: string, k: number, n: number, range: string) =>
    `${label}: genannt an ${number(k)} ${ofWritten(n)}, ${range}.`,
  figureOfSeveral: (
    labels: readonly string[],
    counts: readonly number[],
    n: number,
    both: number,
    range: string,
  ) =>
    `${list(labels)}: genannt an ${list(counts.map(number))} ${ofWritten(n)}, zusammen an ${number(both)}, ${range}.`,
  everyDay: 'jeder Tag mit Eintrag',
  fraction: (k: number, n: number) => `${number(k)}/${number(n)}`,

  note: {
    bars: (step: Step) =>
      `Jeder Balken ist ${oneStep[step]}: wie viele der Tage, an denen du geschrieben hast, das Gefühl nennen. Die dünne Linie zeigt, wie sicher das ist.`,
    lines: (step: Step) =>
      `Jedes Zeichen ist ${oneStep[step]}: wie viele der Tage, an denen du geschrieben hast, das Gefühl nennen. Die dünne Linie zeigt, wie sicher das ist.`,
    numbers: (step: Step, k: number, n: number) =>
      `Zahlen stehen bei ${atStep[step]} mit nur einem oder zwei Tagen mit Eintrag: ${number(k)}/${number(n)} heißt, genannt an ${number(k)} von ${formFor(n, { one: '1 Tag', other: `${number(n)} Tagen` })}.`,
    marks: (step: Step, has: { hollow: boolean; stroke: boolean; ring: boolean; underline: boolean }) =>
      `${list([
        'Ein gefülltes Zeichen ist ein Tag mit Nennung',
        ...(has.hollow ? ['ein hohles ein Tag ohne'] : []),
        ...(has.stroke ? ['ein dünner Strich ein Tag ohne'] : []),
        ...(has.underline
          ? ['eines mit Linie darunter ein erst mehr als anderthalb Tage später beschriebener']
          : []),
        ...(has.ring ? [`ein kleiner Ring ${oneStep[step]} mit nur einem oder zwei Tagen mit Eintrag`] : []),
      ])}.`,
    columns:
      'Jedes Zeichen darunter ist ein Tag oder mehrere: je höher, desto mehr davon mit Nennung, und ein dünner Strich, wo keiner eine hat.',
    ring: (step: Step) => `Ein kleiner Ring ist ${oneStep[step]} mit nur einem oder zwei Tagen mit Eintrag.`,
    hollowPoint: 'Eine hohle Stärke wurde mehr als anderthalb Tage später angegeben.',
    hours: (before: Hours, since: Hours) => hoursDiffer('davor', before, 'an diesen Tagen', since),
    band: 'Das Grau zwischen den Linien ist ihr Abstand.',
    chapters: (names: readonly { name: string; day: string }[]) =>
      `${formFor(names.length, { one: 'Die senkrechte Linie ist', other: 'Die senkrechten Linien sind' })} von dir: ${list(names.map(({ name, day }) => `${name}, ${day}`))}.`,
    together: (feelings: number, count: number, n: number) => {
      if (count > 0)
        return `${feelings === 2 ? 'Beide' : 'Alle'} sind genannt an ${number(count)} von ${formFor(n, { one: '1 Tag', other: `${number(n)} Tagen` })}.`;
      return feelings === 2 ? 'Sie sind nicht am selben Tag genannt.' : '';
    },
  },

  choose: 'Gefühle wählen',
  chooseOne: 'Gefühl wählen',
  chooseHint: (most: number) =>
    `Bis zu ${counts[most] ?? number(most)}. Einsamkeit und Hoffnung behalten ihre Farben.`,
  chooseFull: (most: number) =>
    `${most === 2 ? 'Zwei' : 'Vier'} sind zu sehen. Nimm eins weg, dann passt ein anderes.`,
  chosen: 'Gezeigte Gefühle',
  feelingOnDays: (label: string, count: number) =>
    `${label}, an ${formFor(count, { one: '1 Tag', other: `${number(count)} Tagen` })}`,
  overlay: 'Übereinander',
  band: 'Band',
  table: 'Tabelle',
  method: 'Wie das errechnet ist',
  talk: 'Jetzt mit jemandem reden',
  back: 'Verlauf',

  otherViews: 'Andere Blickwinkel',
  views: {
    strength: 'Wie stark es war',
    year: 'Ein Jahr, Tag für Tag',
    rhythm: 'Nach Wochentag und Tageszeit',
    both: 'Zwei Gefühle an einem Tag',
    words: 'Deine Wörter',
    tags: 'Neben deinen Schlagwörtern',
    hunches: 'Eine Vermutung, vorab gesagt',
    after: 'Die Tage danach',
    chapters: 'Kapitel',
  },

  takeAlong: 'Mitnehmen',
  files: {
    kinds: 'Mitnehmen als',
    plain: 'Das sind offene Dateien, auch mit Sperre: Wer sie öffnen kann, kann sie lesen.',
    png: 'Bild (PNG)',
    svg: 'Bild (SVG)',
    csv: 'Tabelle (CSV)',
    print: 'Drucken',
    downloaded: 'Heruntergeladen.',
    shared: 'Weitergegeben.',
    cancelled: 'Nichts wurde weitergegeben.',
    waiting: 'Die Datei ist bereit.',
    saveNow: 'Jetzt speichern',
    'not-taken': 'Das Teilen-Menü dieses Geräts nimmt keine Datei dieser Art an. Nichts hat Ebb verlassen.',
    failed: 'Die Datei ließ sich nicht erstellen. Was auf dieser Seite steht, ist, wie es war.',
    notFetched:
      'Was die Dateien erstellt, ließ sich nicht holen. Dieses eine Mal braucht es eine Verbindung.',
  },

  strength: (rated: number, k: number) =>
    `Stärke, angegeben an ${number(rated)} von ${formFor(k, { one: '1 Tag', other: `${number(k)} Tagen` })}`,

  pictureFailed: 'Das Bild ließ sich nicht zeichnen. Die Tabelle hat dieselben Zahlen.',
  plot: (label: string) => `Tage: ${label}`,
  hint: 'Tippe auf einen Tag oder geh mit den Pfeiltasten dorthin, um ihn zu lesen.',
  open: 'Diesen Tag öffnen',
  nothingWritten: 'Nichts geschrieben.',
  remembered: 'Mehr als anderthalb Tage später geschrieben.',
  entries: (count: number) => formFor(count, { one: '1 Eintrag', other: `${number(count)} Einträge` }),
  dayNamed: (labels: readonly string[]) => `${list(labels)} genannt.`,
  dayNotNamed: (labels: readonly string[]) => `${list(labels)} nicht genannt.`,
  withStrength: (label: string, strength: string) => `${label} (${strength})`,
  meanOfFive: (mean: number) => `${number(Math.round(mean * 10) / 10)} von 5`,
  spanOf: {
    week: (day: string) => `Woche ab ${day}`,
    month: (day: string) => day,
    year: (day: string) => day,
  },
  spanCounts: (parts: readonly { label: string; k: number }[], n: number) =>
    `${list(parts.map(({ label, k }) => `${label} an ${number(k)}`))} ${ofWritten(n)}.`,

  columns: {
    week: 'Woche ab',
    month: 'Monat',
    year: 'Jahr',
    written: 'Mit Eintrag',
    named: 'Genannt',
    share: 'Anteil',
  },
  caption: (step: Step, range: string) => `Tage mit Eintrag und Tage mit Nennung, ${byStep[step]}, ${range}`,
  total: 'Insgesamt',
  interval: (lo: number, hi: number) => `${Math.round(lo * 100)}–${Math.round(hi * 100)}`,
  shareRead: ({ p, lo, hi }: { p: number; lo: number; hi: number }) =>
    `${percent(tellable(p))}, wohl zwischen ${percent(lo)} und ${percent(hi)}`,
  none: '–',
  noneRead: 'nichts geschrieben',
  tooFew: 'zu wenige für einen Anteil',

  empty: 'Noch ist nichts geschrieben.',
  emptyRange: (range: string) => `Nichts geschrieben, ${range}.`,
  fewDays: (n: number, range: string) => `${written(n)}, ${range}.`,
  beginning: 'Die ersten vierzehn Tage mit Eintrag sind ein Anfang, noch kein Verlauf.',
  startsAtThree: 'Ein Bild gibt es ab drei Tagen.',
  soFar: 'Bisher genannt',
  noFeelings: 'An diesen Tagen ist kein Gefühl genannt.',
  write: 'Schreiben',
};
