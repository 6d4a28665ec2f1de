// Every screen and state that is pictured: for each journal, what is opened and done before the picture is taken.
import { FAULT_SHOTS, olderThanItWas } from './fault-shots.mjs';
import { chooseFiles, importFound, JOURNALS } from './journals.mjs';
import { LANGUAGE_SHOTS } from './language-shots.mjs';
import { LOCK_SHOTS } from './lock-shots.mjs';
import { at, button } from './opening.mjs';
import { PUBLISH_SHOTS } from './publish-shots.mjs';
import { TREND_SHOTS } from './trend-shots.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** What is done before a picture. `deploy` puts a newer version of the app where the browser looks for one. */
/** @typedef {(page: Page, deploy: () => void) => Promise<unknown>} Shot */

const DRAFT = `There’s something I keep coming back to: I crave secure connections with people. Deep down, I know that. I’ve known it for a long time.

I didn’t really have a conversation with anyone today. I just kind of existed.

Maybe one in a hundred, one in a thousand, develops into something more`;

const MARKED = `# What today weighed

I crave **secure connections** with people. Deep down, I *know* that.

> I nearly wrote to M. again.

- the woman at the bakery
- a hello on the stairs`;

const entryLinks = (/** @type {Page} */ page) => page.getByRole('article').getByRole('link');
const entryLink = (/** @type {Page} */ page) => entryLinks(page).first();

/** @param {Page} page */
async function writeDraft(page) {
  await page.goto('./#/');
  const field = page.getByRole('textbox', { name: 'Entry', exact: true });
  await field.fill(DRAFT);
  const feelings = page.getByRole('group', { name: 'Feelings in this entry' });
  await feelings.getByRole('button', { name: 'loneliness', exact: true }).click();
  await feelings.getByRole('button', { name: 'hope', exact: true }).click();
  const strength = page.getByRole('radiogroup', { name: 'How strong is loneliness?' });
  await strength.getByRole('radio', { name: 'clearly', exact: true }).check();
  await page.getByText(/^Saved on this device/).waitFor();
  await field.focus();
  await page.evaluate(() => scrollTo(0, 0));
}

/** @param {Page} page */
async function writeMarked(page) {
  const field = page.getByRole('textbox', { name: 'Entry', exact: true });
  await button(page, 'Bold').waitFor();
  await field.fill(MARKED);
  await page.getByText(/^Saved on this device/).waitFor();
  await page.evaluate(() => scrollTo(0, 0));
}

/** @param {Page} page */
async function openEntry(page) {
  await at('entries', entryLink)(page);
  await entryLink(page).click();
  await button(page, 'Edit').waitFor();
  await page.getByRole('navigation', { name: 'Other entries' }).getByRole('link').first().waitFor();
}

/** @param {Page} page */
async function editAndLook(page) {
  // The page that was being written is an entry by now, the first of them.
  await at('entries', (on) => on.getByRole('article').getByText('What today weighed'))(page);
  await openEntry(page);
  await button(page, 'Edit').click();
  const field = page.getByRole('textbox', { name: 'Entry', exact: true });
  await field.pressSequentially('A line that came later. ');
  await page.getByText(/^Saved on this device/).waitFor();
  await button(page, 'Done').click();
  await page.getByRole('link', { name: 'As first written' }).click();
  await page.getByRole('heading', { name: /^As first written/ }).waitFor();
}

/** @param {Page} page */
async function remove(page) {
  await at('entries', entryLink)(page);
  await entryLinks(page).nth(1).click();
  await button(page, 'Remove').click();
  await button(page, 'Undo').or(button(page, 'Restore')).first().waitFor();
}

/** @param {Page} page */
const alert = (page) => page.getByRole('alert').first().waitFor();

/** @param {Page} page @param {() => void} deploy */
async function newVersion(page, deploy) {
  await at('entries', entryLink)(page);
  await button(page, 'Not now').click();
  deploy();
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await page.getByText('A new version is ready').waitFor();
  await page.evaluate(() => scrollTo(0, 0));
}

/**
 * The pictures of each journal, in the order in which they are taken: those that change it come last.
 * @type {{ journal: keyof typeof JOURNALS, shots: Record<string, Shot> }[]}
 */
export const SHOTS = [
  {
    journal: 'empty',
    shots: {
      'write-empty': at('', (page) => button(page, 'A line to start from')),
      'entries-empty': at('entries', (page) => page.getByText('Nothing is written here yet.')),
      'trends-empty': at('trends', (page) => page.getByText('A picture starts at three days.')),
      'looking-back-empty': at('looking-back', (page) => page.getByText('Nothing is written here yet.')),
      'removed-empty': at('removed', (page) => page.getByText('Nothing is here.')),
      'import-empty': at('settings/import'),
      'export-empty': at('settings/export'),
      'backup-empty': at('settings/backup'),
      settings: at('settings'),
      shortcuts: async (page) => {
        await at('settings')(page);
        await button(page, 'Keyboard shortcuts').click();
        await button(page, 'Close').waitFor();
      },
      install: at('settings/install'),
      reminder: at('settings/reminder'),
      templates: at('settings/templates'),
      about: async (page) => {
        // The build's own number changes with every byte.
        await page.evaluate(() =>
          document.querySelector('meta[name="build"]')?.setAttribute('content', '0123456789ab'),
        );
        await at('settings/about')(page);
      },
      support: at('support'),
      'not-found': at('nowhere'),
      'no-entry': at('entries/none'),
      method: at('trends/method'),
      'store-failed': async (page) => {
        await page.addInitScript(() => {
          IDBFactory.prototype.open = () => {
            throw new DOMException('refused', 'SecurityError');
          };
        });
        await page.goto('./#/entries');
        await page.reload();
        await alert(page);
        await page.getByRole('heading', { name: 'Your journal' }).waitFor();
      },
    },
  },
  {
    journal: 'few',
    shots: {
      'trends-few': at('trends', (page) => page.getByText('Named so far')),
      'entries-few': at('entries', entryLink),
      ...FAULT_SHOTS,
    },
  },
  { journal: 'few', shots: { rescue: olderThanItWas } },
  { journal: 'locked', shots: LOCK_SHOTS },
  { journal: 'full', shots: LANGUAGE_SHOTS },
  {
    journal: 'nameless',
    shots: {
      'trends-nameless': at('trends', (page) => page.getByText('No feeling was named on these days.')),
      'keep-note': at('entries', (page) => button(page, 'Not now')),
      'new-version': newVersion,
    },
  },
  {
    journal: 'doubtful',
    shots: {
      'import-found': (page) => chooseFiles(page, JOURNALS.doubtful),
      'import-problems': async (page) => {
        await page.getByText('What could not be read').scrollIntoViewIfNeeded();
        await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      },
      'import-done': importFound,
      feelings: at('settings/feelings', (page) => button(page, /^loneliness/)),
      'feelings-open': async (page) => {
        await button(page, /^loneliness/).click();
        await button(page, /^Make it a tag/).waitFor();
      },
      export: at('settings/export'),
      'export-how': async (page) => {
        await page.getByText('How the files are written').click();
        await page.getByText('_posts/').waitFor();
        await page.getByRole('heading', { name: 'How the files are written' }).scrollIntoViewIfNeeded();
      },
    },
  },
  {
    journal: 'full',
    shots: {
      entries: at('entries', entryLink),
      'entries-filter': async (page) => {
        await at('entries?feeling=hope', entryLink)(page);
        await page.getByRole('combobox', { name: 'Feeling' }).waitFor();
      },
      'entries-nothing': at('entries?q=submarine', (page) => page.getByText(/^Nothing found/)),
      'looking-back': at('looking-back', (page) => button(page, 'Open a page')),
      'looking-back-day': at('looking-back/on-this-day', (page) =>
        page.getByRole('list', { name: 'On this day' }),
      ),
      'looking-back-book': at('looking-back/book?feeling=hope', (page) => button(page, 'Later page')),
      'looking-back-alike': async (page) => {
        await openEntry(page);
        await page.getByRole('link', { name: 'Pages like this one' }).click();
        await page.getByText('20 pages', { exact: true }).waitFor();
      },
      month: at('entries?view=month', (page) => page.getByRole('grid')),
      ...TREND_SHOTS,
      backup: at('settings/backup'),
      storage: at('settings/storage', (page) => page.getByText('Used here')),
      'storage-erase': async (page) => {
        await at('settings/storage')(page);
        await button(page, 'Erase everything on this device').click();
        await button(page, 'Keep everything').waitFor();
        await button(page, 'Keep everything').scrollIntoViewIfNeeded();
      },
      entry: openEntry,
      write: writeDraft,
      'write-marked': writeMarked,
      'write-menu': async (page) => {
        await button(page, 'More').click();
        await page.getByRole('dialog', { name: 'More' }).waitFor();
      },
      'entry-history': editAndLook,
      'entry-removed': remove,
      'entries-removed': async (page) => {
        await page.goto('./#/entries');
        await button(page, 'Undo').waitFor();
        // The list goes back to where it was left, in the next frames.
        await page.evaluate(async () => {
          for (let frame = 0; frame < 10; frame += 1) await new Promise(requestAnimationFrame);
          scrollTo(0, 0);
        });
      },
      removed: at('removed', (page) => button(page, 'Restore')),
      ...PUBLISH_SHOTS,
    },
  },
];
