// The one file that knows Chart.js, loaded when a picture is first shown. No date adapter, no animation, no
// decimation (it reads a missing value as zero), no floating tooltip: the readout is part of the page.
import {
  BarController,
  BarElement,
  Chart,
  type ChartConfiguration,
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
  /** Another picture in its place. */
  redo: (plan: Plan) => void;
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

/** What a picture is drawn from. */
export interface Plan {
  datasets: (ReturnType<typeof bars> | ReturnType<typeof lines> | ReturnType<typeof strengthLine>)[];
  x: { min: number; max: number };
  y: { min: number; max: number };
  padding: { top: number; bottom: number };
  /** Drawn below the data, and above them with the chosen day. */
  below: (chart: Chart) => void;
  above: (chart: Chart, chosen: number | null) => void;
}

type Kind = 'bar' | 'line';

function optionsOf({ padding, x, y }: Plan): NonNullable<ChartConfiguration<Kind>['options']> {
  return {
    animation: false,
    parsing: false,
    events: [],
    responsive: true,
    maintainAspectRatio: false,
    devicePixelRatio: sharpness(),
    layout: { padding, autoPadding: false },
    scales: {
      // Not only unseen: hidden labels are measured too.
      x: { type: 'linear', display: false, ticks: { display: false }, offset: false, ...x },
      y: { type: 'linear', display: false, ticks: { display: false }, ...y },
    },
  };
}

/** A chart on a canvas that is alone in a positioned parent and keeps to the parent's size. */
export function drawPlan(canvas: HTMLCanvasElement, first: Plan): Drawing {
  let plan = first;
  let chosen: number | null = null;
  const surroundings: Plugin = {
    id: 'surroundings',
    beforeDatasetsDraw: (chart) => plan.below(chart),
    afterDatasetsDraw: (chart) => plan.above(chart, chosen),
  };
  const chart = new Chart<Kind, Point[]>(canvas, {
    type: 'bar',
    data: { datasets: plan.datasets },
    options: optionsOf(plan),
    plugins: [surroundings as Plugin<Kind>],
  });
  return {
    // Measuring the canvas and making a chart for it takes longer than drawing the picture.
    redo: (next) => {
      plan = next;
      chart.data.datasets = plan.datasets;
      chart.options = optionsOf(plan);
      if (chart.currentDevicePixelRatio !== sharpness()) chart.resize();
      chart.update();
    },
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
export function sharesPlan(spec: PlotSpec, ink: Ink, seen: Seen): Plan {
  const datasetOf = spec.kind === 'bars' ? bars : lines;
  const sheetOf = (chart: Chart): Sheet => ({ pen: chart.ctx, frame: frameOf(chart), spec, ink });
  return {
    datasets: spec.series.map((series) => datasetOf(series, spec, ink)),
    x: { min: spec.min, max: spec.max },
    y: { min: 0, max: 1 },
    padding: { top: 4, bottom: stripHeight(spec.series.length) },
    // Ground below the bars; whiskers, counts, day marks and the chosen day above them.
    below: (chart) => drawBelowShares(sheetOf(chart)),
    above: (chart, chosen) => {
      const sheet = sheetOf(chart);
      const marks = drawAboveShares(sheet);
      if (chosen !== null) drawCursor(sheet, chosen);
      seen(marks);
    },
  };
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
export function strengthsPlan(spec: StrengthSpec, ink: Ink): Plan {
  const sheetOf = (chart: Chart): StrengthSheet => ({ pen: chart.ctx, frame: frameOf(chart), spec, ink });
  return {
    datasets: [strengthLine(spec, ink)],
    x: { min: spec.min, max: spec.max },
    y: { min: 1, max: 5 },
    padding: { top: 5, bottom: 5 },
    below: (chart) => drawBelowStrengths(sheetOf(chart)),
    above: (chart, chosen) => {
      drawAboveStrengths(sheetOf(chart));
      if (chosen !== null) drawLineAt(chart.ctx, frameOf(chart), ink, chosen);
    },
  };
}
