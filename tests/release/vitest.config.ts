// A suite of its own: it makes a whole release in a clone, which takes its time. `npm run reproduce` runs it.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'release',
    environment: 'node',
    include: ['tests/release/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
