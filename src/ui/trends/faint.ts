// A quieter tone of a colour that can still be seen, by the contrast formula of WCAG 2.2.

type Rgb = readonly [number, number, number];

/** A little above the 3:1 that a mark needs: quieter, it is lost; louder, it passes for a filled one. */
const CONTRAST = 3.1;
const STEP = 0.05;

function rgbOf(colour: string): Rgb | null {
  const digits = /^#([0-9a-f]{6})$/i.exec(colour)?.[1];
  if (digits === undefined) return null;
  const part = (at: number) => Number.parseInt(digits.slice(at, at + 2), 16);
  return [part(0), part(2), part(4)];
}

function luminance(colour: Rgb): number {
  const linear = (value: number) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2]);
}

function contrast(a: Rgb, b: Rgb): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

function mixed(colour: Rgb, paper: Rgb, part: number): Rgb {
  const mix = (value: number, ground: number) => Math.round(value * part + ground * (1 - part));
  return [mix(colour[0], paper[0]), mix(colour[1], paper[1]), mix(colour[2], paper[2])];
}

/**
 * The colour mixed with the paper as far as 3.1:1 allows; the colour itself where it has no more than that, or
 * where either is not written as `#rrggbb`.
 */
export function faint(colour: string, paper: string): string {
  const [ink, ground] = [rgbOf(colour), rgbOf(paper)];
  if (!ink || !ground) return colour;
  for (let part = 0.3; part < 1; part += STEP) {
    const tone = mixed(ink, ground, part);
    if (contrast(tone, ground) >= CONTRAST) {
      return `#${tone.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
    }
  }
  return colour;
}
