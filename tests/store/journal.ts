// A fresh journal in memory for each test: fake-indexeddb, and modules loaded anew so that states start over.
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { Draft } from '../../src/journal/draft.ts';
import type { Content } from '../../src/journal/entry.ts';
import type { Making } from '../../src/journal/finish.ts';
import { IS_SEALED, isSealed, openedTables, sealJournal, unlockJournal } from './sealed.ts';

/** A journal that nobody has written in, opened; sealed and unlocked where the suite runs so. */
export async function freshJournal() {
  const factory = new IDBFactory();
  Dexie.dependencies.indexedDB = factory;
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  const journal = await reopenedJournal();
  if (!IS_SEALED) return journal;
  vi.stubGlobal('indexedDB', factory);
  await sealJournal();
  return journal;
}

/** The same journal as a newly loaded page sees it. */
export async function reopenedJournal() {
  vi.resetModules();
  const database = await import('../../src/store/database.ts');
  const states = await import('../../src/store/store-state.ts');
  const entries = await import('../../src/store/entries.ts');
  const changes = await import('../../src/store/change-entry.ts');
  const drafts = await import('../../src/store/drafts.ts');
  const conflicts = await import('../../src/store/conflicts.ts');
  const removed = await import('../../src/store/removed.ts');
  const looking = await import('../../src/store/looking-back.ts');
  await database.openStore();
  const journal = {
    ...database,
    ...states,
    ...entries,
    ...changes,
    ...drafts,
    ...conflicts,
    ...removed,
    ...looking,
  };
  if (!IS_SEALED) return journal;
  if (await isSealed()) await unlockJournal();
  return { ...journal, db: await openedTables(database.db) };
}

export const moment = (at: number) => ({ at, offset: 0 });

let made = 0;
/** Ids in order, so that a failing test reads well. */
export const making = (at = 0): Making => ({
  randomId: () => {
    made += 1;
    return `made-${made}`;
  },
  device: 'phone',
  now: moment(at),
});

export const content = (body: string, fields: Partial<Content> = {}): Content => ({
  when: { kind: 'date', day: '2025-06-19' },
  body,
  tags: [],
  feelings: [],
  extra: [],
  ...fields,
});

export const draft = (id: string, fields: Partial<Draft> = {}): Draft => ({
  id,
  startedAt: moment(0),
  changedAt: 0,
  title: '',
  body: '',
  description: '',
  tags: [],
  feelings: [],
  caret: { start: 0, end: 0 },
  ...fields,
});
