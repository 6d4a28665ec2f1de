import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const folders = [
  'journal',
  'trends',
  'formats',
  'publish',
  'store',
  'actions',
  'i18n',
  'platform',
  'example',
  'corpus',
];

/** The same suite as seen by a device in that zone; tests/zone.ts checks that it took. */
const inZone = (zone: string) => ({
  test: {
    name: zone,
    isolate: false,
    environment: 'node',
    env: { TZ: zone },
    setupFiles: ['tests/zone.ts'],
    // Properties take many tries; a busy machine may need long for them, and a hang is still found.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: [`tests/{${folders.join(',')}}/**/*.test.ts`],
  },
});

export default defineConfig({
  test: {
    // Every core: by itself the runner leaves one of them idle, which of two is half.
    maxWorkers: availableParallelism(),
    projects: [
      inZone('UTC'),
      inZone('Australia/Lord_Howe'),
      { test: { name: 'house', environment: 'node', include: ['tests/*.test.ts', 'tests/parts/*.test.ts'] } },
      // The store's own tests once more, on a journal that is sealed.
      {
        test: {
          ...inZone('UTC').test,
          name: 'sealed',
          env: { TZ: 'UTC', SEALED: '1' },
          include: ['tests/{store,actions,example}/**/*.test.ts'],
        },
      },
      // Once: nothing there knows of time zones, and deriving keys takes its time.
      {
        test: {
          name: 'vault',
          isolate: false,
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          include: ['tests/vault/**/*.test.ts'],
        },
      },
    ],
  },
});
