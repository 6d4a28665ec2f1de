import { readFileSync } from 'node:fs';
import { defineConfig } from 'vite';
import { isAskedLater } from './scripts/build/asked-later.ts';
import { chunks } from './scripts/build/chunks.ts';
import { offline } from './scripts/build/offline.ts';
import { notePackages } from './scripts/build/packages.ts';
import { normalBase } from './scripts/serve.mjs';

const root = import.meta.dirname;
const base = normalBase(process.env.BASE);
const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { version: string };

const packages = notePackages(`${root}/test-results/packages.json`);

export default defineConfig({
  base,
  resolve: {
    alias: {
      // The same library in the language of the browsers that Ebb runs in: two kilobytes less, twice.
      dexie: 'dexie/dist/modern/dexie.mjs',
      '@noble/post-quantum/hybrid.js': `${root}/scripts/build/never-asked.ts`,
      '@noble/curves/nist.js': `${root}/scripts/build/never-asked.ts`,
    },
  },
  plugins: [offline({ base, root, version: process.env.VERSION ?? version }), packages.build()],
  build: {
    // The policy allows no data: scripts, styles or fonts; a file of its own is cached by its own hash.
    // Icons are small enough to travel inside the style sheet; the policy allows data: for images.
    assetsInlineLimit: (path) => path.endsWith('.svg'),
    // Preloading is a hint; a browser without it loads the same files a moment later.
    // Of what a page brings later only the style sheets are named beforehand: the names of all scripts are two kilobytes
    // of the first load, and a script names its own when it comes.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files, { hostType }) =>
        hostType === 'js' ? files.filter((file) => file.endsWith('.css')) : files,
    },
    rolldownOptions: {
      output: { codeSplitting: chunks(root) },
      onwarn: (warning, warn) => {
        if (!isAskedLater(root, warning)) warn(warning);
      },
    },
  },
  // One file each: a worker that imports nothing at run time cannot lose a part to an update.
  worker: {
    format: 'es',
    rollupOptions: { output: { codeSplitting: false } },
    plugins: () => [packages.worker()],
  },
});
