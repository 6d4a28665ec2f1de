// Words of the writing page.
export const write = {
  entry: 'Entry',
  placeholder: 'Write.',
  title: 'Title',
  description: 'Description',
  tags: 'Tags',
  tagsHint: 'A comma or Enter ends a tag.',
  addTag: (tag: string) => `Add tag ${tag}`,
  removeTag: (tag: string) => `Remove tag ${tag}`,
  day: 'Day',
  time: 'Time',
  noTime: 'no time',
  done: 'Done',
  saved: (clock: string) => `Saved on this device, ${clock}`,
  notSaved: {
    full: 'This device is full, so the last words are not stored yet. They are still on the screen. Copy them, or free some space and type on.',
    outdated:
      'A newer Ebb is open in another window, so the last words are not stored here. Copy them, then reload this page.',
    closed:
      'The browser closed the journal, so the last words are not stored. Copy them, then reload this page.',
    failed: 'The last words could not be stored. They are still on the screen. Copy them to be safe.',
  },
  notFinished: {
    full: 'This device is full, so the entry could not be finished. Every word is still here. Free some space, then try again.',
    outdated:
      'A newer Ebb is open in another window, so the entry could not be finished here. Copy the text, then reload this page.',
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
  find: 'Find or add a feeling',
  addOwn: (label: string) => `Add “${label}” as your own word`,
  useExisting: (label: string) => `Use “${label}”`,
  keepOwn: (label: string) => `Keep “${label}” as your own`,
  howStrong: (label: string) => `How strong is ${label}?`,
  wentTo: (day: string) => `What you wrote on ${day} is now an entry.`,
  changesWentTo: (day: string) => `What you changed in the entry of ${day} is kept.`,
  open: 'Open it',
  nothingToEdit: 'This entry is not here any more.',
};
