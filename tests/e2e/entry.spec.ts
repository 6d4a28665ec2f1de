// One entry: how it reads, what can be done with it, and that no text in it is ever more than text.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, expectAddress, expectTitle, openJournal, test, writeEntry } from './journal.ts';
import { entryAt, manyEntries, storeEntries } from './many-entries.ts';
import { putRows, rowsOf } from './rows.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const DAY = '2025-06-19';

/** An entry with these fields, stored and opened. */
async function openEntry(page: Page, fields: Partial<ReturnType<typeof entryAt>>): Promise<string> {
  const entry = { ...entryAt(0, DAY), ...fields };
  await storeEntries(page, [entry]);
  await openJournal(page, `#/entries/${entry.id}`);
  await expect(heading(page)).toBeVisible();
  return entry.id;
}

test.describe('an entry', () => {
  test('shows its day, title, feelings, text, description and tags', async ({ page }) => {
    await writeEntry(page, {
      text: 'I crave *secure* connections.\n\n> Deep down, I know that.\n\n1. one\n2. two',
      title: 'Craving Secure Connection',
      feelings: [{ word: 'loneliness', strength: 'clearly' }, 'hope'],
      tags: ['healing'],
      description: 'On wanting people.',
      day: DAY,
      time: '21:04',
    });
    await openJournal(page, '#/entries');
    await page.getByRole('link', { name: 'Craving Secure Connection' }).click();
    const main = page.getByRole('main');
    await expect(heading(page)).toHaveText('Craving Secure Connection');
    await expect(heading(page)).toBeFocused();
    await expectTitle(page, 'Craving Secure Connection · Ebb');
    await expect(main.getByText(/Thursday,? 19 June 2025, 21:04/)).toBeVisible();
    await expect(main.getByText('Private')).toBeVisible();
    await expect(main.getByText('loneliness, clearly')).toBeVisible();
    await expect(main.locator('em')).toHaveText('secure');
    await expect(main.locator('blockquote')).toHaveText('Deep down, I know that.');
    await expect(main.locator('ol > li')).toHaveText(['one', 'two']);
    await expect(main.getByText('On wanting people.')).toBeVisible();
    await main.getByRole('link', { name: 'healing' }).click();
    await expectAddress(page, '#/entries?tag=healing');
    await expect(page.getByText('1 of 1 entry')).toBeVisible();
  });

  test('shows tasks with their boxes, a table with its columns, and what is struck out', async ({ page }) => {
    await openEntry(page, {
      body: '- [x] call back\n- [ ] a walk\n\n| Day | How |\n| --- | --- |\n| Monday | ~~fine~~ quiet |',
    });
    const main = page.getByRole('main');
    await expect(main).toMatchAriaSnapshot(`
      - list:
        - listitem:
          - img "ticked"
          - paragraph: call back
        - listitem:
          - img "not ticked"
          - paragraph: a walk
      - table:
        - rowgroup:
          - row "Day How":
            - columnheader "Day"
            - columnheader "How"
        - rowgroup:
          - row "Monday fine quiet":
            - cell "Monday"
            - cell "fine quiet":
              - deletion: fine
    `);
    await expect(main.getByText('[x]')).toHaveCount(0);
  });

  test('opens to be edited as what it is, and no new page', async ({ page }) => {
    await writeEntry(page, { text: 'A walk.', title: 'By the canal' });
    await expect(heading(page)).toHaveText('By the canal');
    await page.getByRole('button', { name: 'Edit' }).click();
    await expect(page.getByRole('textbox', { name: 'Entry', exact: true })).toHaveValue('A walk.');
    await expect(heading(page)).toHaveText('Edit');
    await expectTitle(page, 'Edit · Ebb');
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Write' }).click();
    await expect(heading(page)).toHaveText('Write');
    await expectTitle(page, 'Ebb');
  });

  test('without a title is called by its day', async ({ page }) => {
    const { title: _, ...untitled } = entryAt(0, DAY);
    await storeEntries(page, [untitled]);
    await openJournal(page, `#/entries/${untitled.id}`);
    await expect(heading(page)).toHaveText(/Thursday,? 19 June 2025, 23:10/);
  });

  test('keeps the lines of what was typed here and lets an imported file flow', async ({ page }) => {
    const body = '*first* line\nsecond line';
    const typed = { ...entryAt(0, DAY), body };
    const origin = { app: 'markdown', key: 'k', path: 'a.md', importId: 'i' };
    const imported = { ...entryAt(1, DAY), body, origin };
    await storeEntries(page, [typed, imported]);
    const height = async (id: string) => {
      await openJournal(page, `#/entries/${id}`);
      const line = page.getByRole('paragraph').filter({ hasText: 'first line' });
      // Before what reads Markdown is there, the text stands as it was typed.
      await expect(line.getByRole('emphasis')).toBeVisible();
      return (await line.boundingBox())?.height ?? 0;
    };
    const flowing = await height(imported.id);
    expect(await height(typed.id)).toBeGreaterThan(flowing * 1.5);
  });

  test('shows what is private on paper of another shade, with its marks soft', async ({ page }) => {
    const text =
      'Before.\n\n%%I hate him%% and I love him.\n\n:::private\nThe thing about dad.\n:::\n\nAfter.';
    await writeEntry(page, { text });
    const paper = (words: string) =>
      page.getByText(words, { exact: true }).evaluate((element) => {
        const { backgroundColor, color } = getComputedStyle(element);
        return { backgroundColor, color };
      });
    await expect(page.getByText('I hate him', { exact: true })).toBeVisible();
    const [open, kept, fenced, sign] = [
      await paper('After.'),
      await paper('I hate him'),
      await paper('The thing about dad.'),
      await paper(':::private'),
    ];
    expect(kept.backgroundColor).not.toBe(open.backgroundColor);
    expect(kept.color).toBe(open.color);
    expect(fenced).toEqual(kept);
    expect(sign.backgroundColor).toBe(kept.backgroundColor);
    expect(sign.color).not.toBe(kept.color);
    await expect(page.getByRole('main')).toContainText('%%I hate him%% and I love him.');
  });

  test('leads to the entries before and after it', async ({ page }) => {
    const entries = manyEntries(3);
    await storeEntries(page, entries);
    await openJournal(page, `#/entries/${entries[1]?.id}`);
    const others = page.getByRole('navigation', { name: 'Other entries' });
    await expect(others.getByRole('link')).toHaveCount(2);
    await others.getByRole('link', { name: /^Later/ }).click();
    await expect(heading(page)).toHaveText('Craving secure connection');
    await expect(others.getByRole('link')).toHaveCount(1);
  });

  test('says who may see it, and the list marks what is public', async ({ page }) => {
    await openEntry(page, { title: 'Open' });
    const choice = page.getByRole('radiogroup', { name: 'Who may see this' });
    await expect(choice.getByRole('radio', { name: 'Only me' })).toBeChecked();
    // What the choice means is read before it is made.
    await expect(page.getByText(/^Only me: .* Public: .* Nothing is sent anywhere\.$/)).toBeVisible();
    await expect(choice).toHaveAccessibleDescription(/Nothing is sent anywhere\.$/);
    await choice.getByRole('radio', { name: 'Public' }).check();
    await expect.poll(async () => (await rowsOf(page, 'entries'))[0]?.visibility).toBe('public');
    await page.reload();
    await expect(choice.getByRole('radio', { name: 'Public' })).toBeChecked();
    await openJournal(page, '#/entries');
    await expect(page.getByRole('article')).toContainText('Public');
  });

  test('goes out as Markdown', async ({ page }) => {
    await openEntry(page, { title: 'Craving Secure Connection', body: 'I crave connections.' });
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export as Markdown' }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toBe('2025-06-19-craving-secure-connection.md');
    expect(await readFile(await file.path(), 'utf8')).toContain('\nI crave connections.');
    await expect(page.getByRole('status').filter({ hasText: file.suggestedFilename() })).toBeVisible();
  });

  test('is downloaded, and that is said, where nothing can be shared', async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ['share', 'canShare']) Object.defineProperty(navigator, name, { value: undefined });
    });
    await openEntry(page, { title: 'Craving Secure Connection' });
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Share' }).click();
    const name = (await coming).suggestedFilename();
    expect(name).toBe('2025-06-19-craving-secure-connection.md');
    const said = page.getByRole('status').filter({ hasText: 'This browser cannot share' });
    await expect(said).toContainText(`${name} is among the downloads.`);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('leads back to the list', async ({ page }) => {
    await openEntry(page, { title: 'Open' });
    await page.getByRole('main').getByRole('link', { name: 'Entries', exact: true }).click();
    await expect(heading(page)).toHaveText('Entries');
  });

  test('with endless words is never wider than a small phone', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const endless = 'aeiou'.repeat(16);
    const long = 'long '.repeat(80).trim();
    const wide = `| a | b |\n| - | - |\n| ${endless} | ${endless} |`;
    const own = { id: 'own-endless', label: endless, family: null, isOwn: true };
    const words = {
      tags: [endless],
      feelings: [{ id: own.id, intensity: 5 as const }],
      description: endless,
    };
    const entries = [
      { ...entryAt(0, DAY), ...words, title: endless.repeat(5), body: endless.repeat(4) },
      { ...entryAt(1, DAY), ...words, title: long, body: wide, visibility: 'public' as const },
      { ...entryAt(2, DAY), ...words, title: '', body: '' },
      { ...entryAt(3, DAY), ...words, title: endless, removedAt: Date.now() },
    ];
    await storeEntries(page, entries);
    await putRows(page, 'words', [own]);
    await page.reload();
    const ids = entries.map(({ id }) => id);
    const routes = [
      'entries',
      `entries?feeling=${own.id}&tag=${endless}`,
      'entries?view=month&from=2025-06-01&to=2025-06-30',
      'removed',
      ...ids.map((id) => `entries/${id}`),
      `entries/${ids[0]}/history`,
    ];
    for (const route of routes) {
      await openJournal(page, `#/${route}`);
      await expect(page.getByRole('main')).toContainText('aeiouaeiou');
      const others = page.getByRole('navigation', { name: 'Other entries' });
      if (route === `entries/${ids[1]}`) await expect(others.getByRole('link')).toHaveCount(2);
      const [wide, room] = await page.evaluate(() => [
        document.scrollingElement?.scrollWidth ?? 0,
        window.innerWidth,
      ]);
      expect(room, route).toBe(320);
      expect(wide, route).toBeLessThanOrEqual(320);
    }
  });

  test('that is not there says so and leads on', async ({ page }) => {
    await openJournal(page, '#/entries/nowhere');
    await expect(heading(page)).toHaveText('There is no such entry.');
    await page.getByRole('link', { name: 'All entries' }).click();
    await expect(heading(page)).toHaveText('Entries');
  });
});

test.describe('an entry that was edited', () => {
  test('shows how it was first written, and can be that again', async ({ page }) => {
    await writeEntry(page, { text: 'What I first thought.', day: DAY });
    await openJournal(page, '#/entries');
    await page.getByRole('link', { name: 'What I first thought.' }).click();
    await expect(page.getByText('As first written')).toHaveCount(0);
    await page.getByRole('button', { name: 'Edit' }).click();
    await page.getByRole('textbox', { name: 'Entry', exact: true }).fill('What I think now.');
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(page).toHaveURL(/#\/entries/);
    await openJournal(page, '#/entries');
    await page.getByRole('link', { name: 'What I think now.' }).click();
    await page.getByRole('link', { name: 'As first written' }).click();
    await expect(page.getByRole('heading', { name: /^As first written, / })).toBeVisible();
    await expect(page.getByText('What I first thought.')).toBeVisible();
    await page.getByRole('button', { name: 'Bring this text back' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'This text is back' })).toBeVisible();
    await page.getByText(/^Text of /).click();
    await expect(page.getByText('What I think now.')).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'What I first thought.' }).click();
    await expect(page.getByRole('button', { name: 'Edit' })).toBeVisible();
    await expect(page.getByRole('main').getByText('What I first thought.')).toBeVisible();
  });
});

test('a heading inside a text looks the same in an earlier text', async ({ page }) => {
  await writeEntry(page, { text: '# Morning\n\nCoffee.', title: 'Early' });
  const inside = page.getByRole('heading', { name: 'Morning' });
  const font = () => inside.evaluate((node) => getComputedStyle(node).font);
  await expect(inside).toBeVisible();
  const there = await font();
  const [entry] = await rowsOf(page, 'entries');
  await openJournal(page, `#/entries/${entry?.id}/history`);
  await expect(page.getByRole('heading', { level: 1, name: 'Earlier texts' })).toBeVisible();
  await expect(inside).toBeVisible();
  expect(await font()).toBe(there);
});

test.describe('two texts of one entry', () => {
  const standing = 'What I wrote on the phone.';
  const other = 'What I wrote at the desk.';

  async function conflicted(page: Page): Promise<string> {
    const id = await openEntry(page, { title: 'Both', body: standing });
    const [mark] = await rowsOf(page, 'marks');
    await putRows(page, 'marks', [{ ...mark, isConflicted: true }]);
    await putRows(page, 'versions', [
      {
        id: 'lost',
        entryId: id,
        kind: 'conflict',
        stamp: 'lost',
        savedAt: { at: Date.parse('2025-06-19T10:00:00Z'), offset: 120 },
        content: { when: { kind: 'date', day: DAY }, body: other, tags: ['desk'], feelings: [], extra: [] },
      },
    ]);
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Two texts' })).toBeVisible();
    await expect(page.getByText(standing)).toBeVisible();
    await expect(page.getByText(other)).toBeVisible();
    return id;
  }

  const everyText = async (page: Page) => {
    const entries = await rowsOf<{ body: string }>(page, 'entries');
    const versions = await rowsOf<{ content: { body: string } }>(page, 'versions');
    return [...entries.map(({ body }) => body), ...versions.map(({ content }) => content.body)].join('\n');
  };

  for (const [button, shown, gone] of [
    ['Keep the text that stands', standing, other],
    ['Keep the other text', other, standing],
  ] as const) {
    test(`end with “${button}”, and neither is lost`, async ({ page }) => {
      await conflicted(page);
      await page.getByRole('button', { name: button }).click();
      await expect(page.getByRole('heading', { name: 'Two texts' })).toHaveCount(0);
      await expect(page.getByText(shown)).toBeVisible();
      await expect(page.getByText(gone)).toHaveCount(0);
      expect(await everyText(page)).toContain(gone);
      await openJournal(page, '#/entries');
      await expect(page.getByRole('article')).not.toContainText('Two texts');
    });
  }

  test('are marked in the list and can be joined', async ({ page }) => {
    const id = await conflicted(page);
    await openJournal(page, '#/entries');
    await expect(page.getByRole('article')).toContainText('Two texts');
    await openJournal(page, `#/entries/${id}`);
    await page.getByRole('button', { name: 'Join both' }).click();
    await expect(page.getByRole('heading', { name: 'Two texts' })).toHaveCount(0);
    await expect(page.getByText(standing)).toBeVisible();
    await expect(page.getByText(other)).toBeVisible();
    await expect(page.getByRole('link', { name: 'desk' })).toBeVisible();
  });

  test('can become two entries', async ({ page }) => {
    await conflicted(page);
    await page.getByRole('button', { name: 'Make two entries' }).click();
    await page.getByRole('status').getByRole('link', { name: 'See it' }).click();
    await expect(page.getByText(other)).toBeVisible();
    await expect(page.getByText(standing)).toHaveCount(0);
    await openJournal(page, '#/entries');
    await expect(page.getByRole('article')).toHaveCount(2);
  });
});

test.describe('hostile text', () => {
  const ATTACKS = [
    '<script>window.attacked = 1</script>',
    '<img src=x onerror="window.attacked = 1">',
    '<svg/onload=window.attacked=1>',
    '<iframe srcdoc="<script>parent.attacked=1</script>"></iframe>',
    '"><style>*{display:none}</style>',
    '<a href="javascript:window.attacked=1">html link</a>',
    '[scheme](javascript:window.attacked=1)',
    '[mixed](JaVaScRiPt:window.attacked=1)',
    '[split](java&#10;script:window.attacked=1)',
    '[data](data:text/html,<script>parent.attacked=1</script>)',
    '[vb](vbscript:x) [file](file:///etc/passwd) [relative](/settings)',
    '<javascript:window.attacked=1>',
    '![picture](https://example.org/a.png "t")',
    '![shot](x" onerror="window.attacked=1)',
    '[reference][1]\n\n[1]: javascript:window.attacked=1',
    '`<b>code</b>` and **bold**',
    '{{ constructor.constructor("window.attacked=1")() }}',
  ];

  test('in body, title, description and tags is shown as text and runs nothing', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const id = await openEntry(page, {
      title: ATTACKS[1] ?? '',
      description: ATTACKS[0] ?? '',
      tags: ATTACKS.slice(0, 6),
      feelings: [{ id: '<b onclick=window.attacked=1>own</b>' }],
      body: ATTACKS.join('\n\n'),
    });
    const main = page.getByRole('main');
    await expect(main.locator('strong')).toHaveText('bold');
    await expect(heading(page)).toHaveText(ATTACKS[1] ?? '');
    for (const shown of [ATTACKS[0], ATTACKS[2], ATTACKS[3], '<b>code</b>', '<b onclick=']) {
      await expect(main.getByText(shown ?? '', { exact: false }).first()).toBeVisible();
    }
    await expect(main.locator('script, iframe, svg, img, style, object, embed')).toHaveCount(0);
    await expect(main.locator('a[target=_blank]')).toHaveCount(0);
    const others = await main
      .locator('a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(others.filter((href) => !href.startsWith('#/'))).toEqual([]);
    await openJournal(page, '#/entries');
    await expect(page.getByRole('article').getByRole('link')).toHaveText(ATTACKS[1] ?? '');
    await openJournal(page, `#/entries/${id}/history`);
    await expect(main.getByRole('link', { name: ATTACKS[1] ?? '' })).toBeVisible();
    expect(await page.evaluate(() => (window as { attacked?: number }).attacked)).toBeUndefined();
    expect(asked.filter((address) => address.includes('example.org'))).toEqual([]);
  });

  test('of any depth or length does not take the page down', async ({ page }) => {
    const deep = `${'> '.repeat(200)}deep quote\n\n${'- '.repeat(150)}deep list`;
    await openEntry(page, { title: 'Deep', body: deep });
    await expect(page.getByText('deep quote')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Edit' })).toBeVisible();
    await openEntry(page, { title: 'Long', body: 'All work and no play. '.repeat(50_000) });
    await expect(page.getByText('This text is very long, so it is shown as it was typed.')).toBeVisible();
  });

  test('has links that open elsewhere and tell nobody where from', async ({ page }) => {
    await openEntry(page, { body: '[a page](https://example.org/a) and <mailto:a@example.org>' });
    const link = page.getByRole('link', { name: 'a page' });
    await expect(link).toHaveAttribute('href', 'https://example.org/a');
    for (const one of [link, page.getByRole('link', { name: 'a@example.org' })]) {
      await expect(one).toHaveAttribute('rel', 'noopener noreferrer');
      await expect(one).toHaveAttribute('target', '_blank');
    }
  });
});
