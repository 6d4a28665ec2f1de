// What a canvas really shows: its pixels.
import type { Locator } from '@playwright/test';

/** A part of a canvas from `from` to `to`, 0 at the left or top, 1 at the right or bottom. */
export interface Part {
  from: number;
  to: number;
}

/**
 * The runs of columns that hold pixels of a custom property's colour (as the theme has it now), each from 0 at the
 * left to 1 at the right. `rows`: the part of the height that is looked at.
 */
export function inkRuns(canvas: Locator, property: string, rows: Part): Promise<Part[]> {
  return canvas.evaluate(
    (node, { name, top, bottom }) => {
      const sheet = node as HTMLCanvasElement;
      const pen = sheet.getContext('2d');
      if (!pen || sheet.width === 0) return [];
      const hex = getComputedStyle(document.documentElement).getPropertyValue(name).trim().slice(1);
      const wanted = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
      const from = Math.round(sheet.height * top);
      const height = Math.max(1, Math.round(sheet.height * bottom) - from);
      const { data } = pen.getImageData(0, from, sheet.width, height);
      const isInked = (column: number) => {
        for (let row = 0; row < height; row += 1) {
          const at = (row * sheet.width + column) * 4;
          const isNear = wanted.every((value, part) => Math.abs((data[at + part] ?? 0) - value) < 24);
          if (isNear && (data[at + 3] ?? 0) > 200) return true;
        }
        return false;
      };
      const runs: { from: number; to: number }[] = [];
      let start: number | null = null;
      for (let column = 0; column <= sheet.width; column += 1) {
        const isOn = column < sheet.width && isInked(column);
        if (isOn && start === null) start = column;
        if (!isOn && start !== null) {
          runs.push({ from: start / sheet.width, to: column / sheet.width });
          start = null;
        }
      }
      return runs;
    },
    { name: property, top: rows.from, bottom: rows.to },
  );
}
