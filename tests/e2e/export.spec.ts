// Entries out of the running app: all, what was filtered, the public ones, one alone.
import { expect, MAIN_WAY, openJournal, test, writeEntry } from './journal.ts';
import { downloaded, exportAll, filesInZip, POST, POST_FILE, POST_NAME } from './transfer.ts';

const { body: text, ...rest } = POST;

test('everything goes out as _posts, sorted by name, and nothing else does', MAIN_WAY, async ({ page }) => {
  await writeEntry(page, { text: 'Second', title: 'B', day: '2025-02-02' });
  await writeEntry(page, { text: 'First', title: 'A', day: '2025-01-01' });
  const files = await exportAll(page);
  expect([...files.keys()]).toEqual(['_posts/2025-01-01-a.md', '_posts/2025-02-02-b.md']);
  await expect(page.getByText('2 entries, downloaded as one zip.')).toBeVisible();
});

test('that plain files are plain is said until the first export, moves no button by it, and then is said no more', async ({
  page,
}) => {
  await writeEntry(page, { text, ...rest });
  await openJournal(page, '#/settings/export');
  const warning = page.getByText('whoever can open them can read them');
  await expect(warning).toBeVisible();
  const button = page.getByRole('button', { name: 'Download Markdown (zip)' });
  const before = await button.boundingBox();
  await downloaded(page, 'Download Markdown (zip)');
  await expect(page.getByText('1 entry, downloaded as one zip.')).toBeVisible();
  expect(await button.boundingBox()).toEqual(before);
  await page.reload();
  await expect(button).toBeVisible();
  await expect(warning).toHaveCount(0);
});

test('what the entries page was narrowed to is what goes out', MAIN_WAY, async ({ page }) => {
  await writeEntry(page, { text: 'Grey', title: 'Sea', day: '2025-01-01', feelings: ['loneliness'] });
  await writeEntry(page, { text: 'Loud', title: 'Town', day: '2025-01-02', feelings: ['hope'] });
  await openJournal(page, '#/settings/export');
  await expect(page.getByRole('radio', { name: 'Filtered' })).toHaveCount(0);
  await openJournal(page, '#/settings/export?feeling=loneliness');
  await expect(page.getByRole('radio', { name: 'Filtered' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Filtered' })).toHaveAccessibleDescription(
    '1 entry · As the entries page showed them',
  );
  const narrowed = await downloaded(page, 'Download Markdown (zip)');
  expect([...(await filesInZip(narrowed.bytes)).keys()]).toEqual(['_posts/2025-01-01-sea.md']);
  await page.getByRole('radio', { name: 'All' }).check();
  const all = await downloaded(page, 'Download Markdown (zip)');
  expect((await filesInZip(all.bytes)).size).toBe(2);
});

test('how many are filtered is said before they go out: by words too, and also that it is none', async ({
  page,
}) => {
  await writeEntry(page, { text: 'Grey water', title: 'Sea', day: '2025-01-01' });
  await writeEntry(page, { text: 'Loud', title: 'Town', day: '2025-01-02' });
  const filtered = page.getByRole('radio', { name: 'Filtered' });
  for (const [query, count] of [
    ['q=water', '1 entry'],
    ['q=water&from=2025-01-02', '0 entries'],
    ['from=2025-01-01', '2 entries'],
  ]) {
    await openJournal(page, `#/settings/export?${query}`);
    await expect(filtered).toHaveAccessibleDescription(`${count} · As the entries page showed them`);
  }
});

test('a public export holds no private entry and no private passage, and says what it left out', async ({
  page,
}) => {
  const open = async (title: string, body: string) => {
    await writeEntry(page, { text: body, title, day: '2025-01-01' });
    await page.getByRole('radio', { name: 'Public' }).check();
    await expect(page.getByRole('radio', { name: 'Public' })).toBeChecked();
  };
  await writeEntry(page, { text: 'Mine', title: 'Mine', day: '2025-01-02' });
  await open('Fenced', 'Open\n\n:::private\nHidden\n:::');
  await open('Noted', 'Open %%hidden%%');
  await open('Open', 'For all');
  await openJournal(page, '#/settings/export');
  const which = page.getByRole('group', { name: 'Which entries' });
  await which.getByRole('radio', { name: 'Public only' }).check();
  const { bytes } = await downloaded(page, 'Download Markdown (zip)');
  const files = await filesInZip(bytes);
  const names = ['fenced', 'noted', 'open'].map((name) => `_posts/2025-01-01-${name}.md`);
  expect([...files.keys()]).toEqual(names);
  expect([...files].join()).not.toMatch(/hidden|private|%%/i);
  await expect(page.getByText('Of 2 public entries something was left out or replaced.')).toBeVisible();
});

test('when nothing passes the choice no file is made', async ({ page }) => {
  await writeEntry(page, { text: 'Mine' });
  await openJournal(page, '#/settings/export');
  await page.getByRole('radio', { name: 'Public only' }).check();
  await page.getByRole('button', { name: 'Download Markdown (zip)' }).click();
  await expect(page.getByText('No entry passes this choice, so no file was made.')).toBeVisible();
});

test('text that Jekyll would evaluate is told of', async ({ page }) => {
  await writeEntry(page, { text: 'A {{ brace }}' });
  await exportAll(page);
  await expect(page.getByText('Jekyll evaluates those')).toBeVisible();
});

test('one entry goes out under its own name', async ({ page }) => {
  await writeEntry(page, { text, ...rest });
  const { name, bytes } = await downloaded(page, 'Export as Markdown');
  expect(name).toBe(POST_NAME);
  expect(bytes.toString()).toBe(POST_FILE);
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true });

  // The share sheet itself is the system's: these stand in for it and for what it answers.
  const sheet = (answers: readonly string[]) => `
    const answers = ${JSON.stringify(answers)};
    window.shared = [];
    navigator.canShare = () => true;
    navigator.share = async ({ files }) => {
      const answer = answers.shift();
      if (answer) throw new DOMException('', answer);
      window.shared.push(files[0].name);
    };`;
  const shared = 'document.defaultView.shared.join()';

  test('files leave through the share sheet, with a second tap where the first took too long', async ({
    page,
  }) => {
    await page.addInitScript(sheet(['NotAllowedError']));
    await writeEntry(page, { text, ...rest });
    await openJournal(page, '#/settings/export');
    await page.getByRole('button', { name: 'Download Markdown (zip)' }).click();
    await expect(page.getByText('The file is ready.')).toBeVisible();
    await page.getByRole('button', { name: 'Save now' }).click();
    await expect(page.getByText('1 entry, handed on as one zip.')).toBeVisible();
    expect(await page.evaluate(shared)).toMatch(/^ebb-[\d-]+\.zip$/);
  });

  test('a share sheet that is closed is no failure', async ({ page }) => {
    await page.addInitScript(sheet(['AbortError']));
    await writeEntry(page, { text, ...rest });
    await openJournal(page, '#/settings/export');
    await page.getByRole('button', { name: 'Download Markdown (zip)' }).click();
    await expect(page.getByText('Nothing was handed on.')).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});
