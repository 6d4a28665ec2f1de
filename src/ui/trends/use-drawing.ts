// A canvas that follows its picture and the theme. The chart code comes once, beside the reading of the journal.
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { MS_PER_DAY } from '../../trends/chart-series.ts';
import type { Drawing, Plan } from './chart.ts';
import { drawLater, type Sight, watchSight } from './in-sight.ts';
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
  const at = chosen === null ? null : chosen * MS_PER_DAY;
  const latest = useRef(at);
  latest.current = at;

  const sight = useRef<Sight>(null);
  const waits = useRef<{ draw: () => void; callOff: () => void }>(null);

  useLayoutEffect(() => {
    if (!canvas.current) return;
    sight.current = watchSight(canvas.current, () => {
      const { current } = waits;
      current?.callOff();
      current?.draw();
    });
    return () => sight.current?.stop();
  }, []);

  useLayoutEffect(() => {
    let isOver = false;
    const redraw = () => {
      waits.current?.callOff();
      waits.current = null;
      if (isOver || !canvas.current || !chart) return;
      const plan = planOf(chart, readInk(canvas.current));
      if (drawing.current) drawing.current.redo(plan);
      else drawing.current = chart.drawPlan(canvas.current, plan);
      drawing.current.mark(latest.current);
    };
    // A picture that nobody sees may be an earlier one for a moment.
    const draw = () => {
      if (sight.current?.isIn() !== false) redraw();
      else waits.current = { draw: redraw, callOff: drawLater(redraw) };
    };
    const begin = () => {
      draw();
      const { fonts } = document;
      // Letters that are still on their way are measured by others until they come.
      if (fonts.status !== 'loaded') fonts.ready.then(() => !isOver && drawing.current?.redraw());
    };
    if (chart) begin();
    else loadChart().then(begin, () => !isOver && setFailed(true));
    const stop = onInkChange(redraw);
    return () => {
      isOver = true;
      waits.current?.callOff();
      waits.current = null;
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
