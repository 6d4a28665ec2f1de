// The same tests on a sealed journal (project `locked`): its lock is on before the app is loaded for the first time,
// and each window that asks is given the passphrase, as a person would give it, before the test goes on.
import type { BrowserContext, Page } from '@playwright/test';
import { NAME, NATIVE_VERSION, SCHEMA } from '../../src/store/schema.ts';
import type { LockRow } from '../../src/store/sealing.ts';
import { type Digest, emptyDigest } from '../../src/vault/head.ts';
import { newIdentity } from '../../src/vault/identity.ts';
import { type Keys, keysOf } from '../../src/vault/keys.ts';
import { deriveKey } from '../../src/vault/passphrase.ts';
import { type SealedRow, sealRow } from '../../src/vault/row.ts';
import { kekOf, newSalt, sealSlot } from '../../src/vault/slot.ts';
import type { Argon2id, Slot } from '../../src/vault/slot-shape.ts';

/** By it a journal that was sealed here is told from one whose lock a test turned on by hand. */
export const EPOCH = 'made-for-tests';
export const PASSPHRASE = 'given by the tests';
const DATA_KEY = () => new Uint8Array(32).fill(7);

let known: Promise<Keys> | null = null;

/** Keys of every journal that was sealed here. */
export function keysOfTests(): Promise<Keys> {
  known ??= keysOf(DATA_KEY());
  return known;
}

export const sealHead = (keys: Keys, digest: Digest, rev: number): Promise<SealedRow> =>
  sealRow(keys, { table: 'meta', id: 'head', rev }, digest);

/** The least Argon2id there is (RFC 9106, 3.1). */
const LEAST: Argon2id = { name: 'argon2id', m: 8, t: 1, p: 1 };

/** The way in by the passphrase of these tests, at that cost. */
export async function slotOf(kdf: Argon2id): Promise<Extract<Slot, { kind: 'passphrase' }>> {
  const salt = newSalt();
  const kek = await kekOf(deriveKey(PASSPHRASE, salt, kdf));
  const terms = { kind: 'passphrase', id: 'tests', kdf, salt } as const;
  return (await sealSlot(DATA_KEY(), kek, terms)) as Extract<Slot, { kind: 'passphrase' }>;
}

/** A lock as the app makes it, but for the cost of its passphrase. */
async function newLock(keys: Keys): Promise<LockRow> {
  const { identity, recipient } = newIdentity();
  return {
    version: 1,
    epoch: EPOCH,
    slots: [await slotOf(LEAST)],
    recipient,
    identity: await sealRow(keys, { table: 'meta', id: 'identity', rev: 1 }, identity),
  };
}

/** Lays an empty sealed journal on this origin. There must be none yet, and no window of the app. */
export async function sealOrigin(context: BrowserContext, origin: string): Promise<void> {
  const keys = await keysOfTests();
  const meta = [
    { key: 'schema', value: SCHEMA },
    { key: 'lock', value: await newLock(keys) },
    { key: 'head', value: await sealHead(keys, emptyDigest(), 1) },
  ];
  const page = await context.newPage();
  // A page of the origin that is not the app.
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto(origin);
  await page.evaluate(
    ({ name, version, rows }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name, version);
        opening.onerror = () => reject(opening.error);
        opening.onupgradeneeded = () => {
          const tables = ['entries', 'marks', 'versions', 'drafts', 'words', 'tombstones', 'imports'];
          for (const table of tables) opening.result.createObjectStore(table, { keyPath: 'id' });
          opening.transaction?.objectStore('versions').createIndex('entryId', 'entryId');
          for (const table of ['settings', 'meta'])
            opening.result.createObjectStore(table, { keyPath: 'key' });
          for (const row of rows) opening.transaction?.objectStore('meta').put(row);
        };
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
    { name: NAME, version: NATIVE_VERSION, rows: meta },
  );
  await page.close();
}

/** Gives the passphrase wherever the app asks for it. */
function answerInPage(passphrase: string): void {
  const answer = () => {
    const form = [...document.forms].find((it) => it.querySelector('#unlock-trouble'));
    const input = form?.querySelector('input');
    if (!form || !input || input.value !== '' || form.querySelector('[type=submit][aria-disabled=true]'))
      return;
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
    set?.call(input, passphrase);
    input.dispatchEvent(new Event('input', { bubbles: true }));
    // What is typed is drawn first.
    queueMicrotask(() => form.requestSubmit());
  };
  new MutationObserver(answer).observe(document, { childList: true, subtree: true });
}

/** Pages that stand while it is locked, and do not ask. */
const OPEN_TO_ALL = /#\/(support|settings\/(storage|about))$/;

/** Whether the journal of this page has the lock that was laid here. */
const hasOurLock = (page: Page): Promise<boolean> =>
  page.evaluate(
    async ({ name, epoch }) => {
      const all = await indexedDB.databases();
      if (!all.some((it) => it.name === name)) return false;
      return new Promise<boolean>((resolve) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => resolve(false);
        opening.onsuccess = () => {
          // A journal of no kind that is known.
          if (!opening.result.objectStoreNames.contains('meta')) {
            opening.result.close();
            return resolve(false);
          }
          const asking = opening.result.transaction('meta').objectStore('meta').get('lock');
          asking.onsuccess = () => {
            opening.result.close();
            resolve(asking.result?.value.epoch === epoch);
          };
        };
      });
    },
    { name: NAME, epoch: EPOCH },
  );

/** Waits until a window shows the journal, or says why it cannot. */
async function untilOpen(page: Page): Promise<void> {
  // A test may keep the browser from opening anything.
  if (!page.url().startsWith('http') || !(await hasOurLock(page).catch(() => false))) return;
  const hide = page.getByRole('button', { name: 'Hide', exact: true, includeHidden: true });
  const refused = page.getByRole('alert').filter({ hasText: /\S/ });
  const isStanding = hide.or(refused).first();
  if (OPEN_TO_ALL.test(page.url()) && (await hide.count()) === 0) {
    const { hash } = new URL(page.url());
    await page.evaluate(() => location.replace('#/entries'));
    await isStanding.waitFor({ state: 'attached', timeout: 10_000 });
    await page.evaluate((back) => location.replace(back), hash);
  }
  await isStanding.waitFor({ state: 'attached', timeout: 10_000 });
}

/** A test that opens or reloads a page goes on once the journal is open, as it does where there is no lock. */
function waitForOpening(page: Page): void {
  const { goto, reload } = page;
  page.goto = async (url, options) => {
    const response = await goto.call(page, url, options);
    // No response: the window goes to another page and stays open. And some type before it is there, which is what
    // they are about.
    if (response && options?.waitUntil !== 'commit') await untilOpen(page);
    return response;
  };
  page.reload = async (options) => {
    const response = await reload.call(page, options);
    if (options?.waitUntil !== 'commit') await untilOpen(page);
    return response;
  };
}

/** From now on every window of this browser is unlocked as soon as it asks. */
export async function unlockWindows(context: BrowserContext): Promise<void> {
  await context.addInitScript(answerInPage, PASSPHRASE);
  context.on('page', waitForOpening);
}
