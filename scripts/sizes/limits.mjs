// What the built app may weigh (gzip, kB of 1000 bytes), and which package may be in which of its files.

export const FIRST_LOAD_KB = 60;
// The aim is 280. Above it for now: the worker that reads and writes files carries a second copy of the database
// library (29 kB), and the keys to what is written while locked (11); the lock is 61 in all, its passkeys 4 of them.
// Sealed files are age files: their worker is 25. The readers of other programs' files are about 44 of the worker for
// files. The example journal (27 kB with its pages’ lines) is prose, fetched when somebody asks for it. The pages
// below the trends and their statistics are 20, what takes the trends along 12, looking back 8, the page of one's own
// words 8, diagnostics 2, second copies and backups into a folder 9, what can be read of a journal that does not open
// 1. The cipher that seals a page in the moment of a key is 4, and 4 more in each of the two workers that read or
// write such a page. Publishing is 17 on the page, 19 in the worker that makes files, 9 for what speaks to a
// repository; comparing two texts word for word 4. Pictures and voice notes are 12 on the pages and 9 in the worker.
// Two journals made one are 7 in that worker. Tasks, tables and what is struck out are 3.
// The numbers to call, each with its source and the zones of its country, are 4, what a window leaves to the next as it goes 1, and the page itself
// is counted with the style that stands in it.
export const ALL_KB = 762;

/** Named parts that come later than the first page, each with the most it may weigh. */
export const PARTS = [
  { name: 'soon', limit: 50 },
  { name: 'pages', limit: 54 },
  { name: 'locked', limit: 8 },
  { name: 'chart', limit: 56 },
  { name: 'publishing-page', limit: 26 },
  { name: 'looking-back-page', limit: 8 },
  { name: 'any-view', limit: 16 },
  { name: 'numbers', limit: 8 },
  { name: 'picture-files', limit: 8 },
  { name: 'templates-page', limit: 3 },
  { name: 'feelings-page', limit: 10 },
  { name: 'import-page', limit: 10 },
  { name: 'export-page', limit: 10 },
  { name: 'backup-page', limit: 10 },
  { name: 'install-pages', limit: 6 },
  { name: 'changing-over', limit: 5 },
  { name: 'convert', limit: 256 },
  { name: 'age', limit: 26 },
  { name: 'derive', limit: 8 },
  { name: 'lock-page', limit: 10 },
  { name: 'example-journal', limit: 26 },
];

/**
 * One file a language, every word in it: the aim is 20 kB. English, in the parts that use it, is twice that; a language
 * cut by pages would be a dozen files, and each page would wait for two.
 */
export const LANGUAGES = [
  { name: 'arabic', limit: 52 },
  { name: 'german', limit: 52 },
  { name: 'french', limit: 52 },
  { name: 'spanish', limit: 52 },
];

/** The page with its style, two scripts, two files of letters, the manifest and the icon. */
export const FIRST_REQUESTS = 7;
/** Which package may be in which files. One that is named nowhere here may be in none. */
export const PACKAGES = {
  preact: ['core'],
  dexie: ['core', 'convert'],
  'chart.js': ['chart'],
  '@kurkle/color': ['chart'],
  'workbox-window': ['changing-over'],
  diff: ['pages', 'convert'],
  fflate: ['convert'],
  yaml: ['convert'],
  papaparse: ['convert'],
  'smol-toml': ['convert'],
  htmlparser2: ['convert'],
  entities: ['convert'],
  'age-encryption': ['age'],
  '@noble/ciphers': ['age', 'convert', 'sealed-draft'],
  '@noble/curves': ['age', 'convert', 'sealed-draft'],
  '@noble/hashes': ['age', 'convert', 'derive', 'sealed-draft'],
  '@scure/base': ['age', 'convert', 'sealed-draft'],
  '@scure/bip39': ['passphrase-words'],
  'mdast-util-from-markdown': ['markdown'],
  'mdast-util-to-string': ['markdown'],
  devlop: ['markdown'],
  'mdast-util-gfm-strikethrough': ['markdown'],
  'mdast-util-gfm-table': ['markdown'],
  'mdast-util-gfm-task-list-item': ['markdown'],
  'unist-util-stringify-position': ['markdown'],
  'decode-named-character-reference': ['markdown'],
  micromark: ['markdown'],
};
/** Its parts are many, and go where it goes. */
export const FAMILY = /^(micromark)-/;
/** Text that stands in the page of parts, which is for who draws and in no build. */
export const PARTS_MARK = 'Parts of Ebb';
/** Emitted, and not kept offline: the worker itself, and pictures that only an install sheet shows. */
export const NOT_KEPT = /^(offline\.js|screenshots\/.*)$/;
