// Which code is changed, a folder or one file, and by which tests it is judged: those of its folder, in one time zone.
const place = process.env.MUTATE ?? 'journal';

export default {
  testRunner: 'vitest',
  vitest: { configFile: 'scripts/mutate/vitest.config.ts' },
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: [place.endsWith('.ts') ? `src/${place}` : `src/${place}/**/*.ts`],
  // What is worked out when a module is loaded is judged by every test at once, and takes as long.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 10_000,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: {
    allowColor: false,
    allowEmojis: false,
    logTests: false,
    maxTestsToLog: 0,
    reportTests: false,
    reportMutants: false,
    reportScoreTable: true,
    skipFull: false,
  },
  jsonReporter: { fileName: `test-results/mutation/${place.replaceAll('/', '-')}.json` },
  // The rewriting of it asks for a compiler that this project no longer has, and nothing here is compiled.
  tsconfigFile: 'none.json',
  // Only what these tests read is copied.
  ignorePatterns: [
    'test-results',
    'dist',
    'docs',
    'bench',
    '.cache',
    'tests/e2e',
    'tests/engines',
    'tests/faults',
    'tests/jekyll',
  ],
  disableTypeChecks: false,
  tempDirName: 'test-results/mutation/work',
  cleanTempDir: 'always',
};
