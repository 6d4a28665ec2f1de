// The worker that turns files into entries and entries into files, beside the page: it reads and writes the
// store itself, so the page never holds a body it does not show. One bundle; it imports nothing at run time.
import { type FeelingLabels, speakFeelings } from '../journal/speak-feelings.ts';
import { isJournalWhole } from '../store/check-journal.ts';
import { failureOf } from '../store/failure.ts';
import { openExisting } from '../store/open-existing.ts';
import { sealedStore } from '../store/sealed-store.ts';
import { takeUnlocked } from '../store/sealing.ts';
import { forgetAmong, forgetUnnamed } from '../store/unnamed-media.ts';
import type { Keys } from '../vault/keys.ts';
import { backUp } from './back-up.ts';
import { copyOf, isReadable, layCopy } from './copying.ts';
import { exportFolder, exportOne, exportZip, previewExport } from './exporting.ts';
import { exportFile } from './exporting-one.ts';
import { ImportSession } from './importing.ts';
import type { JobName, Jobs, Progress } from './jobs.ts';
import type { Asking, Telling } from './messages.ts';
import { postsInFolder, takeFromFolder } from './posts-folder.ts';
import { allPosts, allSeries, lookAtPost, postFiles, postsZip, seriesBook } from './publishing.ts';
import { rescue } from './rescuing.ts';
import { RestoreSession } from './restoring.ts';
import { undoing } from './undoing.ts';

type Tell = (progress: Progress) => void;

const session = new ImportSession();
const restoring = new RestoreSession();

const jobs: { [K in JobName]: (ask: Jobs[K]['ask'], tell: Tell) => Promise<Jobs[K]['answer']> } = {
  'take-files': async ({ files }) => session.take(files),
  'read-files': (reading, tell) => session.read(reading, tell),
  import: ({ choices, making }, tell) => session.store(choices, making, tell),
  'check-journal': () => isJournalWhole(),
  // Of a text that is missing nobody knows what it names.
  'forget-media': async ({ at }) => ((await isJournalWhole()) ? forgetUnnamed(at) : 0),
  'forget-among': async ({ ids }) => ((await isJournalWhole()) ? forgetAmong(ids) : 0),
  'undo-import': ({ importId, beside }) => undoing(importId, beside),
  'export-one': exportOne,
  'export-zip': ({ selection, choices }, tell) => exportZip(selection, choices, tell),
  'export-folder': ({ folder, replace, ...what }, tell) => exportFolder(what, folder, replace, tell),
  'export-preview': ({ selection, choices }) => previewExport(selection, choices),
  'export-file': (asked, tell) => exportFile(asked, tell),
  'back-up': ({ at }, tell) => backUp(at, tell),
  'look-at-post': ({ id, words, quiet }) => lookAtPost(id, words, quiet),
  posts: ({ words }) => allPosts(words),
  'post-files': ({ ids, words, isTextAlone }) => postFiles(ids, words, isTextAlone),
  'posts-zip': ({ ids, words }, tell) => postsZip(ids, words, tell),
  series: () => allSeries(),
  book: ({ id, words }) => seriesBook(id, words),
  'posts-folder': ({ ids, folder, replace, words }) => postsInFolder(ids, folder, replace, words),
  'take-from-folder': ({ folder, paths }) => takeFromFolder(folder, paths),
  copy: ({ at }) => copyOf(at),
  'lay-copy': (laying) => layCopy(laying),
  'check-copy': ({ file }) => isReadable(file),
  rescue: ({ at }) => rescue(at),
  restore: ({ file, at }, tell) => restoring.read(file, at, tell),
  merge: (choices, tell) => restoring.merge(choices, tell),
  'stop-storing': async () => restoring.stop(),
};

/** They look at files alone, also where the journal does not open. */
const NEEDS_NO_JOURNAL: readonly JobName[] = ['check-copy', 'lay-copy', 'rescue'];

let opened: Promise<void> | null = null;

/** Opens the journal, with its keys where it is sealed: they are of the window that asks, and end with this worker. */
async function open(keys: Keys | null, labels: FeelingLabels | null): Promise<void> {
  if (labels) speakFeelings(labels);
  await openExisting();
  if (keys) takeUnlocked(sealedStore(keys));
}

function post(telling: Telling): void {
  postMessage(telling);
}

addEventListener('message', async ({ data }: MessageEvent<Asking>) => {
  const { id, kind, ask, keys, labels } = data;
  try {
    if (!NEEDS_NO_JOURNAL.includes(kind)) {
      opened ??= open(keys, labels);
      await opened;
    }
    const job = jobs[kind] as (ask: unknown, tell: Tell) => Promise<unknown>;
    const answer = await job(ask, (progress) => post({ id, kind: 'progress', progress }));
    post({ id, kind: 'answer', answer });
  } catch (error) {
    post({ id, kind: 'failed', code: failureOf(error) });
  }
});
