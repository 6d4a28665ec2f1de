// The one file that knows Chart.js, loaded when a picture is first shown. No date adapter, no animation, no
// decimation (it reads a missing value as zero), no floating tooltip: the readout is part of the page.
import {
  BarController,
  BarElement,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  type Plugin,
  PointElement,
} from 'chart.js';
import type { Point } from '../../trends/chart-series.ts';
import { drawCursor, type Sheet, stripHeight } from './frame-drawing.ts';
import { type Ink, sharpness } from './ink.ts';
import type { PlotSeries, PlotSpec, StrengthSpec } from './plot-spec.ts';
import { drawLineAt, type Frame } from './strokes.ts';
import {
  BAR_LEAST_HIGH,
  barRound,
  barWidth,
  drawAboveShares,
  drawAboveStrengths,
  drawBelowShares,
  drawBelowStrengths,
  LINE,
  longestJoin,
  type MarksDrawn,
  type StrengthSheet,
  strengthLine as thickness,
} from './surroundings.ts';

Chart.register(BarController, BarElement, LineController, LineElement, PointElement, LinearScale);

export interface Drawing {
  /** Marks a day (ms), or none. */
  mark: (day: number | null) => void;
  /** The day (ms, not rounded) under a point of the screen. */
  dayAt: (clientX: number) => number;
  /** Draws again, when a font has arrived. */
  redraw: () => void;
  destroy: () => void;
}

type Seen = (marks: MarksDrawn) => void;

function frameOf(chart: Chart): Frame {
  const { x, y } = chart.scales;
  const pixel = (scale: typeof x, value: number) => scale?.getPixelForValue(value) ?? 0;
  return { ...chart.chartArea, x: (value) => pixel(x, value), y: (value) => pixel(y, value) };
}

function barWidthIn(chart: Chart, spec: PlotSpec): number {
  const { left = 0, right = 0 } = chart.chartArea ?? {};
  return barWidth(right - left, spec);
}

function bars(series: PlotSeries, spec: PlotSpec, ink: Ink) {
  return {
    type: 'bar' as const,
    data: series.points,
    backgroundColor: ink.of(series.colour),
    borderRadius: (context: { chart: Chart }) => barRound(barWidthIn(context.chart, spec)),
    borderSkipped: false as const,
    barThickness: ((context: { chart: Chart }) => barWidthIn(context.chart, spec)) as unknown as number,
    minBarLength: BAR_LEAST_HIGH,
    grouped: false,
    clip: false as const,
  };
}

function lines(series: PlotSeries, spec: PlotSpec, ink: Ink) {
  return {
    type: 'line' as const,
    data: series.points,
    borderColor: ink.of(series.colour),
    borderWidth: LINE.share,
    spanGaps: longestJoin(spec),
    pointRadius: 0,
    tension: 0,
    clip: false as const,
  };
}

/** Ground below the bars; whiskers, counts, day marks and the chosen day above them. */
function surroundings(spec: PlotSpec, ink: Ink, chosen: () => number | null, seen: Seen): Plugin {
  const sheetOf = (chart: Chart): Sheet => ({ pen: chart.ctx, frame: frameOf(chart), spec, ink });
  return {
    id: 'surroundings',
    beforeDatasetsDraw: (chart) => drawBelowShares(sheetOf(chart)),
    afterDatasetsDraw: (chart) => {
      const sheet = sheetOf(chart);
      const marks = drawAboveShares(sheet);
      const day = chosen();
      if (day !== null) drawCursor(sheet, day);
      seen(marks);
    },
  };
}

interface Plan {
  datasets: (ReturnType<typeof bars> | ReturnType<typeof lines> | ReturnType<typeof strengthLine>)[];
  x: { min: number; max: number };
  y: { min: number; max: number };
  padding: { top: number; bottom: number };
  plugin: (chosen: () => number | null) => Plugin;
}

/** A chart on a canvas that is alone in a positioned parent and keeps to the parent's size. */
function drawPlan(canvas: HTMLCanvasElement, plan: Plan): Drawing {
  let chosen: number | null = null;
  const chart = new Chart<'bar' | 'line', Point[]>(canvas, {
    type: 'bar',
    data: { datasets: plan.datasets },
    options: {
      animation: false,
      parsing: false,
      events: [],
      responsive: true,
      maintainAspectRatio: false,
      devicePixelRatio: sharpness(),
      layout: { padding: plan.padding, autoPadding: false },
      scales: {
        x: { type: 'linear', display: false, offset: false, ...plan.x },
        y: { type: 'linear', display: false, ...plan.y },
      },
    },
    plugins: [plan.plugin(() => chosen) as Plugin<'bar' | 'line'>],
  });
  return {
    mark: (day) => {
      if (day === chosen) return;
      chosen = day;
      chart.draw();
    },
    dayAt: (clientX) => {
      const { left } = canvas.getBoundingClientRect();
      return chart.scales.x?.getValueForPixel(clientX - left) ?? plan.x.min;
    },
    redraw: () => chart.draw(),
    destroy: () => {
      chart.destroy();
      // Safari keeps a canvas's memory until its size is zero.
      canvas.width = 0;
      canvas.height = 0;
    },
  };
}

/** Weekly shares with their whiskers and the strip of days. `seen` hears after each drawing what marks it has. */
export function drawShares(canvas: HTMLCanvasElement, spec: PlotSpec, ink: Ink, seen: Seen): Drawing {
  const datasetOf = spec.kind === 'bars' ? bars : lines;
  return drawPlan(canvas, {
    datasets: spec.series.map((series) => datasetOf(series, spec, ink)),
    x: { min: spec.min, max: spec.max },
    y: { min: 0, max: 1 },
    padding: { top: 4, bottom: stripHeight(spec.series.length) },
    plugin: (chosen) => surroundings(spec, ink, chosen, seen),
  });
}

function strengthLine(spec: StrengthSpec, ink: Ink) {
  return {
    type: 'line' as const,
    data: spec.means,
    borderColor: ink.of(spec.colour),
    borderWidth: thickness(spec),
    spanGaps: spec.spanGapsMs,
    pointRadius: 0,
    tension: 0,
    clip: false as const,
  };
}

/** The average of strengths from 1 to 5, never zoomed: straight lines that break where nothing was said. */
export function drawStrengths(canvas: HTMLCanvasElement, spec: StrengthSpec, ink: Ink): Drawing {
  const sheetOf = (chart: Chart): StrengthSheet => ({ pen: chart.ctx, frame: frameOf(chart), spec, ink });
  return drawPlan(canvas, {
    datasets: [strengthLine(spec, ink)],
    x: { min: spec.min, max: spec.max },
    y: { min: 1, max: 5 },
    padding: { top: 5, bottom: 5 },
    plugin: (chosen) => ({
      id: 'strengths',
      beforeDatasetsDraw: (chart) => drawBelowStrengths(sheetOf(chart)),
      afterDatasetsDraw: (chart) => {
        const day = chosen();
        drawAboveStrengths(sheetOf(chart));
        if (day !== null) drawLineAt(chart.ctx, frameOf(chart), ink, day);
      },
    }),
  });
}
