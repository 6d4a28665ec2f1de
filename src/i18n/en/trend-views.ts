// Words of the pages below the trends. Counts first; what is said beyond them is said only where the numbers carry it.
import { roundedInWords as rounded, tellable } from '../in-words.ts';
import { numberInWords as number } from '../locale.ts';
import { type Hours, hoursDiffer } from './trends.ts';

const days = (n: number) => (n === 1 ? 'day' : 'days');
const written = (n: number) => `${number(n)} written ${days(n)}`;
const percent = (share: number) => `${Math.round(share * 100)}\u00a0%`;
/** "0.6 of a step", "1 step", "1.4 steps". */
const steps = (value: number) => {
  const tenths = Math.round(value * 10) / 10;
  if (tenths < 1) return `${rounded(value)} of a step`;
  return `${rounded(value)} ${tenths === 1 ? 'step' : 'steps'}`;
};
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

export const trendViews = {
  days: 'Days',
  entries: 'Entries',
  moreDays: 'More days',
  /** Behind a share of `n`: "12 of 20". */
  of: (k: number, n: number) => `${number(k)} of ${number(n)}`,
  nothing: 'nothing written',
  none: '–',
  /** After a count of days. */
  likely: ({ p, lo, hi }: { p: number; lo: number; hi: number }) =>
    `That is ${percent(tellable(p))}, likely between ${percent(lo)} and ${percent(hi)}.`,
  undo: 'Undo',
  notStored: 'This could not be stored. Nothing was changed.',
  waiting: 'Counting…',
  notCounted: 'This could not be worked out. Your pages are as they were.',

  year: {
    choose: 'Year',
    /** Read in place of the words on the buttons, which they begin with. */
    earlier: 'Earlier year',
    later: 'Later year',
    /** Ends the sentence "Loneliness named on 41 of 120 written days in 2025." */
    ending: (year: string) => `in ${year}.`,
    days: (label: string, year: string) => `Days of ${label} in ${year}`,
    figure: (label: string, k: number, n: number, year: string) =>
      `${label}: named on ${number(k)} of ${written(n)} in ${year}.`,
    notWritten: (year: string) => `Nothing was written in ${year}.`,
    note: {
      named: 'A filled day named it.',
      strength: 'Its colour is fuller the stronger it was, and a dot means that you said how strong.',
      absent: 'A grey day was written without naming it.',
      missing: 'On an empty one nothing was written.',
    },
  },

  strength: {
    needed: (needed: number) => `A line starts at ${number(needed)} days that say how strong.`,
    figure: (label: string, rated: number, k: number, range: string) =>
      `${label}: strength said on ${number(rated)} of ${number(k)} ${days(k)}, ${range}.`,
    note: 'The line is an average in which older days weigh less and less. The ribbon is wide where you said little. The line pales and breaks off where nothing was said.',
    curveNote:
      'This line looks back over all of these days at once. It uses what came after, too, so it redraws the past when something new is written.',
    curveNeeded: (needed: number) => `Looking back takes ${number(needed)} days that say how strong.`,
    curve: 'Look back over all of it',
    strongest: 'The strongest of each day',
    direction: {
      lower: (by: string) => `Lower towards the end of these days than at their start, by about ${by}.`,
      higher: (by: string) => `Higher towards the end of these days than at their start, by about ${by}.`,
      aMonth: (change: number) => `${steps(change)} a month`,
      inAll: (change: number) => `${steps(change)} in all`,
    },
    /** What is compared was not written at the same hours. */
    hours: (first: Hours, second: Hours) =>
      hoursDiffer('in the first half of these days', first, 'in the second', second),
    directionFrom: (weeks: number) => `Counted from ${number(weeks)} weeks.`,
    curious: 'For the curious',
    level: (mean: number, n: number) => `On average ${rounded(mean)} of 5, on ${number(n)} ${days(n)}.`,
    spread: (sd: number, n: number) =>
      `Single days lie about ${steps(sd)} from that, on ${number(n)} ${days(n)}.`,
    jumps: (rmssd: number, pairs: number) =>
      `From a day to the next about ${steps(rmssd)}, over ${number(pairs)} pairs of neighbouring days.`,
    lag: (r: number, lo: number, hi: number, pairs: number) =>
      `How alike a day and the next are: ${rounded(r)} of 1, likely between ${rounded(lo)} and ${rounded(hi)}, over ${number(pairs)} pairs.`,
    pairsNeeded: (pairs: number) =>
      `More takes 20 pairs of neighbouring days that say how strong. There ${pairs === 1 ? 'is' : 'are'} ${number(pairs)}.`,
    table: 'Table',
    caption: (range: string) => `Days that said how strong, ${range}`,
    columns: { named: 'Named', said: 'Said', mean: 'Mean', max: 'Strongest' },
  },

  rhythm: {
    week: 'By weekday',
    weekday: 'Weekday',
    day: 'By part of the day',
    part: 'Part of the day',
    parts: {
      night: 'Night, 0 to 5',
      morning: 'Morning, 5 to 12',
      afternoon: 'Afternoon, 12 to 18',
      evening: 'Evening, 18 to 24',
    },
    untimed: 'No time given',
    hours: ({ part, k, n }: Hours) =>
      `Of ${number(n)} entries with a time ${number(k)} are of the ${part}, the most of any part of the day.`,
    note: 'The numbers are written days of each weekday, and entries of each part of the day. The thin line shows how sure each is.',
  },

  both: {
    two: 'Choose two feelings to see the days that named both.',
    and: 'and',
    sentence: (both: number, n: number) =>
      both === 0
        ? `not named together on these ${written(n)}.`
        : `named together on ${number(both)} of ${written(n)}.`,
    /** How many days would name both if neither had anything to do with the other. */
    expected: (expected: number, n: number) =>
      `If the two had nothing to do with each other, about ${expected < 10 ? rounded(expected) : number(Math.round(expected))} of ${number(n)} ${days(n)} would name both.`,
    caption: (range: string) => `Written days, ${range}`,
    head: 'Named',
    both: 'both',
    only: (label: string) => `only ${label}`,
    neither: 'neither',
    days: (n: number) => (n === 1 ? 'The day that named both' : `The ${number(n)} days that named both`),
  },

  words: {
    sentence: (words: number, namings: number, n: number) =>
      `${number(words)} different ${words === 1 ? 'word' : 'words'}, named ${number(namings)} ${namings === 1 ? 'time' : 'times'} on ${written(n)}.`,
    none: 'No feeling was named on these days.',
    list: 'How often each was named',
    word: 'Word',
    more: 'All words',
    breadth: 'How many different words',
    breadthNote:
      'The last column says how many different words to expect in 20 namings, so that a full month and a thin one can be compared. It is a count, not a grade, and it often grows with practice.',
    month: 'Month',
    year: 'Year',
    named: 'Named',
    different: 'Words',
    inPicks: (picks: number) => `In ${picks}`,
    about: (words: number) => `about ${rounded(words)}`,
    fewer: (picks: number) => `fewer than ${picks} named`,
  },

  tags: {
    none: 'No entry of these days has a tag.',
    side: 'Days',
    with: 'with it',
    without: 'without',
    intro: (label: string) => `${capital(label)} and the tags you used most, in written days.`,
    /** "hope on 7 of 9 days with walk, on 8 of 31 without." */
    counts: (
      label: string,
      tag: string,
      [a, withTag, c, without]: readonly [number, number, number, number],
    ) =>
      `${capital(label)} on ${number(a)} of ${number(withTag)} ${days(withTag)} with ${tag}, on ${number(c)} of ${number(without)} without.`,
    verdicts: {
      together: { more: 'They tend to come together.', less: 'They tend not to come together.' },
      perhaps: { more: 'Perhaps they come together.', less: 'Perhaps they come apart.' },
    },
    fewDays: 'Not enough days yet: it takes about 40 written days, 5 with and 5 without.',
    fewOfIt: (label: string) => `To compare, it takes 5 days that named ${label} and 5 that did not.`,
    note: 'Where nothing is said under a count, the days do not say enough. Two things on one day were on one day; nothing more is known.',
  },

  hunches: {
    intro:
      'Something you suspect, written down before looking. Only days after it are counted, and the counts answer.',
    form: 'A new hunch',
    tag: 'I think this tag',
    goesWith: 'goes with',
    more: 'more',
    less: 'less',
    feeling: 'of this feeling',
    choose: 'Choose',
    add: 'Write it down',
    needTag: 'A hunch needs a tag. Tags are given to an entry below its text.',
    needWords: 'A hunch needs a tag and a feeling. Choose both.',
    many: 'There are as many hunches as can be kept. Remove one to add another.',
    sentence: (tag: string, direction: 'more' | 'less', label: string) =>
      `I think ${tag} goes with ${direction} ${label}.`,
    said: (day: string) => `Said on ${day}.`,
    counts: (
      label: string,
      tag: string,
      [a, withTag, c, without]: readonly [number, number, number, number],
    ) =>
      `Since then: ${label} on ${number(a)} of ${number(withTag)} ${days(withTag)} with ${tag}, on ${number(c)} of ${number(without)} without.`,
    noDays: 'No day has been written since.',
    answers: {
      agree: 'So far the days agree.',
      disagree: 'So far they don’t.',
      'cannot-tell': 'Can’t tell yet.',
    },
    missing: (needed: number, n: number) =>
      `It takes ${number(needed)} written days; there ${n === 1 ? 'is' : 'are'} ${number(n)}.`,
    /** The counts go on; the answer is that of so many days until twice as many were written. */
    asked: (at: number, next: number) =>
      `Asked of the first ${number(at)} written days, and again at ${number(next)}.`,
    none: 'None yet.',
    list: 'Your hunches',
    remove: (sentence: string) => `Remove: ${sentence}`,
    removeShort: 'Remove',
    removed: 'The hunch is removed.',
    added: 'The hunch is written down.',
  },

  after: {
    strong: (label: string, n: number) =>
      n === 0
        ? `${capital(label)} was not named strongly on these days.`
        : `${capital(label)} was named strongly on ${number(n)} ${days(n)}.`,
    strongly: 'Strongly means that “strongly” or “overwhelming” was said.',
    needed: (needed: number) => `Counts start at ${number(needed)} such days.`,
    horizons: { 1: 'The day after', 3: 'The three days after', 7: 'The seven days after' },
    writtenOf: (n: number, calendar: number) =>
      `${number(n)} of ${number(calendar)} ${days(calendar)} were written.`,
    head: 'On these written days',
    again: (label: string) => `${label}, again`,
    againStrongly: (label: string) => `${label}, strongly`,
    daysStrong: (n: number) => (n === 1 ? 'The strong day' : `The ${number(n)} strong days`),
    daysWritten: (n: number) => (n === 1 ? 'The day written after' : `The ${number(n)} days written after`),
    noNone: 'Nothing was written on those days.',
    note: 'These are counts, and the pages themselves. Strong days differ from others in more than what was written.',
  },

  chapters: {
    intro:
      'A line through the pictures where something began: moved house, a new job. You draw it; Ebb looks for none.',
    form: 'A new chapter',
    day: 'It began on',
    name: 'Called',
    add: 'Draw the line',
    needBoth: 'A chapter needs a day and a name.',
    many: 'There are as many chapters as can be kept. Remove one to add another.',
    none: 'None yet.',
    list: 'Your chapters',
    began: (day: string) => `Began on ${day}`,
    window: (length: number) =>
      length === 1
        ? 'One day before and one from it on.'
        : `${number(length)} days before, and ${number(length)} from it on.`,
    tooNear: 'There is nothing before it or nothing from it on to count.',
    side: 'When',
    before: 'Before',
    after: 'From then on',
    comparison: {
      more: 'More often from then on.',
      less: 'Less often from then on.',
      'not-clear': 'The days do not tell the two apart.',
      programs: 'The days came from different programs, and those of none alone tell the two apart.',
    },
    hours: (before: Hours, after: Hours) => hoursDiffer('before', before, 'from then on', after),
    fewDays: (needed: number) => `To compare, each side needs ${number(needed)} written days.`,
    save: 'Save',
    leave: 'Leave it',
    edit: (name: string) => `Change ${name}`,
    editShort: 'Change',
    remove: (name: string) => `Remove ${name}`,
    removeShort: 'Remove',
    removed: (name: string) => `${name} is removed.`,
    added: (name: string) => `${name} is drawn.`,
    saved: (name: string) => `${name} is stored.`,
  },
};
