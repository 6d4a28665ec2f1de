// A whole picture for a file: the range, for each feeling its name and sentence, its days, its strengths and the
// months below, and at the end what the marks mean. All in plain values, on any pen.
import type { Range } from '../../trends/range.ts';
import { along, LABELS_END, type Tick } from './axis.ts';
import { type Sheet, stripHeight } from './frame-drawing.ts';
import type { Ink } from './ink.ts';
import type { PlotSeries, PlotSpec, StrengthSpec } from './plot-spec.ts';
import type { Look } from './series.ts';
import { addShape } from './shapes.ts';
import type { Frame, Pen } from './strokes.ts';
import {
  BAR_LEAST_HIGH,
  barRound,
  barWidth,
  drawAboveShares,
  drawAboveStrengths,
  drawBelowShares,
  drawBelowStrengths,
  LINE,
  longestJoin,
  type MarksDrawn,
  strengthLine,
} from './surroundings.ts';
import type { SheetPen } from './svg-pen.ts';
import { type Run, roughWidth, wrapped } from './wrapping.ts';

/** A feeling's name and what its sentence says after it. */
export interface Heading {
  name: string;
  /** As text, where the colour of its marks is too faint for words. */
  isQuiet: boolean;
  look: Look;
  sentence: string;
}

export interface SheetFigure {
  headings: Heading[];
  /** Null for a feeling that no day of the range named: said, not drawn. */
  plot: PlotSpec | null;
  /** With how many days said a strength, in words. */
  strength: { spec: StrengthSpec; said: string } | null;
}

/** Everything that a picture file shows, with its words. */
export interface PictureSheet {
  /** What it says to who does not see it. */
  title: string;
  /** The range in words. */
  range: string;
  /** Lines of words begin at the right; time goes on to the right all the same. */
  isFromRight: boolean;
  days: Range;
  ticks: readonly Tick[];
  figures: readonly SheetFigure[];
  everyDay: string;
  weakest: string;
  strongest: string;
  /** What stands below all of it, a paragraph each. */
  notes: (marks: MarksDrawn) => string[];
}

/** The colours as they are now, and the type, with what stands in for it where it is not there. */
export interface SheetInk extends Omit<Ink, 'font'> {
  family: string;
}

/** In CSS pixels: wide enough for a year of weeks, narrow enough for a sheet of paper and a telephone. */
export const SHEET_WIDTH = 640;
const EDGE = 24;
const INNER = SHEET_WIDTH - 2 * EDGE;
const SMALL = 12;
const HEADING = 17;
const LEADING = 1.45;
/** Where a line's letters stand, as a part of its height. */
const BASE = 0.75;
const BARS_HIGH = 116;
const STRENGTHS_HIGH = 56;
const SHAPE_ROOM = 18;
const PART = 24;

interface Work {
  to: SheetPen;
  sheet: PictureSheet;
  ink: Ink;
}

/** A place so far from the edge at which lines begin. */
const fromStart = ({ isFromRight }: PictureSheet, inset: number): number =>
  isFromRight ? SHEET_WIDTH - EDGE - inset : EDGE + inset;

/** Lines of text below a height; returns where they end. */
function drawText({ to, sheet }: Work, runs: readonly Run[], size: number, top: number, indent = 0): number {
  const high = size * LEADING;
  const lines = wrapped(runs, size, INNER - indent);
  for (const [at, line] of lines.entries())
    to.runs(fromStart(sheet, indent), top + (at + BASE) * high, size, line);
  return top + lines.length * high;
}

/** Small print that ends at the far edge, on the line that begins at a height. */
function drawAside({ to: { pen }, sheet, ink }: Work, text: string, top: number): void {
  pen.save();
  pen.font = ink.font;
  pen.fillStyle = ink.muted;
  pen.textAlign = sheet.isFromRight ? 'left' : 'right';
  pen.textBaseline = 'alphabetic';
  pen.fillText(text, fromStart(sheet, INNER), top + SMALL * LEADING * BASE);
  pen.restore();
}

function drawHeading(work: Work, { name, isQuiet, look, sentence }: Heading, top: number): number {
  const { ink, to, sheet } = work;
  const colour = ink.of(look.colour);
  to.pen.fillStyle = colour;
  to.pen.beginPath();
  addShape(to.pen, look.shape, fromStart(sheet, 6), top + HEADING * LEADING * 0.52, HEADING * 0.3);
  to.pen.fill();
  const runs = [
    { text: name, colour: isQuiet ? ink.text : colour, isBold: true },
    { text: sentence, colour: ink.text },
  ];
  return drawText(work, runs, HEADING, top, SHAPE_ROOM);
}

type Edges = Pick<PlotSpec, 'min' | 'max'>;

function frameOf({ min, max }: Edges, low: number, high: number, top: number, bottom: number): Frame {
  return {
    left: EDGE,
    right: SHEET_WIDTH - EDGE,
    top,
    bottom,
    x: (ms) => EDGE + ((ms - min) / (max - min)) * INNER,
    y: (value) => bottom - ((value - low) / (high - low)) * (bottom - top),
  };
}

/** Straight lines from point to point, broken where the step is longer than `gap` (ms). */
function drawJoined(pen: Pen, frame: Frame, points: readonly { x: number; y: number }[], gap: number): void {
  let before = Number.NEGATIVE_INFINITY;
  pen.beginPath();
  for (const [at, { x, y }] of points.entries()) {
    const next = points[at + 1];
    const isJoined = x - before <= gap;
    // A point without neighbours is no line; its mark shows it.
    if (isJoined) pen.lineTo(frame.x(x), frame.y(y));
    else if (next && next.x - x <= gap) pen.moveTo(frame.x(x), frame.y(y));
    before = x;
  }
  pen.stroke();
}

function drawBars({ to, ink }: Work, { points, colour }: PlotSeries, spec: PlotSpec, frame: Frame): void {
  const width = barWidth(INNER, spec);
  for (const { x, y } of points) {
    const high = Math.max(BAR_LEAST_HIGH, frame.bottom - frame.y(y));
    const round = Math.min(barRound(width), high / 2);
    to.box(frame.x(x) - width / 2, frame.bottom - high, width, high, round, ink.of(colour));
  }
}

function drawLine({ to: { pen }, ink }: Work, series: PlotSeries, spec: PlotSpec, frame: Frame): void {
  pen.save();
  pen.strokeStyle = ink.of(series.colour);
  pen.lineWidth = LINE.share;
  drawJoined(pen, frame, series.points, longestJoin(spec));
  pen.restore();
}

function drawPlot(work: Work, spec: PlotSpec, top: number): { bottom: number; marks: MarksDrawn } {
  const { to, ink, sheet } = work;
  drawAside(work, sheet.everyDay, top);
  const above = top + SMALL * LEADING + 4;
  const frame = frameOf(spec, 0, 1, above, above + BARS_HIGH);
  const on: Sheet = { pen: to.pen, frame, spec, ink };
  drawBelowShares(on);
  for (const series of spec.series) (spec.kind === 'bars' ? drawBars : drawLine)(work, series, spec, frame);
  const marks = drawAboveShares(on);
  return { bottom: frame.bottom + stripHeight(spec.series.length), marks };
}

function drawStrength(work: Work, { spec, said }: NonNullable<SheetFigure['strength']>, top: number): number {
  const { to, ink, sheet } = work;
  drawText(work, [{ text: said, colour: ink.muted }], SMALL, top);
  drawAside(work, sheet.strongest, top);
  const above = top + SMALL * LEADING + 8;
  const frame = frameOf(spec, 1, 5, above, above + STRENGTHS_HIGH);
  const on = { pen: to.pen, frame, spec, ink };
  drawBelowStrengths(on);
  to.pen.save();
  to.pen.strokeStyle = ink.of(spec.colour);
  to.pen.lineWidth = strengthLine(spec);
  drawJoined(to.pen, frame, spec.means, spec.spanGapsMs);
  to.pen.restore();
  drawAboveStrengths(on);
  drawAside(work, sheet.weakest, frame.bottom + 4);
  return frame.bottom + 4 + SMALL * LEADING;
}

/** The labels of the time axis that have room beside the one before. */
function drawAxis({ to: { pen }, ink, sheet }: Work, top: number): number {
  pen.save();
  pen.font = ink.font;
  pen.fillStyle = ink.muted;
  pen.textAlign = 'left';
  pen.textBaseline = 'alphabetic';
  let taken = 0;
  for (const { day, label } of sheet.ticks) {
    const at = EDGE + along(day, sheet.days) * INNER;
    const end = at + roughWidth(label, SMALL);
    if (label === '' || at < taken || end > SHEET_WIDTH || along(day, sheet.days) >= LABELS_END) continue;
    pen.fillText(label, at, top + SMALL * LEADING * BASE);
    taken = end + SMALL / 2;
  }
  pen.restore();
  return top + SMALL * LEADING;
}

function drawFigure(
  work: Work,
  figure: SheetFigure,
  top: number,
): { bottom: number; marks: MarksDrawn | null } {
  let y = top;
  for (const heading of figure.headings) y = drawHeading(work, heading, y);
  if (!figure.plot) return { bottom: y, marks: null };
  const { bottom, marks } = drawPlot(work, figure.plot, y);
  y = bottom + 4;
  if (figure.strength) y = drawStrength(work, figure.strength, y + 4);
  return { bottom: drawAxis(work, y + 2), marks };
}

/** Draws all of it below one another; returns how high that is. */
export function drawSheet(to: SheetPen, sheet: PictureSheet, { family, ...colours }: SheetInk): number {
  const work = { to, sheet, ink: { ...colours, font: `${SMALL}px ${family}` } };
  let y = drawText(work, [{ text: sheet.range, colour: colours.muted }], SMALL, EDGE);
  const drawn: MarksDrawn = {
    hasRings: false,
    hasNumbers: false,
    hasColumns: false,
    hasStrokes: false,
    hasUnderlines: false,
  };
  for (const figure of sheet.figures) {
    const { bottom, marks } = drawFigure(work, figure, y + PART / 2);
    y = bottom + PART / 2;
    drawn.hasRings ||= marks?.hasRings ?? false;
    drawn.hasNumbers ||= marks?.hasNumbers ?? false;
    drawn.hasColumns ||= marks?.hasColumns ?? false;
    drawn.hasStrokes ||= marks?.hasStrokes ?? false;
    drawn.hasUnderlines ||= marks?.hasUnderlines ?? false;
  }
  for (const note of sheet.notes(drawn)) {
    y = drawText(work, [{ text: note, colour: colours.muted }], SMALL, y + 4);
  }
  return Math.ceil(y + EDGE);
}
