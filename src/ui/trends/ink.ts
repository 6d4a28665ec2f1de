// The colours a canvas is drawn with, read from the theme: a canvas does not follow custom properties by itself.
import { faint } from './faint.ts';

export interface Ink {
  text: string;
  muted: string;
  grid: string;
  paper: string;
  /** The family and size of small print, as a canvas wants it. */
  font: string;
  /** The colour of a custom property. */
  of: (property: string) => string;
  /** A quieter tone of it that can still be seen on the paper. */
  faint: (property: string) => string;
}

const PAPER = 'print';
const CHANGES = [
  '(prefers-color-scheme: dark)',
  '(forced-colors: active)',
  '(prefers-contrast: more)',
  PAPER,
];
/** What a printer can show of a picture that is made of points. */
const PAPER_SHARPNESS = 4;

/** Points of a canvas for a CSS pixel. */
export function sharpness(): number {
  return matchMedia(PAPER).matches ? PAPER_SHARPNESS : devicePixelRatio;
}

/** Reads the theme as it is now. In forced colours every series is the text's colour; shapes tell them apart. */
export function readInk(element: Element): Ink {
  const style = getComputedStyle(element);
  const font = `${style.fontSize} ${style.fontFamily}`;
  if (matchMedia('(forced-colors: active)').matches) {
    const text = style.color;
    const paper = getComputedStyle(document.documentElement).backgroundColor;
    return { text, muted: text, grid: text, paper, font, of: () => text, faint: () => text };
  }
  const of = (property: string) => style.getPropertyValue(property).trim();
  const paper = of('--paper');
  return {
    text: of('--text'),
    muted: of('--muted'),
    grid: of('--grid'),
    paper,
    font,
    of,
    faint: (property) => faint(of(property), paper),
  };
}

/** Calls back when the theme changes; returns how to stop. */
export function onInkChange(changed: () => void): () => void {
  const queries = CHANGES.map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
  };
}
