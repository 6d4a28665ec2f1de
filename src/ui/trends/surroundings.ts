// What stands below and above bars and lines, in its order. The canvas on the page and the file that is taken along
// both draw it from here, so that what is added to one is in the other.
import { drawCounts } from './count-drawing.ts';
import {
  drawBand,
  drawChapters,
  drawChaptersAt,
  drawGround,
  drawPoints,
  drawStrips,
  drawWhiskers,
  hasColumns,
  hasStrokes,
  hasUnderlines,
  type Sheet,
} from './frame-drawing.ts';
import type { Ink } from './ink.ts';
import { BAR_PART, type PlotSpec, type StrengthSpec } from './plot-spec.ts';
import { drawBands, drawFading, drawLevels, drawStrengthPoints } from './strength-drawing.ts';
import type { Frame, Pen } from './strokes.ts';

/** What a caption has to explain, known once it is drawn. */
export interface MarksDrawn {
  /** Some counts had no room. */
  hasRings: boolean;
  /** Some counts stand there in numbers. */
  hasNumbers: boolean;
  /** Marks stand for the days that share a pixel. */
  hasColumns: boolean;
  /** Days without the feeling are strokes, not hollow shapes. */
  hasStrokes: boolean;
  /** Days written about long after them are underlined. */
  hasUnderlines: boolean;
}

const BAR_MOST = 26;
const BAR_LEAST = 1.5;

/** A week in which a feeling was named on none of the days is not a week without writing. */
export const BAR_LEAST_HIGH = 2;

/** How wide a bar is in a picture of a width, in CSS pixels. */
export function barWidth(width: number, spec: PlotSpec): number {
  const span = (width * spec.spanMs) / (spec.max - spec.min);
  return Math.max(BAR_LEAST, Math.min(BAR_MOST, span * BAR_PART));
}

/** How round its corners are. */
export const barRound = (width: number): number => Math.min(4, width / 3);

/** Neighbours only: a span with too few days breaks the line. Half a span allows for cut ones at the edges. */
export const longestJoin = ({ spanMs }: PlotSpec): number => spanMs * 1.5;

/** How thick lines are, in CSS pixels. */
export const LINE = { share: 1.5, strength: 1.75, dense: 1 };
const DENSE_FROM = 400;

/** How thick the line of strengths is: where its points are as close as pixels, a thick one is a smear. */
export const strengthLine = ({ means }: StrengthSpec): number =>
  means.length > DENSE_FROM ? LINE.dense : LINE.strength;

export function drawBelowShares(sheet: Sheet): void {
  drawGround(sheet);
  drawBand(sheet, longestJoin(sheet.spec));
}

export function drawAboveShares(sheet: Sheet): MarksDrawn {
  drawWhiskers(sheet);
  if (sheet.spec.kind === 'lines') drawPoints(sheet);
  const counts = drawCounts(sheet);
  drawStrips(sheet);
  drawChapters(sheet);
  return {
    ...counts,
    hasColumns: hasColumns(sheet),
    hasStrokes: hasStrokes(sheet),
    hasUnderlines: hasUnderlines(sheet),
  };
}

/** A picture of strengths being drawn. */
export interface StrengthSheet {
  pen: Pen;
  frame: Frame;
  spec: StrengthSpec;
  ink: Ink;
}

export function drawBelowStrengths({ pen, frame, spec, ink }: StrengthSheet): void {
  drawLevels(pen, frame, ink);
  drawBands(pen, frame, spec, ink);
  drawFading(pen, frame, spec, ink);
}

export function drawAboveStrengths({ pen, frame, spec, ink }: StrengthSheet): void {
  drawChaptersAt(pen, frame, spec.chapters, ink);
  drawStrengthPoints(pen, frame, spec, ink);
}
