// What the marks of the pictures mean, in a sentence or three.
import { dayInWords } from '../../i18n/index.ts';
import { t } from '../../i18n/trends.ts';
import type { MarksDrawn } from './surroundings.ts';
import type { Trends } from './use-trends.ts';

/** `marks`: those that are drawn; null while none is. */
export function noteOf({ shown, specs, both, days, chapters }: Trends, marks: MarksDrawn | null): string {
  const [first] = shown;
  const [spec] = specs;
  if (!first || !spec) return '';
  const kind = t.trends.note[spec.kind](first.picture.step);
  const together = shown.length > 1 ? t.trends.note.together(shown.length, both, days.length) : '';
  const hasUnnamed = shown.some(({ picture: { k, n } }) => k < n);
  const explained =
    marks &&
    t.trends.note.marks(first.picture.step, {
      hollow: hasUnnamed && !marks.hasStrokes,
      stroke: hasUnnamed && marks.hasStrokes,
      ring: marks.hasRings,
    });
  const lines = chapters.map(({ name, day }) => ({
    name,
    day: dayInWords(day, { day: 'numeric', month: 'long', year: 'numeric' }),
  }));
  const drawn = lines.length > 0 ? t.trends.note.chapters(lines) : '';
  return [kind, explained ?? '', spec.hasBand ? t.trends.note.band : '', together, drawn]
    .filter((part) => part !== '')
    .join(' ');
}
