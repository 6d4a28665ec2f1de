// What the marks of the pictures mean, in a sentence or three.
import { dayInWords } from '../../i18n/index.ts';
import { t } from '../../i18n/trends.ts';
import type { Chapter } from '../../journal/chapter.ts';
import type { Step } from '../../trends/spans.ts';
import type { Strengths } from '../../trends/strength.ts';
import type { MarksDrawn } from './surroundings.ts';
import type { Trends } from './use-trends.ts';

/** Names the lines that chapters are drawn as; empty where there is none. */
export function chapterWords(chapters: readonly Chapter[]): string {
  const lines = chapters.map(({ name, day }) => ({
    name,
    day: dayInWords(day, { day: 'numeric', month: 'long', year: 'numeric' }),
  }));
  return lines.length > 0 ? t.trends.note.chapters(lines) : '';
}

/** Whether any of the points is of a day that was written about long after it. */
export const isAnyRemembered = ({ points, remembered }: Strengths): boolean =>
  points.some(({ x }) => remembered.has(x));

/** What the marks of the days are, and the rings above them. */
function marksInWords(step: Step, marks: MarksDrawn, hasUnnamed: boolean): string {
  const { note } = t.trends;
  if (marks.hasColumns) return `${note.columns}${marks.hasRings ? ` ${note.ring(step)}` : ''}`;
  return note.marks(step, {
    hollow: hasUnnamed && !marks.hasStrokes,
    stroke: hasUnnamed && marks.hasStrokes,
    ring: marks.hasRings,
    underline: marks.hasUnderlines,
  });
}

/** `marks`: those that are drawn; null while none is. */
export function noteOf(
  { shown, specs, both, days, chapters, hours }: Trends,
  marks: MarksDrawn | null,
): string {
  const [first] = shown;
  const [spec] = specs;
  if (!first || !spec) return '';
  const { step } = first.picture;
  const drawn = specs.flatMap(({ series }) => series);
  // Only what is there to be seen: few days make no bar.
  const kind = drawn.some(({ points }) => points.length > 0) ? t.trends.note[spec.kind](step) : '';
  const count = marks?.hasNumbers ? drawn.find(({ counts }) => counts.length > 0)?.counts[0] : undefined;
  const together = shown.length > 1 ? t.trends.note.together(shown.length, both, days.length) : '';
  const hasUnnamed = shown.some(({ picture: { k, n } }) => k < n);
  const explained = marks === null ? '' : marksInWords(step, marks, hasUnnamed);
  const hasHollow = shown.some(({ strength }) => strength && isAnyRemembered(strength));
  return [
    kind,
    count ? t.trends.note.numbers(step, count.k, count.n) : '',
    explained,
    hasHollow ? t.trends.note.hollowPoint : '',
    spec.hasBand ? t.trends.note.band : '',
    together,
    // Lines have no days before beside them.
    hours && spec.kind === 'bars' ? t.trends.note.hours(hours.one, hours.other) : '',
    chapterWords(chapters),
  ]
    .filter((part) => part !== '')
    .join(' ');
}
