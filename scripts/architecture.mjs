// `npm run architecture`: draws docs/architecture.svg from the imports of the code. Each box is a folder of `src`, each
// line an import that the code makes; the thicker it is the more files make it, and a dashed one is of types alone or
// comes later. `--check` writes nothing and fails where the picture is an older one.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { ROOT } from './install.mjs';

const SOURCE = join(ROOT, 'src');
const PICTURE = join(ROOT, 'docs/architecture.svg');

/** From the person to the journal, each row one step further down. @type {readonly (readonly string[])[]} */
const LAYERS = [
  ['ui'],
  ['actions', 'i18n'],
  ['workers', 'platform'],
  ['publish', 'store'],
  ['trends', 'formats', 'example', 'vault'],
  ['journal'],
];
/** @type {Readonly<Record<string, string>>} */
const WHAT = {
  ui: 'what a person sees',
  actions: 'what a person can do',
  i18n: 'every word',
  workers: 'beside the page',
  platform: 'the browser',
  publish: 'what may leave',
  store: 'IndexedDB',
  trends: 'statistics',
  formats: 'files',
  example: 'an invented life',
  vault: 'ciphers and keys',
  journal: 'what a journal is',
};
const [WIDTH, BOX, HEIGHT, BETWEEN, EDGE] = [760, 140, 54, 62, 24];

const IMPORT = /^(?:import|export)\s+(type\s+)?([^;'"]*?)\s*from\s*'(\.[^']+)'/gm;
const LATER = /\bimport\('(\.[^']+)'\)/g;

/** Whether every name of an import is a type. */
const isTypes = (/** @type {string} */ names) =>
  /^\{[\s\S]*\}$/.test(names) &&
  names
    .slice(1, -1)
    .split(',')
    .filter((name) => name.trim() !== '')
    .every((name) => name.trim().startsWith('type '));

/**
 * The folders that a file imports, by whether it does so at once.
 * @param {string} file below `src`
 * @returns {Map<string, boolean>}
 */
function foldersOf(file) {
  const code = readFileSync(join(SOURCE, file), 'utf8');
  /** @type {Map<string, boolean>} */
  const found = new Map();
  const add = (/** @type {string} */ path, /** @type {boolean} */ isNow) => {
    const [folder = ''] = posix.normalize(posix.join(posix.dirname(file), path)).split('/');
    if (folder in WHAT) found.set(folder, isNow || (found.get(folder) ?? false));
  };
  for (const [, type, names = '', path = ''] of code.matchAll(IMPORT)) add(path, !type && !isTypes(names));
  for (const [, path = ''] of code.matchAll(LATER)) add(path, false);
  return found;
}

/** How many files of a folder import another, at once and otherwise. */
function importsOf() {
  /** @type {Map<string, { now: number, other: number }>} */
  const found = new Map();
  for (const name of readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).sort()) {
    const file = name.replaceAll('\\', '/');
    const [folder = ''] = file.split('/');
    if (!/\.tsx?$/.test(file) || !(folder in WHAT)) continue;
    for (const [to, isNow] of foldersOf(file)) {
      if (to === folder) continue;
      const counts = found.get(`${folder} ${to}`) ?? { now: 0, other: 0 };
      counts[isNow ? 'now' : 'other'] += 1;
      found.set(`${folder} ${to}`, counts);
    }
  }
  return found;
}

/** @type {Map<string, { x: number, y: number }>} */
const places = new Map();
for (const [row, names] of LAYERS.entries()) {
  const gap = (WIDTH - 2 * EDGE - names.length * BOX) / names.length;
  for (const [column, name] of names.entries()) {
    const x = EDGE + gap / 2 + column * (BOX + gap);
    places.set(name, { x: Math.round(x), y: EDGE + row * (HEIGHT + BETWEEN) });
  }
}

/** A line from the lower edge of one box to the upper edge of the other, each at a place of its own. */
function lineOf(
  /** @type {string} */ from,
  /** @type {string} */ to,
  /** @type {{ now: number, other: number }} */ { now, other },
) {
  const [a, b] = [places.get(from), places.get(to)];
  if (!a || !b) throw new Error(`${from} or ${to} has no place in the picture`);
  const isDown = b.y >= a.y;
  const towards = Math.sign(b.x - a.x) * 34;
  const [x1, y1] = [a.x + BOX / 2 + towards, isDown ? a.y + HEIGHT : a.y];
  const [x2, y2] = [b.x + BOX / 2 - towards * 0.8, isDown ? b.y : b.y + HEIGHT];
  const width = Math.min(6, 1 + Math.floor(Math.log2(now + other) / 1.6));
  const middle = (y1 + y2) / 2;
  const dash = now === 0 ? ' stroke-dasharray="5 4"' : '';
  return `  <path d="M${x1} ${y1}C${x1} ${middle} ${x2} ${middle} ${x2} ${y2}" stroke-width="${width}"${dash}><title>${from} → ${to}</title></path>`;
}

function drawn() {
  const imports = [...importsOf()].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = imports.map(([key, counts]) => {
    const [from = '', to = ''] = key.split(' ');
    return lineOf(from, to, counts);
  });
  const boxes = [...places].map(
    ([name, { x, y }]) => `  <g transform="translate(${x} ${y})">
    <rect width="${BOX}" height="${HEIGHT}" rx="8"/>
    <text x="${BOX / 2}" y="23" class="name">${name}</text>
    <text x="${BOX / 2}" y="41">${WHAT[name]}</text>
  </g>`,
  );
  const height = 2 * EDGE + LAYERS.length * HEIGHT + (LAYERS.length - 1) * BETWEEN;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="Which folder of the code imports which">
  <style>
    svg { font: 12px system-ui, sans-serif; background: #fbf9f5 }
    path { fill: none; stroke: #2b2a28; stroke-opacity: 0.32 }
    rect { fill: #fffefb; stroke: #8f897d }
    text { text-anchor: middle; fill: #6a665e }
    .name { font-weight: 600; font-size: 14px; fill: #2b2a28 }
  </style>
${lines.join('\n')}
${boxes.join('\n')}
</svg>
`;
}

const picture = drawn();
if (process.argv.includes('--check')) {
  const isSame = readFileSync(PICTURE, 'utf8') === picture;
  if (!isSame) console.error('docs/architecture.svg is not of this code: npm run architecture');
  process.exitCode = isSame ? 0 : 1;
} else {
  writeFileSync(PICTURE, picture);
  console.log(`${places.size} folders, docs/architecture.svg`);
}
