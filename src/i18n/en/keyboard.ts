// Words of the list of keyboard shortcuts.
export const keyboard = {
  title: 'Keyboard shortcuts',
  keys: [
    { keys: ['n'], does: 'A new entry' },
    { keys: ['e'], does: 'Entries' },
    { keys: ['t'], does: 'Trends' },
    { keys: ['s'], does: 'Settings' },
    { keys: ['/'], does: 'Search entries' },
    { keys: ['j', 'k'], does: 'The next and the previous entry of the list' },
    { keys: ['Enter'], does: 'Open that entry' },
    { keys: ['Esc'], does: 'Back to the page this one belongs to' },
    { keys: ['Ctrl + Enter'], does: 'Done, while writing' },
    { keys: ['Ctrl + B'], does: 'Bold, while writing' },
    { keys: ['?'], does: 'This list' },
  ],
  or: 'or',
  acts: 'Single keys act',
  actsMore:
    'Letters, / and ? act while no field has the focus; on the page you write on only ? does. Switched off, they do nothing; this list stays in Settings.',
  notStored: 'That could not be stored. The setting is as it was.',
  close: 'Close',
};
