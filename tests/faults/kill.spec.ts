// The browser killed at any moment: what was said to be stored is there afterwards. KILLS=100 kills it so often.
import { newProfile, startBrowser } from '../e2e/browser-process.ts';
import { expect, test } from '../e2e/journal.ts';
import { rowsOf } from '../e2e/rows.ts';

const KILLS = Number(process.env.KILLS ?? 3);
const SEED = Number(process.env.SEED ?? 7);

/** A number from 0 up to 1, the same in each run: a moment that failed can be tried once more. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

test('killed while entry after entry is written: every one that was done is there, and the half one too', async ({
  home,
}) => {
  test.setTimeout(60_000 + KILLS * 30_000);
  const next = randomFrom(SEED);
  const profile = newProfile();
  const done: string[] = [];
  let half: string | null = null;
  for (let kill = 0; kill <= KILLS; kill += 1) {
    const browser = await startBrowser(profile.folder);
    const page = await browser.context.newPage();
    await page.goto(`${home}#/`);
    const entry = page.getByRole('textbox', { name: 'Entry', exact: true });
    const saved = page.getByRole('status').filter({ hasText: /^Saved on this device/ });
    // What was typed and said to be saved waits on the page.
    if (half !== null) await expect(entry).toHaveValue(half);
    await expect(page.getByLabel('Day', { exact: true })).toBeAttached();
    const bodies = (await rowsOf(page, 'entries')).map(({ body }) => body);
    for (const text of done) expect(bodies, `kill ${kill} of seed ${SEED}`).toContain(text);
    expect(bodies).toHaveLength(done.length);
    if (kill === KILLS) {
      await browser.kill();
      break;
    }
    if (half !== null) {
      await page.getByRole('button', { name: 'Done' }).click();
      await expect(page).toHaveURL(/#\/entries/);
      done.push(half);
      half = null;
    }
    const most = 1 + Math.floor(next() * 3);
    for (let index = 0; index < most; index += 1) {
      await page.goto(`${home}#/`);
      const text = `Page ${kill}.${index}`;
      await entry.fill(text);
      await expect(saved).toBeVisible();
      half = text;
      if (index === most - 1 && next() < 0.5) break;
      await page.getByRole('button', { name: 'Done' }).click();
      // The address changes once it is stored.
      await expect(page).toHaveURL(/#\/entries\/./);
      done.push(text);
      half = null;
    }
    await browser.kill();
  }
  profile.remove();
});

test('a page that crashes with half a sentence on it has it again when it is opened anew', async ({
  page,
  context,
}) => {
  await page.goto('./#/');
  const entry = page.getByRole('textbox', { name: 'Entry', exact: true });
  await expect(page.getByLabel('Day', { exact: true })).toBeAttached();
  await entry.fill('Half a sen');
  await expect(page.getByRole('status').filter({ hasText: /^Saved on this device/ })).toBeVisible();
  const crashed = page.waitForEvent('crash');
  await page.goto('chrome://crash').catch(() => undefined);
  await crashed;
  const again = await context.newPage();
  await again.goto('./#/');
  await expect(again.getByRole('textbox', { name: 'Entry', exact: true })).toHaveValue('Half a sen');
});
