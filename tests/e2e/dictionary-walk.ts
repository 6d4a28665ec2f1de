// The page of feelings and tags in its states: see screens-walk.ts.
import { expect } from './journal.ts';
import { at, button, next, press, type Screen } from './screen.ts';

export const DICTIONARY: readonly Screen[] = [
  at('feelings and tags', '#/settings/feelings', (page) => expect(button(page, /^loneliness/)).toBeVisible()),
  next('feelings and tags, a name that is taken', async (page) => {
    await button(page, /^Sunday blues/).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('lonely');
    await press('Rename Sunday blues')(page);
    await expect(button(page, 'Join with “loneliness”')).toBeVisible();
  }),
  next('feelings and tags, hidden', async (page) => {
    await press('Hide Sunday blues')(page);
    await expect(button(page, 'Undo')).toBeFocused();
  }),
  next('feelings and tags, more words and one to add', async (page) => {
    await press('More words')(page);
    await press('Add a word')(page);
    await page.getByRole('textbox', { name: 'Word' }).fill('hope');
    await press('Add')(page);
    await expect(page.getByText('“hope” is there already.')).toBeVisible();
  }),
  next('feelings and tags, a tag', async (page) => {
    await button(page, /^healing/).click();
    await expect(button(page, 'Make it a feeling: healing')).toBeVisible();
  }),
];
