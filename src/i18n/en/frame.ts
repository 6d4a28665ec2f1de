// Words of the frame round every page.
export const frame = {
  main: 'Main',
  skip: 'Go to the other pages',
  write: 'Write',
  entries: 'Entries',
  trends: 'Trends',
  settings: 'Settings',
  talk: 'Someone to talk to',
  loading: 'Opening…',
  failedPage: 'This page could not be shown. Your journal is as it was.',
  tryAgain: 'Try again',
  blocked:
    'Ebb is open in another window that is older than this one. Close the other windows, then this one opens by itself.',
  outdated: 'A newer Ebb has changed this journal in another window. Reload this page to go on.',
  turned: 'The lock of this journal was turned on or off in another window. Reload this page to go on.',
  erased: 'This journal was erased in another window. Reload this page to begin a new one.',
  closed:
    'The browser closed the journal. Reload this page to go on. What is on the screen can still be copied.',
  lockless:
    'The lock of this journal is damaged or missing, so what is sealed cannot be opened, and nothing is written. A backup can be restored after erasing (Settings, Storage).',
  failedStore:
    'The journal would not open. It may be that the browser forbids storing here, or that its disk is full.',
  silent: 'The browser’s storage does not answer. What is on the screen can still be copied.',
  unlike: 'Entries that were in this browser are not here.',
  rescue: 'What can be done',
  reload: 'Reload',
  later: 'Later',
  updateReady: 'A new version is ready',
  updateUnsaved:
    'What is written here could not be stored, so nothing was reloaded. It is still on the screen and can be copied.',
  updateElsewhere: 'A new version runs in another window. Reload this one when you are done.',
  offlineReady: 'Ready to work offline',
  offlineFailed:
    'Some parts of Ebb could not be kept for working offline. What you write is kept all the same.',
};
