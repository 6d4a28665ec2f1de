// How long the slow things take here: nothing is judged but that they come to an end.
import { readdirSync } from 'node:fs';
import { MIN_KDF } from '../../src/vault/passphrase.ts';
import type { Slot } from '../../src/vault/slot-shape.ts';
import { DIST } from '../e2e/journal.ts';
import { expect, note, test } from './engine.ts';
import * as journal from './journal.ts';
import { laidRows, metaOf } from './laid-rows.ts';
import { storeEntries } from './stored-journal.ts';

/** Milliseconds that the app's own worker derives for, at the least that a slot may ask. */
function derivingTook({ worker, kdf }: { worker: string; kdf: object }): Promise<number> {
  return new Promise((resolve, reject) => {
    const deriving = new Worker(worker, { type: 'module' });
    const askedAt = performance.now();
    deriving.onerror = () => reject(new Error('the worker did not start'));
    deriving.onmessage = ({ data }) => {
      deriving.terminate();
      if (data.kind === 'derived') resolve(performance.now() - askedAt);
      else reject(new Error(data.kind));
    };
    deriving.postMessage({
      id: 1,
      kind: 'derive',
      passphrase: 'quiet harbour',
      salt: new Uint8Array(16),
      kdf,
    });
  });
}

test('keys are derived and a journal is unlocked in bearable time', async ({ open, home }) => {
  const worker = readdirSync(`${DIST}/assets`).find((name) => /^derive-.*\.js$/.test(name));
  const browser = await open();
  await storeEntries(browser, home, 1_000);
  const times: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    times.push(await browser.evaluate(derivingTook, { worker: `./assets/${worker}`, kdf: MIN_KDF }));
  }
  note(
    `Argon2id at ${MIN_KDF.m / 1024} MiB, t=${MIN_KDF.t}, in the app's worker: ${times.map(Math.round).join(', ')} ms`,
  );

  await journal.turnOnLock(browser, home);
  const { slots } = metaOf(await laidRows(browser), 'lock') as { slots: Slot[] };
  const kdf = slots.find(({ kind }) => kind === 'passphrase')?.kdf;
  note(`chosen for this device: ${JSON.stringify(kdf)}`);
  await journal.lockNow(browser, home);
  await journal.openPage(browser, home, '#/entries');
  await browser.fill('Passphrase', journal.PASSPHRASE);
  const took = await browser.evaluate(async () => {
    const askedAt = performance.now();
    const unlocking = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Unlock');
    unlocking?.click();
    const isListed = () => document.querySelector('article') !== null;
    await new Promise<void>((resolve) => {
      const looking = new MutationObserver(() => {
        if (!isListed()) return;
        looking.disconnect();
        resolve();
      });
      looking.observe(document.body, { childList: true, subtree: true });
    });
    return performance.now() - askedAt;
  }, null);
  note(`unlocking, until 1000 entries are listed: ${Math.round(took)} ms`);
  expect(took).toBeGreaterThan(0);
});
