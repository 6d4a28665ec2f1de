// What every browser test begins with: the built app on a server of its own, and helpers that do what a person
// does, by the names a person or a screen reader reads.
import { existsSync } from 'node:fs';
import { test as base, expect, type Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { sealOrigin, unlockWindows } from './sealed.ts';
import { type Watched, watch } from './watching.ts';

export { expect };

/** The build under test. */
export const DIST = process.env.DIST ?? 'dist';

/** Of the way through the app that `npm test` goes a second time, with the lock on. */
export const MAIN_WAY = { tag: '@main-way' };

interface TestFixtures {
  /** The journal is sealed from its beginning; the project `locked` runs every test so. */
  isLocked: boolean;
  /** Requests to other origins and console errors of this test; both must be none at its end. */
  watched: Watched;
}

interface WorkerFixtures {
  /** Address of the served app, `http://localhost:<port>/`. */
  home: string;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  home: [
    async ({ browserName: _ }, use) => {
      if (!existsSync(`${DIST}/index.html`)) throw new Error(`${DIST} holds no build: npm run build`);
      const server = await serve({ root: DIST, port: 0 });
      await use(server.url);
      await server.close();
    },
    { scope: 'worker' },
  ],
  isLocked: [false, { option: true }],
  // The main way is gone as a person goes it.
  serviceWorkers: async ({ serviceWorkers }, use, { tags }) =>
    use(tags.includes(MAIN_WAY.tag) ? 'allow' : serviceWorkers),
  context: async ({ context, home, isLocked, serviceWorkers }, use) => {
    // Left out, not refused: of a refusal the app would speak on every page.
    if (serviceWorkers === 'block')
      await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    if (isLocked) {
      await sealOrigin(context, home);
      await unlockWindows(context);
    }
    await use(context);
  },
  baseURL: async ({ home }, use) => use(home),
  watched: [
    async ({ context, home }, use) => {
      const watched = watch(context, new URL(home).origin);
      await use(watched);
      expect(watched.outside, 'requests to another origin').toEqual([]);
      expect(watched.errors, 'errors in the console').toEqual([]);
    },
    { auto: true },
  ],
});

const isLockedHere = () => Boolean((test.info().project.use as Partial<TestFixtures>).isLocked);

/** A test of what is another by design where the lock is on. Every one is counted, with the reason. */
export function plainOnly(why: string): void {
  test.skip(isLockedHere(), why);
}

/** Why some tests that reload are of a journal without a lock. */
export const FORGOTTEN = 'with the lock on a reload forgets what the address does not show';

/** Why what an older Ebb left open is of a journal without a lock. */
export const OLDER_HAD_NONE = 'an Ebb that old had no lock';

/** An erased journal begins without a lock: where the tests have one, it begins with it again. */
export async function sealErased(page: Page): Promise<void> {
  if (isLockedHere()) await sealOrigin(page.context(), new URL(page.url()).origin);
}

/** Expects an address, `#/entries?tag=sea`. Where the lock is on it shows the page and a range, and no more. */
export async function expectAddress(page: Page, address: string): Promise<void> {
  const [path, query] = address.split('?', 2);
  const range = new URLSearchParams(query).get('range');
  const shown = isLockedHere() ? `${path}${range === null ? '' : `?range=${range}`}` : address;
  await expect.poll(() => new URL(page.url()).hash).toBe(shown);
}

/** Expects the title of the window, which says nothing where the lock is on. */
export const expectTitle = (page: Page, title: string) =>
  expect(page).toHaveTitle(isLockedHere() ? 'Ebb' : title);

/** Opens a route (`#/entries`), cold when the page is new, and waits until the app stands. */
export async function openJournal(page: Page, route = '#/'): Promise<void> {
  // A browser that was connected to knows of no base.
  const base = page.url().startsWith('http') ? page.url().replace(/#.*$/, '') : '';
  await page.goto(base === '' ? `./${route}` : `${base}${route}`);
  // Whatever it is called in the language that is spoken.
  await expect(page.locator('#places')).toBeVisible();
}

/** The strengths a feeling can be given. */
export type Strength = 'a trace' | 'a little' | 'clearly' | 'strongly' | 'overwhelming';

export interface Written {
  text: string;
  title?: string;
  /** Words, or words with how strong. */
  feelings?: readonly (string | { word: string; strength: Strength })[];
  tags?: readonly string[];
  description?: string;
  /** `2025-06-19`; absent: today. */
  day?: string;
  /** `21:04`; absent: now, or none when a day is given. */
  time?: string;
}

async function nameFeelings(page: Page, feelings: NonNullable<Written['feelings']>): Promise<void> {
  const group = page.getByRole('group', { name: 'Feelings in this entry' });
  for (const feeling of feelings) {
    const { word, strength } = typeof feeling === 'string' ? { word: feeling, strength: undefined } : feeling;
    const button = group.getByRole('button', { name: word, exact: true });
    if (!(await button.isVisible())) await group.getByRole('button', { name: 'More words' }).click();
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    if (strength === undefined) continue;
    const steps = page.getByRole('radiogroup', { name: `How strong is ${word}?` });
    await steps.getByRole('radio', { name: strength, exact: true }).check();
  }
}

/** Writes on the open writing page and waits until the words are stored; does not finish. */
export async function draftEntry(page: Page, written: Written): Promise<void> {
  // The date is drawn once the page has found its draft.
  await expect(page.getByLabel('Day', { exact: true })).toBeAttached();
  if (written.text !== '') await page.getByRole('textbox', { name: 'Entry', exact: true }).fill(written.text);
  if (written.day !== undefined) await page.getByLabel('Day', { exact: true }).fill(written.day);
  if (written.time !== undefined) await page.getByLabel('Time', { exact: true }).fill(written.time);
  await nameFeelings(page, written.feelings ?? []);
  if (written.title !== undefined) await page.getByRole('textbox', { name: 'Title' }).fill(written.title);
  if (written.description !== undefined) {
    await page.getByRole('textbox', { name: 'Description' }).fill(written.description);
  }
  for (const tag of written.tags ?? []) {
    const field = page.getByRole('textbox', { name: 'Tags' });
    await field.fill(tag);
    await field.press('Enter');
  }
  await expect(page.getByRole('status').filter({ hasText: /^Saved on this device/ })).toBeVisible();
}

/** Writes an entry from the beginning to "Done" and waits for the entry's own page. */
export async function writeEntry(page: Page, written: Written): Promise<void> {
  await openJournal(page, '#/');
  await draftEntry(page, written);
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page).toHaveURL(/#\/entries/);
}

/** Waits until the app says that it works with no connection. */
export async function readyOffline(page: Page): Promise<void> {
  await expect(page.getByText('Ready to work offline')).toBeVisible({ timeout: 20_000 });
}
