// What the page shows as one sheet to take along: the same numbers, the same sentences.

import type { TrendsTable } from '../../actions/take-along.ts';
import { t } from '../../i18n/trends.ts';
import { dayOfNumber } from '../../journal/day.ts';
import { toldShare } from '../../trends/share.ts';
import { isRightToLeft } from '../parts/reading-direction.ts';
import type { Shown } from './figures.tsx';
import { capitalised } from './name.tsx';
import { noteOf } from './note.ts';
import type { Heading, PictureSheet, SheetFigure } from './sheet-drawing.ts';
import type { Trends } from './use-trends.ts';

/** The third and fourth colour are made for marks, not for words. */
const isForMarks = (colour: string) => colour === '--series-third' || colour === '--series-fourth';

const headingOf = ({ label, look }: Shown, sentence: string): Heading => ({
  name: capitalised(label),
  isQuiet: isForMarks(look.colour),
  look,
  sentence,
});

const named = (shown: Shown) => headingOf(shown, `${t.trends.named(shown.picture.k, shown.picture.n)}.`);

function drawnFigures({ shown, specs }: Trends, isOne: boolean): SheetFigure[] {
  const [overlay] = specs;
  if (isOne && overlay) return [{ headings: shown.map(named), plot: overlay, strength: null }];
  return shown.map((each, at) => {
    const { strength, picture } = each;
    return {
      headings: [named(each)],
      plot: specs[at] ?? null,
      strength: strength && { spec: strength, said: t.trends.strength(strength.points.length, picture.k) },
    };
  });
}

function titleOf({ shown, unnamed, both, rangeWords }: Trends, isOne: boolean): string {
  const labels = shown.map(({ label }) => label);
  const counts = shown.map(({ picture }) => picture.k);
  const sentences = isOne
    ? [t.trends.figureOfSeveral(labels, counts, shown[0]?.picture.n ?? 0, both, rangeWords)]
    : shown.map(({ label, picture: { k, n } }) => t.trends.figure(label, k, n, rangeWords));
  return [
    ...sentences,
    ...unnamed.map(({ label, picture }) => `${capitalised(label)} ${t.trends.notNamed(picture.n)}`),
  ].join(' ');
}

/** `isOverlaid`: asked for by the address; `more`: what else is to be said below it. */
export function sheetOf(trends: Trends, isOverlaid: boolean, more: readonly string[]): PictureSheet {
  const { shown, unnamed, range, rangeWords, ticks } = trends;
  const isOne = isOverlaid && shown.length > 1;
  const silent = unnamed.map((each) => ({
    headings: [headingOf(each, t.trends.notNamed(each.picture.n))],
    plot: null,
    strength: null,
  }));
  return {
    title: titleOf(trends, isOne),
    range: rangeWords,
    isFromRight: isRightToLeft(),
    days: range,
    ticks,
    figures: [...drawnFigures(trends, isOne), ...silent],
    everyDay: t.trends.everyDay,
    weakest: t.feelings.strengths[1] ?? '',
    strongest: t.feelings.strengths[5] ?? '',
    notes: (marks) => [noteOf(trends, marks), ...more].filter((text) => text !== ''),
  };
}

/** One sheet for each figure, so that paper may end between them; the range above the first, the notes below the last. */
export function leavesOf(sheet: PictureSheet): PictureSheet[] {
  const last = sheet.figures.length - 1;
  return sheet.figures.map((figure, at) => ({
    ...sheet,
    title: figure.headings.map(({ name, sentence }) => `${name} ${sentence}`).join(' '),
    range: at === 0 ? sheet.range : '',
    figures: [figure],
    notes: at === last ? sheet.notes : () => [],
  }));
}

/** The table that the page shows, as numbers. */
export function tableOf({ shown, unnamed }: Trends): TrendsTable | null {
  const all = [...shown, ...unnamed];
  const [first] = all;
  if (!first) return null;
  const { step, spans } = first.picture;
  return {
    step,
    spans: spans.map(({ start, n }) => ({ day: dayOfNumber(start), n })),
    feelings: all.map(({ label, picture }) => ({
      label,
      spans: picture.spans.map((span) => ({ k: span.k, share: toldShare(span) })),
    })),
  };
}
