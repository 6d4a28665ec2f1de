// Cells of the tables that we write: RFC 4180, and none that a spreadsheet would run.

export const CSV_END = '\r\n';
/** Spreadsheets on Windows take a file without it for an older encoding. */
export const CSV_MARK = '\uFEFF';
/** What a spreadsheet may take for a formula (OWASP, CSV injection), behind any number of apostrophes. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * Text that no spreadsheet runs: an apostrophe goes before what could be a formula. One apostrophe taken away
 * from a text that begins so gives back what was there.
 */
export function defused(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The same text before it was made so; any other as it is. */
export const undefused = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;

/** A cell by RFC 4180. */
export function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
