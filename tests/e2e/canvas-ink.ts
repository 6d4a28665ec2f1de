// What a canvas really shows: its pixels.
import type { Locator } from '@playwright/test';

/** A part of a canvas from `from` to `to`, 0 at the left or top, 1 at the right or bottom. */
export interface Part {
  from: number;
  to: number;
}

/** For each column of the canvas, whether some pixel in these rows has the colour of the custom property. */
function inkedColumns(canvas: Locator, property: string, rows: Part): Promise<boolean[]> {
  return canvas.evaluate(
    (node, { name, from, to }) => {
      const { width, height } = node as HTMLCanvasElement;
      const pen = (node as HTMLCanvasElement).getContext('2d');
      const top = Math.round(height * from);
      const depth = Math.round(height * to) - top;
      if (!pen || width === 0 || depth < 1) return [];
      const hex = getComputedStyle(document.documentElement).getPropertyValue(name).trim().slice(1);
      const wanted = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
      const { data } = pen.getImageData(0, top, width, depth);
      // Near enough for a thin line between two rows of pixels, far from every other colour of the page.
      const isNear = (at: number) =>
        (data[at + 3] ?? 0) > 150 &&
        wanted.every((value, part) => Math.abs((data[at + part] ?? 0) - value) < 48);
      const rowsOf = Array.from({ length: depth }, (_, row) => row * width);
      return Array.from({ length: width }, (_, column) => rowsOf.some((row) => isNear((row + column) * 4)));
    },
    { name: property, ...rows },
  );
}

/**
 * The runs of columns that hold the colour of a custom property as the theme has it now, within `rows` of the
 * canvas. A whisker drawn over a mark does not make it two.
 */
export async function inkRuns(canvas: Locator, property: string, rows: Part): Promise<Part[]> {
  const columns = await inkedColumns(canvas, property, rows);
  const runs: Part[] = [];
  for (const [column, isInked] of columns.entries()) {
    if (!isInked) continue;
    const [from, to] = [column / columns.length, (column + 1) / columns.length];
    const before = runs.at(-1);
    if (before && from - before.to < 0.01) before.to = to;
    else runs.push({ from, to });
  }
  return runs;
}
