// All or nothing: an entry, its mark, its version, its words and the end of its draft are written together, whatever
// breaks the writing off, and with the lock on the sealed head agrees. Chromium undoes what Firefox and WebKit keep
// when something foreign is awaited in a transaction, so this is asked of them.
import { VOCABULARY } from '../../src/journal/vocabulary.ts';
import { type Journal, judged } from './agreement.ts';
import { breakOff, isHeld, writesCounted } from './break-off.ts';
import type { Browser } from './driver/browser.ts';
import { expect, note, test } from './engine.ts';
import * as journal from './journal.ts';
import { laidRows } from './laid-rows.ts';

const judgedNow = async (browser: Browser): Promise<Journal> =>
  judged(await laidRows(browser), journal.PASSPHRASE);

/** A feeling's first use is a write more: its label is fixed then. */
const newWord = (index: number) => VOCABULARY[index]?.id ?? '';

async function openWriting(browser: Browser, home: string): Promise<void> {
  await journal.openPage(browser, home, '#/');
  await browser.seesNamed('field', 'Entry');
}

/** Nothing of the page is an entry, and all of it is a draft. */
async function isADraftStill(browser: Browser, count: number, text: string): Promise<void> {
  const { wrong, entries, drafts } = await judgedNow(browser);
  expect(wrong).toEqual([]);
  expect(entries).toHaveLength(count);
  expect(drafts.map(({ body }) => body)).toEqual([text]);
}

async function isAnEntryNow(browser: Browser, count: number, text: string): Promise<void> {
  const { wrong, entries, drafts } = await judgedNow(browser);
  expect(wrong).toEqual([]);
  expect(entries).toHaveLength(count);
  expect(entries.filter(({ body }) => body === text)).toHaveLength(1);
  expect(drafts).toEqual([]);
}

const alertIsShown = (browser: Browser) =>
  browser.until('an alert', () => document.querySelector('[role=alert]')?.textContent, null);

test('a journal that lacks a row is told from a whole one', async ({ open, home }) => {
  const browser = await open();
  await journal.writeEntry(browser, home, { text: 'Whole.', feelings: ['hope'] });
  await isAnEntryNow(browser, 1, 'Whole.');
  const tables = await laidRows(browser);
  for (const table of ['marks', 'versions', 'entries', 'words']) {
    const { wrong } = await judged({ ...tables, [table]: [] }, journal.PASSPHRASE);
    expect(wrong, `without ${table}`).not.toEqual([]);
  }
  await journal.turnOnLock(browser, home);
  await isAnEntryNow(browser, 1, 'Whole.');
  const sealed = await laidRows(browser);
  const { wrong } = await judged({ ...sealed, settings: [], words: [] }, journal.PASSPHRASE);
  expect(wrong).toContain('the head and the rows do not agree');
});

for (const isLocked of [false, true]) {
  const state = isLocked ? 'sealed' : 'open';

  test(`an entry broken off at any write of its finishing is a draft still, and then an entry (${state})`, async ({
    open,
    home,
  }) => {
    test.setTimeout(400_000);
    const browser = await open();
    await browser.goto(home);
    if (isLocked) await journal.turnOnLock(browser, home);
    // The second is the one that is counted: a journal that was never counted is, beside its first.
    let count = 0;
    for (const text of ['The first.', 'Counted.']) {
      await openWriting(browser, home);
      await breakOff(browser, 'never');
      await journal.draftEntry(browser, { text, title: text, feelings: [newWord(count)] });
      await journal.finishEntry(browser);
      count += 1;
      await isAnEntryNow(browser, count, text);
    }
    const writes = await writesCounted(browser);
    expect(writes).toBeGreaterThan(3);
    note(`finishing is ${writes} writes`);

    for (let at = 1; at <= writes; at += 1) {
      for (const how of ['throw', 'abort', 'hold'] as const) {
        const text = `Broken off at ${at}: ${how}.`;
        await openWriting(browser, home);
        await journal.draftEntry(browser, { text, title: text, feelings: [newWord(count)] });
        await breakOff(browser, how, at);
        await browser.click('button', 'Done');
        if (how === 'hold') {
          await isHeld(browser);
          await browser.reload();
        } else await alertIsShown(browser);
        await isADraftStill(browser, count, text);
        if (how !== 'hold') await breakOff(browser, 'never');
        else if (isLocked) await journal.unlock(browser);
        await browser.until(
          'the text',
          (wanted) => document.querySelector('textarea')?.value === wanted,
          text,
        );
        await journal.finishEntry(browser);
        count += 1;
        await isAnEntryNow(browser, count, text);
      }
    }
  });

  test(`a browser killed between two writes of an entry leaves the draft (${state})`, async ({
    open,
    home,
  }) => {
    let browser = await open();
    await browser.goto(home);
    if (isLocked) await journal.turnOnLock(browser, home);
    for (const [index, at] of [2, 4].entries()) {
      const text = `Killed at ${at}.`;
      await openWriting(browser, home);
      await journal.draftEntry(browser, { text, title: text, feelings: ['hope'] });
      await breakOff(browser, 'hold', at);
      await browser.click('button', 'Done');
      await isHeld(browser);
      await browser.kill();
      browser = await open();
      await browser.goto(`${home}#/settings`);
      await browser.until('an answer', () => document.querySelector('h1'), null);
      await isADraftStill(browser, index, text);
      await openWriting(browser, home);
      if (isLocked) await journal.unlock(browser);
      await browser.until('the text', (wanted) => document.querySelector('textarea')?.value === wanted, text);
      await journal.finishEntry(browser);
      await isAnEntryNow(browser, index + 1, text);
    }
  });
}
