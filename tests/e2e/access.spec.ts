// WCAG 2.2 AA as far as a machine can tell, on every screen and state, by day and by night.
import { appendFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { misread } from './ax-tree.ts';
import { violations } from './axe.ts';
import { expect, openJournal, readyOffline, test } from './journal.ts';
import { SCREENS, walk } from './screens-walk.ts';
import { test as testOfSite } from './site.ts';

const DESK = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

/** What is objected to in how it is read, on a phone by day and by night, and at a desk. */
async function objections(page: Page, name: string): Promise<string[]> {
  const all = (await misread(page)).map((said) => `${name}, read: ${said}`);
  const look = async (how: string) => {
    for (const said of await violations(page)) all.push(`${name}, ${how}: ${said}`);
  };
  await page.emulateMedia({ colorScheme: 'dark' });
  await look('by night');
  await page.emulateMedia({ colorScheme: 'light' });
  await look('by day');
  await page.setViewportSize(DESK);
  await look('at a desk');
  await page.setViewportSize(PHONE);
  return all;
}

for (const part of Object.keys(SCREENS)) {
  test(`nothing to object to, seen or read: ${part}`, async ({ page }) => {
    const all: string[] = [];
    await walk(page, part, async (name) => {
      all.push(...(await objections(page, name)));
    });
    expect(all).toEqual([]);
  });
}

testOfSite('nothing to object to, seen or read: a new version', async ({ page, site }) => {
  await page.goto(site.url);
  await readyOffline(page);
  expect(await objections(page, 'ready to work offline')).toEqual([]);
  // Another byte in the worker is another version.
  appendFileSync(site.file(/^offline\.js$/), '\n');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(page.getByText('A new version is ready')).toBeVisible();
  expect(await objections(page, 'a new version')).toEqual([]);
});

test('a page with a fault is objected to', async ({ page }) => {
  await openJournal(page, '#/settings/about');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('main').evaluate((main) => {
    const [line, button, picture, heading] = ['p', 'button', 'img', 'h5'].map((name) =>
      document.createElement(name),
    );
    if (!line || !button || !picture || !heading) return;
    line.textContent = 'hardly seen';
    line.style.color = '#ccc';
    heading.textContent = 'Too deep';
    main.append(line, button, picture, heading);
  });
  const said = (await violations(page)).map((text) => text.split(' ', 1)[0]);
  expect(new Set(said)).toEqual(new Set(['button-name', 'color-contrast', 'heading-order', 'image-alt']));
  expect(await misread(page)).toEqual(['heading of level 5 after a gap: Too deep', 'no name: button']);
});
