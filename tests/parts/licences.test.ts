import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { t } from '../../src/i18n/settings.ts';

const { dependencies } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'),
) as { dependencies: Record<string, string> };

/** Parts of one thing are named once. */
const ofGfm = (family: string) =>
  Object.fromEntries(
    ['strikethrough', 'table', 'task-list-item'].map((part) => [`${family}-${part}`, family]),
  );

/** Families and names that a person reads otherwise. */
const SAID: Record<string, string> = {
  '@fontsource-variable/figtree': 'Figtree',
  '@fontsource-variable/literata': 'Literata',
  '@noble/ciphers': 'noble ciphers',
  '@noble/curves': 'curves',
  '@noble/hashes': 'hashes',
  '@scure/base': 'scure base',
  '@scure/bip39': 'bip39',
  'chart.js': 'Chart.js',
  dexie: 'Dexie',
  preact: 'Preact',
  'workbox-window': 'Workbox',
  ...ofGfm('mdast-util-gfm'),
  ...ofGfm('micromark-extension-gfm'),
};

test.each(Object.keys(dependencies))('the page about Ebb names whose work it stands on: %s', (name) => {
  expect(t.aboutPage.licenceMore.join(' ')).toContain(SAID[name] ?? name);
});
