// Words of the trends page. They say what was named and how often, never what a person is.
// British English: no comma before the last "and", as in the dates.
import { listInWords as list, tellable } from '../in-words.ts';
import { numberInWords as number } from '../locale.ts';

const days = (n: number) => (n === 1 ? 'day' : 'days');
const percent = (share: number) => `${Math.round(share * 100)} %`;

const counts: Readonly<Record<number, string>> = { 2: 'two', 4: 'four' };
const steps = { week: 'week', month: 'month', year: 'year' };

export interface Hours {
  part: 'night' | 'morning' | 'afternoon' | 'evening';
  k: number;
  n: number;
}

/** "The hours differ: before, 14 of 20 entries were of the evening; on these days, 15 of 21 of the morning." */
export const hoursDiffer = (first: string, one: Hours, second: string, other: Hours) =>
  `The hours differ: ${first}, ${number(one.k)} of ${number(one.n)} entries were of the ${one.part}; ${second}, ${number(other.k)} of ${number(other.n)} of the ${other.part}.`;

export const trends = {
  title: 'Trends',
  range: 'Range',
  ranges: { '30d': '30 days', '90d': '90 days', '1y': '1 year', all: 'All' },
  /** Read behind the days of the range, on the button that opens two fields for others. */
  otherDays: ', other days',
  from: 'From',
  to: 'To',
  earlier: 'Earlier',
  later: 'Later',
  between: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  list,
  percent,

  /** Follows a feeling's name: "Loneliness named on 26 of 46 written days." */
  named: (k: number, n: number) => `named on ${number(k)} of ${number(n)} written ${days(n)}`,
  /** Parts of the sentence about several: "Loneliness named on 26, hope on 18 of 46 written days." */
  namedPart: (k: number, isFirst: boolean) => (isFirst ? `named on ${number(k)}` : `on ${number(k)}`),
  ofWritten: (n: number) => `of ${number(n)} written ${days(n)}`,
  /** The days just before those shown, as many. */
  before: (length: number, k: number, n: number) =>
    `${length === 1 ? 'The day' : `The ${number(length)} days`} before: ${number(k)} of ${number(n)}.`,
  since: { more: 'More often since.', less: 'Less often since.' },
  notNamed: (n: number) => `not named on ${n === 1 ? 'this' : `these ${number(n)}`} written ${days(n)}.`,
  /** The accessible name of one feeling's picture. */
  figure: (label: string, k: number, n: number, range: string) =>
    `${label}: named on ${number(k)} of ${number(n)} written ${days(n)}, ${range}.`,
  /** The accessible name of a picture of several feelings. */
  figureOfSeveral: (
    labels: readonly string[],
    counts: readonly number[],
    n: number,
    both: number,
    range: string,
  ) =>
    `${list(labels)}: named on ${list(counts.map(number))} of ${number(n)} written ${days(n)}, together on ${number(both)}, ${range}.`,
  everyDay: 'every written day',
  fraction: (k: number, n: number) => `${number(k)}/${number(n)}`,

  note: {
    bars: (step: keyof typeof steps) =>
      `Each bar is one ${steps[step]}: how many of the days you wrote named it. The thin line shows how sure that is.`,
    lines: (step: keyof typeof steps) =>
      `Each mark is one ${steps[step]}: how many of the days you wrote named it. The thin line shows how sure that is.`,
    /** Numbers that stand in the place of a bar, by one of them: "2/2". */
    numbers: (step: keyof typeof steps, k: number, n: number) =>
      `A ${steps[step]} with one or two written days shows numbers: ${number(k)}/${number(n)} means named on ${number(k)} of ${number(n)} ${days(n)}.`,
    /** Explains the marks that a picture has, in one sentence. */
    marks: (
      step: keyof typeof steps,
      has: { hollow: boolean; stroke: boolean; ring: boolean; underline: boolean },
    ) =>
      `${list([
        'A filled mark is a day that named it',
        ...(has.hollow ? ['a hollow one a day that did not'] : []),
        ...(has.stroke ? ['a thin stroke a day that did not'] : []),
        ...(has.underline
          ? ['one with a line under it was written about more than a day and a half later']
          : []),
        ...(has.ring ? [`a small ring a ${steps[step]} with one or two written days`] : []),
      ])}.`,
    /** Where several days share a mark. */
    columns:
      'Each mark below is one day or several: the taller, the more of them named it, and a thin stroke where none did.',
    ring: (step: keyof typeof steps) => `A small ring is a ${steps[step]} with one or two written days.`,
    /** Of the strengths of single days. */
    hollowPoint: 'A hollow strength was said more than a day and a half later.',
    /** What is compared was not written at the same hours. */
    hours: (before: Hours, since: Hours) => hoursDiffer('before', before, 'on these days', since),
    band: 'The grey between the lines is how far apart they are.',
    /** Names the lines through the picture: "Chapters: moved house, 12 May 2025." */
    chapters: (names: readonly { name: string; day: string }[]) =>
      `The upright ${names.length === 1 ? 'line is' : 'lines are'} yours: ${list(names.map(({ name, day }) => `${name}, ${day}`))}.`,
    together: (feelings: number, count: number, n: number) => {
      if (count > 0)
        return `${feelings === 2 ? 'Both' : 'All of them'} were named on ${number(count)} of ${number(n)} ${days(n)}.`;
      return feelings === 2 ? 'They were not named on the same day.' : '';
    },
  },

  choose: 'Choose feelings',
  chooseOne: 'Choose a feeling',
  chooseHint: (most: number) => `Up to ${counts[most] ?? most}. Loneliness and hope keep their colours.`,
  chooseFull: (most: number) => `${most === 2 ? 'Two' : 'Four'} are shown. Take one away to add another.`,
  chosen: 'Feelings shown',
  /** The name of a feeling's button: "hope, on 12 days". */
  feelingOnDays: (label: string, count: number) => `${label}, on ${number(count)} ${days(count)}`,
  overlay: 'Overlay',
  band: 'Band',
  table: 'Table',
  method: 'How this is worked out',
  talk: 'Someone to talk to now',
  back: 'Trends',

  otherViews: 'Other ways to look',
  views: {
    strength: 'How strong it was',
    year: 'A year, day by day',
    rhythm: 'By weekday and part of the day',
    both: 'Two feelings on one day',
    words: 'Words you used',
    tags: 'Beside your tags',
    hunches: 'A hunch, said first',
    after: 'The days after',
    chapters: 'Chapters',
  },

  takeAlong: 'Take this along',
  files: {
    /** The name of the group of buttons. */
    kinds: 'Take along as',
    plain: 'These are plain files, with the lock on too: whoever can open them can read them.',
    png: 'Picture (PNG)',
    svg: 'Picture (SVG)',
    csv: 'Table (CSV)',
    print: 'Print',
    downloaded: 'Downloaded.',
    shared: 'Handed on.',
    cancelled: 'Nothing was handed on.',
    waiting: 'The file is ready.',
    saveNow: 'Save now',
    'not-taken': 'The share sheet of this device takes no file of this kind, so nothing left Ebb.',
    failed: 'The file could not be made. What is on this page is as it was.',
    notFetched: 'What makes the files could not be fetched. It needs a connection this once.',
  },

  /** Below a feeling's days: how many of the days that named it said how strongly. */
  strength: (rated: number, k: number) => `Strength, said on ${number(rated)} of ${number(k)} ${days(k)}`,

  pictureFailed: 'The picture could not be drawn. The table has the same numbers.',
  plot: (label: string) => `Days of ${label}`,
  hint: 'Tap a day, or step with the arrow keys, to read it.',
  open: 'Open this day',
  nothingWritten: 'Nothing written.',
  /** Of a day whose entries all were written long after it. */
  remembered: 'Written more than a day and a half later.',
  entries: (count: number) => (count === 1 ? '1 entry' : `${number(count)} entries`),
  dayNamed: (labels: readonly string[]) => `${list(labels)} named.`,
  dayNotNamed: (labels: readonly string[]) => `${list(labels)} not named.`,
  withStrength: (label: string, strength: string) => `${label} (${strength})`,
  /** A mean of several entries: "2.5 of 5". */
  meanOfFive: (mean: number) => `${number(Math.round(mean * 10) / 10)} of 5`,
  spanOf: {
    week: (day: string) => `Week of ${day}`,
    month: (day: string) => day,
    year: (day: string) => day,
  },
  spanCounts: (parts: readonly { label: string; k: number }[], n: number) =>
    `${list(parts.map(({ label, k }) => `${label} on ${number(k)}`))} of ${number(n)} written ${days(n)}.`,

  columns: {
    week: 'Week of',
    month: 'Month',
    year: 'Year',
    written: 'Written',
    named: 'Named',
    share: 'Share',
  },
  caption: (step: keyof typeof steps, range: string) =>
    `Days written and days named, by ${steps[step]}, ${range}`,
  total: 'In all',
  interval: (lo: number, hi: number) => `${Math.round(lo * 100)}–${Math.round(hi * 100)}`,
  shareRead: ({ p, lo, hi }: { p: number; lo: number; hi: number }) =>
    `${percent(tellable(p))}, likely between ${percent(lo)} and ${percent(hi)}`,
  none: '–',
  noneRead: 'nothing written',
  /** Read in place of a share of one or two days. */
  tooFew: 'too few for a share',

  empty: 'Nothing is written yet.',
  emptyRange: (range: string) => `Nothing written, ${range}.`,
  fewDays: (n: number, range: string) => `${number(n)} written ${days(n)}, ${range}.`,
  beginning: 'The first fourteen written days are a beginning, not a trend.',
  startsAtThree: 'A picture starts at three days.',
  soFar: 'Named so far',
  noFeelings: 'No feeling was named on these days.',
  write: 'Write',
};
