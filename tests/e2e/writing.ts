// The page one writes on, and a text with every mark that it draws.
import type { Page } from '@playwright/test';
import { expect, openJournal } from './journal.ts';

export const entry = (page: Page) => page.getByRole('textbox', { name: 'Entry', exact: true });
export const tool = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Tools for the text' }).getByRole('button', { name, exact: true });

export async function openPage(page: Page, text = ''): Promise<void> {
  await openJournal(page);
  await expect(page.getByLabel('Day', { exact: true })).toBeAttached();
  await expect(tool(page, 'Bold')).toBeVisible();
  if (text !== '') await entry(page).fill(text);
}

export const MARKED = `# A heading with AV

**bold words** and *slanted ones* and \`code\` and ***both***, half **open
> quoted, once
- item
  12. item
- [x] done

---
\`\`\`
code **not bold**
\`\`\``;
