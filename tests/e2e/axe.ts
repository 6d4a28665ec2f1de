// axe-core in the page under test: what it objects to, in a form that is read in a failure.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { NodeResult } from 'axe-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Text that something lies over, an empty field, a single letter: looked at where they are not. */
const UNTOLD =
  /overlapped by another element|partially (overlaps other elements|obscured)|has no value|too short to determine/;

const told = (rule: string, { target, failureSummary }: NodeResult) =>
  `${rule} at ${target.join(' ')}: ${(failureSummary ?? '').split('\n').slice(1).join(';').trim()}`;

/** What axe objects to on the page as it stands, and contrasts that it could not tell. */
export async function violations(page: Page, { hasOwnColours = true } = {}): Promise<string[]> {
  // The policy forbids a script element; what the browser's own tools evaluate is no part of the page.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  const found = await page.evaluate(
    async ({ values, enabled }) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const { violations, incomplete } = await axe.run(document, {
        runOnly: { type: 'tag', values },
        rules: { 'color-contrast': { enabled } },
        resultTypes: ['violations', 'incomplete'],
      });
      return [...violations, ...incomplete.filter(({ id }) => id === 'color-contrast')];
    },
    { values: TAGS, enabled: hasOwnColours },
  );
  return found
    .flatMap(({ id, nodes }) => nodes.map((node) => told(id, node)))
    .filter((text) => !UNTOLD.test(text));
}
