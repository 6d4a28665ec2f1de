// Every page that an address alone leads to.
const SETTINGS = [
  'import',
  'export',
  'backup',
  'install',
  'reminder',
  'lock',
  'storage',
  'templates',
  'feelings',
];
const VIEWS = [
  'method',
  'strength',
  'year',
  'rhythm',
  'both',
  'words',
  'tags',
  'after',
  'hunches',
  'chapters',
];

export const EVERY_ROUTE = [
  ...['#/', '#/entries', '#/entries?view=month', '#/looking-back', '#/removed', '#/publish', '#/trends'],
  ...['on-this-day', 'kept-lines', 'book'].map((name) => `#/looking-back/${name}`),
  ...VIEWS.map((name) => `#/trends/${name}`),
  ...['#/settings', ...SETTINGS.map((name) => `#/settings/${name}`)],
  ...['#/settings/about', '#/settings/diagnostics', '#/support', '#/rescue', '#/no/such/page'],
];
