// A page below which the quiet line stands is looked at with care before it goes out, too.
import { expect, test } from './journal.ts';
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
