// Which code comes in one file. Cut only by who else imports what, there would be a hundred files of a few hundred
// bytes: each is asked for, answered, kept offline and compressed alone.

/** What the bundler knows of a module. */
interface Modules {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

/** The first load: what the page that one writes on needs to keep a letter. */
const CORE = new RegExp(
  [
    'node_modules/(dexie|preact)/',
    String.raw`src/store/(answering|database|drafts|entries|failure|held-rows|meta-row|random-id|rows|schema|sealing|sentinel|settings|tally|store-state|turning-lock|unit|watch)\.ts`,
    String.raw`src/journal/(day|draft|entry|finish|instant|mark|plain-words|version|vocabulary|when|words)\.ts`,
    String.raw`src/platform/(clock|held|idle|language|storing|this-tab|updates)\.ts`,
    String.raw`src/i18n/(index|locale)\.ts|src/i18n/en/(feelings|frame|write)\.ts`,
    'vite/preload-helper',
  ].join('|'),
);

/** The page itself. */
const FIRST = ['main.tsx'];

/** What brings another language: words are settled when their file runs, so none may come with it. */
const SPEAK = ['ui/frame/speak.ts', 'i18n/in-words.ts'];

/** What that page brings in its first idle moments, whatever is done on it. */
const SOON = [
  'ui/write/tools.ts',
  'ui/write/details.tsx',
  'ui/write/page-menu.tsx',
  'ui/keyboard/keyboard.tsx',
  'ui/frame/once-open.ts',
  // Looked for on a bad evening, perhaps where there is no network.
  'ui/support/support-page.tsx',
  'store/coming-back.ts',
  'store/counting.ts',
  'store/remake-marks.ts',
  'actions/when-ready.ts',
  'actions/keep-copies.ts',
  'actions/remove-entry.ts',
  'actions/forget-pictures.ts',
];

/** What stands while the journal is locked, and opens it. */
const LOCKED = ['ui/lock/lock-screen.tsx', 'ui/lock/lock-strip.tsx', 'ui/write/sealed-write-page.tsx'];

/** The pages one goes to from there. */
const PAGES = [
  'ui/entries/entry-lists.ts',
  'ui/entries/one-entry.ts',
  'ui/trends/trends-page.tsx',
  'ui/settings/settings-page.tsx',
  'ui/settings/notes.tsx',
];

/** Small parts that most other pages share. */
const PARTS = /src\/ui\/parts\/(new-passphrase|own-list|progress-line)\.(tsx|module\.css)/;

/** The modules that these import, and those that they import, and so on: all that must be there before they run. */
function neededBy(roots: readonly string[], modules: Modules): ReadonlySet<string> {
  const needed = new Set<string>();
  const open = [...roots];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (needed.has(id)) continue;
    const info = modules.getModuleInfo(id);
    if (!info) throw new Error(`No module ${id}: scripts/build/chunks.ts names it.`);
    needed.add(id);
    open.push(...info.importedIds);
  }
  return needed;
}

/** @param root the project's folder, absolute */
export function chunks(root: string) {
  const sets = new Map<readonly string[], ReadonlySet<string>>();
  const needs = (files: readonly string[], id: string, modules: Modules) => {
    const needed =
      sets.get(files) ??
      neededBy(
        files.map((file) => `${root}/src/${file}`),
        modules,
      );
    sets.set(files, needed);
    return needed.has(id);
  };
  /** The file that a module is in, or null where the bundler may choose. */
  const name = (id: string, modules: Modules) => {
    const needed = (files: readonly string[]) => needs(files, id, modules);
    if (needed(FIRST)) return null;
    if (needed(SPEAK)) return 'speak';
    // What a locked journal shares with the pages: neither is to bring the other.
    if (needed(SOON) || (needed(LOCKED) && needed(PAGES))) return 'soon';
    if (needed(LOCKED)) return 'locked';
    return needed(PAGES) ? 'pages' : null;
  };
  return {
    includeDependenciesRecursively: false,
    groups: [
      { name: 'core', test: CORE },
      { name, debugName: 'by page' },
      { name: 'parts', test: PARTS },
    ],
  };
}
