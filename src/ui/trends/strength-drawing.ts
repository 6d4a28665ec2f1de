// What stands round the line of strengths.
import type { Ink } from './ink.ts';
import type { StrengthSpec } from './plot-spec.ts';
import { addShape } from './shapes.ts';
import { type Frame, line, type Pen, sharp } from './strokes.ts';

const RADIUS = 2;
/** The band says where the average probably runs, quietly: no outline, and never more than this. */
const BAND_ALPHA = 0.16;
const FADED_ALPHA = 0.4;
/** Single days stand behind their average. */
const DAY_ALPHA = 0.55;
/** With more points than this only those that no line joins are drawn: marks, not points, cost time. */
const POINTS_UP_TO = 400;

/** Dotted lines at the weakest and the strongest step. */
export function drawLevels(pen: Pen, frame: Frame, ink: Ink): void {
  pen.save();
  pen.strokeStyle = ink.grid;
  pen.setLineDash([1, 3]);
  for (const y of [1, 5]) line(pen, frame.left, sharp(frame.y(y)), frame.right, sharp(frame.y(y)));
  pen.restore();
}

/** Where the average probably runs, cut to the scale: no strength lies beyond it. */
export function drawBands(pen: Pen, frame: Frame, spec: StrengthSpec, ink: Ink): void {
  pen.save();
  pen.fillStyle = ink.of(spec.colour);
  pen.globalAlpha = BAND_ALPHA;
  const y = (value: number) => frame.y(Math.min(5, Math.max(1, value)));
  for (const band of spec.bands.filter(({ length }) => length > 1)) {
    pen.beginPath();
    for (const [index, { x, hi }] of band.entries()) {
      if (index === 0) pen.moveTo(frame.x(x), y(hi));
      else pen.lineTo(frame.x(x), y(hi));
    }
    for (const { x, lo } of band.toReversed()) pen.lineTo(frame.x(x), y(lo));
    pen.closePath();
    pen.fill();
  }
  pen.restore();
}

/** The average stands still where nothing more was said, and fades until it breaks off. */
export function drawFading(pen: Pen, frame: Frame, spec: StrengthSpec, ink: Ink): void {
  pen.save();
  pen.strokeStyle = ink.of(spec.colour);
  pen.globalAlpha = FADED_ALPHA;
  pen.lineWidth = 1.25;
  for (const [from, to] of spec.fading)
    line(pen, frame.x(from.x), frame.y(from.y), frame.x(to.x), frame.y(to.y));
  pen.restore();
}

/** The feeling's shape at every day that said a strength; one that no line joins is all there is to see of it. */
export function drawStrengthPoints(pen: Pen, frame: Frame, spec: StrengthSpec, ink: Ink): void {
  pen.save();
  pen.fillStyle = ink.of(spec.colour);
  pen.strokeStyle = ink.of(spec.colour);
  pen.lineWidth = 1;
  pen.globalAlpha = DAY_ALPHA;
  if (spec.points.length <= POINTS_UP_TO) drawPoints(pen, frame, spec, spec.points);
  pen.globalAlpha = 1;
  drawPoints(pen, frame, spec, spec.lonely);
  pen.restore();
}

/** Filled, or hollow where the day was written about long after it. */
function drawPoints(pen: Pen, frame: Frame, spec: StrengthSpec, points: StrengthSpec['points']): void {
  const isRemembered = ({ x }: StrengthSpec['points'][number]) => spec.remembered.has(x);
  const lived = points.filter((point) => !isRemembered(point));
  const remembered = points.filter(isRemembered);
  if (tracePoints(pen, frame, spec, lived)) pen.fill();
  if (tracePoints(pen, frame, spec, remembered)) pen.stroke();
}

function tracePoints(
  pen: Pen,
  frame: Frame,
  { shape }: StrengthSpec,
  points: StrengthSpec['points'],
): boolean {
  pen.beginPath();
  for (const { x, y } of points) addShape(pen, shape, frame.x(x), frame.y(y), RADIUS);
  return points.length > 0;
}
