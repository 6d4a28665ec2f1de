import { readFileSync } from 'node:fs';
import { defineConfig } from 'vite';
import { offline } from './scripts/build/offline.ts';
import { normalBase } from './scripts/serve.mjs';

const root = import.meta.dirname;
const base = normalBase(process.env.BASE);
const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { version: string };

export default defineConfig({
  base,
  plugins: [offline({ base, root, version: process.env.VERSION ?? version })],
  build: {
    // The policy allows no data: scripts, styles or fonts; a file of its own is cached by its own hash.
    // Icons are small enough to travel inside the style sheet; the policy allows data: for images.
    assetsInlineLimit: (path) => path.endsWith('.svg'),
    // Preloading is a hint; a browser without it loads the same files a moment later.
    modulePreload: { polyfill: false },
  },
  // One file each: a worker that imports nothing at run time cannot lose a part to an update.
  worker: { format: 'es', rollupOptions: { output: { codeSplitting: false } } },
});
