// A canvas that follows its picture and the theme. The chart code comes once, beside the reading of the journal.
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { DAY_MS } from '../../journal/day.ts';
import type { Drawing, Plan } from './chart.ts';
import { type Ink, onInkChange, readInk } from './ink.ts';

type Chart = typeof import('./chart.ts');

/** Once it is there, a picture is drawn in the task that made it, not a frame or two later. */
let chart: Chart | null = null;

function loadChart(): Promise<void> {
  return import('./chart.ts').then((loaded) => {
    chart = loaded;
  });
}

/** Asks for the chart code while the journal is read; whoever draws says when it does not come. */
export function useChartAhead(): void {
  useLayoutEffect(() => {
    if (!chart) loadChart().catch(() => undefined);
  }, []);
}

/** What to draw with the chart code; must be the same function as long as the picture is the same. */
export type PlanOf = (chart: Chart, ink: Ink) => Plan;

export function useDrawing(
  planOf: PlanOf,
  chosen: number | null,
): { canvas: RefObject<HTMLCanvasElement | null>; drawing: RefObject<Drawing | null>; hasFailed: boolean } {
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawing = useRef<Drawing>(null);
  const [hasFailed, setFailed] = useState(false);
  const at = chosen === null ? null : chosen * DAY_MS;
  const latest = useRef(at);
  latest.current = at;

  useLayoutEffect(() => {
    let isOver = false;
    const redraw = () => {
      if (isOver || !canvas.current || !chart) return;
      const plan = planOf(chart, readInk(canvas.current));
      if (drawing.current) drawing.current.redo(plan);
      else drawing.current = chart.drawPlan(canvas.current, plan);
      drawing.current.mark(latest.current);
    };
    const begin = () => {
      redraw();
      const { fonts } = document;
      // Letters that are still on their way are measured by others until they come.
      if (fonts.status !== 'loaded') fonts.ready.then(() => !isOver && drawing.current?.redraw());
    };
    if (chart) begin();
    else loadChart().then(begin, () => !isOver && setFailed(true));
    const stop = onInkChange(redraw);
    return () => {
      isOver = true;
      stop();
    };
  }, [planOf]);

  useLayoutEffect(
    () => () => {
      drawing.current?.destroy();
      drawing.current = null;
    },
    [],
  );

  useEffect(() => drawing.current?.mark(at), [at]);
  return { canvas, drawing, hasFailed };
}
