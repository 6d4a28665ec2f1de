// The way through the journal that everything else stands on.
import { expect, test } from './engine.ts';
import * as journal from './journal.ts';

const FIRST = { text: 'I crave quiet tonight.', title: 'A quiet one', feelings: ['loneliness'] };
const SECOND = { text: 'Written with the lock on.', title: 'A sealed one', feelings: ['hope'] };

test('an entry with a feeling is there after a reload, and after the browser was closed', async ({
  open,
  home,
}) => {
  const browser = await open();
  await journal.writeEntry(browser, home, FIRST);
  await journal.openPage(browser, home, '#/entries');
  await browser.reload();
  await browser.click('link', FIRST.title);
  await browser.sees(FIRST.text);
  await browser.sees('loneliness');
  await browser.close();

  const again = await open();
  await journal.openPage(again, home, '#/entries');
  await again.click('link', FIRST.title);
  await again.sees(FIRST.text);
});

test('the lock turns on, opens by passphrase and by recovery key, and turns off, and every entry is readable', async ({
  open,
  home,
}) => {
  const browser = await open();
  await journal.writeEntry(browser, home, FIRST);
  const key = await journal.turnOnLock(browser, home);
  await journal.writeEntry(browser, home, SECOND);
  const bothAreRead = async () => {
    for (const { title, text } of [FIRST, SECOND]) {
      await journal.openPage(browser, home, '#/entries');
      await browser.click('link', title);
      await browser.sees(text);
    }
  };
  await bothAreRead();

  await journal.lockNow(browser, home);
  await browser.fill('Passphrase', 'not it at all');
  await browser.click('button', 'Unlock');
  await browser.sees('That is not the passphrase.');
  await journal.unlock(browser);
  await bothAreRead();

  await browser.reload();
  await browser.seesNamed('heading', 'Ebb is locked');
  await browser.click('button', 'I cannot remember the passphrase');
  await browser.fill('Recovery key', key);
  await browser.click('button', 'Unlock with the recovery key');
  await browser.until(
    'the journal to be unlocked',
    () => document.body.innerText.includes('Written with'),
    null,
  );
  await bothAreRead();

  await journal.turnOffLock(browser, home);
  await bothAreRead();
  await browser.reload();
  await bothAreRead();
  expect(await browser.has('heading', 'Ebb is locked')).toBe(false);
});
