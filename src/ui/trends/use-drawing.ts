// A canvas that follows its picture and the theme. The chart code comes when the first canvas is on the page.
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { MS_PER_DAY } from '../../trends/chart-series.ts';
import type { Drawing } from './chart.ts';
import { type Ink, onInkChange, readInk } from './ink.ts';

type Chart = typeof import('./chart.ts');

/** Draws on a canvas with the chart code; must be the same function as long as the picture is the same. */
export type Draw = (chart: Chart, canvas: HTMLCanvasElement, ink: Ink) => Drawing;

export function useDrawing(
  draw: Draw,
  chosen: number | null,
): { canvas: RefObject<HTMLCanvasElement | null>; drawing: RefObject<Drawing | null>; hasFailed: boolean } {
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawing = useRef<Drawing>(null);
  const [hasFailed, setFailed] = useState(false);
  const at = chosen === null ? null : chosen * MS_PER_DAY;
  const latest = useRef(at);
  latest.current = at;

  useEffect(() => {
    let isOver = false;
    let chart: Chart | null = null;
    const redraw = () => {
      if (isOver || !canvas.current || !chart) return;
      drawing.current?.destroy();
      drawing.current = draw(chart, canvas.current, readInk(canvas.current));
      drawing.current.mark(latest.current);
    };
    import('./chart.ts').then(
      (loaded) => {
        chart = loaded;
        redraw();
        document.fonts.ready.then(() => !isOver && drawing.current?.redraw());
      },
      () => !isOver && setFailed(true),
    );
    const stop = onInkChange(redraw);
    return () => {
      isOver = true;
      stop();
      drawing.current?.destroy();
      drawing.current = null;
    };
  }, [draw]);

  useEffect(() => drawing.current?.mark(at), [at]);
  return { canvas, drawing, hasFailed };
}
