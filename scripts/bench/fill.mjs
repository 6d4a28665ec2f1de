// A journal of many pages in a browser, laid where the app keeps it.
import { putTables } from './in-page.mjs';
import { lifeOf, rowsOf } from './life.mjs';

const AT_ONCE = 1000;

/**
 * Opens the app at a route, lays the pages into its empty journal and opens it again.
 * @param {import('@playwright/test').Page} page
 * @param {string} address
 * @param {string} lastDay
 * @param {number} [count]
 */
export async function fill(page, address, lastDay, count = 10_000) {
  await page.goto(address);
  await page.getByText('Nothing is written yet.').waitFor();
  const { entries, marks } = rowsOf(lifeOf(count, lastDay));
  for (let at = 0; at < entries.length; at += AT_ONCE) {
    await page.evaluate(putTables, {
      entries: entries.slice(at, at + AT_ONCE),
      marks: marks.slice(at, at + AT_ONCE),
    });
  }
  // Whatever form marks have by now: what makes older ones anew is not what is measured.
  await page.evaluate(putTables, { meta: [{ key: 'marks', value: Number.MAX_SAFE_INTEGER }] });
  await page.reload();
}
