// A journal of many entries, put behind the app's back with everything that belongs to them.
import { putTables } from '../../scripts/bench/in-page.mjs';
import type { Entry } from '../../src/journal/entry.ts';
import { contentAlone } from '../../src/journal/finish.ts';
import { markOf } from '../../src/journal/mark.ts';
import type { Version } from '../../src/journal/version.ts';
import { VOCABULARY } from '../../src/journal/vocabulary.ts';
import { wordOf } from '../../src/journal/words.ts';
import { entryAt } from '../e2e/many-entries.ts';
import type { Browser } from './driver/browser.ts';
import { openPage } from './journal.ts';

const versionOf = (entry: Entry): Version => ({
  id: entry.id.replace(/^0/, 'b'),
  entryId: entry.id,
  kind: 'first',
  stamp: entry.stamp,
  savedAt: entry.writtenAt,
  content: contentAlone(entry),
});

/** Stores so many entries and reloads the page, so that the app reads them as its own. */
export async function storeEntries(browser: Browser, home: string, count: number): Promise<void> {
  await openPage(browser, home, '#/entries');
  const entries = Array.from({ length: count }, (_, index) => entryAt(index, '2026-11-20'));
  const named = new Set(entries.flatMap(({ feelings }) => feelings.map(({ id }) => id)));
  await browser.evaluate(putTables, {
    entries,
    marks: entries.map((entry) => markOf(entry, false)),
    versions: entries.map(versionOf),
    words: VOCABULARY.filter(({ id }) => named.has(id)).map(wordOf),
  });
  await browser.reload();
}
