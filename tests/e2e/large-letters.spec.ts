// Letters twice as large on a narrow phone, in every language, with the example's line on the pages that have it.
import type { Page } from '@playwright/test';
import { restyle, settled, TWICE_AS_LARGE } from './enlarged.ts';
import { EVERY_ROUTE } from './every-route.ts';
import { expect, openJournal, test } from './journal.ts';
import { misplaced } from './layout.ts';
import { rowsOf } from './rows.ts';
import { IDS, NOW, storeWholeJournal } from './whole-journal.ts';

const IN = {
  'en-GB': () => import('../../src/i18n/en/example.ts').then(({ example }) => example),
  'de-DE': () => import('../../src/i18n/de/german.ts').then(({ words }) => words.example),
  'fr-FR': () => import('../../src/i18n/fr/french.ts').then(({ words }) => words.example),
  'es-ES': () => import('../../src/i18n/es/spanish.ts').then(({ words }) => words.example),
  'ar-EG': () => import('../../src/i18n/ar/arabic.ts').then(({ words }) => words.example),
};

const ROUTES = [
  ...EVERY_ROUTE,
  ...['full', 'conflicted', 'public', 'removed'].map((name) => `#/entries/${idOf(name)}`),
  ...[`#/entries/${IDS.edited}/history`, `#/entries/${IDS.full}/alike`, `#/write/${IDS.full}`],
  ...['people', 'ledger'].map((name) => `#/publish/${name}`),
];

function idOf(name: string): string {
  return (IDS as Record<string, string>)[name] ?? IDS.untitled;
}

/** Brings the example beside what is there, and gives the address of a page of it. */
async function loadExample(page: Page, button: string): Promise<string> {
  await openJournal(page, '#/settings');
  await page.getByRole('button', { name: button, exact: true }).click();
  const ids = async () => (await rowsOf(page, 'entries')).map(({ id }) => String(id));
  await expect.poll(async () => (await ids()).find((id) => id.startsWith('example'))).toBeTruthy();
  return `#/entries/${(await ids()).find((id) => id.startsWith('example'))}`;
}

for (const [locale, example] of Object.entries(IN)) {
  test.describe(`to a reader of ${locale}`, () => {
    test.use({ locale });

    test('with letters twice as large no page is wider than a narrow phone', async ({ page }) => {
      await page.clock.setFixedTime(NOW);
      await storeWholeJournal(page);
      const ofExample = await loadExample(page, (await example()).load);
      const faults: string[] = [];
      for (const route of [...ROUTES, ofExample]) {
        await openJournal(page, route);
        await expect(
          page.locator('main h1').filter({ visible: true }).or(page.locator('#entry')),
        ).not.toHaveCount(0);
        await expect(page.locator('main[aria-busy="true"]')).toHaveCount(0);
        await restyle(page, TWICE_AS_LARGE);
        for (const width of [390, 320]) {
          await page.setViewportSize({ width, height: 740 });
          await settled(page);
          faults.push(...(await misplaced(page)).map((fault) => `${route}, ${width}: ${fault}`));
        }
        await restyle(page, '');
      }
      expect(faults).toEqual([]);
    });
  });
}
