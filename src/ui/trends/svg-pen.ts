// A pen that writes SVG: the part of a canvas that the drawings use, as text. Presentation attributes alone, since a
// policy that knows no style but the app's own files would refuse a style. The same strokes give the same text.
import type { Pen } from './strokes.ts';
import { type Run, roughWidth } from './wrapping.ts';
import { xmlText } from './xml-text.ts';

/** What a picture with words is drawn with: strokes, and what a canvas and an SVG each do their own way. */
export interface SheetPen {
  pen: Pen;
  /** A filled box with round corners. */
  box: (x: number, y: number, width: number, height: number, round: number, colour: string) => void;
  /** Pieces of one line, one after the other; the first begins at `x`, which is their right end where one reads from there. */
  runs: (x: number, y: number, size: number, runs: readonly Run[]) => void;
}

interface Style {
  strokeStyle: string;
  fillStyle: string;
  lineWidth: number;
  globalAlpha: number;
  font: string;
  textAlign: CanvasTextAlign;
  textBaseline: CanvasTextBaseline;
}

const FIRST: Style = {
  strokeStyle: '#000000',
  fillStyle: '#000000',
  lineWidth: 1,
  globalAlpha: 1,
  font: '10px sans-serif',
  textAlign: 'start',
  textBaseline: 'alphabetic',
};

const ANCHORS: Readonly<Record<CanvasTextAlign, string>> = {
  start: '',
  left: '',
  center: ' text-anchor="middle"',
  end: ' text-anchor="end"',
  right: ' text-anchor="end"',
};

/** Where the picture is read from the right a text begins there: at its start is to the left of its place. */
const ANCHORS_FROM_RIGHT: typeof ANCHORS = { ...ANCHORS, left: ANCHORS.end, right: ANCHORS.start };

/** A number as SVG wants it, to a hundredth of a pixel. */
const n = (value: number): string => String(Math.round(value * 100) / 100 + 0);

const attribute = (name: string, value: string | number, unless: string | number) =>
  value === unless ? '' : ` ${name}="${typeof value === 'number' ? n(value) : xmlText(value)}"`;

const sizeOf = (font: string) => Number.parseFloat(font) || 10;

class Recorder implements Pen, Style {
  strokeStyle = FIRST.strokeStyle;
  fillStyle = FIRST.fillStyle;
  lineWidth = FIRST.lineWidth;
  globalAlpha = FIRST.globalAlpha;
  font = FIRST.font;
  textAlign = FIRST.textAlign;
  textBaseline = FIRST.textBaseline;
  readonly #elements: string[];
  readonly #anchors: typeof ANCHORS;
  #dash: readonly number[] = [];
  #path: string[] = [];
  readonly #saved: { style: Style; dash: readonly number[] }[] = [];

  constructor(elements: string[], anchors: typeof ANCHORS) {
    this.#elements = elements;
    this.#anchors = anchors;
  }

  beginPath(): void {
    this.#path = [];
  }

  moveTo(x: number, y: number): void {
    this.#path.push(`M${n(x)} ${n(y)}`);
  }

  lineTo(x: number, y: number): void {
    this.#path.push(`L${n(x)} ${n(y)}`);
  }

  /** Whole circles; no drawing has a part of one. */
  arc(x: number, y: number, radius: number): void {
    const half = (to: number) => `A${n(radius)} ${n(radius)} 0 1 1 ${n(to)} ${n(y)}`;
    this.#path.push(`M${n(x + radius)} ${n(y)}${half(x - radius)}${half(x + radius)}Z`);
  }

  closePath(): void {
    this.#path.push('Z');
  }

  stroke(): void {
    this.#draw(
      [
        ' fill="none"',
        attribute('stroke', this.strokeStyle, ''),
        attribute('stroke-width', this.lineWidth, 1),
        attribute('stroke-dasharray', this.#dash.join(' '), ''),
        attribute('stroke-opacity', this.globalAlpha, 1),
      ].join(''),
    );
  }

  fill(): void {
    this.#draw(attribute('fill', this.fillStyle, '') + attribute('fill-opacity', this.globalAlpha, 1));
  }

  #draw(attributes: string): void {
    if (this.#path.length > 0) this.#elements.push(`<path d="${this.#path.join('')}"${attributes}/>`);
  }

  fillText(text: string, x: number, y: number): void {
    const look = `${attribute('fill', this.fillStyle, '')}${attribute('font-size', sizeOf(this.font), '')}`;
    this.#elements.push(
      `<text x="${n(x)}" y="${n(y)}"${look}${this.#anchors[this.textAlign]}>${xmlText(text)}</text>`,
    );
  }

  measureText(text: string): { width: number } {
    return { width: roughWidth(text, sizeOf(this.font)) };
  }

  setLineDash(segments: Iterable<number>): void {
    this.#dash = [...segments];
  }

  save(): void {
    const { strokeStyle, fillStyle, lineWidth, globalAlpha, font, textAlign, textBaseline } = this;
    const style = { strokeStyle, fillStyle, lineWidth, globalAlpha, font, textAlign, textBaseline };
    this.#saved.push({ style, dash: this.#dash });
  }

  restore(): void {
    const saved = this.#saved.pop();
    if (!saved) return;
    Object.assign(this, saved.style);
    this.#dash = saved.dash;
  }
}

function spanOf({ text, colour, isBold }: Run): string {
  return `<tspan fill="${xmlText(colour)}"${isBold ? ' font-weight="600"' : ''}>${xmlText(text)}</tspan>`;
}

/** A pen whose strokes become `elements`, of an SVG that has the direction of its words. */
export function svgPen(elements: string[], isFromRight: boolean): SheetPen {
  return {
    pen: new Recorder(elements, isFromRight ? ANCHORS_FROM_RIGHT : ANCHORS),
    box: (x, y, width, height, round, colour) => {
      const place = `x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"`;
      elements.push(`<rect ${place}${attribute('rx', round, 0)} fill="${xmlText(colour)}"/>`);
    },
    runs: (x, y, size, runs) => {
      elements.push(
        `<text x="${n(x)}" y="${n(y)}" font-size="${n(size)}">${runs.map(spanOf).join('')}</text>`,
      );
    },
  };
}
