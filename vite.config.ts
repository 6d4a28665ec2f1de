import { readFileSync } from 'node:fs';
import { defineConfig } from 'vite';
import { offline } from './scripts/build/offline.ts';
import { notePackages } from './scripts/build/packages.ts';
import { normalBase } from './scripts/serve.mjs';

const root = import.meta.dirname;
const base = normalBase(process.env.BASE);
const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { version: string };

const CORE = new RegExp(
  [
    'node_modules/(dexie|preact)/',
    String.raw`src/store/(answering|database|drafts|entries|failure|held-rows|rows|schema|sealing|sentinel|settings|tally|store-state|turning-lock|unit|watch)\.ts`,
    String.raw`src/journal/(day|draft|entry|finish|instant|mark|version|vocabulary|when|words)\.ts`,
    String.raw`src/platform/(clock|held|idle|language|storing|this-tab|updates)\.ts`,
    String.raw`src/i18n/(index|locale)\.ts|src/i18n/en/(feelings|frame|write)\.ts`,
    'vite/preload-helper',
  ].join('|'),
);

/** What files and paper leave by: small parts that several pages want together. */
const LEAVING = /src\/(actions\/hand-over|platform\/(files|printing|share))\.ts/;

/** Small parts that most pages share. One file of them, and one name of it in the first load, instead of a dozen. */
const PARTS =
  /src\/ui\/parts\/(back-link|field|post-word|progress-line|search-field|undo-line|example-line|entry-name|own-list|passphrase-field|new-passphrase|switch)\.(tsx|module\.css)/;

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
    // What every page needs is one file: cut by who else imports what, it would be twenty, and heavier.
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'core', test: CORE },
            { name: 'leaving', test: LEAVING },
            { name: 'parts', test: PARTS },
          ],
        },
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
