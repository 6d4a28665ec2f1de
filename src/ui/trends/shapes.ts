// A feeling's shape as a path, so that a thousand marks are one fill.
import type { Shape } from './plot-spec.ts';

/** What a shape is drawn with: any pen that can go along a line. */
type PathPen = Pick<CanvasPath, 'moveTo' | 'lineTo' | 'arc' | 'closePath'>;

type Corner = readonly [x: number, y: number];

const CORNERS: Readonly<Record<Exclude<Shape, 'circle'>, readonly Corner[]>> = {
  triangle: [
    [0, -1.1],
    [1.1, 0.9],
    [-1.1, 0.9],
  ],
  square: [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
  diamond: [
    [0, -1.25],
    [1.25, 0],
    [0, 1.25],
    [-1.25, 0],
  ],
  drop: [
    [-1.1, -0.9],
    [1.1, -0.9],
    [0, 1.1],
  ],
  cross: [
    [-0.4, -1.1],
    [0.4, -1.1],
    [0.4, -0.4],
    [1.1, -0.4],
    [1.1, 0.4],
    [0.4, 0.4],
    [0.4, 1.1],
    [-0.4, 1.1],
    [-0.4, 0.4],
    [-1.1, 0.4],
    [-1.1, -0.4],
    [-0.4, -0.4],
  ],
};

/** Adds a shape around a point; every shape covers about the same area at one radius. */
export function addShape(pen: PathPen, shape: Shape, x: number, y: number, radius: number): void {
  if (shape === 'circle') {
    pen.moveTo(x + radius, y);
    pen.arc(x, y, radius, 0, 2 * Math.PI);
    return;
  }
  for (const [index, [dx, dy]] of CORNERS[shape].entries()) {
    if (index === 0) pen.moveTo(x + dx * radius, y + dy * radius);
    else pen.lineTo(x + dx * radius, y + dy * radius);
  }
  pen.closePath();
}

/** The shape as an SVG path in a box from -1.4 to 1.4, for the sentence beside a picture. */
export function outlineOf(shape: Shape): string {
  if (shape === 'circle') return 'M1,0A1,1 0 1 1 -1,0A1,1 0 1 1 1,0Z';
  return `M${CORNERS[shape].map(([x, y]) => `${x},${y}`).join('L')}Z`;
}
