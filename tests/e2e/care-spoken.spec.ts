// The last look knows what few can carry alone in the language that is spoken, too.
import { expect, openJournal, test } from './journal.ts';
import { setAside } from './publishing.ts';

test('the last look has it for the phrases of the language that is spoken', async ({ page }) => {
  const id = await setAside(page, { text: 'Ich möchte nicht mehr leben.' });
  await page.evaluate(() => localStorage.setItem('ebb-language', 'de'));
  await openJournal(page, `#/publish/${id}/look`);
  await page.reload();
  await expect(page.getByRole('heading', { level: 2, name: 'Bevor andere es lesen' })).toBeVisible();
});
