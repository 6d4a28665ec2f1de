import { defineConfig } from '@playwright/test';
import { browserArgs, findShell } from './scripts/browser.mjs';
import type { EngineOption } from './tests/engines/engine.ts';

const executablePath = findShell();

/** Long walks over every screen and state; `npm run access` runs them, and CI does. */
const WALKS = ['access', 'keyboard-path', 'reflow', 'spoken'].map((name) => `**/${name}.spec.ts`);

const named = (names: string) => `**/{${names}}.spec.ts`;

/** So many widths and sizes of one thing that they run with those walks. */
const IN_ALL_SIZES = named('page-menu,templates,only-page,letter-for-letter,large-letters');
/** They turn the lock on themselves. */
const OF_THE_LOCK = named('lock,lock-typed');
/** They too, and take long: `npm run e2e:locked` runs them, and CI does. */
const LONG_OF_THE_LOCK = named('lock-disk,lock-kill,passkey,sealed-backup');
/** What the lock has no part in: the device, how it looks, how a page is typed on, where the browser may connect to. */
const OF_NO_LOCK = named(
  'guard,install,iphone,kept-files,languages,from-the-right,care-spoken,choices,large-letters,look,manifest,page-menu,templates,only-page,writing-comfort,heading-and-focus,keyboard,trends-ink,letter-for-letter,connected,reminder,post-words',
);
/** Writing, finding again, seeing, taking out and in: `npm test` runs them each time, and the main way of the others. */
const EVERY_TIME = named(
  'write,drafts,entry,import,export,backup,trends,removed,errors,store-notices,keep-note,guard,look,manifest',
);
/** Of a journal that is sealed from its beginning. */
const OF_SEALED = named('sealed-beginning,sealed-speed');

// Every worker serves the built app itself (tests/e2e/journal.ts), so that no test depends on a port being free.
export default defineConfig<{ isLocked: boolean }, EngineOption>({
  testDir: 'tests/e2e',
  projects: [
    { name: 'app', testMatch: EVERY_TIME },
    { name: 'more', testIgnore: [EVERY_TIME, ...WALKS, IN_ALL_SIZES, LONG_OF_THE_LOCK, OF_SEALED] },
    { name: 'lock', testMatch: LONG_OF_THE_LOCK },
    {
      name: 'locked',
      testIgnore: [...WALKS, OF_THE_LOCK, LONG_OF_THE_LOCK, OF_NO_LOCK],
      use: { isLocked: true },
    },
    // A walk is as long as the screens are many.
    { name: 'access', testMatch: [...WALKS, IN_ALL_SIZES], timeout: 180_000 },
    // Damaged files, killed browsers, storage that fails: `npm run faults`.
    { name: 'faults', testDir: 'tests/faults', use: { serviceWorkers: 'allow' } },
    // They start browsers of their own, several times a test.
    { name: 'firefox', testDir: 'tests/engines', timeout: 300_000, use: { engine: 'firefox' } },
    { name: 'webkit', testDir: 'tests/engines', timeout: 300_000, use: { engine: 'webkit' } },
  ],
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // A small machine that does other things too is slow, not wrong.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    launchOptions: { args: browserArgs(), ...(executablePath ? { executablePath } : {}) },
    viewport: { width: 390, height: 844 },
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    // The offline worker only where a test is about it: keeping every file anew for each takes a fifth of the time.
    serviceWorkers: 'block',
    // Where CI runs nobody opens a trace, and keeping one for every test costs a tenth of the time.
    trace: process.env.CI ? 'off' : 'retain-on-failure',
  },
});
