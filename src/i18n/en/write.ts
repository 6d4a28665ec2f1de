// Words of the writing page.
export const write = {
  entry: 'Entry',
  placeholder: 'Write.',
  day: 'Day',
  time: 'Time',
  noTime: 'no time',
  done: 'Done',
  more: 'More',
  edit: 'Edit',
  noMenu: 'The menu could not be shown.',
  saved: (clock: string) => `Saved on this device, ${clock}`,
  failedPart: 'A part of this page could not be shown. What you write is kept all the same.',
  notSaved: {
    full: 'This device is full, so the last words are not stored yet. They are still on the screen. Copy them, or free some space and type on.',
    outdated:
      'A newer Ebb is open in another window, so the last words are not stored here. Copy them, then reload this page.',
    locked: 'The journal is locked, so the last words are not stored. Copy them, or unlock it and type on.',
    closed:
      'The browser closed the journal, so the last words are not stored. Copy them, then reload this page.',
    failed: 'The last words could not be stored. They are still on the screen. Copy them to be safe.',
  },
  notFinished: {
    full: 'This device is full, so the entry could not be finished. Every word is still here. Free some space, then try again.',
    outdated:
      'A newer Ebb is open in another window, so the entry could not be finished here. Copy the text, then reload this page.',
    locked: 'Ebb was locked before the entry could be finished. Every word is still here.',
    closed:
      'The browser closed the journal, so the entry could not be finished. Copy the text, then reload this page.',
    failed: 'The entry could not be finished. Every word is still here.',
  },
  copy: 'Copy the text',
  copied: 'Copied',
  retry: 'Try again',
  feelings: 'Feelings in this entry',
  what: 'What was in this?',
  optional: 'optional',
  moreWords: 'More words',
  fewerWords: 'Fewer words',
  strengths: 'How strong? Optional; the dash stands for “not said”.',
  howStrong: (label: string) => `How strong is ${label}?`,
  wentTo: (day: string) => `What you wrote on ${day} is now an entry.`,
  changesWentTo: (day: string) => `What you changed in the entry of ${day} is kept.`,
  open: 'Open it',
  nothingToEdit: 'This entry is not here any more.',
};
