// The steps of `npm test` and `npm run check`: each runs to its end whatever the others did, and counts what it tested.
import { appendFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ensureBrowser } from './browser.mjs';
import { ensureEngine } from './engines/found.mjs';
import { ROOT, run } from './install.mjs';

/** @typedef {{ passed: number, failed: number, why?: string[] }} Count */
/** @typedef {{ name: string, run: () => Count }} Step */

const FAILURES = join(ROOT, 'test-results', 'failures.txt');

/** @param {number} code exit code of a step that is one check */
const one = (code) => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/**
 * What a test runner reported. No report, or a runner that failed with no failed test, is a failure of its own.
 * @param {number} code its exit code
 * @param {string} file its JSON report
 * @param {(report: any) => Count} countOf
 */
function counted(code, file, countOf) {
  /** @type {Count} */
  let count = { passed: 0, failed: 0 };
  try {
    count = countOf(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    console.error(`No test report in ${file}.`);
    return { passed: 0, failed: 1 };
  }
  const isSilentFailure = count.failed === 0 && (code !== 0 || count.passed === 0);
  if (!isSilentFailure) return count;
  return {
    ...count,
    failed: 1,
    why: [`No test failed, and it ended with ${code}: its own words are above.`],
  };
}

/** @param {string} name */
function reportFile(name) {
  mkdirSync(join(ROOT, 'test-results'), { recursive: true });
  const file = join(ROOT, 'test-results', `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

function unit() {
  const file = reportFile('unit');
  const code = run('vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  // A file that cannot even be loaded has no tests to count, but it failed.
  return counted(code, file, ({ numPassedTests, numFailedTests, testResults }) => {
    const unloaded = testResults.filter(
      (/** @type {any} */ suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
    );
    const why = testResults.flatMap((/** @type {any} */ { assertionResults, name, message }) => [
      ...assertionResults
        .filter((/** @type {any} */ it) => it.status === 'failed')
        .map((/** @type {any} */ it) => brief(it.fullName, it.failureMessages.join('\n'))),
      ...(assertionResults.length === 0 && message ? [brief(name, message)] : []),
    ]);
    return { passed: numPassedTests, failed: numFailedTests + unloaded.length, why };
  });
}

/**
 * @param {'app' | 'more' | 'access' | 'lock' | 'locked'} project of playwright.config.ts
 * @param {string[]} [which] tests of it; all when left out
 */
function e2e(project, which = []) {
  if (!ensureBrowser()) return one(1);
  const file = reportFile(project);
  const args = ['test', `--project=${project}`, '--reporter=list,json', ...which];
  const code = run('@playwright/test/cli.js', args, { PLAYWRIGHT_JSON_OUTPUT_FILE: file });
  return counted(code, file, ({ stats, errors, suites }) => {
    sayLeftOut(suites);
    return browserCount({ stats, errors, suites });
  });
}

/**
 * @param {any[]} suites of a browser report
 * @returns {any[]}
 */
const specsOf = (suites) => suites.flatMap((suite) => [...suite.specs, ...specsOf(suite.suites ?? [])]);

/**
 * A failed test and what was wrong, in a few lines.
 * @param {string} title
 * @param {string} message
 */
const brief = (title, message) =>
  [title, ...stripVTControlCharacters(message).split('\n').filter(Boolean).slice(0, 12)].join('\n    ');

/**
 * @param {any} report of browser tests
 * @returns {Count}
 */
function browserCount({ stats, errors = [], suites }) {
  const why = specsOf(suites).flatMap(({ file, line, title, tests }) =>
    tests
      .filter((/** @type {any} */ it) => it.status === 'unexpected')
      .map((/** @type {any} */ it) =>
        brief(
          `${file}:${line} ${title}`,
          it.results.at(-1)?.error?.message ?? it.results.at(-1)?.status ?? '',
        ),
      ),
  );
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, why };
}

/**
 * Says what was left out, and why: a list that nobody sees grows.
 * @param {any[]} suites
 */
function sayLeftOut(suites) {
  /** @type {Map<string, string[]>} */
  const byReason = new Map();
  for (const { title, tests } of specsOf(suites)) {
    for (const { status, annotations } of tests) {
      if (status !== 'skipped') continue;
      const why = annotations.find((/** @type {any} */ it) => it.type === 'skip')?.description ?? 'not said';
      byReason.set(why, [...(byReason.get(why) ?? []), title]);
    }
  }
  for (const [why, titles] of byReason) {
    console.log(`left out ${titles.length}: ${why}\n${titles.map((title) => `    ${title}`).join('\n')}`);
  }
}

function build() {
  // What follows must never look at an older build.
  rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
  return one(run('vite/bin/vite.js', ['build']));
}

/**
 * With a table of what holds.
 * @param {'firefox' | 'webkit' | 'faults'} engine a project of playwright.config.ts
 */
function inTable(engine) {
  if (!(engine === 'faults' ? ensureBrowser() : ensureEngine(engine))) return one(1);
  const file = reportFile(engine);
  const reporters = '--reporter=list,json,./tests/engines/table.ts';
  const code = run('@playwright/test/cli.js', ['test', `--project=${engine}`, reporters], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  return counted(code, file, browserCount);
}

/** @param {string} config */
const types = (config) => run('typescript/bin/tsc', ['-p', config]);

/** @type {Step[]} */
export const CHECKS = [
  { name: 'types', run: () => one(types('tsconfig.json')) },
  { name: 'types without the DOM', run: () => one(types('tsconfig.core.json')) },
  { name: 'types of workers', run: () => one(types('tsconfig.worker.json')) },
  { name: 'lint', run: () => one(run('@biomejs/biome/bin/biome', ['check', '.'])) },
  { name: 'unused', run: () => one(run('knip/bin/knip.js', [])) },
  { name: 'unit', run: unit },
  { name: 'build', run: build },
  { name: 'sizes', run: () => one(run('../scripts/sizes.mjs', [])) },
];

const MAIN_WAY = ['--grep=@main-way'];
/** In CI `npm test`, which follows, has the main way. */
const BUT_MAIN_WAY = process.env.CI ? ['--grep-invert=@main-way'] : [];

/**
 * What nobody may break, in some minutes: the specs of every time, the main way of the others, and the main way once
 * more with the lock on.
 * @type {Step[]}
 */
export const E2E = [
  { name: 'e2e', run: () => e2e('app') },
  { name: 'main way of the rest', run: () => e2e('more', MAIN_WAY) },
  { name: 'main way, lock on', run: () => e2e('locked', MAIN_WAY) },
];

/**
 * The end-to-end tests that `npm test` leaves to CI.
 * @type {Step[]}
 */
export const MORE = [
  { name: 'build', run: build },
  { name: 'more e2e', run: () => e2e('more', BUT_MAIN_WAY) },
];

/**
 * The whole of `e2e` once more, with the lock on.
 * @type {Step[]}
 */
export const LOCKED = [
  { name: 'build', run: build },
  { name: 'e2e of the lock', run: () => e2e('lock') },
  { name: 'e2e, lock on', run: () => e2e('locked', BUT_MAIN_WAY) },
];

/**
 * Every screen and state against WCAG, and each task by the keyboard: too long for every `npm test`.
 * @type {Step[]}
 */
export const ACCESS = [
  { name: 'build', run: build },
  { name: 'access', run: () => e2e('access') },
];

/**
 * What must hold in engines that are not Chromium too.
 * @type {Step[]}
 */
export const ENGINES = [
  { name: 'build', run: build },
  { name: 'Firefox', run: () => inTable('firefox') },
  { name: 'WebKitGTK', run: () => inTable('webkit') },
];

/**
 * What happens to a journal when something goes wrong below it.
 * @type {Step[]}
 */
export const FAULTS = [
  { name: 'build', run: build },
  { name: 'faults', run: () => inTable('faults') },
];

/**
 * Shows what failed; in CI with what failed in the suites before, since a run of half an hour is read from its end.
 * @param {string[]} failures
 */
function sayFailures(failures) {
  mkdirSync(join(ROOT, 'test-results'), { recursive: true });
  appendFileSync(FAILURES, failures.map((it) => `✗ ${it}\n\n`).join(''));
  const all = readFileSync(FAILURES, 'utf8');
  if (all !== '') console.log(`\n${all}`);
}

/**
 * Runs every step, prints what each took, then the count as the last line.
 * @param {Step[]} steps
 * @returns {number} the exit code
 */
export function runSteps(steps) {
  if (!process.env.CI) rmSync(FAILURES, { force: true });
  const total = { passed: 0, failed: 0 };
  const lines = [];
  /** @type {string[]} */
  const failures = [];
  for (const step of steps) {
    console.log(`\n── ${step.name}`);
    const startedAt = performance.now();
    const { passed, failed, why = [] } = step.run();
    failures.push(...why);
    total.passed += passed;
    total.failed += failed;
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    lines.push(
      `${failed === 0 ? 'ok  ' : 'FAIL'} ${step.name.padEnd(22)} ${passed} passed, ${failed} failed  ${seconds} s`,
    );
  }
  sayFailures(failures);
  console.log(`\n${lines.join('\n')}\n`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}
