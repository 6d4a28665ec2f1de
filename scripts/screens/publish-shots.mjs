// Pictures of publishing: a public copy, the last look at it, what is set aside, the list of people.
import { at, button } from './opening.mjs';

/** @typedef {import('./opening.mjs').Page} Page */
/** @typedef {import('./opening.mjs').Prepare} Prepare */

/** @param {Page} page */
async function setAside(page) {
  await at('entries', (on) => on.getByRole('article').getByRole('link'))(page);
  await page.getByRole('article').getByRole('link').first().click();
  await page.getByRole('radio', { name: 'Public' }).check();
  await page.getByRole('link', { name: 'Its public copy' }).click();
  await page.getByRole('textbox', { name: 'Text', exact: true }).waitFor();
  await page.evaluate(() => scrollTo(0, 0));
}

/** @param {Page} page */
async function look(page) {
  await page.getByRole('link', { name: 'Last look' }).click();
  await page.getByRole('region', { name: 'The post as it will be read' }).waitFor();
}

/** @param {Page} page */
async function people(page) {
  await at('publish/people')(page);
  await page.getByRole('textbox', { name: /^Name and its other forms/ }).fill('Sarah Okafor, Sarah');
  await page.getByRole('textbox', { name: 'What stands in its place' }).fill('my sister');
  await button(page, 'Put on the list').click();
  await page.getByText('becomes “my sister”').waitFor();
  await page.evaluate(() => scrollTo(0, 0));
}

/** @type {Record<string, Prepare>} */
export const PUBLISH_SHOTS = {
  'public-copy': setAside,
  'last-look': look,
  publish: at('publish', (page) => page.getByRole('heading', { name: 'To look at' })),
  people,
};
