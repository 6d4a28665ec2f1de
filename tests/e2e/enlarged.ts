// The page as people with other eyes have it: text spaced out, text twice as large.
import type { Page } from '@playwright/test';

/** The values of WCAG 1.4.12. */
export const SPACED_OUT =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';
export const TWICE_AS_LARGE = 'html { font-size: 200% !important; }';

/** Puts these rules over the page's own, or takes them away; the policy allows no style element. */
export async function restyle(page: Page, rules: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, rules);
  await settled(page);
}

/** Waits until the page has been laid out and what follows its size has been heard. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}
