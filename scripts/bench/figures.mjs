// What is said of measurements: medians, how far they spread, and how many times the floor they are. All of it rests
// on rounds in which each thing was measured once, in turn, so that a busy minute slows all of them.

/** @typedef {{ name: string, n: number, median: number, min: number, max: number, unit: string, reference: string | null, ratio: number | null }} Figure */
/** @typedef {Record<string, number>} Round one measurement each, by name */

/** @param {readonly number[]} values at least one */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** @param {number} value */
const toTenth = (value) => Math.round(value * 10) / 10;

/**
 * One figure a name. The ratio is the median of the ratios within single rounds, not of two medians.
 * @param {readonly Round[]} rounds
 * @param {Readonly<Record<string, string>>} references the floor of a name, where it has one
 * @param {string} [unit]
 * @returns {Figure[]}
 */
export function figuresOf(rounds, references, unit = 'ms') {
  const names = [...new Set(rounds.flatMap((round) => Object.keys(round)))];
  return names.map((name) => {
    const values = rounds.flatMap((round) => round[name] ?? []);
    const reference = references[name] ?? null;
    const ratios = rounds.flatMap((round) => {
      const [own, floor] = [round[name], reference === null ? undefined : round[reference]];
      return own === undefined || floor === undefined || floor <= 0 ? [] : [own / floor];
    });
    return {
      name,
      n: values.length,
      median: toTenth(median(values)),
      min: toTenth(Math.min(...values)),
      max: toTenth(Math.max(...values)),
      unit,
      reference,
      ratio: ratios.length === 0 ? null : Math.round(median(ratios) * 100) / 100,
    };
  });
}

/**
 * The figures as lines of a Markdown table.
 * @param {readonly Figure[]} figures
 */
export function tableOf(figures) {
  const rows = figures.map(({ name, n, median: middle, min, max, unit, reference, ratio }) => [
    name,
    String(n),
    `${middle} ${unit}`,
    `${min}–${max}`,
    reference ?? '',
    ratio === null ? '' : `${ratio.toFixed(2)} x`,
  ]);
  const all = [['what', 'n', 'median', 'spread', 'floor', 'ratio'], ...rows];
  const widths = all[0]?.map((_, at) => Math.max(...all.map((row) => row[at]?.length ?? 0))) ?? [];
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(all[0] ?? []), line(widths.map((width) => '-'.repeat(width))), ...all.slice(1).map(line)].join(
    '\n',
  );
}
