import { defineConfig } from 'vitest/config';

const folder = process.env.MUTATE ?? 'journal';

/** The tests of one folder, once. */
export default defineConfig({
  test: {
    environment: 'node',
    env: { TZ: 'UTC' },
    isolate: false,
    testTimeout: 60_000,
    include: [`tests/${folder}/**/*.test.ts`],
  },
});
