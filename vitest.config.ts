import { defineConfig } from 'vitest/config';

const folders = ['journal', 'trends', 'formats', 'store', 'actions', 'i18n', 'platform', 'corpus'];

/** The same suite as seen by a device in that zone; tests/zone.ts checks that it took. */
const inZone = (zone: string) => ({
  test: {
    name: zone,
    environment: 'node',
    env: { TZ: zone },
    setupFiles: ['tests/zone.ts'],
    include: [`tests/{${folders.join(',')}}/**/*.test.ts`],
  },
});

export default defineConfig({
  test: {
    projects: [
      inZone('UTC'),
      inZone('Australia/Lord_Howe'),
      { test: { name: 'house', environment: 'node', include: ['tests/*.test.ts'] } },
    ],
  },
});
