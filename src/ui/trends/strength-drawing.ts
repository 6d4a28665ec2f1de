// What stands round the line of strengths.
import type { Ink } from './ink.ts';
import type { StrengthSpec } from './plot-spec.ts';
import { addShape } from './shapes.ts';
import { type Frame, line, type Pen, sharp } from './strokes.ts';

const RADIUS = 2.4;
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

/** The feeling's shape at every day that said a strength. */
export function drawStrengthPoints(pen: Pen, frame: Frame, spec: StrengthSpec, ink: Ink): void {
  pen.save();
  pen.fillStyle = ink.of(spec.colour);
  pen.beginPath();
  for (const { x, y } of spec.points.length <= POINTS_UP_TO ? spec.points : spec.lonely) {
    addShape(pen, spec.shape, frame.x(x), frame.y(y), RADIUS);
  }
  pen.fill();
  pen.restore();
}
