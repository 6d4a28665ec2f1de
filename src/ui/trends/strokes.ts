// Single strokes, and what they are drawn with.
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

/** The part of a canvas that pictures are drawn with. A picture file is written by a pen with the same part. */
export interface Pen
  extends Pick<
    CanvasRenderingContext2D,
    | 'beginPath'
    | 'moveTo'
    | 'lineTo'
    | 'arc'
    | 'closePath'
    | 'stroke'
    | 'fill'
    | 'fillText'
    | 'save'
    | 'restore'
    | 'setLineDash'
    | 'strokeStyle'
    | 'fillStyle'
    | 'lineWidth'
    | 'globalAlpha'
    | 'font'
    | 'textAlign'
    | 'textBaseline'
  > {
  measureText: (text: string) => { width: number };
}

/** A hairline on whole pixels stays a hairline. */
export const sharp = (value: number): number => Math.round(value) + 0.5;

export function line(pen: Pen, x1: number, y1: number, x2: number, y2: number): void {
  pen.beginPath();
  pen.moveTo(x1, y1);
  pen.lineTo(x2, y2);
  pen.stroke();
}

/** A hairline from top to bottom through a day. */
export function drawLineAt(pen: Pen, frame: Frame, ink: Ink, day: number): void {
  const at = sharp(frame.x(day) - 0.5);
  pen.save();
  pen.strokeStyle = ink.text;
  pen.lineWidth = 1;
  line(pen, at, frame.top, at, frame.bottom);
  pen.restore();
}
