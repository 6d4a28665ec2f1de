// Files into the running app: shown first, stored at once, never twice, undone without a trace.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, expectTitle, MAIN_WAY, openJournal, test, writeEntry } from './journal.ts';
import { rowsOf } from './rows.ts';
import {
  chooseFiles,
  exportAll,
  found,
  importFound,
  markdown,
  POST,
  POST_FILE,
  POST_NAME,
  plainBackup,
} from './transfer.ts';

const corpus = process.env.CORPUS;

test.describe('a post', () => {
  test(
    'is shown before it is stored, and goes out with the bytes it came with',
    MAIN_WAY,
    async ({ page }) => {
      await chooseFiles(page, [markdown(POST_NAME, POST_FILE)]);
      await expect(found(page, 'New')).toHaveText('1');
      await expect(found(page, 'Days')).toHaveText('14 March 2025');
      await expect(found(page, 'Already here')).toHaveText('0');
      await expect(page.getByRole('main')).toContainText('The Long Way Home');
      expect(await rowsOf(page, 'entries')).toEqual([]);
      await importFound(page);
      expect([...(await exportAll(page))]).toEqual([[`_posts/${POST_NAME}`, Buffer.from(POST_FILE)]]);
    },
  );

  test('typed by hand gives the same bytes', async ({ page }) => {
    const { body: text, ...rest } = POST;
    await writeEntry(page, { text, ...rest });
    expect([...(await exportAll(page))]).toEqual([[`_posts/${POST_NAME}`, Buffer.from(POST_FILE)]]);
  });

  test('adds nothing the second time', async ({ page }) => {
    await chooseFiles(page, [markdown(POST_NAME, POST_FILE)]);
    await importFound(page);
    await chooseFiles(page, [markdown('another-name.md', POST_FILE)]);
    await expect(found(page, 'Already here')).toHaveText('1');
    await expect(page.getByRole('main')).toContainText(
      'Everything in these files is in your journal already.',
    );
    await expect(page.getByRole('button', { name: /^Import/ })).toHaveCount(0);
  });

  test('that was removed comes back only when asked for', MAIN_WAY, async ({ page }) => {
    await chooseFiles(page, [markdown(POST_NAME, POST_FILE)]);
    await importFound(page);
    await openJournal(page, '#/entries');
    await page.getByRole('link', { name: POST.title }).click();
    await page.getByRole('button', { name: 'Remove' }).click();
    await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
    await chooseFiles(page, [markdown(POST_NAME, POST_FILE)]);
    await expect(page.getByRole('group', { name: '1 you removed' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Import 0 entries' })).toBeDisabled();
    await page.getByRole('checkbox', { name: 'Bring them back' }).check();
    await page.getByRole('button', { name: 'Import 1 entries' }).click();
    await expect(page.getByText('1 removed entry is back.')).toBeVisible();
    await openJournal(page, '#/entries');
    await expect(page.getByRole('link', { name: POST.title })).toBeVisible();
  });
});

test('an import is undone, also after the app was closed', async ({ page }) => {
  await chooseFiles(page, [
    markdown(POST_NAME, POST_FILE),
    markdown('2025-01-02-b.md', '---\nemotions: [sea-sick]\n---\n'),
  ]);
  await importFound(page);
  await page.reload();
  await page.getByRole('button', { name: 'Undo this import' }).click();
  await expect(page.getByText('The import is undone: 2 entries are gone.')).toBeVisible();
  for (const table of ['entries', 'marks', 'versions', 'words', 'imports', 'tombstones']) {
    expect(await rowsOf(page, table), table).toEqual([]);
  }
  await chooseFiles(page, [markdown(POST_NAME, POST_FILE)]);
  await expect(found(page, 'New')).toHaveText('1');
});

test('a word that may be meant is taken by a tap and by nothing else', async ({ page }) => {
  await chooseFiles(page, [markdown('2025-01-02-b.md', '---\nemotions: [lonely, sea-sick]\n---\n\nx\n')]);
  const feelings = page.getByRole('list', { name: 'Feelings in these files' });
  await expect(feelings.locator('label')).toHaveText(['lonely 1 entry', 'sea-sick 1 entry']);
  const use = feelings.getByRole('button', { name: 'Use “loneliness”' });
  await expect(use).toHaveAttribute('aria-pressed', 'false');
  await use.click();
  await expect(use).toHaveAttribute('aria-pressed', 'true');
  await importFound(page);
  const [entry] = await rowsOf<{ feelings: { id: string }[] }>(page, 'entries');
  expect(entry?.feelings.map(({ id }) => id)).toEqual(['loneliness', expect.stringMatching(/^sea-sick-/)]);
});

test.describe('a journal of another program', () => {
  const daylio = [
    'full_date,date,weekday,time,mood,activities,note_title,note',
    '2021-09-28,28 September,Tuesday,10:00 pm,so-so,walk | sea,A title,"One<br>two"',
    '2021-09-27,27 September,Monday,9:30,lonely,,,',
    '2021-09-26,26 September,Sunday,9:30,so-so,,,',
  ].join('\n');

  test('comes in by its own words, each said once what it means @main-way', async ({ page }) => {
    await chooseFiles(page, [{ name: 'export.txt', mimeType: 'text/plain', buffer: Buffer.from(daylio) }]);
    await expect(found(page, 'From')).toHaveText('Daylio: 3');
    await expect(found(page, 'Days')).toHaveText(/26\sSept.*28\sSept/);
    await page.getByLabel('so-so 2 entries').selectOption('a tag');
    await page.getByLabel('lonely 1 entry').selectOption('loneliness');
    await importFound(page);
    await openJournal(page, '#/entries');
    await page.getByRole('link', { name: 'A title' }).click();
    await expect(page.getByRole('main')).toContainText('One');
    const entries = await rowsOf<{ feelings: { id: string }[]; tags: string[] }>(page, 'entries');
    const named = entries.map(({ feelings, tags }) => [...feelings.map(({ id }) => id), ...tags].join(' '));
    expect(named.sort()).toEqual(['loneliness', 'so-so', 'walk sea so-so']);
  });

  test('says what of it will not come', async ({ page }) => {
    const journal = {
      metadata: { version: '1.0' },
      entries: [
        {
          creationDate: '2024-04-16T23:00:00Z',
          timeZone: 'Europe/Dublin',
          text: 'A walk. ![](dayone-moment://P)',
          photos: [{ identifier: 'P', md5: 'aa', type: 'jpeg' }],
          location: { latitude: 53.4, longitude: -6.2, placeName: 'A quay' },
          editingTime: 3,
        },
      ],
    };
    await chooseFiles(page, [
      { name: 'Journal.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(journal)) },
    ]);
    await expect(page.getByRole('list', { name: 'What will not come' }).getByRole('listitem')).toHaveText([
      '1 photo',
      '“editingTime” of 1 entry',
    ]);
    await expect(page.getByRole('group', { name: '1 entry says where it was written' })).toBeVisible();
    await importFound(page);
    const [entry] = await rowsOf<{ body: string; extra: string[] }>(page, 'entries');
    expect(entry).toMatchObject({ body: 'A walk. ![aa.jpeg](photos/aa.jpeg)', extra: [] });
  });

  test('as a table is read by what its columns are said to be', async ({ page }) => {
    const table = 'wann,was\n03/04/2020,"It rained, and I stayed in all day long."\n';
    await chooseFiles(page, [{ name: 'mine.csv', mimeType: 'text/csv', buffer: Buffer.from(table) }]);
    const columns = page.getByRole('list', { name: 'The columns of mine.csv' });
    await expect(columns.getByLabel('wann 03/04/2020')).toHaveValue('day');
    await page.getByLabel('Dates like 03/04/2025').selectOption('month first');
    await expect(found(page, 'Days')).toHaveText(/4\sMarch\s2020/);
    await columns.getByLabel(/^was/).selectOption('title');
    await expect(columns.getByLabel(/^was/)).toHaveValue('title');
    await importFound(page);
    const [entry] = await rowsOf<{ when: { day: string }; title: string }>(page, 'entries');
    expect(entry).toMatchObject({
      when: { day: '2020-03-04' },
      title: 'It rained, and I stayed in all day long.',
    });
  });
});

test('files that are no pages are named with why, as text, and stop nothing', async ({ page }) => {
  const hostile = '<img src=x onerror="document.title=1">.png';
  await chooseFiles(page, [
    markdown(hostile, 'x'),
    markdown('cut.zip', Buffer.from([0x50, 0x4b, 3, 4, 9, 9, 9])),
    markdown('data.yml', 'a: b'),
    markdown(
      '2025-05-05-<b>bold<b>.md',
      '---\ntitle: "<script>document.title=1</script>"\n---\n\n<img src=x onerror=alert(1)>\n',
    ),
  ]);
  const unread = page.getByRole('list', { name: 'What could not be read' });
  await expect(unread.getByRole('listitem')).toHaveText([
    /^cut\.zip.*damaged or cut short/,
    /^<img src=x.*No kind of journal/,
    /^data\.yml.*No kind of journal/,
  ]);
  await expect(page.getByRole('main')).toContainText('<script>document.title=1</script>');
  await expect(page.getByRole('main').locator('img')).toHaveCount(0);
  await importFound(page);
  await expectTitle(page, 'Import · Ebb');
});

test('files without a page are counted, and nothing is said of the days of their pages', async ({ page }) => {
  await chooseFiles(page, [markdown('x.bin', Buffer.from([1, 2, 3]))]);
  await expect(page.getByText('No journal pages were found in these files.')).toBeVisible();
  await expect(page.getByRole('row', { name: 'New' })).toContainText('0');
  await expect(page.getByText('No date found in any of them')).toHaveCount(0);
});

test('a backup is told from pages, and leads to where it is restored', async ({ page }) => {
  await writeEntry(page, { text: 'Kept.' });
  const { bytes } = await plainBackup(page);
  await chooseFiles(page, [markdown('ebb.zip', bytes)]);
  await expect(page.getByText('No journal pages were found')).toHaveCount(0);
  await expect(page.getByText('This is a backup of Ebb.')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'go to Backup' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Backup');
});

test('a file with nothing in it becomes no entry', async ({ page }) => {
  await chooseFiles(page, [markdown('empty.md', ''), markdown('blank.md', '\n\n')]);
  await expect(page.getByRole('list', { name: 'What could not be read' }).getByRole('listitem')).toHaveText([
    /^empty\.md.*Nothing in it/,
    /^blank\.md.*Nothing in it/,
  ]);
  await expect(page.getByRole('button', { name: /^Import/ })).toHaveCount(0);
});

test('a doubtful page comes in and says what is doubtful, with its line', async ({ page }) => {
  await chooseFiles(page, [markdown('2025-05-05-x.md', '---\ntitle: foo: bar\ndate: someday\n---\n\nx\n')]);
  const doubts = page.getByRole('list', { name: 'Read with a doubt' });
  await expect(doubts).toContainText('read line by line');
  await expect(doubts).toContainText('line 3');
  await importFound(page);
});

test('what is doubtful of each entry in a file is said once, with how many they are', async ({ page }) => {
  const entry = (uuid: string) => ({ uuid, creationDate: '2024-04-16T23:00:00Z', text: `Text ${uuid}.` });
  const journal = { metadata: { version: '1.0' }, entries: ['A', 'B', 'C'].map(entry) };
  const json = (name: string, text: string) => ({ ...markdown(name, text), mimeType: 'application/json' });
  await chooseFiles(page, [json('Journal.json', JSON.stringify(journal)), json('cut.json', '{"entries":')]);
  await expect(page.getByRole('list', { name: 'Read with a doubt' }).getByRole('listitem')).toHaveText([
    /^Journal\.json\s*3 entries\s*No time zone in the file/,
  ]);
  await expect(page.getByRole('list', { name: 'What could not be read' }).getByRole('listitem')).toHaveText([
    /^cut\.json\s*Damaged or cut short/,
  ]);
});

test('a reading that is cancelled leaves nothing', async ({ page }) => {
  await openJournal(page, '#/settings/import');
  const many = Array.from({ length: 3000 }, (_, index) =>
    markdown(`2025-01-01-${index}.md`, `---\ntitle: T${index}\n---\n\n${'words '.repeat(40)}\n`),
  );
  await page.getByLabel('Choose files').setInputFiles(many);
  // A click waits for the button to stand still, and the reading may be over by then.
  await page.getByRole('button', { name: 'Cancel' }).dispatchEvent('click');
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(page.getByRole('table')).toHaveCount(0);
  expect(await rowsOf(page, 'entries')).toEqual([]);
});

test('an import that is cancelled is there whole or not at all', async ({ page }) => {
  const many = Array.from({ length: 2000 }, (_, index) =>
    markdown(`2025-01-01-${index}.md`, `---\ntitle: T${index}\n---\n\n${'words '.repeat(40)}\n`),
  );
  await chooseFiles(page, many);
  await page.getByRole('button', { name: 'Import 2,000 entries' }).click();
  // Where it is over before, it is there whole.
  const done = page.getByRole('button', { name: 'Undo this import' });
  const isOver = done.waitFor().catch(() => undefined);
  await Promise.race([isOver, page.getByRole('button', { name: 'Cancel' }).dispatchEvent('click')]);
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  const [entries, marks, imports] = await Promise.all(
    ['entries', 'marks', 'imports'].map(async (table) => (await rowsOf(page, table)).length),
  );
  expect([
    [0, 0, 0],
    [2000, 2000, 1],
  ]).toContainEqual([entries, marks, imports]);
});

test('files can be dropped on the page', async ({ page }) => {
  await openJournal(page, '#/settings/import');
  const given = await page.evaluateHandle(
    ([name, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], name, { type: 'text/markdown' }));
      return transfer;
    },
    [POST_NAME, POST_FILE] as const,
  );
  // A drag tells of itself again and again.
  await expect(async () => {
    await page.dispatchEvent('main', 'dragover', { dataTransfer: given });
    await expect(page.getByText('Drop them here')).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.dispatchEvent('main', 'drop', { dataTransfer: given });
  await expect(found(page, 'New')).toHaveText('1');
});

test.describe('the collected posts', () => {
  test.skip(corpus === undefined, 'CORPUS names no folder');

  test('go in and come out byte for byte, file by file', async ({ page }) => {
    const folders = ['seed', 'jekyll', 'jekyll-cases'].map((name) => join(corpus ?? '', name));
    const files = folders.flatMap((folder) =>
      readdirSync(folder).map((name) => ({ name, bytes: readFileSync(join(folder, name)) })),
    );
    const pages = files.filter(({ name }) => !/\.(jsonl|yml|erb)$/.test(name));
    expect(pages.length).toBeGreaterThan(130);
    await chooseFiles(
      page,
      files.map(({ name, bytes }) => markdown(name, bytes)),
    );
    await page.getByRole('button', { name: `Import ${pages.length} entries` }).click();
    await expect(page.getByText(`${pages.length} entries are in your journal now.`)).toBeVisible();
    const out = await exportAll(page);
    expect([...out.keys()].sort()).toEqual(pages.map(({ name }) => `_posts/${name}`).sort());
    for (const { name, bytes } of pages) {
      expect(out.get(`_posts/${name}`)?.equals(bytes), name).toBe(true);
    }
    await chooseFiles(
      page,
      files.map(({ name, bytes }) => markdown(name, bytes)),
    );
    await expect(found(page, 'Already here')).toHaveText(String(pages.length));
  });

  test('are read from a folder too', async ({ page }) => {
    await openJournal(page, '#/settings/import');
    await page.getByLabel('Choose a folder').setInputFiles(join(corpus ?? '', 'jekyll'));
    await expect(found(page, 'New')).toHaveText('37');
  });

  test('the seed typed by hand gives the bytes of the seed', async ({ page }) => {
    const folder = join(corpus ?? '', 'seed');
    const name = readdirSync(folder).find((file) => file.endsWith('.md')) ?? '';
    const seed = readFileSync(join(folder, name), 'utf8');
    const field = (key: string) => new RegExp(`^${key}: (.*)$`, 'm').exec(seed)?.[1] ?? '';
    await writeEntry(page, {
      text: seed.slice(seed.indexOf('\n---\n\n') + 6, -1),
      title: field('title'),
      day: field('date'),
      tags: field('tags').slice(1, -1).split(', '),
      description: field('description'),
      feelings: JSON.parse(field('emotions')) as string[],
    });
    expect([...(await exportAll(page))]).toEqual([[`_posts/${name}`, Buffer.from(seed)]]);
  });
});
