// What goes into a second copy comes back out of it, and no write that goes wrong takes a good one with it.
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type FreshWorker, file, freshWorker, post } from './import-making.ts';
import { type Fault, PrivateFiles } from './private-files.ts';
import { IS_SEALED } from './sealed.ts';

const DAY = 86_400_000;
const AT = Date.UTC(2026, 10, 2, 8);

let journal: FreshWorker;
beforeEach(async () => {
  journal = await freshWorker();
});
afterEach(() => {
  journal.db.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function jobs() {
  const copying = await import('../../src/workers/copying.ts');
  const copies = await import('../../src/store/copies.ts');
  return { ...copying, ...copies };
}

const bytesOf = async (blob: Blob | null | undefined) => new Uint8Array((await blob?.arrayBuffer()) ?? []);

it('an empty journal is not copied', async () => {
  expect(await (await jobs()).copyOf(AT)).toEqual({ code: 'nothing' });
});

it('a copy restores into an empty journal as the journal it was made of, with no word of a backup', async () => {
  await journal.bringIn([file('2025-01-02-a.md', post('A', '2025-01-02', '[hope]'))]);
  const { entries, versions, words, settings } = await journal.everything();
  const { copyOf, layCopy, readCopy, isReadable } = await jobs();
  const made = await copyOf(AT);
  if ('code' in made) throw new Error(made.code);
  expect(made.holds).toBe(1);
  new PrivateFiles().install();
  await layCopy({ ...made, isSealed: false, isRenewing: false });
  const back = await readCopy({ number: 1, isSealed: false });
  expect(await isReadable(back ?? new Blob())).toBe(true);
  vi.unstubAllGlobals();
  journal.db.close();
  journal = await freshWorker();
  await journal.restore(back ?? new Blob(), AT);
  expect(await journal.everything()).toMatchObject({ entries, versions, words, settings });
});

it('a journal with rows that do not open is not copied', async () => {
  if (!IS_SEALED) return;
  await journal.bringIn([file('2025-01-02-a.md', post('A', '2025-01-02', '[hope]'))]);
  const { copyOf } = await jobs();
  expect(await copyOf(AT)).toHaveProperty('holds', 1);
  const { db } = await import('../../src/store/database.ts');
  await db.entries.clear();
  expect(await copyOf(AT)).toEqual({ code: 'not-whole' });
});

const fault = fc.constantFrom<Fault>('none', 'none', 'cut', 'flipped', 'full', 'dies');

it('whatever a write does, the newest copy that was made whole is there, byte for byte', async () => {
  const { layCopy, readCopies, readCopy } = await jobs();
  vi.useFakeTimers({ toFake: ['Date'] });
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({ fault, bytes: fc.uint8Array({ minLength: 1, maxLength: 300 }), isSealed: fc.boolean() }),
        {
          minLength: 1,
          maxLength: 12,
        },
      ),
      async (steps) => {
        const files = new PrivateFiles();
        files.install();
        let last: { bytes: Uint8Array; isSealed: boolean } | null = null;
        for (const [index, step] of steps.entries()) {
          files.fault = step.fault;
          files.at = AT + index * DAY;
          vi.setSystemTime(files.at);
          const bytes = new Uint8Array(step.bytes);
          const asked = { file: new Blob([bytes]), isSealed: step.isSealed, holds: 1, isRenewing: false };
          const laid = await layCopy(asked).catch(() => ({ code: 'killed' }));
          expect('number' in laid).toBe(step.fault === 'none');
          files.isKilled = false;
          if ('number' in laid) last = { bytes, isSealed: step.isSealed };
          const [newest] = await readCopies();
          expect(newest === undefined).toBe(last === null);
          if (!newest || !last) continue;
          expect(newest.isSealed).toBe(last.isSealed);
          expect(await bytesOf(await readCopy(newest))).toEqual(last.bytes);
        }
        // Beside a sealed copy that was just laid nothing lies open.
        if (last?.isSealed && steps.at(-1)?.fault === 'none') {
          expect([...files.files.keys()].filter((name) => name.endsWith('.zip'))).toEqual([]);
        }
      },
    ),
    { numRuns: 150 },
  );
});

it('what is to be gone stays while the journal holds less than its copies', async () => {
  const { layCopy, readCopies } = await jobs();
  const files = new PrivateFiles();
  files.install();
  const lay = (holds: number, isRenewing: boolean) =>
    layCopy({ file: new Blob(['x']), isSealed: false, holds, isRenewing });
  expect(await lay(300, false)).toMatchObject({ number: 1 });
  expect(await lay(150, true)).toEqual({ number: 2, isRenewed: false });
  expect((await readCopies()).map(({ number }) => number)).toEqual([2, 1]);
  expect(await lay(300, true)).toEqual({ number: 3, isRenewed: true });
  expect((await readCopies()).map(({ number }) => number)).toEqual([3]);
});

it('a copy does not take the last room', async () => {
  const { layCopy } = await jobs();
  new PrivateFiles().install(10_000_000);
  const laid = await layCopy({ file: new Blob(['x']), isSealed: false, holds: 1, isRenewing: false });
  expect(laid).toEqual({ code: 'full' });
});

it('the newest copy that can be read is found behind one that cannot', async () => {
  await journal.bringIn([file('2025-01-02-a.md', post('A', '2025-01-02', '[hope]'))]);
  const { copyOf, layCopy, isReadable } = await jobs();
  const made = await copyOf(AT);
  if ('code' in made) throw new Error(made.code);
  const files = new PrivateFiles();
  files.install();
  await layCopy({ ...made, isSealed: false, isRenewing: false });
  await layCopy({ file: new Blob(['PK and nothing']), isSealed: false, holds: 1, isRenewing: false });
  // The worker, in this thread.
  class Worker extends EventTarget {
    postMessage({ id, ask }: { id: number; ask: { file: Blob } }) {
      void isReadable(ask.file).then((answer) =>
        this.dispatchEvent(new MessageEvent('message', { data: { id, kind: 'answer', answer } })),
      );
    }
    terminate() {}
  }
  vi.stubGlobal('Worker', Worker);
  const { newestReadableCopy } = await import('../../src/actions/read-copies.ts');
  expect(await newestReadableCopy()).toMatchObject({ number: 1, isSealed: false, holds: 1 });
});
