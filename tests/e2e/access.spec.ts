// WCAG 2.2 AA as far as a machine can tell, on every screen and state, by day and by night.
import { appendFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { misread } from './ax-tree.ts';
import { violations } from './axe.ts';
import { keyTo, unseenFocus } from './focus.ts';
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

/** Words too pale, what has no name, and a heading out of order. */
const addFaults = (place: Locator) =>
  place.evaluate((node) => {
    const [line, button, picture, heading] = ['p', 'button', 'img', 'h5'].map((name) =>
      document.createElement(name),
    );
    if (!line || !button || !picture || !heading) return;
    line.textContent = 'hardly seen';
    line.style.color = '#ccc';
    heading.textContent = 'Too deep';
    node.append(line, button, picture, heading);
  });

async function rulesBroken(page: Page): Promise<Set<string | undefined>> {
  return new Set((await violations(page)).map((text) => text.split(' ', 1)[0]));
}

test('a page with a fault is objected to', async ({ page }) => {
  await openJournal(page, '#/settings/about');
  await expect(page.getByRole('heading', { level: 1, name: 'About' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await addFaults(page.getByRole('main'));
  expect(await rulesBroken(page)).toEqual(
    new Set(['button-name', 'color-contrast', 'heading-order', 'image-alt']),
  );
  expect(await misread(page)).toEqual(['heading of level 5 after a gap: Too deep', 'no name: button']);
});

test('a dialog with a fault is objected to, and one that leaves the page open behind it', async ({
  page,
}) => {
  await openJournal(page, '#/settings');
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  expect(await violations(page)).toEqual([]);
  expect(await misread(page)).toEqual([]);
  await addFaults(dialog);
  await dialog.evaluate((node) => node.removeAttribute('aria-labelledby'));
  expect(await rulesBroken(page)).toEqual(
    new Set(['button-name', 'color-contrast', 'heading-order', 'image-alt']),
  );
  expect(await misread(page)).toEqual([
    'heading of level 5 after a gap: Too deep',
    'a dialog of no name',
    'no name: dialog',
    'no name: button',
  ]);
  await dialog.evaluate((node) => {
    for (const heading of node.querySelectorAll('h2, h5')) heading.outerHTML = '<h1>A page of its own</h1>';
  });
  expect(await misread(page)).toContain('a heading of the first level in a dialog');
  await page.keyboard.press('Escape');
  await page.getByRole('main').evaluate((main) => {
    const open = document.createElement('dialog');
    open.ariaLabel = 'Not modal';
    main.append(open);
    open.show();
  });
  expect(await misread(page)).toEqual(['the page goes on behind a dialog']);
});

test('a focus that a dialog hides is seen to be hidden', async ({ page }) => {
  await openJournal(page, '#/settings');
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await keyTo(page, 'Close');
  await dialog.evaluate((node) => {
    const strip = document.createElement('p');
    strip.className = 'strip';
    Object.assign(strip.style, { position: 'sticky', bottom: '0', height: '4rem', marginTop: '-4rem' });
    node.append(strip);
  });
  expect(await unseenFocus(page)).toBe('Close is covered by strip');
  await dialog.evaluate((node) => {
    node.querySelector('.strip')?.remove();
    node.style.maxHeight = '12rem';
    node.scrollTo(0, 0);
  });
  expect(await unseenFocus(page)).toBe('out of the dialog’s sight: Close');
});
