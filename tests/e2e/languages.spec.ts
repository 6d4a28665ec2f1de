// Another language: chosen by the browser or by hand, there before anything is drawn, on every page.
import type { Page } from '@playwright/test';
import { englishWords, leavesOf } from '../i18n/leaves.ts';
import { EVERY_ROUTE } from './every-route.ts';
import { expect, openJournal, plainOnly, sealErased, test } from './journal.ts';
import { misplaced } from './layout.ts';
import { pseudoLanguage } from './pseudo-language.ts';
import { rowsOf } from './rows.ts';
import { markdown } from './transfer.ts';
import { NOW, storeWholeJournal } from './whole-journal.ts';

const NARROW = { width: 320, height: 640 };

/** What a person reads or hears of a page: its texts and names. */
const textsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const isOwn = node.parentElement?.closest('script, style, noscript, article, option[lang], #unloaded');
      if (!isOwn && node.textContent?.trim()) texts.push(node.textContent.trim());
    }
    for (const element of document.querySelectorAll('[aria-label], [placeholder], [title]')) {
      for (const name of ['aria-label', 'placeholder', 'title']) texts.push(element.getAttribute(name) ?? '');
    }
    return texts;
  });

/** Sentences and words of English that the language says otherwise. */
async function onlyEnglish(words: Record<string, unknown>): Promise<Set<string>> {
  const others = new Set(leavesOf(words).map(({ value }) => value));
  const texts = leavesOf(await englishWords()).flatMap(({ value }) =>
    typeof value === 'string' ? [value] : [],
  );
  return new Set(texts.filter((text) => !others.has(text)));
}

const IN = {
  'de-AT': { lang: 'de-AT', dir: 'ltr', words: () => import('../../src/i18n/de/german.ts') },
  es: { lang: 'es', dir: 'ltr', words: () => import('../../src/i18n/es/spanish.ts') },
  'fr-CA': { lang: 'fr-CA', dir: 'ltr', words: () => import('../../src/i18n/fr/french.ts') },
  'ar-EG': { lang: 'ar-EG', dir: 'rtl', words: () => import('../../src/i18n/ar/arabic.ts') },
};

for (const [locale, { lang, dir, words }] of Object.entries(IN)) {
  test.describe(`a browser that speaks ${locale}`, () => {
    test.use({ locale, viewport: NARROW });

    test('is spoken to in its language on every page, and nothing leaves its place', async ({ page }) => {
      await page.clock.setFixedTime(NOW);
      const spoken = await words();
      const english = await onlyEnglish(spoken.words);
      expect(english.size).toBeGreaterThan(700);
      await openJournal(page, '#/');
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.locator('html')).toHaveAttribute('dir', dir);
      await expect(page.locator('#entry')).toHaveAttribute('placeholder', spoken.words.write.placeholder);
      await storeWholeJournal(page);
      await page.reload();
      const faults: string[] = [];
      for (const route of EVERY_ROUTE) {
        await openJournal(page, route);
        await expect(
          page.locator('main h1').filter({ visible: true }).or(page.locator('#entry')),
        ).not.toHaveCount(0);
        const left = (await textsOf(page)).filter((text) => english.has(text));
        faults.push(...left.map((text) => `${route}: in English: ${text}`));
        faults.push(...(await misplaced(page)).map((fault) => `${route}: ${fault}`));
      }
      expect(faults).toEqual([]);
    });
  });
}

test.describe('a language half as long again', () => {
  test.use({ locale: 'de', viewport: NARROW });

  test('has room for all its words, and no word goes round it', async ({ page, context }) => {
    const code = await pseudoLanguage();
    await context.route(/german-/, (route) => route.fulfill({ contentType: 'text/javascript', body: code }));
    await page.clock.setFixedTime(NOW);
    await openJournal(page);
    await expect(page.locator('#entry')).toHaveAttribute('placeholder', '⟦Wrïtê. on⟧');
    await storeWholeJournal(page);
    await page.reload();
    // Its sentences; a single word may be one that the person wrote.
    const english = await onlyEnglish({});
    const faults: string[] = [];
    for (const route of EVERY_ROUTE) {
      await openJournal(page, route);
      await expect(
        page.locator('main h1').filter({ visible: true }).or(page.locator('#entry')),
      ).not.toHaveCount(0);
      const around = (await textsOf(page)).filter((text) => / /.test(text) && english.has(text));
      faults.push(...around.map((text) => `${route}: goes round it: ${text}`));
      faults.push(...(await misplaced(page)).map((fault) => `${route}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
});

test.describe('a browser that speaks what Ebb does not', () => {
  test.use({ locale: 'cy' });

  test('is spoken to in English', async ({ page }) => {
    await openJournal(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
});

test('a language that was chosen comes at once, stays, and goes with everything else', async ({ page }) => {
  plainOnly('it lies beside the journal, and knows nothing of a lock');
  await openJournal(page, '#/settings');
  await page.getByLabel('Language').selectOption({ label: 'Español' });
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.getByRole('heading', { level: 1, name: 'Ajustes' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Ajustes' })).toBeVisible();
  await expect(page.getByLabel('Idioma')).toHaveValue('es');
  await page.getByLabel('Idioma').selectOption({ index: 0 });
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByLabel('Language').selectOption({ label: 'English' });
  await expect(page.getByLabel('Language')).toHaveValue('en');
  await openJournal(page, '#/settings/storage');
  await page.getByRole('button', { name: 'Erase everything on this device' }).click();
  await page.getByRole('textbox', { name: /^Type .erase./ }).fill('erase');
  await page.getByRole('button', { name: 'Erase now' }).click();
  await expect(page.getByRole('heading', { name: 'Everything is erased' })).toBeVisible();
  await sealErased(page);
  expect(await page.evaluate(() => localStorage.getItem('ebb-language'))).toBeNull();
});

test('a language that does not come leaves the page in English, and what is typed is kept', async ({
  page,
  context,
  watched,
}) => {
  watched.expectError(/german/);
  await context.route(/german/, (route) => route.abort());
  await page.addInitScript(() => localStorage.setItem('ebb-language', 'de'));
  await page.goto('./');
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Entry', exact: true }).fill('Trotzdem.');
  await expect.poll(async () => (await rowsOf(page, 'drafts'))[0]?.body).toBe('Trotzdem.');
});

test('a language that comes late is waited for by all that has words', async ({ page, context }) => {
  const asked: string[] = [];
  let before: string[] | undefined;
  page.on('request', (request) => asked.push(request.url()));
  await context.route(/german-/, async (route) => {
    // The journal is open, and the page has had nothing to do for a while.
    await page.waitForFunction(async () => (await indexedDB.databases()).some(({ version }) => version));
    await page.evaluate(async () => {
      for (let moments = 0; moments < 20; moments += 1)
        await new Promise<void>((resolve) => requestIdleCallback(() => resolve()));
    });
    before = asked.filter((address) => address.includes('/soon-'));
    await route.continue();
  });
  await page.addInitScript(() => localStorage.setItem('ebb-language', 'de'));
  await page.goto('./');
  await expect(page.getByRole('button', { name: 'Fett' })).toBeVisible();
  expect(before).toEqual([]);
  expect(asked.some((address) => address.includes('/soon-'))).toBe(true);
});

test.describe('feelings in another language', () => {
  test.use({ locale: 'de' });

  test('are named by its words, keep their ids, and are the same in every language', async ({ page }) => {
    await openJournal(page, '#/');
    await page.locator('#entry').fill('Allein in der großen Stadt.');
    await page.getByRole('button', { name: 'Einsamkeit', exact: true }).click();
    await page.getByRole('button', { name: 'Fertig', exact: true }).click();
    await expect.poll(async () => (await rowsOf(page, 'entries')).length).toBe(1);
    expect((await rowsOf(page, 'entries'))[0]?.feelings).toEqual([{ id: 'loneliness' }]);
    const words = await rowsOf(page, 'words');
    expect(words.find(({ id }) => id === 'loneliness')).toMatchObject({ label: 'Einsamkeit', isOwn: false });
    // Found by what English calls it, too.
    await openJournal(page, '#/');
    await page.getByRole('combobox').fill('hopelessness');
    await expect(page.getByRole('option').first()).toContainText('Hoffnungslosigkeit');
  });

  test('that a file names come home to the same feelings', async ({ page }) => {
    await openJournal(page, '#/settings/import');
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles([
        markdown('2025-06-19-a.md', '---\ndate: 2025-06-19\nemotions: [Einsamkeit, hope]\n---\n\nEin Tag.\n'),
      ]);
    await page
      .getByRole('button', { name: /importieren|holen|übernehmen/i })
      .last()
      .click();
    await expect.poll(async () => (await rowsOf(page, 'entries')).length).toBe(1);
    expect((await rowsOf(page, 'entries'))[0]?.feelings).toEqual([{ id: 'loneliness' }, { id: 'hope' }]);
  });
});
