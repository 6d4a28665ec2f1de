// A suite of its own: it needs Ruby and Jekyll, which `npm run jekyll` brings.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'jekyll',
    environment: 'node',
    include: ['tests/jekyll/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
