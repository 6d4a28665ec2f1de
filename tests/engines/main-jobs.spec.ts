// What a person does here week by week: write, find again, see, take out, bring in, keep a copy, and all of it in a
// language that is written from the right.
import { readFileSync } from 'node:fs';
import { filesInZip } from '../e2e/transfer.ts';
import type { Browser } from './driver/browser.ts';
import { expect, test } from './engine.ts';
import * as journal from './journal.ts';
import { savedArchive } from './saved-file.ts';

const DAYS = [
  { day: '2025-06-16', title: 'The river', text: 'High water, nobody there.', feelings: ['loneliness'] },
  { day: '2025-06-17', title: 'The call', text: 'She rang. We laughed.', feelings: ['hope', 'loneliness'] },
  { day: '2025-06-18', title: 'A walk', text: 'The long way home.', feelings: ['calm'] },
  { day: '2025-06-19', title: 'Late', text: 'The river again, at night.', feelings: ['hope'], tag: 'night' },
];

const seesNoMore = (browser: Browser, text: string) =>
  browser.until(`"${text}" to go`, (gone) => !document.body.innerText.includes(gone), text);

async function findsAgain(browser: Browser, home: string): Promise<void> {
  await journal.openPage(browser, home, '#/entries');
  await browser.sees('4 entries');
  await browser.type('Search entries', 'river');
  await browser.sees('2 of 4 entries');
  await seesNoMore(browser, 'The long way home.');
  await browser.sees('High water');
  await browser.goto(`${home}#/entries?feeling=hope`);
  await browser.sees('The call');
  await seesNoMore(browser, 'High water');
}

async function seesTrends(browser: Browser, home: string): Promise<void> {
  await journal.openPage(browser, home, '#/trends?feelings=loneliness,hope&range=all');
  await browser.sees('named on 2 of 4 written days');
  const isDrawn = () => {
    const canvas = document.querySelector('canvas');
    if (!canvas || canvas.width === 0) return false;
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
    return data?.some((value, index) => index % 4 === 3 && value > 0);
  };
  await browser.until('a picture with ink', isDrawn, null);
}

test('what was written is found again and seen over time, and comes home from Markdown and from a backup', async ({
  open,
  home,
  profile,
  newProfile,
}) => {
  const browser = await open();
  for (const day of DAYS) await journal.writeEntry(browser, home, day);
  await findsAgain(browser, home);
  await seesTrends(browser, home);
  await journal.openPage(browser, home, '#/settings/export');
  await browser.click('button', 'Download Markdown (zip)');
  const pages = await savedArchive(browser, profile, /^ebb-\d{4}-\d{2}-\d{2}\.zip$/);
  const all = [...(await filesInZip(readFileSync(pages))).values()].map(String);
  expect(all).toHaveLength(DAYS.length);
  for (const { text, title } of DAYS)
    expect(all.filter((file) => file.includes(text) && file.includes(title))).toHaveLength(1);
  await journal.openPage(browser, home, '#/settings/backup');
  await browser.click('radio', 'Anybody who has it');
  await browser.click('button', 'Download backup');
  const backup = await savedArchive(browser, profile, /^ebb-backup-.*\.zip$/);
  await browser.close();

  const other = await open(newProfile());
  await journal.openPage(other, home, '#/settings/import');
  await other.type('Choose files', pages);
  await other.click('button', 'Import 4 entries');
  await other.sees('4 entries are in your journal now.');
  await journal.openPage(other, home, '#/entries');
  await other.click('link', 'The call');
  await other.sees('She rang. We laughed.');
  await other.sees('loneliness');
  await other.close();

  const third = await open(newProfile());
  await journal.openPage(third, home, '#/settings/backup');
  await third.type('Restore from a backup', backup);
  await third.sees('Everything is back:');
  await findsAgain(third, home);
});

test('an entry is edited, its first text stays, and it is removed and put back', async ({ open, home }) => {
  const browser = await open();
  await journal.writeEntry(browser, home, { text: 'As first written.', title: 'One' });
  await browser.click('button', 'Edit');
  await browser.seesNamed('field', 'Entry');
  await browser.type('Entry', ' And more.');
  await journal.isSaved(browser);
  await journal.finishEntry(browser);
  await browser.sees('As first written. And more.');
  await browser.click('button', 'Remove');
  await browser.sees('Undo');
  await browser.click('button', 'Undo');
  await journal.openPage(browser, home, '#/entries');
  await browser.sees('1 entry');
});

test('a language that runs from the right begins on the right, on every page', async ({ open, home }) => {
  const browser = await open();
  await browser.goto(home);
  await browser.evaluate(() => localStorage.setItem('ebb-language', 'ar'), null);
  await browser.reload();
  for (const route of ['#/', '#/entries', '#/trends', '#/settings', '#/support']) {
    await browser.goto(`${home}${route}`);
    await browser.until('the places', () => document.querySelector('#places a'), null);
    const page = await browser.evaluate(() => {
      const { documentElement: root } = document;
      const side = (node: Element | null) => node && node.getBoundingClientRect().left > innerWidth / 2;
      return {
        direction: getComputedStyle(document.querySelector('main, #write') ?? root).direction,
        isFirstRight: side(document.querySelector('#places a')),
        over: root.scrollWidth - root.clientWidth,
      };
    }, null);
    expect(page, route).toMatchObject({ direction: 'rtl', over: 0 });
  }
});
