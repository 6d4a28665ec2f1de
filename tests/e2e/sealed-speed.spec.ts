// What unlocking costs: ten thousand entries, against the making of the key alone and the browser's own AES-GCM over
// rows as large, in the same page and minute.
import type { Page } from '@playwright/test';
import type { Slot } from '../../src/vault/slot-shape.ts';
import { expect, openJournal, test } from './journal.ts';
import { manyEntries, storeEntries } from './many-entries.ts';
import { PASSPHRASE, slotOf } from './sealed.ts';

const ENTRIES = 10_000;
const ROUNDS = 5;
/** What a device that makes a key in about a second is given. */
const COST = { name: 'argon2id', m: 65_536, t: 2, p: 1 } as const;
/** The aim is 1.3; wider, for a machine that does other things too. The figures themselves are printed. */
const MOST_TIMES_FLOOR = 1.8;

type PassphraseSlot = Extract<Slot, { kind: 'passphrase' }>;

const median = (list: readonly number[]) =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] as number;

/** Another way in than the cheap one of the tests. */
function laySlot(page: Page, slot: PassphraseSlot): Promise<void> {
  return page.evaluate(
    (laid) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('ebb');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('meta', 'readwrite');
          const meta = transaction.objectStore('meta');
          const asking = meta.get('lock');
          asking.onsuccess = () => {
            const { key, value } = asking.result;
            meta.put({ key, value: { ...value, slots: [laid] } });
          };
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    slot,
  );
}

/** The making of the key alone, in a worker of its own that begins as the app's does, in milliseconds. */
function keyMs(page: Page, { salt, kdf }: PassphraseSlot): Promise<number> {
  return page.evaluate(
    ({ passphrase, salt, kdf }) =>
      new Promise<number>((resolve, reject) => {
        const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
        const script = loaded.find((name) => /\/derive-[^/]*\.js$/.test(name));
        if (!script) return reject(new Error('the worker that makes keys was not asked for yet'));
        const began = performance.now();
        const worker = new Worker(script, { type: 'module' });
        worker.onmessage = ({ data }) => {
          const took = performance.now() - began;
          worker.terminate();
          data.kind === 'derived' ? resolve(took) : reject(new Error(data.kind));
        };
        worker.postMessage({ id: 1, kind: 'derive', passphrase, salt, kdf });
      }),
    { passphrase: PASSPHRASE, salt, kdf },
  );
}

/** Reading the narrow rows as they lie and opening as many bytes with a key of the browser's, in milliseconds. */
function rawMs(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('ebb');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = async () => {
          const all = () =>
            new Promise<{ ct: Uint8Array }[]>((done) => {
              const asking = opening.result.transaction('marks').objectStore('marks').getAll();
              asking.onsuccess = () => done(asking.result);
            });
          const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
            'encrypt',
            'decrypt',
          ]);
          const gcm = { name: 'AES-GCM', iv: new Uint8Array(12) };
          const sealed = await Promise.all(
            (await all()).map(({ ct }) => crypto.subtle.encrypt(gcm, key, new Uint8Array(ct.length - 16))),
          );
          const began = performance.now();
          await all();
          await Promise.all(sealed.map((one) => crypto.subtle.decrypt(gcm, key, one)));
          resolve(performance.now() - began);
          opening.result.close();
        };
      }),
  );
}

/** From the passphrase being given to the first rows on the screen, in milliseconds. */
async function unlockMs(page: Page): Promise<number> {
  // The passphrase is given by the tests as soon as it is asked for.
  await page.evaluate(() => {
    delete document.documentElement.dataset.opened;
    addEventListener(
      'submit',
      () => {
        const began = performance.now();
        const watching = new MutationObserver(() => {
          if (!document.querySelector('article')) return;
          watching.disconnect();
          requestAnimationFrame(() => {
            document.documentElement.dataset.opened = `${performance.now() - began}`;
          });
        });
        watching.observe(document, { childList: true, subtree: true });
      },
      { capture: true, once: true },
    );
  });
  // Pressed twice at once: a page that is at something else then may see them too far apart.
  await expect(async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(page.locator('html')).toHaveAttribute('data-covered', 'hidden', { timeout: 1000 });
  }).toPass();
  await page.keyboard.press('Shift');
  await expect(page.locator('html')).toHaveAttribute('data-opened', /./);
  return Number(await page.locator('html').getAttribute('data-opened'));
}

test('ten thousand sealed entries are there soon after the key', async ({ page }) => {
  test.setTimeout(480_000);
  await storeEntries(page, manyEntries(ENTRIES));
  const slot = await slotOf(COST);
  await laySlot(page, slot);
  await openJournal(page, '#/entries');
  await expect(page.getByText('10,000 entries')).toBeVisible();
  const floor: number[] = [];
  const unlocked: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    floor.push((await keyMs(page, slot)) + (await rawMs(page)));
    unlocked.push(await unlockMs(page));
  }
  const ratio = median(unlocked) / median(floor);
  const figures = [median(unlocked), median(floor)].map((ms) => `${ms.toFixed(0)} ms`);
  test
    .info()
    .annotations.push({ type: 'unlocked, floor, ratio', description: `${figures} ${ratio.toFixed(2)}` });
  expect(ratio).toBeLessThan(MOST_TIMES_FLOOR);
});
