// From the raw page to a post that others read, and back down again. On a phone.
import type { Page } from '@playwright/test';
import type { Edition } from '../../src/journal/edition.ts';
import { expect, MAIN_WAY, openJournal, test } from './journal.ts';
import { exactFile, listPerson, lookAt, setAside } from './publishing.ts';
import { rowsOf } from './rows.ts';
import { downloaded, filesInZip } from './transfer.ts';

const RAW = {
  title: 'A day with Sarah',
  text: [
    'Sarah came by. SARAH never calls first.',
    '',
    ':::private',
    'What she told me stays here.',
    ':::',
    '',
    'Then the sea, %%and the other thing%% and rain.',
  ].join('\n'),
  day: '2025-06-19',
  time: '21:04',
  feelings: ['loneliness', { word: 'hope', strength: 'clearly' }],
  tags: ['healing'],
} as const;

const text = (page: Page) => page.getByRole('textbox', { name: 'Text', exact: true });
const part = (page: Page, name: string) => page.getByRole('region', { name });

test(
  'the whole way: fence, name, set aside, edit, look, publish, change, again, take down',
  MAIN_WAY,
  async ({ page }) => {
    await listPerson(page, 'Sarah Okafor, Sarah', 'my sister');
    const id = await setAside(page, RAW);
    await expect(text(page)).toHaveValue(
      'Sarah came by. SARAH never calls first.\n\nThen the sea, and rain.',
    );
    await text(page).fill('Sarah came by. SARAH never calls first.\n\nThen the sea, and rain, for others.');
    await expect(page.getByText('Saved on this device')).toBeVisible();
    await page.getByRole('link', { name: 'Last look' }).click();

    const preview = part(page, 'The post as it will be read');
    await expect(preview).toContainText('A day with my sister');
    await expect(preview).toContainText('My sister came by. MY SISTER never calls first.');
    await expect(part(page, 'Replaced by your list').getByRole('checkbox')).toHaveCount(3);
    await expect(part(page, 'Left out')).toContainText('What she told me stays here.');
    await expect(part(page, 'Left out')).toContainText('and the other thing');
    const file = await exactFile(page);
    expect(file).toBe(
      [
        '---',
        'layout: post',
        'title: A day with my sister',
        'date: 2025-06-19',
        'tags: [healing]',
        'emotions: ["loneliness", "hope"]',
        '---',
        '',
        'My sister came by. MY SISTER never calls first.',
        '',
        'Then the sea, and rain, for others.',
        '',
      ].join('\n'),
    );

    await page.getByRole('button', { name: 'Publish now' }).click();
    const sent = await downloaded(page, 'Download the file');
    expect(sent.name).toBe('2025-06-19-a-day-with-my-sister.md');
    expect(new TextDecoder().decode(sent.bytes)).toBe(file);
    await openJournal(page, '#/publish');
    await expect(part(page, 'Out').getByRole('link', { name: 'A day with my sister' })).toBeVisible();
    await openJournal(page, `#/entries/${id}`);
    await expect(page.getByText('Public, out', { exact: true })).toBeVisible();

    // What was written changes: the copy says so, and takes the one piece.
    await openJournal(page, `#/write/${id}`);
    await page.getByRole('textbox', { name: 'Entry', exact: true }).fill(`${RAW.text}\n\nLater it cleared.`);
    await page.getByRole('button', { name: 'Done' }).click();
    await openJournal(page, '#/publish');
    await expect(part(page, 'Out')).toContainText('What you wrote changed since');
    await openJournal(page, `#/publish/${id}`);
    await part(page, 'What you wrote changed since')
      .getByRole('button', { name: /^Take it/ })
      .click();
    await expect(text(page)).toHaveValue(/for others\.\n\nLater it cleared\.$/);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(text(page)).toHaveValue(/for others\.$/);
    await part(page, 'What you wrote changed since')
      .getByRole('button', { name: /^Take it/ })
      .click();
    await expect(text(page)).toHaveValue(/for others\.\n\nLater it cleared\.$/);
    await openJournal(page, '#/publish');
    await expect(part(page, 'To look at')).toContainText('Changed since it went out');

    // Again, with others: in place, under the same name.
    await lookAt(page, id);
    await page.getByRole('button', { name: 'Ready, to go with others' }).click();
    await expect(part(page, 'Ready to go').getByRole('link')).toHaveCount(1);
    const { bytes } = await downloaded(page, 'Download posts (zip)');
    const files = await filesInZip(bytes);
    expect([...files.keys()]).toEqual(['_posts/2025-06-19-a-day-with-my-sister.md']);
    expect([...files.values()].join()).toContain('Later it cleared.');

    // No longer for others: Ebb says where it still is, until it is said to be gone.
    await openJournal(page, `#/entries/${id}`);
    await page.getByRole('radio', { name: 'Only me' }).check();
    await expect(page.getByText('Private, and still out')).toBeVisible();
    await openJournal(page, '#/publish');
    await page.getByRole('button', { name: /it is gone from there/ }).click();
    await expect(page.getByText('counts as taken down.')).toBeVisible();
    await expect(part(page, 'To take down')).toHaveCount(0);
    await openJournal(page, '#/publish/ledger');
    await expect(page.getByText(/^Taken down, as you said on/)).toHaveCount(2);
    await page.getByText('The exact text').last().click();
    await expect(page.locator('pre')).toContainText('Then the sea, and rain, for others.');
  },
);

test('a replacement that is refused leaves the name as it was written', async ({ page }) => {
  await listPerson(page, 'Sarah', 'S.');
  const id = await setAside(page, {
    text: 'Sarah called. Sarah came.',
    title: 'Two calls',
    day: '2025-06-19',
  });
  await lookAt(page, id);
  await part(page, 'Replaced by your list').getByRole('checkbox').first().uncheck();
  await expect.poll(() => exactFile(page)).toContain('Sarah called. S. came.');
  await part(page, 'Replaced by your list').getByRole('checkbox').first().check();
  await expect.poll(() => exactFile(page)).toContain('S. called. S. came.');
});

test('a name that is not on the list is shown, and can be put on it or said to be fine', async ({ page }) => {
  const id = await setAside(page, { text: 'I met Nkechi in Lagos.', title: 'Met', day: '2025-06-19' });
  await lookAt(page, id);
  const names = part(page, 'Names that are not on your list');
  await names.getByRole('button', { name: 'Fine as it is: Lagos' }).click();
  await expect(names.getByRole('listitem')).toHaveCount(1);
  await names.getByRole('button', { name: 'Put on the list: Nkechi' }).click();
  await names.getByRole('button', { name: 'Use N.' }).click();
  await names.getByRole('button', { name: 'Put on the list', exact: true }).last().click();
  await expect(names).toContainText('None were found.');
  await expect(names).toContainText('Not found this way: names in small letters');
  await expect.poll(() => exactFile(page)).toContain('I met N. in Lagos.');
});

test('nothing goes along with others that was not looked at as it is', async ({ page }) => {
  const id = await setAside(page, { text: 'One.', title: 'First', day: '2025-06-19' });
  await openJournal(page, '#/publish');
  await expect(part(page, 'To look at').getByRole('link', { name: 'First' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Download posts (zip)' })).toHaveCount(0);
  await lookAt(page, id);
  await page.getByRole('button', { name: 'Ready, to go with others' }).click();
  await expect(page.getByRole('button', { name: 'Download posts (zip)' })).toBeVisible();
  await page.getByRole('link', { name: 'First' }).click();
  await text(page).fill('One, and a word more.');
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await openJournal(page, '#/publish');
  await expect(part(page, 'To look at').getByRole('link', { name: 'First' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Download posts (zip)' })).toHaveCount(0);
});

test('a look can wait until tomorrow, and a time of waiting never stops anybody', async ({ page }) => {
  const id = await setAside(page, { text: 'One.', title: 'First', day: '2025-06-19' });
  await openJournal(page, '#/publish');
  await page.getByRole('combobox', { name: 'Wait before publishing' }).selectOption('3 days');
  await expect(part(page, 'To look at')).toContainText('Rests until');
  await lookAt(page, id);
  await expect(page.getByText(/^You set a wait: it rests until/)).toBeVisible();
  await page.getByRole('button', { name: 'Look again tomorrow' }).click();
  await expect(page.getByText('Until tomorrow it rests.')).toBeVisible();
  await page.getByRole('button', { name: 'Publish now' }).click();
  await expect(page.getByRole('button', { name: 'Download the file' })).toBeVisible();
});

test('what speaks of suicide shows what others pass on, and offers a line on help', async ({ page }) => {
  const id = await setAside(page, {
    text: 'I had thoughts of suicide then.',
    title: 'Then',
    day: '2025-06-19',
  });
  await lookAt(page, id);
  await expect(part(page, 'Before others read it')).toContainText('No method, no place, no amount');
  await page.getByRole('button', { name: /^Use this line: Where to find help/ }).click();
  await expect.poll(() => exactFile(page)).toContain('Where to find help: findahelpline.com');
  await page.getByRole('textbox', { name: 'Content note' }).fill('suicide: thoughts');
  await expect.poll(() => exactFile(page)).toContain('content_note: "suicide: thoughts"');
});

test('a copy outlives a reload in the midst of typing', async ({ page }) => {
  const id = await setAside(page, { text: 'One.', title: 'First', day: '2025-06-19' });
  await text(page).pressSequentially(' And more, typed by hand.');
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await page.reload();
  await openJournal(page, `#/publish/${id}`);
  await expect(text(page)).toHaveValue('One. And more, typed by hand.');
});

/**
 * Writes at this instant and in one task (two windows cannot be closer than that) in place of everything, and gives what
 * stood there: whoever writes over it has seen it.
 */
const writtenAt = (window: Page, at: number, words: string): Promise<string> =>
  text(window).evaluate(
    (field, moment) => {
      while (Date.now() < moment.at);
      const area = field as HTMLTextAreaElement;
      const before = area.value;
      area.value = moment.words;
      area.dispatchEvent(new Event('input', { bubbles: true }));
      return before;
    },
    { at, words },
  );

test('two windows on one copy lose nothing of either', async ({ page, context }) => {
  const id = await setAside(page, { text: 'One.', title: 'First', day: '2025-06-19' });
  const other = await context.newPage();
  await openJournal(other, `#/publish/${id}`);
  await expect(text(other)).toHaveValue('One.');
  await text(page).fill('One, from here.');
  await expect(text(other)).toHaveValue('One, from here.');
  await text(other).fill('One, from there.');
  await expect(text(page)).toHaveValue('One, from there.');
  // Both at once: one text stands, and the other is beside it. Who saw the other's words on a slow machine before writing
  // writes over them knowingly: then once more.
  let words = ['', ''];
  let befores = words;
  for (let round = 1; round <= 9 && words.some((own) => befores.includes(own)); round += 1) {
    await expect(text(other)).toHaveValue(await text(page).inputValue());
    words = [`Written here, ${round}.`, `Written there, ${round}.`];
    const at = Date.now() + 300;
    const [here = '', there = ''] = words;
    befores = await Promise.all([writtenAt(page, at, here), writtenAt(other, at, there)]);
  }
  const kept = async () => {
    const [edition] = await rowsOf(page, 'editions');
    const { body, others } = edition as unknown as Edition;
    return [body, ...others.map((other) => other.body)].sort();
  };
  await expect.poll(kept).toEqual(words);
  const beside = part(page, 'Another text of this copy');
  await beside.getByRole('button', { name: 'Take this text' }).click();
  await expect(beside).toHaveCount(0);
  await expect.poll(async () => (await kept()).length).toBe(1);
});

test('a key pressed while the words of another window arrive writes over none of them', async ({
  page,
  context,
}) => {
  const id = await setAside(page, { text: 'One.', title: 'First', day: '2025-06-19' });
  const other = await context.newPage();
  await openJournal(other, `#/publish/${id}`);
  await expect(text(other)).toHaveValue('One.');
  let asked = 0;
  for (let later = 0; later <= 80; later += 4) {
    const [here, there] = [`Here ${later}.`, ` There ${later}.`];
    const at = Date.now() + 150;
    const [before] = await Promise.all([
      writtenAt(page, at, here),
      text(other).evaluate(
        (field, moment) =>
          new Promise<void>((done) => {
            const press = () => {
              if (Date.now() < moment.at) return void requestIdleCallback(press, { timeout: 1 });
              (field as HTMLTextAreaElement).value += moment.words;
              field.dispatchEvent(new Event('input', { bubbles: true }));
              done();
            };
            press();
          }),
        { at: at + later, words: there },
      ),
    ]);
    const all = async () => {
      const [edition] = await rowsOf(page, 'editions');
      const { body, others } = edition as unknown as Edition;
      return [body, ...others.map((each) => each.body)].join('\n');
    };
    await expect.poll(all, `${later} ms later`).toContain(here);
    // On a slow machine this window came last, and its words were there to be read.
    if (before.includes(there)) continue;
    await expect.poll(all, `${later} ms later`).toContain(there);
    asked += 1;
  }
  expect(asked, 'rounds in which neither had seen the other’s words').toBeGreaterThan(5);
});

test('posts of a series lead to one another, with data beside them, and go out as one book', async ({
  page,
}) => {
  const [first, second] = [
    await setAside(page, { text: 'One.', title: 'First', day: '2025-06-19', feelings: ['hope'] }),
    await setAside(page, { text: 'Two.', title: 'Second', day: '2025-07-19', feelings: ['loneliness'] }),
  ];
  await openJournal(page, '#/publish/series');
  await page.getByRole('textbox', { name: 'Called' }).fill('The first year');
  await page.getByLabel('From').fill('2025-01-01');
  await page.getByLabel('To').fill('2025-12-31');
  await page.getByRole('button', { name: 'Make it' }).click();
  await expect(page.getByRole('checkbox', { name: 'First' })).toBeChecked();
  for (const id of [first, second]) {
    await lookAt(page, id);
    await page.getByRole('button', { name: 'Ready, to go with others' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Publish' })).toBeVisible();
  }
  await page.getByRole('combobox', { name: 'What goes along' }).selectOption('Each post with its feelings');
  await expect(part(page, 'Ready to go').getByRole('link')).toHaveCount(2);
  const files = await filesInZip((await downloaded(page, 'Download posts (zip)')).bytes);
  expect([...files.keys()]).toEqual([
    '_data/feelings.json',
    '_posts/2025-06-19-first.md',
    '_posts/2025-07-19-second.md',
  ]);
  expect(String(files.get('_posts/2025-06-19-first.md'))).toContain('{% post_url 2025-07-19-second %}');
  expect(String(files.get('_data/feelings.json'))).toContain('"label":"hope"');
  // The way to its neighbour reads as the blog has it, without an address.
  await lookAt(page, first);
  await expect(part(page, 'The post as it will be read')).toContainText('After this: Second');
  await expect(part(page, 'The post as it will be read')).not.toContainText('(#');
  await openJournal(page, '#/publish/series');
  const book = await downloaded(page, 'Download as one book');
  expect(book.name).toBe('the-first-year.md');
  const words = new TextDecoder().decode(book.bytes);
  expect(words.indexOf('One.')).toBeGreaterThan(0);
  expect(words.indexOf('Two.')).toBeGreaterThan(words.indexOf('One.'));
});

test('the blog’s folder gets what is other there, and loses what is no longer for others on a tap', async ({
  page,
}) => {
  await page.addInitScript('window.showDirectoryPicker = () => navigator.storage.getDirectory();');
  const there = () =>
    page.evaluate(async () => {
      const posts = await (await navigator.storage.getDirectory()).getDirectoryHandle('_posts', {
        create: true,
      });
      const found: Record<string, string> = {};
      for await (const [name, handle] of posts as unknown as AsyncIterable<[string, FileSystemFileHandle]>)
        found[name] = await (await handle.getFile()).text();
      return found;
    });
  const id = await setAside(page, { text: 'One.', title: 'First', day: '2025-06-19' });
  await lookAt(page, id);
  await page.getByRole('button', { name: 'Publish now' }).click();
  await page.getByRole('button', { name: 'Into the blog’s folder' }).click();
  await expect(page.getByText(/^1 post written into/)).toBeVisible();
  expect(Object.keys(await there())).toEqual(['2025-06-19-first.md']);
  await openJournal(page, `#/entries/${id}`);
  await page.getByRole('radio', { name: 'Only me' }).check();
  await expect(page.getByText('Private, and still out')).toBeVisible();
  await openJournal(page, '#/publish');
  await page.getByRole('button', { name: 'Into the blog’s folder' }).click();
  await page.getByRole('button', { name: 'Delete them from the folder' }).click();
  await expect(page.getByText('1 file deleted from the folder.')).toBeVisible();
  expect(await there()).toEqual({});
  await expect(part(page, 'To take down')).toHaveCount(0);
});
