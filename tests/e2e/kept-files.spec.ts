// "Ready to work offline" is said only when it is true: with any file missing or wrong it is not.
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { DIST, expect, readyOffline } from './journal.ts';
import { test } from './site.ts';

// Where the offline worker is left out otherwise.
test.use({ serviceWorkers: 'allow' });

/** One file of each kind. */
const KINDS: readonly [string, RegExp][] = [
  ['a page', /^assets\/feelings-page-.*\.js$/],
  ['the chart', /^assets\/chart-.*\.js$/],
  ['a style sheet', /^assets\/feelings-page-.*\.css$/],
  ['a font', /^assets\/literata-latin-wght-italic-.*\.woff2$/],
  ['an icon', /^icons\/maskable-512\.png$/],
];

async function expectNotReady(page: Page): Promise<void> {
  await expect(page.getByText('Some parts of Ebb could not be kept')).toBeVisible();
  await expect(page.getByText('Ready to work offline')).toHaveCount(0);
}

const tryAgain = (page: Page) => page.getByRole('status').getByRole('button', { name: 'Try again' }).click();

test.beforeEach(({ watched }) => {
  watched.expectError(/Failed to load resource/);
});

for (const [what, pattern] of KINDS) {
  test(`without ${what} it is not ready, and is once the file is back`, async ({ page, site }) => {
    const file = site.file(pattern);
    renameSync(file, `${file}.away`);
    await page.goto(site.url);
    await expectNotReady(page);
    renameSync(`${file}.away`, file);
    await tryAgain(page);
    await readyOffline(page);
  });
}

test('a file with other bytes than those built is not taken for the app', async ({ page, site }) => {
  const file = site.file(/^assets\/feelings-page-.*\.js$/);
  writeFileSync(file, readFileSync(file).subarray(0, 200));
  await page.goto(site.url);
  await expectNotReady(page);
});

test('what the browser threw away is fetched again before it is ready', async ({ page, site }) => {
  await page.goto(site.url);
  await readyOffline(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  // Not one that the HTTP cache still has, as it has every file with a hash in its name.
  rmSync(site.file(/^icons\/maskable-512\.png$/));
  await page.reload();
  await expectNotReady(page);
  site.deploy(DIST);
  await tryAgain(page);
  await expect(page.getByText('Some parts of Ebb could not be kept')).toHaveCount(0);
  const kept = await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    return (await (await caches.open(name)).keys()).length;
  });
  expect(kept).toBeGreaterThan(20);
});
