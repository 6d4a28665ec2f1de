// The same picture as a PNG, drawn on a canvas of its own: there the type of the app is at hand, which an SVG shown as
// an image does not get, and no browser calls the canvas tainted.
import { drawSheet, type PictureSheet, SHEET_WIDTH, type SheetInk } from './sheet-drawing.ts';
import { type SheetPen, svgPen } from './svg-pen.ts';

/** Twice as many pixels each way, so that it is sharp where it is shown. */
const SCALE = 2;

function canvasPen(pen: CanvasRenderingContext2D, family: string, isFromRight: boolean): SheetPen {
  return {
    pen,
    box: (x, y, width, height, round, colour) => {
      pen.fillStyle = colour;
      pen.beginPath();
      pen.roundRect(x, y, width, height, round);
      pen.fill();
    },
    runs: (x, y, size, runs) => {
      let at = x;
      pen.save();
      pen.textAlign = isFromRight ? 'right' : 'left';
      pen.textBaseline = 'alphabetic';
      for (const { text, colour, isBold } of runs) {
        pen.font = `${isBold ? '600 ' : ''}${size}px ${family}`;
        pen.fillStyle = colour;
        pen.fillText(text, at, y);
        at += pen.measureText(text).width * (isFromRight ? -1 : 1);
      }
      pen.restore();
    },
  };
}

/** The bytes of the picture; null where the browser gives no canvas of that size. */
export async function pngOfPlot(sheet: PictureSheet, ink: SheetInk): Promise<Blob | null> {
  await document.fonts.ready;
  const canvas = document.createElement('canvas');
  canvas.width = SHEET_WIDTH * SCALE;
  canvas.height = drawSheet(svgPen([], sheet.isFromRight), sheet, ink) * SCALE;
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  pen.scale(SCALE, SCALE);
  pen.fillStyle = ink.paper;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  if (sheet.isFromRight) pen.direction = 'rtl';
  drawSheet(canvasPen(pen, ink.family, sheet.isFromRight), sheet, ink);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  // Safari keeps a canvas's memory until its size is zero.
  canvas.width = 0;
  canvas.height = 0;
  return blob;
}
