// Which test holds which case, in which engine: read from tests/faults/cases.json and from the reports of the runs. A
// case that names a test that did not run, or has neither a test nor a reason, fails.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../install.mjs';
import { specsOf } from '../runners.mjs';

/** @typedef {'Chromium' | 'Firefox' | 'WebKitGTK' | 'Node'} Engine */
/** @typedef {{ case: string, held: Partial<Record<Engine, string[]>>, left?: Partial<Record<Engine, string>> }} Case */
/** @typedef {{ file: string, title: string, ok: boolean, why: string }} Ran */
/** @typedef {{ sentence: string, engine: Engine, result: string, ok: boolean }} Row */

/** Every suite was run, each whole (.ci/run). */
const IS_WHOLE = process.env.WHOLE === '1';

/** @type {Case[]} */
export const CASES = JSON.parse(readFileSync(join(ROOT, 'tests', 'faults', 'cases.json'), 'utf8'));

/** @param {Engine} engine */
const namedFor = (engine) => [...new Set(CASES.flatMap(({ held }) => held[engine] ?? []))];

/**
 * The file of a test, and how its title begins; none where the whole file is meant.
 * @param {string} name `faults/kill.spec.ts: killed at any moment`
 */
function placeOf(name) {
  const [file = '', ...title] = name.split(': ');
  return { file, title: title.join(': ') };
}

/** Of Chromium, what stands in the suites of every day and not among the faults: titles, as a pattern. */
export const patternElsewhere = () =>
  namedFor('Chromium')
    .filter((name) => name.startsWith('e2e/'))
    .map((name) => placeOf(name).title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');

/** Files of the unit tests. */
export const unitFiles = () => namedFor('Node').map((name) => `tests/${name}`);

/**
 * @param {string} name of a report
 * @returns {any}
 */
function report(name) {
  const file = join(ROOT, 'test-results', `${name}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/**
 * @param {string} name
 * @returns {Ran[]}
 */
function ranInBrowser(name) {
  return specsOf(report(name)?.suites ?? []).flatMap(({ file, title, tests }) =>
    tests.map((/** @type {any} */ { status, annotations }) => ({
      // Beside the folder of the others, as the runner says it: `../faults/kill.spec.ts`.
      file: file.startsWith('../') ? file.slice(3) : `e2e/${file}`,
      title,
      ok: status === 'expected' || status === 'flaky',
      why:
        status === 'skipped'
          ? `not driven: ${annotations.find((/** @type {any} */ it) => it.type === 'skip')?.description ?? 'not said'}`
          : 'FAILS',
    })),
  );
}

/** @returns {Ran[]} */
function ranInNode() {
  return (report(IS_WHOLE ? 'unit' : 'cases-unit')?.testResults ?? []).map(
    (/** @type {any} */ { name, status }) => ({
      file: name.slice(join(ROOT, 'tests').length + 1),
      title: '',
      ok: status === 'passed',
      why: 'FAILS',
    }),
  );
}

/** The reports of other suites that hold cases. */
const OTHERS = IS_WHOLE ? ['app', 'more', 'main-way', 'lock'] : ['cases'];

/** @type {Record<Engine, () => Ran[]>} */
const RAN = {
  Chromium: () => [...ranInBrowser('faults'), ...OTHERS.flatMap(ranInBrowser)],
  Firefox: () => ranInBrowser('firefox'),
  WebKitGTK: () => ranInBrowser('webkit'),
  Node: ranInNode,
};

/**
 * What one test, or several of that beginning, came to.
 * @param {Ran[]} ran
 * @param {string} name
 */
function resultOf(ran, name) {
  const { file, title } = placeOf(name);
  const those = ran.filter((one) => one.file === file && one.title.startsWith(title));
  if (those.length === 0) return `NO TEST: ${name}`;
  return those.find(({ ok }) => !ok)?.why ?? 'holds';
}

/** @returns {Row[]} every case in every engine it is meant for */
export function rowsOfCases() {
  const ran = /** @type {Record<Engine, Ran[]>} */ (
    Object.fromEntries(Object.entries(RAN).map(([engine, read]) => [engine, read()]))
  );
  return CASES.flatMap(({ case: sentence, held, left = {} }) => {
    /** @type {Row[]} */
    const rows = [];
    for (const [engine, names] of /** @type {[Engine, string[]][]} */ (Object.entries(held))) {
      const result = names.map((name) => resultOf(ran[engine], name)).find((it) => it !== 'holds') ?? 'holds';
      rows.push({ sentence, engine, result, ok: result === 'holds' || result.startsWith('not driven') });
    }
    for (const [engine, why] of /** @type {[Engine, string][]} */ (Object.entries(left)))
      rows.push({ sentence, engine, result: `not tried: ${why}`, ok: true });
    if (rows.length === 0)
      rows.push({ sentence, engine: 'Chromium', result: 'NO TEST AND NO REASON', ok: false });
    return rows;
  });
}

/** @param {Row[]} rows */
export function tableOf(rows) {
  const widest = Math.max(...rows.map(({ sentence }) => sentence.length));
  const line = (/** @type {string} */ one, /** @type {string} */ two, /** @type {string} */ three) =>
    `${one.padEnd(widest)}  ${two.padEnd(9)}  ${three}`;
  return [
    line('case', 'engine', 'result'),
    ...rows.map(({ sentence, engine, result }) => line(sentence, engine, result)),
  ].join('\n');
}

/** The same as Markdown: a line for each case, a column for each engine. */
export function markdownOf(/** @type {Row[]} */ rows) {
  const engines = /** @type {Engine[]} */ (['Chromium', 'Firefox', 'WebKitGTK', 'Node']);
  const cell = (/** @type {string} */ sentence, /** @type {Engine} */ engine) =>
    rows.find((row) => row.sentence === sentence && row.engine === engine)?.result ?? '';
  const lines = [...new Set(rows.map(({ sentence }) => sentence))].map(
    (sentence) => `| ${[sentence, ...engines.map((engine) => cell(sentence, engine))].join(' | ')} |`,
  );
  return [`| case | ${engines.join(' | ')} |`, '|---|---|---|---|---|', ...lines].join('\n');
}
