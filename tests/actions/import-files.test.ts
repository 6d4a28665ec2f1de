// The number on the button is a promise: it is what comes in, whatever the person chose.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { entriesToAdd } from '../../src/actions/import-files.ts';
import type { ImportChoices } from '../../src/workers/jobs.ts';
import {
  CHOICES,
  DEVICE,
  type FreshWorker,
  file,
  freshWorker,
  post,
  READING,
} from '../store/import-making.ts';

let journal: FreshWorker;
beforeEach(async () => {
  journal = await freshWorker();
});
afterEach(() => journal.db.close());

const names = ['same', 'changed', 'removed', 'gone'];
const page = (name: string, body = 'x\n') => file(`${name}.md`, post(name, '2025-01-02', '[]', body));
const undatedPage = (name: string, body: string) => file(`${name}-undated.md`, body);

/** A journal that knows some pages, and files of every standing, each with and without a day. */
async function everyStanding() {
  const known = names.flatMap((name) => [page(name), undatedPage(name, `${name}\n`)]);
  await journal.bringIn(known);
  const idsOf = async (name: string) => {
    const entries = await journal.db.entries.toArray();
    return entries.filter((entry) => entry.origin?.path.startsWith(name)).map((entry) => entry.id);
  };
  for (const id of [...(await idsOf('removed')), ...(await idsOf('gone'))]) await journal.removeEntry(id, 5);
  await journal.purgeEntries(await idsOf('gone'), 6);
  return [
    ...known.filter(({ path }) => !path.startsWith('changed')),
    page('changed', 'other\n'),
    undatedPage('changed', 'other\n'),
    page('fresh'),
    undatedPage('fresh', 'fresh\n'),
  ];
}

const choices: ImportChoices[] = (['file-day', 'today', 'leave-out'] as const).flatMap((undated) =>
  (['keep-both', 'leave-out'] as const).flatMap((changed) =>
    (['bring-back', 'leave-out'] as const).map((removed) => ({ ...CHOICES, undated, changed, removed })),
  ),
);

describe('the number of entries to import', () => {
  it.each(choices)('is what comes in: $undated, $changed, $removed', async (chosen) => {
    const session = new journal.ImportSession();
    session.take(await everyStanding());
    const found = await session.read(READING);
    const two = { dated: 1, undated: 1 };
    expect(found.pages).toEqual({ fresh: two, same: two, changed: two, removed: two, gone: two });
    const before = await journal.db.entries.count();
    const report = await session.store(chosen, DEVICE);
    if ('code' in report) throw new Error(report.code);
    expect(entriesToAdd(found, chosen)).toBe(report.added + report.broughtBack);
    expect(await journal.db.entries.count()).toBe(before + report.added);
  });
});
