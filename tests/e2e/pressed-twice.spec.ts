// A double click on what makes something makes it once, and the focus stays where the finger was.
import type { Page } from '@playwright/test';
import { expect, openJournal, test } from './journal.ts';
import { choose, item, menu, writtenPage } from './menu.ts';
import { keepBusy, rowsOf } from './rows.ts';
import { openTrends } from './trends-journal.ts';

const DAYS = { '2025-06-17': ['#walk', 'hope'], '2025-06-18': ['loneliness'] };

interface Form {
  name: string;
  /** Opens it and fills it in. */
  fill: (page: Page) => Promise<void>;
  button: string;
  /** What it makes is one of this list. */
  list: string;
}

const FORMS: readonly Form[] = [
  {
    name: 'a chapter',
    button: 'Draw the line',
    list: 'chapters',
    fill: async (page) => {
      await openTrends(page, DAYS, '#/trends/chapters?feelings=loneliness');
      await page.getByLabel('It began on').fill('2025-05-31');
      await page.getByLabel('Called').fill('moved house');
    },
  },
  {
    name: 'a hunch',
    button: 'Write it down',
    list: 'hunches',
    fill: async (page) => {
      await openTrends(page, DAYS, '#/trends/hunches');
      await page.getByLabel('I think this tag').selectOption('walk');
      await page.getByLabel('of this feeling').selectOption({ label: 'hope' });
    },
  },
  {
    name: 'somebody on the list of people',
    button: 'Put on the list',
    list: 'people',
    fill: async (page) => {
      await openJournal(page, '#/publish/people');
      await page.getByRole('textbox', { name: /^Name and its other forms/ }).fill('Sarah');
      await page.getByRole('textbox', { name: 'What stands in its place' }).fill('my sister');
    },
  },
  {
    name: 'a series',
    button: 'Make it',
    list: 'series',
    fill: async (page) => {
      await openJournal(page, '#/publish/series');
      await page.getByRole('textbox', { name: 'Called' }).fill('The first year');
      await page.getByLabel('From').fill('2025-01-01');
      await page.getByLabel('To').fill('2025-12-31');
    },
  },
  {
    name: 'a template',
    button: 'Keep',
    list: 'templates',
    fill: async (page) => {
      await writtenPage(page);
      await choose(page, 'Templates');
      await item(page, 'Keep this page as a template').click();
      await menu(page).getByRole('textbox', { name: 'Name of the template' }).fill('Evening');
    },
  },
];

async function madeIn(page: Page, list: string): Promise<number> {
  const rows = await rowsOf<{ key: string; value: unknown[] }>(page, 'settings');
  return rows.find(({ key }) => key === list)?.value.length ?? 0;
}

for (const { name, fill, button, list } of FORMS) {
  test(`${name} is made once by a double click`, async ({ page }) => {
    await fill(page);
    const press = page.getByRole('button', { name: button, exact: true });
    // A disk that takes longer than a finger.
    const letGo = await keepBusy(page);
    await press.dblclick();
    await expect(press).toHaveAttribute('aria-disabled', 'true');
    await expect(press).toBeFocused();
    await letGo();
    await expect.poll(() => madeIn(page, list)).toBeGreaterThan(0);
    await expect(press.and(page.locator('[aria-disabled="true"]'))).toHaveCount(0);
    expect(await madeIn(page, list)).toBe(1);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}
