// The picture as a file that stands alone: an SVG with its sentence as the title, from numbers and colours alone.
import { drawSheet, type PictureSheet, SHEET_WIDTH, type SheetInk } from './sheet-drawing.ts';
import { svgPen } from './svg-pen.ts';
import { xmlText } from './xml-text.ts';

/** The SVG and its size in CSS pixels. The same sheet in the same ink is the same text. */
export function svgOfPlot(
  sheet: PictureSheet,
  ink: SheetInk,
): { text: string; width: number; height: number } {
  const elements: string[] = [];
  const height = drawSheet(svgPen(elements, sheet.isFromRight), sheet, ink);
  const size = `width="${SHEET_WIDTH}" height="${height}" viewBox="0 0 ${SHEET_WIDTH} ${height}"`;
  const direction = sheet.isFromRight ? ' direction="rtl"' : '';
  const text = [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size}${direction} role="img" font-family="${xmlText(ink.family)}">`,
    `<title>${xmlText(sheet.title)}</title>`,
    `<desc>${xmlText(sheet.range)}</desc>`,
    `<rect width="${SHEET_WIDTH}" height="${height}" fill="${xmlText(ink.paper)}"/>`,
    ...elements,
    '</svg>',
    '',
  ].join('\n');
  return { text, width: SHEET_WIDTH, height };
}
