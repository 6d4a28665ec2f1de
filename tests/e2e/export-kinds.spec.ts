// Entries out in other forms: files written as a person chose, a table, data, a page to print.
import { expect, MAIN_WAY, openJournal, test, writeEntry } from './journal.ts';
import { downloaded, exportAll, POST } from './transfer.ts';

const { body: text, ...rest } = POST;
const HOSTILE = '<img src=x onerror="document.title=1"><script>document.title=2</script> & "so"';

test('how the files are written is chosen, seen at once, and remembered', MAIN_WAY, async ({ page }) => {
  await writeEntry(page, { text, ...rest });
  await openJournal(page, '#/settings/export');
  await page.getByText('How the files are written').click();
  await expect(page.getByText('_posts/2025-03-14-the-long-way-home.md')).toBeVisible();
  await page.getByRole('radio', { name: 'Obsidian' }).check();
  await expect(page.getByText('2025-03-14 The Long Way Home.md')).toBeVisible();
  await page.getByRole('textbox', { name: 'Lines of your own' }).fill('author: Ann\nemotions -> moods\noops');
  await expect(page.locator('pre')).toContainText('author: Ann');
  await expect(page.locator('pre')).toContainText('moods:');
  await expect(page.getByText('Line 3: none of these.')).toBeVisible();
  const files = await exportAll(page);
  const file = files.get('2025-03-14 The Long Way Home.md')?.toString() ?? '';
  expect(file).toContain('moods:\n  - loneliness\n  - hope\nauthor: Ann\n---\n');
  await page.reload();
  await page.getByText('How the files are written').click();
  await expect(page.getByRole('radio', { name: 'Obsidian' })).toBeChecked();
  await page.getByRole('button', { name: 'As it was at first' }).click();
  await expect(page.getByText('_posts/2025-03-14-the-long-way-home.md')).toBeVisible();
  expect([...(await exportAll(page)).keys()]).toEqual(['_posts/2025-03-14-the-long-way-home.md']);
});

test('a table and data hold every entry, and the warning is said before them', MAIN_WAY, async ({ page }) => {
  await writeEntry(page, { text: '=1+1', title: 'Sum', day: '2025-01-01', feelings: ['hope'] });
  await openJournal(page, '#/settings/export');
  await expect(page.getByText('whoever can open them can read them')).toBeVisible();
  const table = await downloaded(page, 'Download table (CSV)');
  expect(table.name).toMatch(/^ebb-\d{4}-\d{2}-\d{2}\.csv$/);
  const [head, row] = table.bytes.toString().split('\r\n');
  expect(head).toBe('\uFEFFdate,time,utc_offset,time_zone,title,text,description,tags,visibility,hope');
  expect(row).toBe("2025-01-01,,,,Sum,'=1+1,,,private,x");
  await expect(page.getByText('1 entry, downloaded as one file.')).toBeVisible();
  const data = JSON.parse((await downloaded(page, 'Download data (JSON)')).bytes.toString());
  expect(data.entries[0]).toMatchObject({ title: 'Sum', body: '=1+1', feelings: [{ label: 'hope' }] });
  await page.reload();
  await expect(page.getByRole('button', { name: 'Download data (JSON)' })).toBeVisible();
  await expect(page.getByText('whoever can open them can read them')).toHaveCount(0);
});

test(
  'a page to print holds the days asked for, and a text is never markup',
  MAIN_WAY,
  async ({ page, context }) => {
    await writeEntry(page, { text: HOSTILE, title: HOSTILE, day: '2025-01-02', feelings: ['hope'] });
    await writeEntry(page, { text: 'Long ago', title: 'Old', day: '2024-01-01' });
    await openJournal(page, '#/settings/export');
    await page.getByLabel('From').fill('2025-01-01');
    await page.getByLabel('To').fill('2025-01-31');
    const { name, bytes } = await downloaded(page, 'Download page (HTML)');
    expect(name).toMatch(/^ebb-[\d-]+\.html$/);
    const html = bytes.toString();
    expect(html).not.toContain('Long ago');
    const asked: string[] = [];
    const paper = await context.newPage();
    paper.on('request', (request) => asked.push(request.url()));
    await paper.setContent(html);
    await expect(paper.getByRole('row', { name: 'hope 1 of 1' })).toBeVisible();
    await expect(paper.getByRole('heading', { level: 3 })).toHaveText(HOSTILE);
    await expect(paper.getByRole('img', { name: 'The days that named hope.' })).toBeVisible();
    expect(await paper.locator('script, article img').count()).toBe(0);
    expect(await paper.title()).toBe('Journal, 1 January 2025 to 31 January 2025');
    expect(asked).toEqual([]);
  },
);

test('printing prints that page and nothing of the app, and leaves nothing behind', async ({ page }) => {
  await page.addInitScript('window.print = () => { document.title = "printed"; }');
  await writeEntry(page, { text: 'On paper', title: 'Sea', day: '2025-01-02', feelings: ['hope'] });
  await openJournal(page, '#/settings/export');
  await page.getByLabel('From').fill('2025-01-01');
  await page.getByLabel('To').fill('2025-01-31');
  await page.getByRole('button', { name: 'Print' }).click();
  await expect.poll(() => page.title()).toBe('printed');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('On paper')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  expect(await page.locator('#paper main').evaluate((main) => getComputedStyle(main).fontFamily)).toContain(
    'Georgia',
  );
  await page.emulateMedia({ media: 'screen' });
  await expect(page.getByText('On paper')).toBeHidden();
  await page.evaluate('dispatchEvent(new Event("afterprint"))');
  await page.keyboard.press('Tab');
  await expect(page.locator('#paper')).toHaveCount(0);
});

test('a public export leaves out what is private, whatever the kind', async ({ page }) => {
  const open = async (title: string, body: string, feeling: string) => {
    await writeEntry(page, { text: body, title, day: '2025-01-01', feelings: [feeling] });
    await page.getByRole('radio', { name: 'Public' }).check();
    await expect(page.getByRole('radio', { name: 'Public' })).toBeChecked();
  };
  await writeEntry(page, { text: 'Mine', title: 'Mine', day: '2025-01-02', feelings: ['shame'] });
  await open('Noted', 'Open %%hidden%%', 'fear');
  await open('Open', 'For all', 'hope');
  await openJournal(page, '#/settings/export');
  await page.getByRole('radio', { name: 'Public only' }).check();
  await page.getByLabel('From').fill('2025-01-01');
  await page.getByLabel('To').fill('2025-01-31');
  for (const button of ['Download table (CSV)', 'Download data (JSON)', 'Download page (HTML)']) {
    const kept = (await downloaded(page, button)).bytes.toString();
    expect(kept).toContain('For all');
    expect(kept).toContain('Noted');
    expect(kept).not.toMatch(/Mine|hidden|shame/);
    await expect(page.getByText('Of 1 public entry something was left out').first()).toBeVisible();
  }
});

test('a folder gets only what is not there, and what differs is named and left', async ({ page }) => {
  // The picker is the system's; a folder of the browser's own stands in for the one that it gives.
  await page.addInitScript('window.showDirectoryPicker = () => navigator.storage.getDirectory();');
  const fileThere = (name: string, text?: string) =>
    page.evaluate(
      async ([file, words]) => {
        const posts = await (await navigator.storage.getDirectory()).getDirectoryHandle('_posts', {
          create: true,
        });
        const handle = await posts.getFileHandle(file ?? '', { create: true });
        if (words !== undefined) {
          const writable = await handle.createWritable();
          await writable.write(words);
          await writable.close();
        }
        return (await handle.getFile()).text();
      },
      [name, text],
    );
  await writeEntry(page, { text: 'Grey', title: 'Sea', day: '2025-01-01' });
  await writeEntry(page, { text: 'Loud', title: 'Town', day: '2025-01-02' });
  await openJournal(page, '#/settings/export');
  await fileThere('2025-01-01-sea.md', 'Somebody’s');
  await page.getByRole('button', { name: 'Save to a folder' }).click();
  await expect(page.getByText('1 file written to')).toBeVisible();
  await expect(page.getByText('1 file of the same name was there with other text.')).toBeVisible();
  await expect(page.getByRole('listitem').getByText('2025-01-01-sea.md')).toBeVisible();
  expect(await fileThere('2025-01-01-sea.md')).toBe('Somebody’s');
  expect(await fileThere('2025-01-02-town.md')).toContain('Loud');
  await page.getByRole('button', { name: 'Replace them' }).click();
  await expect(page.getByText('1 file was there already, and was not written again.')).toBeVisible();
  expect(await fileThere('2025-01-01-sea.md')).toContain('Grey');
});
