// Words of the settings: what can be set, where everything is kept, and how to erase it.
import { numberInWords as number } from '../locale.ts';

export const settings = {
  title: 'Settings',
  back: 'Settings',
  groups: { pages: 'Your pages', app: 'The app', help: 'Help' },
  importing: 'Import',
  importingMore: 'Bring in pages from files',
  exporting: 'Export',
  exportingMore: 'Take pages out as Markdown',
  feelings: 'Feelings and tags',
  feelingsMore: 'Your words: rename, join, hide',
  templates: 'Templates',
  templatesMore: 'Texts of your own to start a page from',
  backup: 'Backup',
  backupMore: 'One file that restores everything',
  install: 'On the home screen',
  installMore: 'Ebb beside your other apps',
  reminder: 'Reminder',
  reminderMore: 'A calendar file; Ebb itself sends nothing',
  lock: 'Lock',
  lockMore: 'A passphrase that seals everything here',
  storage: 'Storage',
  storageMore: 'Space, what the browser promises, erasing',
  about: 'About',
  aboutMore: 'What Ebb is and where it keeps things',
  diagnostics: 'Diagnostics',
  diagnosticsMore: 'Versions and counts, for whoever you ask for help',
  talk: 'Someone to talk to',
  talkMore: 'Numbers that work with no connection',
  shortcuts: 'Keyboard shortcuts',
  shortcutsMore: 'What single keys do, and the switch that turns them off',
  language: 'Language',
  languageMore: 'Feelings you have named keep the words they were named with.',
  asDevice: 'As this device has it',
  dayBegins: 'When a day begins',
  dayBeginsMore:
    'What is written before this hour counts for the day before. Dates in files stay as they are.',
  midnight: 'Midnight',
  notStored: 'That could not be stored. The setting is as it was.',
};

export const storagePage = {
  title: 'Storage',
  where:
    'Your pages are kept in this browser, on this device, and nowhere else. Clearing the browser’s data for this site erases them.',
  used: 'Used here',
  free: 'Free, as the browser says',
  usedMore: 'About, and with the files Ebb needs to open without a connection.',
  untold: 'This browser does not say how much space is used.',
  pictures: 'Pictures',
  picturesMore:
    'A picture that you add is made smaller, and what the camera wrote in it (place, time, device) is left out.',
  wholePictures: 'Keep new pictures as they are',
  wholePicturesMore:
    'Then they keep every byte, that place too, also in exports and backups, and take more room. Kinds that not every browser shows, and pictures of more than 30 MB, are made smaller all the same.',
  promise: 'Does the browser keep it?',
  kept: 'Yes. The browser promises not to clear it by itself when the device runs low on space.',
  notKept: 'Not promised. When the device runs low on space, the browser may clear it.',
  keptUntold: 'This browser does not say. A backup is a copy of your own.',
  ask: 'Ask the browser to keep it',
  refused:
    'The browser does not promise it for now. It decides by itself, and says yes more often once Ebb is on the home screen.',
  waiting: 'The browser is asking you. Its answer shows here when this page is opened again.',
  unknown: 'This browser cannot promise it. A backup is a copy of your own.',
  copies: {
    title: 'Second copies',
    more: 'A little while after you wrote, Ebb copies the journal into a place of its own beside it, and reads the copy back. They are for a journal that comes to harm, and hold its words, not its pictures and recordings. Clearing the browser’s data for this site takes them too: a backup is the only copy elsewhere.',
    nowhere: 'This browser has no place for them.',
    none: 'No copy yet. The first is made half a minute after you stop writing.',
    some: (count: number, newest: string) =>
      count === 1 ? `One copy, of ${newest}.` : `${number(count)} copies, the newest of ${newest}.`,
    sealed: 'With the lock on they are sealed.',
    look: 'Look at a copy',
    one: (at: string, size: string) => `${at} (${size})`,
    make: 'Make a copy now',
    making: 'Copying…',
    made: 'The copy is made, and it was read back.',
    refusals: {
      nothing: 'There is nothing to copy yet.',
      'not-whole': 'Some pages are missing or do not open, so no new copy is made and the earlier ones stay.',
      'not-verified':
        'The copy did not read back as it was written, so it was thrown away. The earlier ones stay.',
      'no-folder': 'This browser has no place for copies.',
      full: 'There is no room for a copy. The earlier ones stay.',
      closed: 'The browser closed the journal. Reload this page, then try again.',
      failed: 'No copy could be made. The earlier ones stay.',
    },
  },
  erase: 'Erase everything on this device',
  eraseTitle: 'Erasing the journal',
  eraseMore:
    'Everything stays until you confirm. Erasing takes away every entry, picture, recording, earlier text, draft, word and setting in this browser, and the second copies; it cannot be undone. It takes the files kept for going offline too, so Ebb would need a connection to open again.',
  backupFirst: 'Make a backup first',
  confirmWord: 'erase',
  confirm: (word: string) => `Type “${word}” to go on`,
  eraseNow: 'Erase now',
  keep: 'Keep everything',
  erasing: 'Erasing…',
  eraseFailed:
    'Nothing was erased: the browser did not let go of it. Clearing this site’s data in the browser’s settings does.',
  endings: {
    rest: { title: 'What you wrote is erased', text: 'The rest is going…' },
    erased: {
      title: 'Everything is erased',
      text: 'Nothing of the journal is left in this browser. Files you exported or backed up are where you put them.',
    },
    partly: {
      title: 'Everything is erased',
      text: 'Nothing of the journal is left in this browser. Files of the app itself may still be going; they hold nothing you wrote.',
    },
    held: {
      title: 'What you wrote is erased',
      text: 'Close the other windows so that the empty rest goes too.',
    },
    waiting: {
      title: 'Erasing waits',
      text: 'Another window holds on to the journal, so it is still here. The browser erases it as soon as the other windows are closed.',
    },
  },
  startAgain: 'Open Ebb again',
};

export const keepNote = {
  text: 'Your pages are kept in this browser only. When the device runs low on space, the browser may clear them. It can promise not to.',
  ask: 'Ask it to keep them',
  later: 'Not now',
  kept: 'The browser promises to keep them.',
  notKept: 'The browser does not promise it for now. A backup is a copy of your own.',
  backup: 'Backup',
  close: 'Close',
};

/** What no checked backup has yet. */
export const backupNote = {
  since: (count: number) =>
    `${number(count)} ${count === 1 ? 'entry' : 'entries'} since your last checked backup.`,
  none: (count: number) =>
    `${number(count)} ${count === 1 ? 'entry' : 'entries'}, and no checked backup yet.`,
  backup: 'Backup',
  later: 'Not now',
};

export const aboutPage = {
  title: 'About',
  what: 'Ebb is a journal for feelings. It opens into a page, works with no connection, and shows how what you name moves over time.',
  version: 'Version',
  inDevelopment: 'in development',
  where: 'Where things are',
  whereMore: [
    'Entries, pictures, recordings, drafts, words and settings: in this browser’s database on this device, with second copies of all but pictures and recordings beside it.',
    'The app itself: in this browser’s cache, so that it opens with no connection.',
    'Exports and backups: where you saved them.',
  ],
  who: 'Who sees it',
  whoMore: [
    'No account, no server, no tracking, no statistics about you. Ebb asks nothing of any other place, but for a repository that you connect to publish to.',
    'Without the lock, whoever can open this browser on this device can read the journal. With it, the pages are sealed and open with your passphrase.',
  ],
  licence: 'Licences',
  licenceMore: [
    'Ebb: MIT.',
    'Typefaces: Literata and Figtree, SIL Open Font License 1.1.',
    'Icons: Phosphor, MIT.',
    'Built with Preact (MIT), Dexie (Apache 2.0), Chart.js (MIT), Workbox (MIT), mdast-util-from-markdown (MIT), mdast-util-gfm (MIT), micromark-extension-gfm (MIT), yaml (ISC), smol-toml (BSD 3-Clause), htmlparser2 (MIT), papaparse (MIT), fflate (MIT), diff (BSD 3-Clause), age-encryption (BSD 3-Clause), noble ciphers, curves and hashes (MIT), scure base and bip39 (MIT).',
  ],
  limits: 'What it is not',
  limitsMore: 'Ebb counts what you wrote. It does not measure you, and it is no treatment.',
};
