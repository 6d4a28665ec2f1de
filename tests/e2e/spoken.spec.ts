// Each task as it is heard: what stands on a page and in which order, and what is said when something happens.
// What is said must come into a region that stood before it; what goes wrong is said at once (listening.ts).
import { appendFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { draftEntry, expect, openJournal, test, writeEntry } from './journal.ts';
import { heard, listen } from './listening.ts';
import { lockNow, turnOnLock, unlock } from './lock.ts';
import { breakWrites, rowsOf } from './rows.ts';
import { leaveDraft } from './screens-walk.ts';
import { test as testOfSite } from './site.ts';
import { chooseFiles, downloaded, importFound, markdown, POST_FILE, POST_NAME } from './transfer.ts';
import { IDS, NAMED, NOW, storeWholeJournal } from './whole-journal.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();

/** Waits until something like it was said. */
const isHeard = (page: Page, what: RegExp) =>
  expect.poll(() => heard(page)).toContainEqual(expect.stringMatching(what));

test.beforeEach(async ({ page }) => {
  await listen(page);
  await page.clock.setFixedTime(NOW);
});

test.describe('what is said', () => {
  test('while writing: stored, not stored, and stored again', async ({ page }) => {
    await openJournal(page);
    await draftEntry(page, { text: 'x' });
    await isHeard(page, /^Saved on this device, 21:04$/);
    await breakWrites(page, 'drafts', true);
    await page.getByRole('textbox', { name: 'Entry', exact: true }).fill('xy');
    await isHeard(page, /^This device is full/);
    await breakWrites(page, 'drafts', false);
    await press(page, 'Try again');
    // Whatever else is said meanwhile: that it is stored is said again after it was not.
    const afterTrouble = async () => {
      const all = await heard(page);
      return all.slice(all.findIndex((text) => text.startsWith('This device is full')));
    };
    await expect.poll(afterTrouble).toContainEqual(expect.stringMatching(/^Saved on this device/));
  });

  test('of feelings and tags that are offered and taken', async ({ page }) => {
    await writeEntry(page, { text: 'x', tags: ['sea', 'bread'] });
    await openJournal(page, '#/');
    await draftEntry(page, { text: 'A walk.' });
    const find = page.getByRole('combobox', { name: 'Find or add a feeling' });
    await find.fill('wobbly');
    await isHeard(page, /^1 suggestion$/);
    await find.press('Enter');
    await isHeard(page, /^wobbly is named$/);
    await find.fill('lone');
    await isHeard(page, /^2 suggestions$/);
    await find.press('Enter');
    await isHeard(page, /^loneliness is named$/);
    const tags = page.getByRole('textbox', { name: 'Tags' });
    await tags.focus();
    await expect.poll(async () => (await heard(page)).at(-1)).toBe('2 suggestions');
    await tags.fill('bird');
    await tags.press('Enter');
    await isHeard(page, /^Tag bird$/);
    // To leave the field says nothing more of it.
    await tags.press('Tab');
    await page.getByRole('textbox', { name: 'Description' }).focus();
    expect((await heard(page)).at(-1)).toBe('Tag bird');
    await tags.focus();
    await tags.press('Backspace');
    await isHeard(page, /^Tag bird removed$/);
  });

  test('of a page that was left lying for a night', async ({ page }) => {
    await leaveDraft(page);
    await openJournal(page, '#/');
    await isHeard(page, /^What you wrote on Wednesday,? 18 June 2025 is now an entry/);
  });

  test('of what was found, and of the month one leafs to', async ({ page }) => {
    await storeWholeJournal(page);
    await expect(page.getByText('58 entries', { exact: true })).toBeVisible();
    await isHeard(page, /^Your pages are kept in this browser only/);
    await page.getByRole('searchbox').fill('secure connection');
    await isHeard(page, /^\d+ of 58 entries$/);
    await page.getByRole('searchbox').fill('nobody wrote this');
    await isHeard(page, /^0 of 58 entries$/);
    await press(page, 'Clear filters');
    await page.getByRole('link', { name: 'Calendar' }).click();
    await press(page, 'Previous month');
    await isHeard(page, /^May 2025$/);
    await press(page, '19 May, 1 entry');
    await isHeard(page, /^Monday,? 19 May 2025$/);
  });

  test('of removing, restoring and who may see', async ({ page }) => {
    await storeWholeJournal(page);
    await openJournal(page, `#/entries/${IDS.full}`);
    await press(page, 'Remove');
    await isHeard(page, /^Removed\. It waits among the removed pages/);
    await openJournal(page, '#/removed');
    const article = page.getByRole('article', { name: NAMED.removed });
    await article.getByRole('button', { name: 'Restore' }).click();
    await isHeard(page, new RegExp(`^Restored: ${NAMED.removed}`));
    await press(page, 'Remove for good');
    await press(page, 'Yes, remove for good');
    await isHeard(page, /^Gone for good: /);
    await openJournal(page, `#/entries/${IDS.edited}/history`);
    await page.getByRole('button', { name: 'Bring this text back' }).first().click();
    await isHeard(page, /^This text is back/);
  });

  test('of the days in a picture', async ({ page }) => {
    await storeWholeJournal(page);
    await openJournal(page, '#/trends');
    await page.getByRole('slider', { name: 'Days of loneliness' }).press('End');
    await isHeard(page, /^Thursday,? 19 June 2025, 2 entries\. Loneliness \(clearly\) and hope/);
    await page.getByRole('slider', { name: 'Days of loneliness' }).press('ArrowLeft');
    await isHeard(page, /^Wednesday,? 18 June 2025/);
  });

  test('of the days the trends go to', async ({ page }) => {
    await storeWholeJournal(page);
    await openJournal(page, '#/trends');
    const days = page.locator('[aria-controls="own-days"]');
    const words = async () => (await days.innerText()).replace(/,? other days$/i, '').trim();
    await expect(days).toBeVisible();
    const [before, heardBefore] = [await words(), await heard(page)];
    expect(heardBefore).not.toContain(before);
    for (const name of ['30 days', 'Earlier', 'Later', '1 year']) {
      await press(page, name);
      await expect.poll(async () => (await heard(page)).at(-1)).toBe(await words());
    }
    await openJournal(page, '#/trends/strength');
    await expect(days).toBeVisible();
    await press(page, '30 days');
    await press(page, '1 year');
    await expect.poll(async () => (await heard(page)).at(-1)).toBe(await words());
  });

  test('of the days of a year, of a chapter that is drawn and of a hunch', async ({ page }) => {
    await storeWholeJournal(page);
    await openJournal(page, '#/trends/year');
    const days = page.getByRole('slider', { name: 'Days of loneliness in 2025' });
    await days.press('End');
    await isHeard(
      page,
      /^Thursday,? 19 June 2025, 2 entries\..* named\..*June 2025: loneliness on \d+ of \d+/,
    );
    await expect(days).toHaveAttribute('aria-valuetext', '19 June 2025');
    await days.press('ArrowLeft');
    await isHeard(page, /^Wednesday,? 18 June 2025/);
    await openJournal(page, '#/trends/chapters');
    await press(page, 'Draw the line');
    await isHeard(page, /^A chapter needs a day and a name\.$/);
    await page.getByLabel('Called').fill('moved house');
    await press(page, 'Draw the line');
    await isHeard(page, /^moved house is drawn\.$/);
    await press(page, 'Change moved house');
    await press(page, 'Save');
    await isHeard(page, /^moved house is stored\.$/);
    await press(page, 'Remove moved house');
    await isHeard(page, /^moved house is removed\. Undo$/);
    await openJournal(page, '#/trends/hunches');
    await page.getByLabel('I think this tag').selectOption({ index: 1 });
    await page.getByLabel('of this feeling').selectOption({ label: 'hope' });
    await press(page, 'Write it down');
    await isHeard(page, /^The hunch is written down\.$/);
  });

  test('of words that are called otherwise, refused, joined and taken back', async ({ page }) => {
    await writeEntry(page, { text: 'x', feelings: ['hope'], tags: ['sea'] });
    await openJournal(page, '#/settings/feelings');
    await page.getByRole('button', { name: /^hope/ }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('lonely');
    await press(page, 'Rename hope');
    await isHeard(page, /^“lonely” finds “loneliness” already\.$/);
    await press(page, 'Join with “loneliness”');
    await isHeard(page, /^“hope” is read as “loneliness” now\./);
    await press(page, 'Undo');
    await isHeard(page, /^It is as it was\.$/);
    await page.getByRole('button', { name: /^sea/ }).click();
    await press(page, 'Make it a feeling: sea');
    await isHeard(page, /^“sea” is a feeling now\./);
    await breakWrites(page, 'words', true);
    await page.getByRole('button', { name: /^sea/ }).click();
    await press(page, 'Hide sea');
    await isHeard(page, /^That could not be stored\./);
  });

  test('of an import, an export, a backup and a restore', async ({ page }) => {
    await chooseFiles(page, [markdown(POST_NAME, POST_FILE)]);
    await importFound(page);
    await isHeard(page, /^1 entry is in your journal now/);
    await press(page, 'Undo this import');
    await isHeard(page, /^The import is undone/);
    await openJournal(page, '#/settings/backup');
    const { name, bytes } = await downloaded(page, 'Download backup');
    await isHeard(page, /It was read back/);
    const restore = page.getByLabel('Restore from a backup');
    await restore.setInputFiles({
      name: 'no.zip',
      mimeType: 'application/zip',
      buffer: Buffer.from('no zip'),
    });
    await isHeard(page, /^This is not a backup of Ebb/);
    await restore.setInputFiles({ name, mimeType: 'application/zip', buffer: bytes });
    await isHeard(page, /^Everything is back/);
    await writeEntry(page, { text: 'Kept.' });
    await openJournal(page, '#/settings/export');
    await downloaded(page, 'Download Markdown (zip)');
    await isHeard(page, /^1 entry, downloaded/);
    expect(await rowsOf(page, 'entries')).toHaveLength(1);
  });

  testOfSite('of versions, and of going offline', async ({ page, site }) => {
    await listen(page);
    await page.goto(site.url);
    await isHeard(page, /^Ready to work offline$/);
    appendFileSync(site.file(/^offline\.js$/), '\n');
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await isHeard(page, /^A new version is ready/);
  });

  testOfSite('once that it works offline, whatever is locked and unlocked after', async ({ page, site }) => {
    await listen(page);
    await page.goto(site.url);
    await isHeard(page, /^Ready to work offline$/);
    await turnOnLock(page);
    await lockNow(page);
    await unlock(page);
    await expect(page.getByRole('button', { name: 'Lock now' })).toBeVisible();
    expect((await heard(page)).filter((text) => text.includes('Ready to work offline'))).toHaveLength(1);
  });

  test('is not heard where the region comes with its words', async ({ page }) => {
    await openJournal(page, '#/settings/about');
    // The page that comes next takes all that stands there with it.
    await expect(page.getByRole('heading', { level: 1, name: 'About' })).toBeVisible();
    await page.getByRole('main').evaluate((main) => {
      const add = (role: string, text: string) => {
        const region = document.createElement('p');
        region.setAttribute('role', role);
        region.textContent = text;
        main.append(region);
      };
      add('status', 'too soon');
      add('alert', 'at once');
    });
    await isHeard(page, /^at once$/);
    expect(await heard(page)).not.toContain('too soon');
  });
});

test('what is said of a book as its pages turn, of pages like one, and of kept lines', async ({ page }) => {
  await storeWholeJournal(page);
  await openJournal(page, '#/looking-back/book');
  await expect(page.getByText('page 1 of 57', { exact: true })).toBeVisible();
  await press(page, 'Later page');
  await isHeard(page, /^page 2 of 57$/);
  await openJournal(page, `#/entries/${IDS.full}/alike`);
  await isHeard(page, /^20 pages$/);
  await openJournal(page, '#/looking-back/kept-lines');
  await isHeard(page, /^1 kept line$/);
});

test('nothing on the page one writes on is read twice', async ({ page }) => {
  await openJournal(page);
  await expect(page.getByRole('button', { name: 'Bold', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'More', exact: true })).toHaveAttribute('title', 'More');
  const twice = page.locator('[title][aria-label]');
  expect(await twice.evaluateAll((all) => all.map((each) => each.getAttribute('title')))).toEqual([]);
});

test.describe('what stands on a page, in order', () => {
  test('of the page one writes on', async ({ page }) => {
    await openJournal(page);
    await draftEntry(page, {
      text: 'I crave connections.',
      title: 'Craving',
      tags: ['sea'],
      feelings: [{ word: 'loneliness', strength: 'clearly' }],
    });
    await page.getByRole('combobox', { name: 'Find or add a feeling' }).fill('lone');
    await expect(page.locator('body')).toMatchAriaSnapshot(`
      - navigation "Main":
        - link "Write"
        - link "Entries"
        - link "Trends"
        - link "Settings"
      - main:
        - heading "Write" [level=1]
        - textbox "Day": 2025-06-19
        - textbox "Time": 21:04
        - status: Saved on this device, 21:04
        - textbox "Entry": I crave connections.
        - group "Feelings in this entry":
          - button "loneliness" [pressed]
          - button "longing" [pressed=false]
          - button "More words" [expanded=false]
        - radiogroup "How strong is loneliness?":
          - radio "not said" [checked=false]
          - radio "a trace" [checked=false]
          - radio "a little" [checked=false]
          - radio "clearly" [checked]
          - radio "strongly" [checked=false]
          - radio "overwhelming" [checked=false]
        - combobox "Find or add a feeling" [expanded]: lone
        - listbox "Find or add a feeling":
          - option /^loneliness/ [selected]
          - option "Add “lone” as your own word"
        - textbox "Title": Craving
        - button "Remove tag sea"
        - textbox "Tags"
        - textbox "Description"
        - button "Done"
    `);
    await expect(page.getByRole('textbox', { name: 'Tags' })).toHaveAccessibleDescription(
      'A comma or Enter ends a tag.',
    );
    await expect(page.getByRole('link', { name: 'Write' })).toHaveAttribute('aria-current', 'page');
    await expect(page.getByRole('combobox')).toHaveAttribute('aria-activedescendant', /.+/);
  });

  test('of the list, the calendar, an entry and what was removed', async ({ page }) => {
    await storeWholeJournal(page);
    await press(page, 'Filter');
    await expect(page.locator('body')).toMatchAriaSnapshot(`
      - link "Go to the other pages"
      - main:
        - heading "Entries" [level=1]
        - paragraph:
          - link "Calendar"
          - link "Removed"
        - searchbox "Search entries"
        - button "Filter" [expanded]
        - status: 58 entries
        - combobox "Feeling"
        - combobox "Tag"
        - textbox "From"
        - textbox "To"
        - combobox "Who may see it"
        - heading "June 2025" [level=2]
        - list:
          - listitem:
            - article:
              - heading "Craving secure connection" [level=3]:
                - link "Craving secure connection"
              - list:
                - listitem: loneliness
                - listitem: hope
      - navigation "Main"
    `);
    await openJournal(page, '#/entries?view=month&from=2025-06-19&to=2025-06-19');
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - button "Previous month"
      - heading "June 2025" [level=2]
      - combobox "Month"
      - combobox "Year"
      - button "Next month"
      - grid "June 2025":
        - rowgroup:
          - row:
            - columnheader "Mon"
            - columnheader "Sun"
        - rowgroup:
          - row /19 June/:
            - gridcell /19 June/:
              - button "19 June, 2 entries" [pressed]
      - status: /Thursday,? 19 June 2025/
      - button "Whole month"
    `);
    await openJournal(page, `#/entries/${IDS.full}`);
    await expect(page.getByRole('navigation', { name: 'Other entries' }).getByRole('link')).toHaveCount(1);
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - link "Entries"
      - paragraph:
        - text: Private
      - heading "Craving secure connection" [level=1]
      - list:
        - listitem: loneliness, clearly
        - listitem: hope
      - heading "Later" [level=2]
      - list "Tags":
        - listitem:
          - link "healing"
      - button "Edit"
      - button "Export as Markdown"
      - button "Share"
      - button "Remove"
      - radiogroup "Who may see this":
        - radio "Only me" [checked]
        - radio "Public" [checked=false]
      - switch "Not for looking back"
      - paragraph:
        - link "Pages like this one"
      - navigation "Other entries":
        - link /^Earlier/
    `);
    await openJournal(page, '#/looking-back');
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - link "Entries"
      - heading "Looking back" [level=1]
      - region "On this day":
        - heading "On this day" [level=2]:
          - link "On this day"
      - region "Kept lines":
        - heading "Kept lines" [level=2]:
          - link "Kept lines"
      - region "The last time I named …":
        - combobox "A feeling you named"
        - button "Go to that page" [disabled]
      - region "A page at random":
        - combobox "Naming"
        - button "Open a page"
      - region "Read like a book":
        - combobox "Pages that name"
        - textbox "From"
        - textbox "To"
        - button "Begin reading"
      - paragraph: Pages that are not for looking back are left out.
      - switch "Show them too"
    `);
    await openJournal(page, '#/looking-back/book?feeling=calm');
    await expect(page.getByText('No page is of these days and this feeling.')).toBeVisible();
    await openJournal(page, '#/looking-back/book');
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - link "Looking back"
      - status: page 1 of 57
      - heading [level=1]
      - navigation "Pages of the book":
        - button "Earlier page" [disabled]
        - button "Later page"
        - link "Open this page"
    `);
    await openJournal(page, '#/removed');
    await press(page, 'Remove for good');
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - heading "Removed" [level=1]
      - list:
        - listitem:
          - article "Not today":
            - heading "Not today" [level=2]
            - button "Yes, remove for good"
            - button "Keep it"
        - listitem:
          - article "Nor this":
            - button "Restore"
            - button "Remove for good"
    `);
    // The focus is on what takes it back: what it is about, and what would be gone, are read with it.
    for (const name of ['Keep it', 'Yes, remove for good'])
      await expect(page.getByRole('button', { name })).toHaveAccessibleDescription(
        'Not today The text goes from this device at once and cannot come back.',
      );
    await press(page, 'Keep it');
    for (const left of [1, 0]) {
      await press(page, 'Restore');
      await expect(page.getByRole('article')).toHaveCount(left);
    }
    await expect(page.getByRole('main').getByRole('list')).toHaveCount(0);
  });

  test('of the pictures and their table', async ({ page }) => {
    await storeWholeJournal(page);
    await openJournal(page, '#/trends');
    await press(page, 'Choose feelings');
    await press(page, 'Table');
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - heading "Trends" [level=1]
      - group "Range":
        - button "30 days" [pressed=false]
        - button "90 days" [pressed]
      - figure /^loneliness. named on 23 of 52 written days/:
        - slider "Days of loneliness"
      - figure /^hope. named on 21 of 52 written days/:
        - slider "Days of hope"
      - button "Choose feelings" [expanded]
      - button "Overlay" [pressed=false]
      - button "Table" [expanded]
      - group "Feelings shown":
        - button "loneliness, on 23 days" [pressed]
        - button "solitude, on 12 days" [pressed=false]
      - region /^Days written and days named/:
        - table /^Days written and days named/:
          - rowgroup:
            - row:
              - columnheader "Week of"
              - columnheader "Written"
              - columnheader "Loneliness"
              - columnheader "Hope"
      - paragraph:
        - link "How this is worked out"
    `);
    await expect(page.getByRole('slider', { name: 'Days of hope' })).toHaveAttribute(
      'aria-valuetext',
      '19 June 2025',
    );
  });

  test('of the tables below the trends, each under its name', async ({ page }) => {
    await storeWholeJournal(page);
    await openJournal(page, '#/trends/rhythm');
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - heading "By weekday and part of the day" [level=1]
      - group "Range"
      - table "By weekday":
        - rowgroup:
          - row:
            - columnheader "Weekday"
            - columnheader "Share"
            - columnheader "Days"
        - rowgroup:
          - row:
            - rowheader "Monday"
            - cell /%, likely between/
            - cell /^\\d+ of \\d+$/
      - table "By part of the day":
        - rowgroup:
          - row:
            - columnheader "Part of the day"
            - columnheader "Share"
            - columnheader "Entries"
        - rowgroup:
          - row:
            - rowheader "Morning, 5 to 12"
      - paragraph:
        - link "How this is worked out"
    `);
    await openJournal(page, '#/trends/tags');
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - heading "Beside your tags" [level=1]
      - list:
        - listitem:
          - paragraph: /Loneliness on \\d+ of \\d+ days with/
          - table /healing|work|family|evening/:
            - rowgroup:
              - row:
                - columnheader "Days"
            - rowgroup:
              - row:
                - rowheader "with it"
              - row:
                - rowheader "without"
    `);
    await openJournal(page, '#/trends/both');
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - heading "Two feelings on one day" [level=1]
      - table /^Written days, /:
        - rowgroup:
          - row:
            - columnheader "Named"
            - columnheader "Days"
        - rowgroup:
          - row:
            - rowheader "both"
          - row:
            - rowheader "only loneliness"
    `);
    await openJournal(page, '#/trends/words');
    await expect(page.getByRole('table', { name: 'How often each was named' })).toBeVisible();
    await expect(page.getByRole('table', { name: 'How many different words' })).toBeVisible();
  });

  test('of an import before it is stored', async ({ page }) => {
    await chooseFiles(page, [
      markdown(POST_NAME, POST_FILE),
      markdown('b.md', '---\nemotions: [lonely]\n---\n\nx\n'),
    ]);
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - link "Settings"
      - heading "Import" [level=1]
      - button "Choose files"
      - table "What was found":
        - rowgroup:
          - row:
            - rowheader "New"
            - cell "2"
      - group "1 entry without a day":
        - radio "Today"
      - heading "Feelings in these files" [level=2]
      - list "Feelings in these files":
        - listitem:
          - button "Use “loneliness”" [pressed=false]
          - combobox "lonely 1 entry"
      - button "Import 2 entries"
      - button "Leave it"
    `);
  });
});
