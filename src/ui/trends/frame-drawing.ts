// What Ebb draws round the bars itself: ground, whiskers and the strip of days. Knows a canvas, not a
// chart library.
import { DAY_MS } from '../../journal/day.ts';
import type { Ink } from './ink.ts';
import { BAR_PART, type PlotSeries, type PlotSpec } from './plot-spec.ts';
import { addShape } from './shapes.ts';
import { drawLineAt, type Frame, line, type Pen, sharp } from './strokes.ts';

export interface Sheet {
  pen: Pen;
  frame: Frame;
  spec: PlotSpec;
  ink: Ink;
}

const STRIP_GAP = 9;
const LANE = 13;
const WHISKER_WIDTH = 1.25;
/** The width of a day from which a mark can be hollow. */
const HOLLOW_FROM = 2.5;
const STROKE = 1.5;
/** The width of a day below which marks would cover their neighbours: then columns a pixel wide stand for the days in them. */
const COLUMNS_BELOW = 1.5;
const COLUMN_HIGH = 7;
const COLUMN_LEAST = 1.5;
/** Half a lane holds the mark, and this line below it. */
const UNDERLINE_BELOW = 5;
const BAND_ALPHA = 0.1;
const CHAPTER_ALPHA = 0.6;

/** The height that the strips below the bars need, one lane a feeling. */
export function stripHeight(series: number): number {
  return STRIP_GAP + series * LANE;
}

/** The middle of a feeling's lane of day marks. */
function laneOf(frame: Frame, index: number): number {
  return frame.bottom + STRIP_GAP + (index + 0.5) * LANE;
}

/** The dashed line of "every written day", the base line, and faint ticks of the time axis. */
export function drawGround({ pen, frame, spec, ink }: Sheet): void {
  pen.save();
  pen.lineWidth = 1;
  pen.strokeStyle = ink.grid;
  line(pen, frame.left, sharp(frame.bottom), frame.right, sharp(frame.bottom));
  const foot = laneOf(frame, spec.series.length - 1) + LANE / 2;
  for (const x of spec.grid) line(pen, sharp(frame.x(x)), frame.bottom, sharp(frame.x(x)), foot);
  pen.setLineDash([1, 3]);
  line(pen, frame.left, sharp(frame.top), frame.right, sharp(frame.top));
  pen.restore();
}

/** The distance between two lines, where both have a share in neighbouring spans. */
export function drawBand({ pen, frame, spec, ink }: Sheet, longestJoin: number): void {
  const [one, other] = spec.series;
  if (!spec.hasBand || !one || !other) return;
  pen.save();
  pen.fillStyle = ink.text;
  pen.globalAlpha = BAND_ALPHA;
  for (const [index, from] of one.points.entries()) {
    const [to, fromOther, toOther] = [one.points[index + 1], other.points[index], other.points[index + 1]];
    if (!to || !fromOther || !toOther || to.x - from.x > longestJoin) continue;
    pen.beginPath();
    pen.moveTo(frame.x(from.x), frame.y(from.y));
    for (const { x, y } of [to, toOther, fromOther]) pen.lineTo(frame.x(x), frame.y(y));
    pen.closePath();
    pen.fill();
  }
  pen.restore();
}

/** A line from top to bottom where a chapter begins. */
export function drawChaptersAt(pen: Pen, frame: Frame, chapters: readonly number[], ink: Ink): void {
  pen.save();
  pen.strokeStyle = ink.text;
  pen.lineWidth = 1;
  pen.globalAlpha = CHAPTER_ALPHA;
  for (const x of chapters) line(pen, sharp(frame.x(x)), frame.top, sharp(frame.x(x)), frame.bottom);
  pen.restore();
}

/** The same, through the strips of days too. */
export function drawChapters({ pen, frame, spec, ink }: Sheet): void {
  const bottom = laneOf(frame, spec.series.length - 1) + LANE / 2;
  drawChaptersAt(pen, { ...frame, bottom }, spec.chapters, ink);
}

/** The interval of every share: over paper in a quiet ink, over its own bar in paper. */
export function drawWhiskers({ pen, frame, spec, ink }: Sheet): void {
  pen.save();
  // On a thin bar a thick whisker would hide it.
  const width = frame.x(spec.min + spec.spanMs) - frame.x(spec.min);
  pen.lineWidth = Math.min(WHISKER_WIDTH, Math.max(0.75, width * BAR_PART * 0.2));
  for (const series of spec.series) {
    const colour = spec.kind === 'bars' ? ink.muted : ink.of(series.colour);
    for (const { x, y, lo, hi } of series.points) {
      const at = frame.x(x);
      const split = spec.kind === 'bars' ? frame.y(y) : frame.y(lo);
      pen.globalAlpha = spec.kind === 'bars' ? 0.8 : 0.4;
      pen.strokeStyle = colour;
      line(pen, at, split, at, frame.y(hi));
      pen.globalAlpha = 0.6;
      pen.strokeStyle = ink.paper;
      if (split < frame.y(lo)) line(pen, at, frame.y(lo), at, split);
    }
  }
  pen.restore();
}

/** The shape of each share on top of its line. */
export function drawPoints({ pen, frame, spec, ink }: Sheet): void {
  const width = frame.x(spec.min + spec.spanMs) - frame.x(spec.min);
  const radius = Math.min(4, Math.max(2, width * 0.16));
  pen.save();
  for (const series of spec.series) {
    pen.beginPath();
    for (const { x, y } of series.points) addShape(pen, series.shape, frame.x(x), frame.y(y), radius);
    pen.fillStyle = ink.of(series.colour);
    pen.fill();
  }
  pen.restore();
}

/** Values whose marks would cover one another within half a pixel are drawn once. */
function spaced(values: readonly number[], x: (ms: number) => number): number[] {
  let before = Number.NEGATIVE_INFINITY;
  return values.map(x).filter((at) => {
    if (at - before < 0.5) return false;
    before = at;
    return true;
  });
}

const cellOf = ({ frame, spec }: Sheet) => frame.x(spec.min + DAY_MS) - frame.x(spec.min);

/** Whether days are so narrow that a hollow mark would look filled, and is a thin stroke instead. */
export function hasStrokes(sheet: Sheet): boolean {
  return cellOf(sheet) <= HOLLOW_FROM && sheet.spec.series.some(({ unnamed }) => unnamed.length > 0);
}

/** Whether a mark stands for the days that share a pixel. */
export const hasColumns = (sheet: Sheet): boolean => cellOf(sheet) < COLUMNS_BELOW;

/** Whether days written about long after them are told apart: narrow marks have no room for it. */
export function hasUnderlines(sheet: Sheet): boolean {
  return cellOf(sheet) > HOLLOW_FROM && sheet.spec.series.some(({ remembered }) => remembered.length > 0);
}

/** A short line under the mark of a day that was written about long after it. */
function underline({ pen, frame, ink }: Sheet, series: PlotSeries, middle: number, radius: number): void {
  pen.strokeStyle = ink.of(series.colour);
  pen.lineWidth = 1;
  const y = sharp(middle + UNDERLINE_BELOW);
  for (const at of series.remembered.map(frame.x)) line(pen, at - radius, y, at + radius, y);
}

/** The written days of each pixel, and how many of them named the feeling. */
function columnsOf({ named, unnamed }: PlotSeries, x: (ms: number) => number): Map<number, [number, number]> {
  const columns = new Map<number, [k: number, n: number]>();
  const count = (days: readonly number[], one: 0 | 1) => {
    for (const at of days) {
      const [k, n] = columns.get(Math.floor(x(at))) ?? [0, 0];
      columns.set(Math.floor(x(at)), [k + one, n + 1]);
    }
  };
  count(named, 1);
  count(unnamed, 0);
  return columns;
}

/** A column a pixel, as high as its part of days that named the feeling; a quiet stroke where none of them did. */
function drawColumns({ pen, frame, ink }: Sheet, series: PlotSeries, middle: number): void {
  const columns = [...columnsOf(series, frame.x)];
  const foot = middle + COLUMN_HIGH / 2;
  pen.strokeStyle = ink.faint(series.colour);
  pen.lineWidth = 1;
  pen.beginPath();
  for (const [at, [k]] of columns) {
    if (k > 0) continue;
    pen.moveTo(at + 0.5, foot - 2 * STROKE);
    pen.lineTo(at + 0.5, foot);
  }
  pen.stroke();
  pen.strokeStyle = ink.of(series.colour);
  pen.beginPath();
  for (const [at, [k, n]] of columns) {
    if (k === 0) continue;
    pen.moveTo(at + 0.5, foot - Math.max(COLUMN_LEAST, (COLUMN_HIGH * k) / n));
    pen.lineTo(at + 0.5, foot);
  }
  pen.stroke();
}

/** One lane: a filled shape where the feeling was named, a quieter hollow one where something else was written. */
function drawLane(sheet: Sheet, series: PlotSeries, middle: number): void {
  const { pen, frame, ink } = sheet;
  const cell = cellOf(sheet);
  const radius = Math.min(3.4, Math.max(1.5, cell * 0.5));
  pen.strokeStyle = ink.faint(series.colour);
  pen.lineWidth = 1;
  pen.beginPath();
  for (const at of spaced(series.unnamed, frame.x)) {
    if (cell > HOLLOW_FROM) addShape(pen, series.shape, at, middle, radius * 0.85);
    else {
      pen.moveTo(at, middle - STROKE);
      pen.lineTo(at, middle + STROKE);
    }
  }
  pen.stroke();
  pen.fillStyle = ink.of(series.colour);
  pen.beginPath();
  for (const at of spaced(series.named, frame.x)) addShape(pen, series.shape, at, middle, radius);
  pen.fill();
  if (cell > HOLLOW_FROM) underline(sheet, series, middle, radius);
}

/** The strip of days, a lane for each feeling. A day without writing leaves nothing. */
export function drawStrips(sheet: Sheet): void {
  sheet.pen.save();
  const draw = hasColumns(sheet) ? drawColumns : drawLane;
  for (const [index, series] of sheet.spec.series.entries()) {
    draw(sheet, series, laneOf(sheet.frame, index));
  }
  sheet.pen.restore();
}

/** A hairline through the chosen day. */
export function drawCursor({ pen, frame, spec, ink }: Sheet, day: number): void {
  drawLineAt(pen, { ...frame, bottom: laneOf(frame, spec.series.length - 1) + LANE / 2 }, ink, day);
}
