// "1/2" where a span has too few days for a bar.
import { numberInWords } from '../../i18n/index.ts';
import { type CountRoom, countPlaces, RING_RADIUS } from './count-places.ts';
import type { Sheet } from './frame-drawing.ts';
import type { Count } from './plot-spec.ts';
import { line, type Pen, sharp } from './strokes.ts';

const FOOT = 5;
const LINE = 1.15;

function roomsOf({ pen, frame, spec }: Sheet): CountRoom[] {
  const [first] = spec.series;
  const widest = (index: number, text: (count: Count) => string) =>
    Math.max(
      ...spec.series.map(({ counts }) => {
        const count = counts[index];
        return count ? pen.measureText(text(count)).width : 0;
      }),
    );
  return (first?.counts ?? []).map(({ x, fromMs, toMs }, index) => ({
    x: frame.x(x),
    from: frame.x(fromMs),
    to: frame.x(toMs),
    line: widest(index, ({ text }) => text),
    stack: Math.max(
      widest(index, ({ k }) => numberInWords(k)),
      widest(index, ({ n }) => numberInWords(n)),
    ),
  }));
}

/** The days that named it, a line for each feeling, above the written days that all of them share. */
function drawStack({ pen, frame, spec, ink }: Sheet, index: number, at: number, width: number, size: number) {
  const foot = frame.bottom - FOOT;
  const rule = Math.round(foot - size * 0.72 - 2);
  for (const [place, series] of spec.series.entries()) {
    const count = series.counts[index];
    if (!count) continue;
    pen.fillStyle = spec.kind === 'bars' ? ink.muted : ink.of(series.colour);
    pen.fillText(numberInWords(count.k), at, rule - 2 - (spec.series.length - 1 - place) * size * LINE);
    pen.fillStyle = ink.muted;
    if (place === 0) pen.fillText(numberInWords(count.n), at, foot);
  }
  line(pen, at - width / 2, sharp(rule), at + width / 2, sharp(rule));
}

function drawLine({ pen, frame, spec, ink }: Sheet, index: number, at: number, size: number): void {
  for (const [place, series] of spec.series.entries()) {
    const base = frame.bottom - FOOT - (spec.series.length - 1 - place) * size * LINE;
    pen.fillStyle = spec.kind === 'bars' ? ink.muted : ink.of(series.colour);
    pen.fillText(series.counts[index]?.text ?? '', at, base);
  }
}

function ring(pen: Pen, x: number, y: number): void {
  pen.beginPath();
  pen.arc(x, y, RING_RADIUS, 0, 2 * Math.PI);
  pen.stroke();
}

/** Draws the counts: in one line, one number above the other, or as a ring. Tells which there are. */
export function drawCounts(sheet: Sheet): { hasRings: boolean; hasNumbers: boolean } {
  const { pen, frame, spec, ink } = sheet;
  pen.save();
  pen.font = ink.font;
  pen.textAlign = 'center';
  pen.textBaseline = 'alphabetic';
  pen.strokeStyle = ink.muted;
  pen.lineWidth = 1;
  const size = Number.parseFloat(ink.font) || 11;
  const rooms = roomsOf(sheet);
  const places = countPlaces(rooms, frame.x(spec.min + spec.spanMs) - frame.x(spec.min));
  for (const [index, { form, at }] of places.entries()) {
    if (form === 'line') drawLine(sheet, index, at, size);
    else if (form === 'stack') drawStack(sheet, index, at, rooms[index]?.stack ?? 0, size);
    else ring(pen, at, frame.bottom - FOOT);
  }
  pen.restore();
  const isRing = ({ form }: { form: string }) => form === 'ring';
  return { hasRings: places.some(isRing), hasNumbers: !places.every(isRing) };
}
