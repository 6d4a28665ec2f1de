// What is drawn behind the field one writes in: not a letter of it stands elsewhere than the field has it.
import type { Page } from '@playwright/test';
import { expect, test } from './journal.ts';
import { letters } from './letters.ts';
import { MARKED, openPage } from './writing.ts';

const TEXTS = {
  prose: `There is something I keep coming back to: I want to be close to people, and I keep my distance.

Trailing spaces at the end of a line that is just as long as the page is wide, or so           and on.
A-very-long-word-${'without-end-'.repeat(12)}
\tA tab, AVATAR To. “Quotes”, fi ffl office — and 😀👩‍👧 emoji.`,
  marked: MARKED,
  rtl: `שלום, זה **יומן** פשוט מאוד, ושורה ארוכה מספיק כדי להישבר לשתי שורות לפחות.

English with שלום inside it.
مرحبا *بالعالم* 123`,
};

/** A picture of the text: as the field draws it, or as the mirror does without its marks. */
async function picture(page: Page, of: 'field' | 'mirror'): Promise<Buffer> {
  await page.evaluate((which) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      which === 'field'
        ? '#mirror { visibility: hidden } #entry { color: black !important }'
        : '#mirror { color: black !important }',
    );
    document.adoptedStyleSheets = [sheet];
  }, of);
  return page.locator('#sheet').screenshot({ caret: 'hide' });
}

/** The mirror without its spans: the text as the field has it. */
const flatten = (page: Page) =>
  page.evaluate(() => {
    for (const line of document.querySelectorAll('#mirror > div')) {
      line.className = '';
      if (line.textContent !== '') line.replaceChildren(line.textContent ?? '');
    }
  });

/** Marks may not move a letter: browsers round each span to 1/64 px, and that is all. */
async function expectExact(page: Page): Promise<void> {
  // What is said of the saving moves the field by parts of a pixel: not between two pictures.
  await expect(page.getByText(/^Saved on this device/)).toBeVisible();
  const marked = await letters(page);
  await flatten(page);
  const plain = await letters(page);
  expect(marked.length).toBeGreaterThan(50);
  expect(marked.length).toBe(plain.length);
  const moved = marked.filter(([x = 0, y = 0], index) => {
    const [plainX = 0, plainY = 0] = plain[index] ?? [];
    return Math.abs(x - plainX) > 0.3 || Math.abs(y - plainY) > 0.3;
  });
  expect(moved).toEqual([]);
  expect(await picture(page, 'mirror')).toEqual(await picture(page, 'field'));
}

for (const [name, text] of Object.entries(TEXTS)) {
  for (const width of [320, 390, 1280]) {
    test(`stands letter for letter where the field has it: ${name}, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await openPage(page, text);
      await page.evaluate(() => document.fonts.ready);
      await expectExact(page);
    });
  }
}

for (const size of ['125%', '137%', '200%']) {
  test(`stands there when the page is enlarged to ${size}`, async ({ page }) => {
    await openPage(page, MARKED);
    await page.evaluate(async (root) => {
      document.documentElement.style.setProperty('font-size', root);
      await document.fonts.ready;
    }, size);
    await expectExact(page);
  });
}
