// A page below which the quiet line stands is looked at with care before it goes out, too.
import { expect, openJournal, test } from './journal.ts';
import { lookAt, setAside } from './publishing.ts';

const SAID = [
  'I don’t want to live.',
  'I do not want to be here anymore.',
  'They are better off without me.',
];

for (const text of SAID) {
  test(`the last look at “${text}” has what people who have told theirs pass on`, async ({ page }) => {
    const id = await setAside(page, { text });
    await lookAt(page, id);
    const care = page.getByRole('region', { name: 'Before others read it' });
    await expect(care.getByRole('link', { name: 'Someone to talk to' })).toBeVisible();
  });
}

test('the last look has it for the phrases of the language that is spoken', async ({ page }) => {
  const id = await setAside(page, { text: 'Ich möchte nicht mehr leben.' });
  await page.evaluate(() => localStorage.setItem('ebb-language', 'de'));
  await openJournal(page, `#/publish/${id}/look`);
  await page.reload();
  await expect(page.getByRole('heading', { level: 2, name: 'Bevor andere es lesen' })).toBeVisible();
});
