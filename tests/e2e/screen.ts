// What a screen of a walk is, and how one comes to it.
import type { Page } from '@playwright/test';
import { expect, openJournal } from './journal.ts';

export interface Screen {
  name: string;
  /** Leaves the page standing as it is to be looked at. */
  show: (page: Page) => Promise<unknown>;
}

export const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
export const field = (page: Page) => page.getByRole('textbox', { name: 'Entry', exact: true });

/** A route as it opens, with nothing on it left from before. */
export async function open(page: Page, route: string): Promise<void> {
  await openJournal(page, '#/trends/method');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How this is worked out');
  await openJournal(page, route);
  // The heading of the page before must be gone.
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(
    route === '#/trends/method' ? '' : 'How this is worked out',
  );
}

/** A screen that a route shows, perhaps after something is done on it. */
export const at = (name: string, route: string, then?: (page: Page) => Promise<unknown>): Screen => ({
  name,
  show: async (page) => {
    await open(page, route);
    await then?.(page);
  },
});

/** A state of the screen before it. */
export const next = (name: string, show: Screen['show']): Screen => ({ name, show });

export const press = (name: string | RegExp) => (page: Page) => button(page, name).first().click();
