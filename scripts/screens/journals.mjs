// The journals that the pictures show, and the one step that brings one into the app.
import { pages } from './pages.mjs';

/** The day of every picture. */
export const TODAY = '2025-06-19';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ name: string, text: string }} File */

/** A file in which nothing can be read as it stands, and one that is no page at all. */
const DOUBTFUL = [
  { name: '2025-05-02-half.md', text: '---\ntitle: "Half a quote\ndate: 02/05/2025\n---\n\nIt rained.\n' },
  { name: 'holiday.jpg', text: 'not a text' },
  { name: 'notes.md', text: 'A page that tells no day.\n' },
];

/** Each journal as files. */
export const JOURNALS = {
  empty: /** @type {File[]} */ ([]),
  few: pages(TODAY).slice(0, 2),
  locked: pages(TODAY).slice(0, 2),
  nameless: pages(TODAY)
    .slice(0, 9)
    .map(({ name, text }) => ({ name, text: text.replace(/^emotions:.*\n/m, '') })),
  // The example journal: see loadJournal.
  full: /** @type {File[]} */ ([]),
  doubtful: [...pages(TODAY).slice(0, 4), ...DOUBTFUL],
};

/**
 * Chooses files on the import page and waits until what was found is shown.
 * @param {Page} page
 * @param {readonly File[]} files
 */
export async function chooseFiles(page, files) {
  await page.goto('./#/settings/import');
  await page
    .getByLabel('Choose files')
    .setInputFiles(
      files.map(({ name, text }) => ({ name, mimeType: 'text/markdown', buffer: Buffer.from(text) })),
    );
  await page.getByRole('table', { name: 'What was found' }).waitFor();
}

/** @param {Page} page */
export async function importFound(page) {
  await page.getByRole('button', { name: /^Import [\d,]+ entries$/ }).click();
  await page.getByRole('button', { name: 'Undo this import' }).waitFor();
}

/**
 * Opens the app with a journal in it: the only place that knows how a journal gets there.
 * @param {Page} page
 * @param {keyof typeof JOURNALS} name
 */
export async function loadJournal(page, name) {
  // A journal in use, not its first minute.
  await page.goto('./');
  await page.getByText('Ready to work offline').waitFor();
  await page.reload();
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
  if (name === 'full') {
    await page.goto('./#/entries');
    await page.getByRole('button', { name: 'Look at an example journal' }).click();
    await page.getByRole('article').first().waitFor();
    return;
  }
  const files = JOURNALS[name];
  if (files.length === 0 || name === 'doubtful') return;
  await chooseFiles(page, files);
  await importFound(page);
}
