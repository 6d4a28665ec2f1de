// What the steps run: the test runners, the build, single checks; each gives a count of what passed.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ensureBrowser } from './browser.mjs';
import { ensureEngine } from './engines/found.mjs';
import { ROOT, run } from './install.mjs';

/** @typedef {{ passed: number, failed: number, why?: string[] }} Count */

/** @param {number} code exit code of a step that is one check */
export const one = (code) => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

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

/**
 * @param {string} name of its report
 * @param {string[]} [files] all when left out
 */
export function unit(name = 'unit', files = []) {
  const file = reportFile(name);
  const code = run('vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...files,
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
 * @param {'app' | 'more' | 'access' | 'lock' | 'locked' | 'faults'} project of playwright.config.ts
 * @param {string[]} [which] tests of it; all when left out
 * @param {string} [name] of the report
 */
export const e2e = (project, which = [], name = project) =>
  browserTests(name, [`--project=${project}`, ...which]);

/**
 * @param {string} name of its report
 * @param {string[]} which
 * @returns {Count}
 */
export function browserTests(name, which) {
  if (!ensureBrowser()) return one(1);
  const file = reportFile(name);
  const args = ['test', '--reporter=list,json', ...which];
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
export const specsOf = (suites) =>
  suites.flatMap((suite) => [...suite.specs, ...specsOf(suite.suites ?? [])]);

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

export function build() {
  // What follows must never look at an older build.
  rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
  return one(run('vite/bin/vite.js', ['build']));
}

/**
 * With a table of what holds.
 * @param {'firefox' | 'webkit'} engine a project of playwright.config.ts
 */
export function inTable(engine) {
  if (!ensureEngine(engine)) return one(1);
  const file = reportFile(engine);
  const reporters = '--reporter=list,json,./tests/engines/table.ts';
  const code = run('@playwright/test/cli.js', ['test', `--project=${engine}`, reporters], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  return counted(code, file, browserCount);
}
