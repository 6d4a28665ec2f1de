// Pictures of how cost grows with a journal: one for each thing that was measured in journals of three sizes or more,
// with its floor. Both axes go by tens, so that what grows with the number of pages climbs, and what does not lies flat.

/** @typedef {import('./figures.mjs').Figure} Figure */
/** @typedef {{ count: number, median: number, min: number, max: number }} Point */
/** @typedef {{ slower: number, isFloor: boolean, points: Point[] }} Line */
/** @typedef {{ what: string, lines: Line[] }} Picture */

const NAMED = /^(.*), ([\d,]+) entries, CPU x(\d+)$/;
const FEWEST = 3;
const [WIDTH, HEIGHT, ACROSS] = [360, 240, 2];
const PLOT = { left: 58, top: 40, wide: 262, high: 160 };

/**
 * What was measured in several sizes with the lock off, in milliseconds.
 * @param {readonly Figure[]} figures
 * @returns {Picture[]}
 */
export function picturesOf(figures) {
  const byName = new Map(figures.map((figure) => [figure.name, figure]));
  /** @type {Map<string, Map<string, Line>>} */
  const found = new Map();
  /** @param {string} what @param {Figure} figure @param {boolean} isFloor */
  const add = (what, { name, median, min, max }, isFloor) => {
    const [, , count = '', slower = ''] = NAMED.exec(name) ?? [];
    const lines = found.get(what) ?? new Map();
    found.set(what, lines);
    const line = lines.get(`${slower} ${isFloor}`) ?? { slower: Number(slower), isFloor, points: [] };
    lines.set(`${slower} ${isFloor}`, line);
    line.points.push({ count: Number(count.replaceAll(',', '')), median, min, max });
  };
  for (const figure of figures) {
    const [, what] = NAMED.exec(figure.name) ?? [];
    // A floor stands beside what it is the floor of, and how many times one size is another is seen.
    if (what === undefined || figure.unit !== 'ms' || /^(floor|growth):/.test(what)) continue;
    add(what, figure, false);
    const floor = figure.reference === null ? undefined : byName.get(figure.reference);
    if (floor && NAMED.test(floor.name)) add(what, floor, true);
  }
  return [...found].flatMap(([what, all]) => {
    const lines = [...all.values()].filter(({ points }) => points.length >= FEWEST);
    for (const { points } of lines) points.sort((a, b) => a.count - b.count);
    return lines.length === 0 ? [] : [{ what, lines }];
  });
}

const escaped = (/** @type {string} */ text) => text.replace(/[&<>]/g, (sign) => `&#${sign.codePointAt(0)};`);
const short = (/** @type {number} */ value) => (value >= 1000 ? `${value / 1000}k` : `${value}`);
/** No time is shorter than the clock of a page tells. */
const logOf = (/** @type {number} */ value) => Math.log10(Math.max(value, 0.1));

/** From one power of ten to another around values, and what lies between them as a share. @param {readonly number[]} values */
function scaleOf(values) {
  const from = Math.floor(Math.min(...values.map(logOf)));
  const to = Math.max(Math.ceil(Math.max(...values.map(logOf))), from + 1);
  return {
    tens: Array.from({ length: to - from + 1 }, (_, step) => 10 ** (from + step)),
    shareOf: (/** @type {number} */ value) => (logOf(value) - from) / (to - from),
  };
}

/** @param {Picture} picture @param {number} at */
function drawn({ what, lines }, at) {
  const points = lines.flatMap((line) => line.points);
  const across = scaleOf(points.map(({ count }) => count));
  const up = scaleOf(points.flatMap(({ min, max }) => [min, max]));
  const x = (/** @type {number} */ count) => Math.round(PLOT.left + across.shareOf(count) * PLOT.wide);
  const y = (/** @type {number} */ ms) => Math.round(PLOT.top + (1 - up.shareOf(ms)) * PLOT.high);
  const text = (/** @type {number} */ left, /** @type {number} */ top, /** @type {string} */ words) =>
    `<text x="${left}" y="${top}">${escaped(words)}</text>`;
  const ruled = up.tens.map((ms) => `<path d="M${PLOT.left} ${y(ms)}h${PLOT.wide}"/>`);
  const lineOf = (/** @type {Line} */ { slower, isFloor, points: own }) => {
    const path = own.map(({ count, median }) => `${x(count)} ${y(median)}`).join('L');
    const spread = own.map(({ count, min, max }) => `M${x(count)} ${y(min)}V${y(max)}`).join('');
    return `<g class="x${slower}${isFloor ? ' floor' : ''}"><path d="M${path}"/><path class="spread" d="${spread}"/></g>`;
  };
  return `<g transform="translate(${(at % ACROSS) * WIDTH} ${Math.floor(at / ACROSS) * HEIGHT})">
<g class="what">${text(PLOT.left, 22, what)}</g>
<g class="ruled">${ruled.join('')}</g>
<g class="up">${up.tens.map((ms) => text(PLOT.left - 6, y(ms) + 4, `${ms} ms`)).join('')}</g>
<g class="across">${across.tens.map((count) => text(x(count), PLOT.top + PLOT.high + 20, short(count))).join('')}</g>
${lines.map(lineOf).join('\n')}
</g>`;
}

/**
 * All of them in one file; null where nothing was measured in three sizes.
 * @param {readonly Figure[]} figures
 */
export function growthSvg(figures) {
  const pictures = picturesOf(figures);
  if (pictures.length === 0) return null;
  const height = Math.ceil(pictures.length / ACROSS) * HEIGHT + 30;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH * ACROSS} ${height}" role="img" aria-label="How long things take in journals of more and more entries">
<style>
text { font: 11px system-ui, sans-serif; fill: #6b675f }
path { fill: none; stroke-width: 2.5 }
.what text { font-size: 12px; font-weight: 600; fill: #3c3a36 }
.up text { text-anchor: end }
.across text { text-anchor: middle }
.ruled path { stroke: #e3dfd6; stroke-width: 1 }
.x1 path { stroke: #2f6f73 }
.x4 path { stroke: #a4583b }
.floor path { stroke-dasharray: 2 4; stroke-width: 2 }
g path.spread { stroke-width: 1; stroke-dasharray: none }
</style>
<rect width="100%" height="100%" fill="#fbf9f5"/>
${pictures.map(drawn).join('\n')}
<g class="x1" transform="translate(${PLOT.left} ${height - 20})"><path d="M0 0h24"/><text x="32" y="4">as it is</text></g>
<g class="x4" transform="translate(${PLOT.left + 120} ${height - 20})"><path d="M0 0h24"/><text x="32" y="4">processor four times slower</text></g>
<g class="x1 floor" transform="translate(${PLOT.left + 330} ${height - 20})"><path d="M0 0h24"/><text x="32" y="4">the floor of either</text></g>
</svg>
`;
}
