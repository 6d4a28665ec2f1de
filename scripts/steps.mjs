// The steps of `npm test` and `npm run check`: each runs to its end whatever the others did, and counts what it tested.
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownOf, patternElsewhere, rowsOfCases, tableOf, unitFiles } from './faults/cases.mjs';
import { ROOT, run } from './install.mjs';
import { browserTests, build, e2e, inTable, one, unit } from './runners.mjs';

/** @typedef {import('./runners.mjs').Count} Count */
/** @typedef {{ name: string, run: () => Count }} Step */

const FAILURES = join(ROOT, 'test-results', 'failures.txt');

/** @param {string} config */
const types = (config) => run('typescript/bin/tsc', ['-p', config]);

/** @type {Step} */
const BUILD = { name: 'build', run: build };

/** @type {Step[]} */
export const CHECKS = [
  { name: 'types', run: () => one(types('tsconfig.json')) },
  { name: 'types without the DOM', run: () => one(types('tsconfig.core.json')) },
  { name: 'types of workers', run: () => one(types('tsconfig.worker.json')) },
  { name: 'lint', run: () => one(run('@biomejs/biome/bin/biome', ['check', '.'])) },
  { name: 'unused', run: () => one(run('knip/bin/knip.js', [])) },
  { name: 'unit', run: () => unit() },
  BUILD,
  { name: 'sizes', run: () => one(run('../scripts/sizes.mjs', [])) },
];

/** Every suite is run, one after the other (.ci/run): none runs what another one does. */
const IS_WHOLE = process.env.WHOLE === '1';

const MAIN_WAY = ['--grep=@main-way'];
/** `npm test`, which follows then, has the main way. */
const BUT_MAIN_WAY = IS_WHOLE ? ['--grep-invert=@main-way'] : [];

/**
 * They ask a locked journal nothing else than others do, and take long: of them the main way is enough each time, and
 * `LOCKED=all npm run e2e:locked` takes all.
 */
const AS_OTHERS = String.raw`(?:offline|example|trend-views|looking-back|feelings-page|settings)\.spec\.ts`;
const ALL_LOCKED = process.env.LOCKED === 'all';
const BUT_AS_OTHERS = IS_WHOLE
  ? [`--grep-invert=@main-way${ALL_LOCKED ? '' : `|${AS_OTHERS}`}`]
  : ALL_LOCKED
    ? []
    : [`--grep-invert=^(?!.*@main-way).*${AS_OTHERS}`];

/**
 * Prints every case, and counts it: in each engine that it is meant for it holds, or there is a reason. The same table for
 * docs/reliability.md is left in test-results/cases.md.
 */
function cases() {
  const rows = rowsOfCases();
  console.log(`\n${tableOf(rows)}\n`);
  writeFileSync(join(ROOT, 'test-results', 'cases.md'), `${markdownOf(rows)}\n`);
  const failed = rows.filter(({ ok }) => !ok);
  return {
    passed: rows.length - failed.length,
    failed: failed.length,
    why: failed.map(({ sentence, engine, result }) => `${sentence} (${engine}): ${result}`),
  };
}

/** @type {Step} */
const TABLE = { name: 'cases', run: cases };

/**
 * What nobody may break, in some minutes: the specs of every time, the main way of the others, and the main way once
 * more with the lock on.
 * @type {Step[]}
 */
export const E2E = [
  { name: 'e2e', run: () => e2e('app') },
  { name: 'main way of the rest', run: () => e2e('more', MAIN_WAY, 'main-way') },
  { name: 'main way, lock on', run: () => e2e('locked', MAIN_WAY, 'main-way-locked') },
  // Where every suite ran, what they found in all.
  ...(IS_WHOLE ? [TABLE] : []),
];

/**
 * The end-to-end tests that `npm test` leaves to CI.
 * @param {string[]} named specs, and what else the runner takes; all when left out
 * @returns {Step[]}
 */
export const more = (named) => [
  BUILD,
  { name: 'more e2e', run: () => e2e('more', [...BUT_MAIN_WAY, ...named]) },
];

/**
 * The whole of `e2e` once more, with the lock on.
 * @param {string[]} named as above; of what is named nothing is left out
 * @returns {Step[]}
 */
export const locked = (named) =>
  named.length > 0
    ? [
        BUILD,
        {
          name: 'e2e, lock on',
          run: () => browserTests('locked', ['--project=lock', '--project=locked', ...named]),
        },
      ]
    : [
        BUILD,
        { name: 'e2e of the lock', run: () => e2e('lock') },
        { name: 'e2e, lock on', run: () => e2e('locked', BUT_AS_OTHERS) },
      ];

/**
 * Every screen and state against WCAG, and each task by the keyboard: too long for every `npm test`.
 * @param {string[]} named as above
 * @returns {Step[]}
 */
export const access = (named) => [BUILD, { name: 'access', run: () => e2e('access', named) }];

/** @type {Step[]} */
const IN_OTHER_ENGINES = [
  { name: 'Firefox', run: () => inTable('firefox') },
  { name: 'WebKitGTK', run: () => inTable('webkit') },
];

/**
 * What must hold in engines that are not Chromium too.
 * @type {Step[]}
 */
export const ENGINES = [BUILD, ...IN_OTHER_ENGINES];

/** @type {Step[]} */
const OF_OTHER_SUITES = [
  {
    name: 'cases of other suites',
    run: () =>
      browserTests('cases', [
        ...['app', 'more', 'lock'].map((project) => `--project=${project}`),
        `--grep=${patternElsewhere()}`,
      ]),
  },
  { name: 'cases without a browser', run: () => unit('cases-unit', unitFiles()) },
];

/**
 * What happens to a journal when something goes wrong, each case in each engine that it is meant for. Where every suite
 * runs, what those hold is not run twice, and the table comes with the last of them.
 * @type {Step[]}
 */
export const FAULTS = [
  BUILD,
  { name: 'faults', run: () => e2e('faults') },
  ...(IS_WHOLE ? [] : OF_OTHER_SUITES),
  ...IN_OTHER_ENGINES,
  ...(IS_WHOLE ? [] : [TABLE]),
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
