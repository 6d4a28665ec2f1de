// A reminder for the device's own calendar: a file, made here, with no connection.
import { expect, openJournal, readyOffline, test } from './journal.ts';
import { rowsOf } from './rows.ts';
import { downloaded } from './transfer.ts';

// Where the offline worker is left out otherwise.
test.use({ serviceWorkers: 'allow' });

test('every evening at nine, as it stands', async ({ page, context }) => {
  await openJournal(page, '#/settings/reminder');
  await readyOffline(page);
  await context.setOffline(true);
  await expect(page.getByText('Ebb itself sends nothing')).toBeVisible();
  await expect(page.getByText('a lock screen too')).toBeVisible();
  await expect(page.getByText('Every day')).toBeVisible();
  const { name, bytes } = await downloaded(page, 'Make the calendar file');
  expect(name).toBe('reminder.ics');
  const text = bytes.toString();
  expect(text).toMatch(/\r\nDTSTART:\d{8}T210000\r\n/);
  expect(text).toContain('\r\nRRULE:FREQ=DAILY\r\n');
  expect(text).toContain('\r\nSUMMARY:A few lines\r\n');
  await expect(page.getByText('reminder.ics is among the downloads.')).toBeVisible();
  // Nothing of it is stored.
  expect((await rowsOf(page, 'settings')).map(({ key }) => key)).toEqual(['lastOpenedAt']);
});

test('chosen days, a time and a title of one’s own; with no day there is nothing to make', async ({
  page,
}) => {
  await openJournal(page, '#/settings/reminder');
  await page.getByRole('textbox', { name: 'Title' }).fill('tea; then, maybe');
  await page.getByLabel('Time').fill('07:30');
  const days = page.getByRole('group', { name: 'Days' });
  for (const day of ['Tuesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']) {
    await days.getByRole('button', { name: day }).click();
  }
  const { bytes } = await downloaded(page, 'Make the calendar file');
  expect(bytes.toString()).toContain('\r\nRRULE:FREQ=WEEKLY;BYDAY=MO,WE\r\n');
  expect(bytes.toString()).toContain('T073000\r\n');
  expect(bytes.toString()).toContain('\r\nSUMMARY:tea\\; then\\, maybe\r\n');
  for (const day of ['Monday', 'Wednesday']) await days.getByRole('button', { name: day }).click();
  await expect(page.getByText('No day is chosen yet.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Make the calendar file' })).toBeDisabled();
});
