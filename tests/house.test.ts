// The house rules: who may import whom, how long a file may be, which names and powers belong where.
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** What a folder may import: `types of` as types alone, `later` only when it is needed (or as types). */
interface Rule {
  imports: readonly string[];
  typesOf?: readonly string[];
  later?: readonly string[];
  packages?: readonly string[];
}

const RULES: Record<string, Rule> = {
  journal: { imports: [], packages: ['diff'] },
  trends: { imports: ['journal'] },
  vault: { imports: [], packages: ['@noble/', 'age-encryption', '@scure/'] },
  i18n: { imports: [] },
  formats: {
    imports: ['journal', 'vault'],
    packages: [
      'yaml',
      'fflate',
      'mdast-util-from-markdown',
      'mdast-util-gfm-strikethrough',
      'mdast-util-gfm-table',
      'mdast-util-gfm-task-list-item',
      'micromark-extension-gfm-strikethrough',
      'micromark-extension-gfm-table',
      'micromark-extension-gfm-task-list-item',
      'mdast',
      'htmlparser2',
      'papaparse',
      'smol-toml',
    ],
  },
  publish: { imports: ['journal', 'formats'] },
  example: { imports: ['journal'] },
  store: { imports: ['journal', 'vault'], packages: ['dexie'] },
  workers: { imports: ['journal', 'trends', 'formats', 'publish', 'vault', 'store'] },
  platform: { imports: [], packages: ['workbox-window'] },
  actions: {
    imports: ['journal', 'trends', 'vault', 'i18n', 'store', 'platform'],
    typesOf: ['workers'],
    later: ['formats', 'publish', 'example'],
  },
  ui: {
    imports: ['journal', 'trends', 'actions', 'platform', 'i18n', 'store'],
    typesOf: ['formats', 'publish'],
    packages: ['preact', 'mdast'],
  },
};

/** Files that may do what their folder may not, each with what it may. */
const ALSO: Record<string, Pick<Rule, 'later' | 'packages'>> = {
  'ui/trends/chart.ts': { packages: ['chart.js'] },
};

/** The address belongs to every page; the frame only reads it first. */
const SHARED_BY_PAGES = ['ui/frame/route.ts', 'ui/frame/private-address.ts'];

/** Data tables and translations may be as long as they are. */
const LONG = [/^journal\/vocabulary\.ts$/, /^i18n\/\w\w\//];
const CEILING = 300;

const NO_ROOM = /(^|[-./])(utils?|helpers?|common|shared|misc|managers?|services?)([-./]|$)/;

interface Import {
  from: string;
  names: string;
  isType: boolean;
  isLater: boolean;
}

function filesIn(folder: string): string[] {
  const all = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true });
  return all
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(folder, entry.parentPath.slice(join(ROOT, folder).length + 1), entry.name));
}

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const withoutComments = (code: string) =>
  code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');

function importsOf(code: string): Import[] {
  const fixed = code.matchAll(/^(?:import|export)\s+(type\s+)?(?:([^'"();]*?)\s+from\s+)?['"]([^'"]+)['"]/gm);
  const later = code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g);
  return [
    ...[...fixed].map(([, type, names = '', from = '']) => ({
      from,
      names,
      isType: Boolean(type),
      isLater: false,
    })),
    ...[...later].map(([, from = '']) => ({ from, names: '', isType: false, isLater: true })),
  ];
}

/** Names imported as values: `import { type A, b as c }` -> `['b']`. */
const valuesOf = (names: string) =>
  names
    .replace(/[{}\n]/g, ' ')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '))
    .map((name) => name.split(/\s+as\s+/)[0] ?? '');

const isTypeOnly = (it: Import) => it.isType || (it.names.includes('{') && valuesOf(it.names).length === 0);

const sources = filesIn('src').map((file) => file.slice('src/'.length));
const code = sources.filter((file) => /\.tsx?$/.test(file));
const roomOf = (file: string) => file.split('/')[0] ?? '';

/** What is wrong with one import of one file, or null. */
function objection(file: string, it: Import): string | null {
  const rule = RULES[roomOf(file)];
  if (!rule) return `src/${roomOf(file)} is not a folder of the house`;
  if (!it.from.startsWith('.')) return objectionToPackage(file, rule, it);
  if (!/\.(tsx?|css|svg|json)$/.test(it.from.replace(/\?\w+$/, '')))
    return `${it.from} does not say its ending`;
  return objectionToFile(file, rule, it);
}

function objectionToFile(file: string, rule: Rule, it: Import): string | null {
  const room = roomOf(file);
  const target = posix.normalize(posix.join(posix.dirname(file), it.from));
  const other = roomOf(target);
  if (other === room) return room === 'ui' ? objectionToPage(file, target) : null;
  if (room === 'ui' && other === 'store') return objectionToReading(it);
  const may =
    rule.imports.includes(other) ||
    (isTypeOnly(it) && rule.typesOf?.includes(other)) ||
    ((isTypeOnly(it) || it.isLater) && rule.later?.includes(other)) ||
    (it.isLater && isMarkdownLater(file, target));
  return may ? null : `${room} may not import ${target}`;
}

function objectionToPackage(file: string, rule: Rule, it: Import): string | null {
  const allowed = [...(rule.packages ?? []), ...(ALSO[file]?.packages ?? [])];
  const isAllowed = allowed.some((name) => it.from === name || it.from.startsWith(name.replace(/\/?$/, '/')));
  if (isAllowed && (it.from !== 'mdast' || isTypeOnly(it))) return null;
  return `${roomOf(file)} may not import the package ${it.from}`;
}

/** A page's folder imports itself and the parts; a page that needs another page has a part to share. */
function objectionToPage(file: string, target: string): string | null {
  const [, own] = file.split('/');
  const [, other] = target.split('/');
  if (own === other || other === 'parts' || SHARED_BY_PAGES.includes(target)) return null;
  return `ui/${own} may not import ${target}`;
}

/** A screen reads through live queries and writes through actions. */
function objectionToReading(it: Import): string | null {
  if (isTypeOnly(it)) return null;
  const others = valuesOf(it.names).filter((name) => !name.startsWith('watch'));
  return others.length === 0 && !it.isLater
    ? null
    : `ui may import watch… from the store, not ${others.join(', ')}`;
}

const isMarkdownLater = (file: string, target: string) =>
  /^ui\/(parts|publish)\//.test(file) && target.startsWith('formats/markdown');

/** Powers of the browser, and the only rooms that have them. */
const POWERS: readonly { power: RegExp; belongsIn: RegExp }[] = [
  { power: /\bindexedDB\b/, belongsIn: /^(store|platform)\// },
  { power: /\b(local|session)Storage\b/, belongsIn: /^(store|platform)\// },
  { power: /\bcaches\s*\./, belongsIn: /^(store|platform)\/|^workers\/offline/ },
  { power: /\bfetch\s*\(/, belongsIn: /^(store|platform)\/|^workers\/offline|^publish\/host-request\.ts$/ },
  { power: /\bserviceWorker\b/, belongsIn: /^platform\// },
];

const NEVER =
  /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|eval\s*\(|new Function)/;

test('there are files to check', () => {
  expect(code.length).toBeGreaterThan(20);
  expect(code.flatMap((file) => importsOf(read(`src/${file}`))).length).toBeGreaterThan(50);
  for (const room of ['journal', 'store', 'formats', 'trends', 'actions', 'platform', 'workers', 'ui']) {
    expect(sources.filter((file) => roomOf(file) === room)).not.toHaveLength(0);
  }
});

test('the rules object to what they forbid', () => {
  const of = (from: string, rest: Partial<Import> = {}) => ({
    from,
    names: '{ a }',
    isType: false,
    isLater: false,
    ...rest,
  });
  expect(objection('journal/entry.ts', of('../store/database.ts'))).not.toBeNull();
  expect(objection('journal/entry.ts', of('dexie'))).not.toBeNull();
  expect(objection('ui/write/a.tsx', of('../../store/entries.ts', { names: '{ putEntry }' }))).not.toBeNull();
  expect(objection('ui/write/a.tsx', of('../trends/b.tsx'))).not.toBeNull();
  expect(objection('actions/a.ts', of('../formats/markdown.ts'))).not.toBeNull();
  expect(objection('actions/a.ts', of('../journal/entry'))).not.toBeNull();
  expect(objection('actions/a.ts', of('../formats/markdown.ts', { isLater: true }))).toBeNull();
  expect(objection('ui/write/a.tsx', of('../../store/marks.ts', { names: '{ watchMarks }' }))).toBeNull();
});

describe('a file imports only what its folder may', () => {
  test.each(code.filter((file) => file.includes('/')))('%s', (file) => {
    const found = importsOf(withoutComments(read(`src/${file}`))).map((it) => objection(file, it));
    expect(found.filter((text) => text !== null)).toEqual([]);
  });
});

test('only main and app stand outside the folders', () => {
  expect(sources.filter((file) => !file.includes('/') && file !== 'vite-env.d.ts').sort()).toEqual([
    'app.tsx',
    'main.tsx',
  ]);
});

test(`no file is longer than ${CEILING} lines`, () => {
  const short = [
    ...sources.filter((file) => !LONG.some((name) => name.test(file))).map((file) => `src/${file}`),
    ...filesIn('scripts'),
  ];
  const long = short.filter((file) => read(file).split('\n').length - 1 > CEILING);
  expect(long).toEqual([]);
});

test('every name says what it holds', () => {
  const names = [
    ...sources,
    ...filesIn('scripts'),
    ...filesIn('tests').filter((file) => !/\/(given|expected|versions)\//.test(file)),
  ];
  expect(names.filter((file) => NO_ROOM.test(file))).toEqual([]);
  const mixed = code.filter((file) => !/^[a-z0-9-]+(\.d)?\.tsx?$/.test(posix.basename(file)));
  expect(mixed).toEqual([]);
});

test('powers of the browser are used only where they belong', () => {
  const found = code.flatMap((file) => {
    const text = withoutComments(read(`src/${file}`));
    return POWERS.filter(({ power, belongsIn }) => power.test(text) && !belongsIn.test(file)).map(
      ({ power }) => `${file}: ${power.source}`,
    );
  });
  expect(found).toEqual([]);
});

/** What lies where the window lies, or is turned about by a rule of its own. */
const LIES_SO = [
  /safe-area-inset-(left|right)/,
  /^ui\/entries\/entry-card\.module\.css: (left|right|inset): /,
];

test('styles know the start and the end of a line, which may run from the right', () => {
  const sheets = sources.filter((file) => file.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(50);
  const lines = sheets.flatMap((file) =>
    withoutComments(read(`src/${file}`))
      .split('\n')
      .map((line) => `${file}: ${line.trim()}`),
  );
  const one = /: (?:(?:margin|padding|border)-)?(?:left|right)\b[\w-]*:|: [\w-]+:.*[ (](?:left|right)[;,) ]/;
  const four = /: (margin|padding|inset|border-radius): (?:[^ ;]+ ){3}[^ ;]+;$/;
  const bare = (line: string): string => {
    const less = line.replace(/\([^()]*\)/g, '');
    return less === line ? line : bare(less);
  };
  const isUneven = (line: string) => {
    const name = four.exec(bare(line))?.[1];
    if (name === undefined) return false;
    // What stands in brackets is told apart by its place alone: two that look alike may differ, and are looked at.
    const [first, second, third, fourth] = bare(line)
      .replace(/^.*: |;$/g, '')
      .split(' ');
    return name === 'border-radius' ? first !== second || third !== fourth : second !== fourth;
  };
  expect(one.test('a.css: margin-left: 1rem;') && one.test('a.css: text-align: right;')).toBe(true);
  expect(isUneven('a.css: padding: 0 calc(1px + 2px) 0 0;')).toBe(true);
  expect(isUneven('a.css: padding: 0 1px 0 1px;')).toBe(false);
  const sided = lines.filter((line) => one.test(line) || isUneven(line));
  expect(sided.filter((line) => !LIES_SO.some((known) => known.test(line)))).toEqual([]);
});

test('no text becomes markup or code', () => {
  expect(code.filter((file) => NEVER.test(withoutComments(read(`src/${file}`))))).toEqual([]);
});

test('files leave by one way, which knows where a download would be a dead end', () => {
  const leaving = code.filter((file) =>
    importsOf(read(`src/${file}`)).some(
      ({ from, names }) => from.endsWith('platform/files.ts') && valuesOf(names).includes('download'),
    ),
  );
  expect(leaving).toEqual(['actions/hand-over.ts']);
  const linking = code.filter((file) =>
    /\.download\s*=(?!=)|<a\b[^>]*\sdownload\b/.test(read(`src/${file}`)),
  );
  expect(linking).toEqual(['platform/files.ts']);
});

test('Chart.js is imported by one file', () => {
  const importing = code.filter((file) =>
    importsOf(read(`src/${file}`)).some(({ from }) => from.startsWith('chart.js')),
  );
  expect(importing.length).toBeLessThanOrEqual(1);
});
