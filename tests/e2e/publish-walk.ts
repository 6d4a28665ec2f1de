// The pages of publishing, in every state they have.
import { expect } from './journal.ts';
import { asideWithPicture, listPerson, setAside } from './publishing.ts';
import { at, button, next, press, type Screen } from './screen.ts';
import { downloaded } from './transfer.ts';

/** A page in which everything is found that a last look can find. */
const RAW = {
  title: 'A day with Sarah',
  text: [
    'Sarah came by, and Nkechi with her. I had thoughts of suicide then, 20 pills.',
    '',
    ':::private',
    'What she told me stays here.',
    ':::',
    '',
    'Call +44 20 7946 0000, or https://example.org.',
  ].join('\n'),
  day: '2025-06-19',
  feelings: ['loneliness', { word: 'hope', strength: 'clearly' }],
  tags: ['healing'],
} as const;

export const PUBLISHING: readonly Screen[] = [
  at('publish, nothing', '#/publish', (page) =>
    expect(page.getByText('Nothing is set aside.')).toBeVisible(),
  ),
  at('ledger, nothing', '#/publish/ledger', (page) =>
    expect(page.getByText('Nothing went out yet.')).toBeVisible(),
  ),
  at('people, nobody', '#/publish/people'),
  next('people, half of somebody', async (page) => {
    await page.getByRole('textbox', { name: /^Name and its other forms/ }).fill('Sarah');
    await press('Put on the list')(page);
    await expect(page.getByRole('alert')).toBeVisible();
  }),
  next('people, one', (page) => listPerson(page, 'Sarah', 'my sister')),
  next('people, being changed', press('Change Sarah')),
  at('series, none', '#/publish/series'),
  next('series, half of one', async (page) => {
    await page.getByRole('textbox', { name: 'Called' }).fill('The first year');
    await press('Make it')(page);
    await expect(page.getByRole('alert')).toBeVisible();
  }),
  at('repository', '#/publish/repository'),
  next('repository, no address', async (page) => {
    await page.getByRole('textbox', { name: 'Address of the repository' }).fill('my blog');
    await press('Connect')(page);
    await expect(page.getByRole('alert')).toBeVisible();
  }),
  at('public copy', '#/publish', (page) => setAside(page, RAW)),
  next('public copy, compared', press('Compare with what you wrote')),
  next('publish, to look at', async (page) => {
    await page.getByRole('main').getByRole('link', { name: 'Publish' }).click();
    await expect(page.getByRole('heading', { name: 'To look at' })).toBeVisible();
  }),
  next('last look', async (page) => {
    await page.getByRole('link', { name: /my sister$/ }).click();
    await page.getByRole('link', { name: 'Last look' }).click();
    await expect(page.getByText('What she told me stays here.')).toBeVisible();
  }),
  next('last look, on a desk', press('Desktop')),
  next('last look, a name for the list', press('Put on the list: Nkechi')),
  next('last look, going out', async (page) => {
    await press('Publish now')(page);
    await expect(button(page, 'Download the file')).toBeVisible();
  }),
  next('last look, gone out', async (page) => {
    await downloaded(page, 'Download the file');
    await expect(page.getByText(/is among the downloads\.$/)).toBeVisible();
  }),
  at('publish, out', '#/publish', (page) =>
    expect(page.getByRole('heading', { name: 'Out', exact: true })).toBeVisible(),
  ),
  next('publish, counts by week', async (page) => {
    await page.getByRole('combobox', { name: 'What goes along' }).selectOption('Counts by week');
    await expect(page.getByRole('combobox', { name: 'Posts a week needs to be counted' })).toBeVisible();
  }),
  at('series, one', '#/publish/series', async (page) => {
    await page.getByRole('textbox', { name: 'Called' }).fill('The first year');
    await page.getByLabel('From').fill('2025-01-01');
    await page.getByLabel('To').fill('2025-12-31');
    await press('Make it')(page);
    await expect(page.getByRole('checkbox', { name: /my sister$/ })).toBeVisible();
  }),
  at('ledger', '#/publish/ledger', async (page) => {
    await page.getByText('The exact text').click();
    await expect(page.getByText(/^SHA-256/)).toBeVisible();
  }),
  at('public copy, with a picture', '#/', async (page) => {
    await asideWithPicture(page);
  }),
  next('public copy, a picture in it', async (page) => {
    await press('Put into the copy: picture 1')(page);
    await expect(page.getByText('The picture is in the copy.')).toBeVisible();
  }),
  next('last look, a picture goes along', async (page) => {
    await page.getByRole('link', { name: 'Last look' }).click();
    await expect(page.getByRole('region', { name: 'A picture goes along' })).toBeVisible();
  }),
  at('no such post', '#/publish/none', (page) =>
    expect(page.getByText('There is no such page.')).toBeVisible(),
  ),
];
