import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const FOLDERS = ['journal', 'trends', 'formats', 'publish', 'i18n', 'platform', 'corpus'];
/** Texts alone, without a day or a clock, and long: in one zone. */
const OF_NO_ZONE = [
  'formats/html/*',
  'journal/{differences,merge,newly-private,private-passages,undo}',
  'publish/{pictures-chosen.property,pictures-leak.property,take-up}',
].map((name) => `tests/${name}.test.ts`);
/** What stores: run open in one zone and sealed in the other. */
const STORING = ['store', 'actions', 'example'];

/** Tests as run on a device in that zone; tests/zone.ts checks that it took. */
const inZone = (zone: string, folders: string[], exclude: string[] = []) => ({
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
    exclude,
  },
});

export default defineConfig({
  test: {
    // Every core: by itself the runner leaves one of them idle, which of two is half.
    maxWorkers: availableParallelism(),
    projects: [
      inZone('UTC', [...FOLDERS, ...STORING]),
      inZone('Australia/Lord_Howe', FOLDERS, OF_NO_ZONE),
      {
        test: {
          name: 'house',
          environment: 'node',
          testTimeout: 60_000,
          include: ['tests/*.test.ts', 'tests/parts/*.test.ts'],
        },
      },
      {
        test: {
          ...inZone('Australia/Lord_Howe', STORING).test,
          name: 'sealed',
          env: { TZ: 'Australia/Lord_Howe', SEALED: '1' },
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
