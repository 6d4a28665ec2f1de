// Second copies where the engine has a place for them, and a plain word where it has none.
import { expect, test } from './engine.ts';
import * as journal from './journal.ts';

test('a second copy is made and read back, or it is said that there is no place for one', async ({
  open,
  home,
}) => {
  const browser = await open();
  await journal.writeEntry(browser, home, { text: 'The river was high.', title: 'High water' });
  await journal.openPage(browser, home, '#/settings/storage');
  await browser.seesNamed('heading', 'Second copies');
  const hasPlace = await browser.evaluate(async () => {
    try {
      await navigator.storage.getDirectory();
      return true;
    } catch {
      return false;
    }
  }, null);
  if (!hasPlace) return browser.sees('This browser has no place for them.');
  await browser.click('button', 'Make a copy now');
  await browser.sees('The copy is made, and it was read back.');
  const href = await browser.until(
    'a copy to look at',
    () => document.querySelector('[aria-labelledby="look-at-a-copy"] a')?.getAttribute('href'),
    null,
  );
  expect(href).toMatch(/^#\/settings\/backup\/\d+$/);
  await journal.openPage(browser, home, href);
  await browser.click('button', 'Restore from this copy');
  await browser.sees('Everything in this backup is here already.');
});
