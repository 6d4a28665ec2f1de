// An iPhone as far as Chromium can play one: its name, whether it runs from the home screen, and its share sheet.
// What it cannot play: the real sheet, the real storage, the real keyboard.
import type { Page } from '@playwright/test';
import { expect, openJournal, test, writeEntry } from './journal.ts';
import { rowsOf } from './rows.ts';
import { openTrends, WEEKS } from './trends-journal.ts';

// Where the offline worker is left out otherwise.
test.use({ serviceWorkers: 'allow' });

const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1';

test.use({ userAgent: IPHONE, hasTouch: true, isMobile: true });

/** The sheet answers in order; '' takes what it is given. `takes` is a pattern of the file names it takes. */
const sheet = (answers: readonly string[], takes = '.') => `
  const answers = ${JSON.stringify(answers)};
  window.shared = [];
  window.downloads = 0;
  document.addEventListener('click', (event) => {
    if (event.target.closest?.('a[download]')) window.downloads += 1;
  }, true);
  navigator.canShare = ({ files }) => new RegExp(${JSON.stringify(takes)}).test(files[0].name);
  navigator.share = async ({ files, text }) => {
    const answer = answers.shift();
    if (answer) throw new DOMException('', answer);
    window.shared.push(files ? files[0].name : text);
  };`;
const APP = "Object.defineProperty(navigator, 'standalone', { value: true });";

const shared = (page: Page) =>
  page.evaluate(() => (window as unknown as { shared: string[]; downloads: number }).shared);
const noDownload = async (page: Page) =>
  expect(await page.evaluate(() => (window as unknown as { downloads: number }).downloads)).toBe(0);

const NOTE = 'What is written in this tab stays in this tab';

test.describe('in a tab', () => {
  test('it says that the tab keeps its own journal, beside the page one writes on and not on it', async ({
    page,
  }) => {
    await openJournal(page, '#/');
    await expect(page.getByLabel('Day', { exact: true })).toBeAttached();
    await expect(page.getByText(NOTE)).toHaveCount(0);
    await writeEntry(page, { text: 'In the tab' });
    await expect(page.getByRole('radiogroup', { name: 'Who may see this' })).toBeVisible();
    await expect(page.getByText(NOTE)).toHaveCount(0);
    for (const route of ['#/entries', '#/trends', '#/settings', '#/settings/storage']) {
      await openJournal(page, route);
      await expect(page.getByText(NOTE)).toBeVisible();
    }
    for (const route of ['#/', '#/support', '#/settings/backup', '#/settings/import']) {
      await openJournal(page, route);
      await expect(page.getByText(NOTE)).toHaveCount(0);
    }
    await openJournal(page, '#/entries');
    await page.getByRole('button', { name: 'Not now' }).press('Enter');
    await expect(page.getByText(NOTE)).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect.poll(() => rowsOf(page, 'settings')).toContainEqual({ key: 'notesShown', value: ['tab'] });
    await page.reload();
    await expect(page.getByRole('searchbox')).toBeVisible();
    await expect(page.getByText(NOTE)).toHaveCount(0);
    // In the settings it is found again.
    await openJournal(page, '#/settings');
    await page.getByRole('link', { name: 'How it gets there' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'On the home screen' })).toBeFocused();
  });

  test('the steps onto the home screen are there, and the pages can be taken along', async ({ page }) => {
    await page.addInitScript(sheet(['NotAllowedError', 'AbortError']));
    await openJournal(page, '#/settings/install');
    await expect(page.getByText('Choose “Add to Home Screen”.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Make the file' })).toHaveCount(0);
    await writeEntry(page, { text: 'In the tab' });
    await openJournal(page, '#/settings/install');
    await page.getByRole('button', { name: 'Make the file' }).click();
    await page.getByRole('button', { name: 'Save now' }).click();
    await expect(page.getByText('Nothing was handed on.')).toBeVisible();
    await page.getByRole('button', { name: 'Make the file' }).click();
    await expect(page.getByText('The file is handed on.')).toBeVisible();
    expect(await shared(page)).toEqual([expect.stringMatching(/^ebb-backup-[\d-]+\.zip(\.age)?$/)]);
  });
});

test.describe('from the home screen', () => {
  test.beforeEach(({ page }) => page.addInitScript(APP));

  test('it says that it is there, and an empty journal shows the way for pages of the browser', async ({
    page,
  }) => {
    await openJournal(page, '#/settings/install');
    await expect(page.getByText('Ebb runs from the home screen.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Bring them over' })).toBeVisible();
    await openJournal(page, '#/entries');
    await expect(page.getByText(NOTE)).toHaveCount(0);
    await page.getByRole('link', { name: 'Bring them over' }).click();
    await expect(page.getByText('Pages written in the browser?')).toBeVisible();
    await writeEntry(page, { text: 'Here' });
    for (const route of ['#/settings/install', '#/entries', '#/settings/backup']) {
      await openJournal(page, route);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByText('Pages written in the browser?')).toHaveCount(0);
    }
  });

  test('every file leaves through the share sheet, none as a download, with a trackpad too', async ({
    page,
  }) => {
    await page.addInitScript(sheet([]));
    await page.addInitScript(`
      const asked = window.matchMedia.bind(window);
      window.matchMedia = (query) => asked(query.replace('pointer: coarse', 'max-width: 1px'));`);
    await writeEntry(page, { text: 'Words', title: 'Sea', day: '2025-01-01' });
    const said = page.getByRole('status').filter({ hasText: 'Handed on.' });
    await page.getByRole('button', { name: 'Export as Markdown' }).click();
    await expect(said).toBeVisible();
    expect(await shared(page)).toEqual(['2025-01-01-sea.md']);
    await noDownload(page);
    const ways = [
      ['export', 'Download Markdown (zip)', 'handed on as one zip', /^ebb-[\d-]+\.zip$/],
      ['backup', 'Download backup', 'The backup is handed on.', /^ebb-backup-[\d-]+\.zip(\.age)?$/],
      ['reminder', 'Make the calendar file', 'The file is handed on.', /^reminder\.ics$/],
    ] as const;
    for (const [route, button, text, name] of ways) {
      await page.goto('about:blank');
      await openJournal(page, `#/settings/${route}`);
      await page.getByRole('button', { name: button }).click();
      await expect(page.getByText(text)).toBeVisible();
      expect(await shared(page)).toEqual([expect.stringMatching(name)]);
      await noDownload(page);
    }
  });

  test('so do the pictures and the table of the trends, and one that waits is saved with the next tap', async ({
    page,
  }) => {
    await page.addInitScript(sheet(['', 'NotAllowedError', ''], 'csv|png'));
    await openTrends(page, WEEKS);
    await page.getByRole('button', { name: 'Take this along' }).click();
    await page.getByRole('button', { name: 'Table (CSV)' }).click();
    await expect(page.getByText('Handed on.', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Picture (PNG)' }).click();
    await expect(page.getByText('The file is ready.')).toBeVisible();
    await page.getByRole('button', { name: 'Save now' }).click();
    await expect(page.getByText('Handed on.', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Picture (SVG)' }).click();
    await expect(page.getByRole('alert')).toHaveText(/takes no file of this kind/);
    const name = 'ebb-trends-2025-03-22-2025-06-19';
    expect(await shared(page)).toEqual([`${name}.csv`, `${name}.png`]);
    await noDownload(page);
  });

  test('a tap that was too long ago leaves the file ready for the next one', async ({ page }) => {
    await page.addInitScript(sheet(['NotAllowedError', 'AbortError', '', 'NotAllowedError']));
    await writeEntry(page, { text: 'Words', title: 'Sea', day: '2025-01-01' });
    await page.getByRole('button', { name: 'Export as Markdown' }).click();
    await expect(page.getByText('The file is ready.')).toBeVisible();
    await page.getByRole('button', { name: 'Save now' }).click();
    await expect(page.getByText('Nothing was handed on.')).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await expect(page.getByText('Handed on.', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await page.getByRole('button', { name: 'Save now' }).click();
    await expect(page.getByRole('button', { name: 'Save now' })).toHaveCount(0);
    expect(await shared(page)).toEqual(['2025-01-01-sea.md', '2025-01-01-sea.md']);
    await noDownload(page);
  });

  test('a sheet that takes no Markdown gets the text; what it takes in no form is told of', async ({
    page,
  }) => {
    await page.addInitScript(sheet([], '^nothing$'));
    await writeEntry(page, { text: 'Words' });
    await page.getByRole('button', { name: 'Export as Markdown' }).click();
    await expect(page.getByText('Handed on.', { exact: true })).toBeVisible();
    expect(await shared(page)).toEqual([expect.stringContaining('Words')]);
    for (const [route, button, text] of [
      ['export', 'Download Markdown (zip)', 'takes no zip file'],
      ['backup', 'Download backup', 'takes no file of this kind'],
      ['reminder', 'Make the calendar file', 'does not take a calendar file'],
    ] as const) {
      await openJournal(page, `#/settings/${route}`);
      await page.getByRole('button', { name: button }).click();
      await expect(page.getByRole('alert').filter({ hasText: text })).toBeVisible();
      await noDownload(page);
    }
  });

  test('a sheet that promised to take the file and then does not is no end of the way', async ({ page }) => {
    await page.addInitScript(sheet(['DataError']));
    await writeEntry(page, { text: 'Words' });
    await page.getByRole('button', { name: 'Export as Markdown' }).click();
    await expect(page.getByText('Handed on.', { exact: true })).toBeVisible();
    expect(await shared(page)).toEqual([expect.stringContaining('Words')]);
    await noDownload(page);
  });

  test('where nothing can be shared that is said, and nothing is downloaded', async ({ page }) => {
    await page.addInitScript(`${sheet([])}
      for (const name of ['share', 'canShare']) Object.defineProperty(navigator, name, { value: undefined });`);
    await writeEntry(page, { text: 'Words' });
    for (const name of ['Export as Markdown', 'Share']) {
      await page.getByRole('button', { name, exact: true }).click();
      await expect(page.getByRole('alert')).toContainText('nothing left Ebb');
      await noDownload(page);
    }
  });
});
