// What a screen reader says by itself: changes of regions that stood before their words came, and alerts at once.
import type { Page } from '@playwright/test';

/** Begins to listen; before the page is opened. */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const REGIONS = '[role="status"], [role="alert"], [aria-live="polite"], [aria-live="assertive"]';
    const heard: string[] = [];
    const standing = new WeakSet<Element>();
    Object.assign(window, { heard });
    const say = (region: Element) => {
      const text = (region as HTMLElement).innerText.replace(/\s+/g, ' ').trim();
      if (text !== '' && text !== heard.at(-1)) heard.push(text);
    };
    const standAfterwards = () =>
      requestAnimationFrame(() => {
        for (const region of document.querySelectorAll(REGIONS)) standing.add(region);
      });
    const alertIn = (node: Node) => {
      if (!(node instanceof Element)) return null;
      return node.matches('[role="alert"]') ? node : node.querySelector('[role="alert"]');
    };
    const changedBy = ({ target, addedNodes }: MutationRecord) => {
      const element = target instanceof Element ? target : target.parentElement;
      const region = element?.closest(REGIONS) ?? null;
      return [region && standing.has(region) ? region : null, ...[...addedNodes].map(alertIn)];
    };
    new MutationObserver((changes) => {
      for (const region of new Set(changes.flatMap(changedBy))) if (region?.isConnected) say(region);
      standAfterwards();
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
}

/** Everything said since the page was opened, in order. */
export const heard = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(window as unknown as { heard: string[] }).heard]);
