// A journal of any size, put behind the app's back: typing ten thousand entries would take a week.
import type { Page } from '@playwright/test';
import { addDays } from '../../src/journal/day.ts';
import type { Entry } from '../../src/journal/entry.ts';
import { MARK_FORM, markOf } from '../../src/journal/mark.ts';
import { openJournal } from './journal.ts';
import { putTables } from './rows.ts';

const SENTENCES = [
  'There’s something I keep coming back to: I crave secure connections with people.',
  'She remembered what I order. It is a small thing and I have thought about it all day.',
  'Slept until eleven. The flat is quiet in a way that has weight.',
  'I am learning the difference between being alone and being left.',
  'Walked along the river until the lights came on.',
  'Nobody called, and for once I did not wait for it.',
];
const TITLES = [
  'Craving secure connection',
  'The woman at the bakery',
  'Nothing much',
  'Why solitude still feels right',
];
const FEELINGS = [
  ['loneliness', 'hope'],
  ['hope', 'connection'],
  ['loneliness', 'numbness'],
  ['solitude'],
  [],
];
const TAGS = ['healing', 'work', 'family', 'evening'];

const pick = <T>(of: readonly T[], index: number): T => of[index % of.length] as T;

/** An entry of a life of writing: `index` 0 is the newest, one entry a day, two on every tenth. */
export function entryAt(index: number, lastDay: string): Entry {
  const day = addDays(lastDay, -Math.floor((index * 10) / 11));
  const title = index % 3 === 2 ? {} : { title: pick(TITLES, index) };
  const body = Array.from({ length: 4 }, (_, at) => pick(SENTENCES, index + at)).join(' ');
  return {
    id: index.toString(16).padStart(32, '0'),
    revision: 1,
    stamp: index.toString(16).padStart(32, 'a'),
    ancestors: [],
    device: 'd'.repeat(32),
    when: { kind: 'zoned', day, time: index % 11 === 0 ? '23:10:00' : '08:30:00', offset: 120 },
    ...title,
    body: `${body} (${index})`,
    layout: 'post',
    tags: index % 2 === 0 ? [pick(TAGS, index / 2)] : [],
    feelings: pick(FEELINGS, index).map((id) => ({ id })),
    extra: [],
    writtenAt: { at: Date.parse(`${day}T12:00:00Z`) - index, offset: 120 },
    editedAt: { at: Date.parse(`${day}T12:00:00Z`), offset: 120 },
    visibility: index % 40 === 7 ? 'public' : 'private',
  };
}

/** Stores `entries` with their marks and reloads the page, so that the app reads them as its own. */
export async function storeEntries(page: Page, entries: readonly Entry[]): Promise<void> {
  await openJournal(page, '#/entries');
  // A page takes a few megabytes at a time well, and thirty badly.
  for (let at = 0; at < entries.length; at += 1000) {
    const some = entries.slice(at, at + 1000);
    await putTables(page, {
      entries: some.map((entry) => ({ ...entry })),
      marks: some.map((entry) => ({ ...markOf(entry, false) })),
      // Of today's form: nothing is looked through for it.
      meta: [{ key: 'marks', value: MARK_FORM }],
    });
  }
  await page.reload();
}

/** The newest `count` entries of a life of writing. */
export function manyEntries(count: number, lastDay = '2025-06-19'): Entry[] {
  return Array.from({ length: count }, (_, index) => entryAt(index, lastDay));
}
