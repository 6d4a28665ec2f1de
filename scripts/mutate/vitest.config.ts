import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const [folder = ''] = (process.env.MUTATE ?? 'journal').split('/');

/** The tests of one folder, once. */
export default defineConfig({
  resolve: { alias: [{ find: /^fast-check$/, replacement: join(import.meta.dirname, 'fewer-runs.ts') }] },
  test: {
    environment: 'node',
    env: { TZ: 'UTC' },
    isolate: false,
    testTimeout: 60_000,
    include: [`tests/${folder}/**/*.test.ts`],
    // They change the zone as they go, and in the thread that a change is tried in the zone does not follow.
    exclude: ['tests/formats/zones.test.ts'],
  },
});
