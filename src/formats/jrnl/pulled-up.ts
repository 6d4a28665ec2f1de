// jrnl pushes the headings of a text down when it exports: `# A` becomes `#### A` below the years and months of one
// file, `## A` in a file of its own. It does so in every line that begins like one, in code as well; so no line of a
// text begins with fewer, and what does is jrnl's own.

/** The lines with their headings as they were before jrnl pushed them down so many levels. */
export function pulledUp(lines: readonly string[], levels: number): string[] {
  const pushed = new RegExp(`^#{${levels + 1}}#* `);
  return lines.map((line) => (pushed.test(line) ? line.slice(levels) : line));
}
