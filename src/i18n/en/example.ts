// Words about the example journal, wherever it shows.
export const example = {
  /** On every page of it, in lists. */
  mark: 'Example',
  ofPage: 'From the example journal. What you change in it becomes yours; exports and backups leave it out.',
  ofEarlier: 'From the example journal.',

  look: 'Look at an example journal',
  lookMore: 'Fourteen months of one invented person. It is marked as an example and goes with one tap.',
  loading: 'Bringing it in…',

  alone: 'This is an example journal.',
  beside: 'The example journal is here beside your own entries.',
  countsAlone: 'These are counts of the example journal.',
  countsBeside: 'These counts include the example journal beside your own entries.',
  /** On the first entry of the person's own. */
  firstOwn: 'Your first entry stands beside the example journal.',

  remove: 'Remove the example journal',
  removeIt: 'Remove it',
  gone: 'The example journal is gone.',
  draftsKept: 'What you were writing in it is kept as a page of your own.',
  bringBack: 'Bring it back',

  leftOut: 'The example journal is left out.',
  notInBackup: 'The example journal is not part of a backup. It goes when one is restored.',

  name: 'Example journal',
  more: 'One invented person’s fourteen months, to look around in. It stays out of exports and backups.',
  moreBeside: 'Until it is removed, lists and trends show it together with your own entries.',
  load: 'Load the example journal',
  here: 'The example journal is here.',

  failures: {
    full: 'This device is full. Nothing was changed.',
    outdated: 'A newer Ebb is open in another window. Reload this page, then try again.',
    locked: 'Ebb was locked meanwhile. Unlock it, then try again.',
    closed: 'The browser closed the journal. Reload this page, then try again.',
    failed: 'That could not be stored. Nothing was changed.',
    'not-fetched': 'The example could not be fetched. It needs a connection this once.',
  },
};
