// Journals for the tests of the trends: marks put into the store, and the page opened on them.
import type { Page } from '@playwright/test';
import { dayNumber } from '../../src/journal/day.ts';
import type { Feeling, Intensity } from '../../src/journal/entry.ts';
import type { Mark } from '../../src/journal/mark.ts';
import { expect, openJournal } from './journal.ts';
import { putRows } from './rows.ts';

export const TODAY = '2025-06-19';

export type Days = Readonly<Record<string, readonly string[]>>;

const isTag = (text: string) => text.startsWith('#');

/** `loneliness`, or `loneliness 3` with its strength; `#walk` is a tag. */
function feelingOf(text: string): Feeling {
  const [id = '', strength] = text.split(' ');
  return strength === undefined ? { id } : { id, intensity: Number(strength) as Intensity };
}

function marksOf(days: Days): (Mark & Record<string, unknown>)[] {
  return Object.entries(days).map(([day, feelings]) => ({
    id: `mark-${day}`,
    when: { kind: 'local', day, time: '20:00:00' },
    name: `About ${day}`,
    isTitled: true,
    excerpt: '',
    feelings: feelings.filter((text) => !isTag(text)).map(feelingOf),
    tags: feelings.filter(isTag).map((text) => text.slice(1)),
    visibility: 'private',
    writtenAt: dayNumber(day),
    isConflicted: false,
  }));
}

/** Opens the trends of a journal with these days, on the evening of 19 June 2025 or another day. */
export async function openTrends(page: Page, days: Days, route = '#/trends', today = TODAY): Promise<void> {
  await page.clock.setFixedTime(new Date(`${today}T19:04:00Z`));
  await openJournal(page, '#/trends');
  await expect(page.getByText('Nothing is written yet.')).toBeVisible();
  await putRows(page, 'marks', marksOf(days));
  await page.goto('about:blank');
  await openJournal(page, route);
  const isView = route.startsWith('#/trends/');
  await expect(
    isView ? page.getByRole('heading', { level: 1 }) : page.getByRole('group', { name: 'Range' }),
  ).toBeVisible();
}

export const figure = (page: Page, name: RegExp) => page.getByRole('figure', { name });

/** Two full weeks with a week without writing between them, and one in which hope was never named. */
export const WEEKS: Days = {
  '2025-05-12': ['loneliness', 'hope'],
  '2025-05-13': ['loneliness'],
  '2025-05-15': [],
  '2025-05-26': ['hope'],
  '2025-05-27': ['loneliness', 'hope'],
  '2025-05-30': ['loneliness'],
  '2025-06-02': ['loneliness'],
  '2025-06-03': [],
  '2025-06-05': ['loneliness'],
  '2025-06-17': ['hope'],
};
