// Single strokes on a canvas.
import type { Ink } from './ink.ts';

/** Where things are, in CSS pixels of the canvas. */
export interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
  x: (ms: number) => number;
  y: (value: number) => number;
}

/** A hairline on whole pixels stays a hairline. */
export const sharp = (value: number): number => Math.round(value) + 0.5;

export function line(pen: CanvasRenderingContext2D, x1: number, y1: number, x2: number, y2: number): void {
  pen.beginPath();
  pen.moveTo(x1, y1);
  pen.lineTo(x2, y2);
  pen.stroke();
}

/** A hairline from top to bottom through a day. */
export function drawLineAt(pen: CanvasRenderingContext2D, frame: Frame, ink: Ink, day: number): void {
  const at = sharp(frame.x(day) - 0.5);
  pen.save();
  pen.strokeStyle = ink.text;
  pen.lineWidth = 1;
  line(pen, at, frame.top, at, frame.bottom);
  pen.restore();
}
