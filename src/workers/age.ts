// The worker that seals and opens whole files, beside the page: a passphrase takes a second, a large file several.
// End it after the answer, and what it knew goes with it.
import { isSameFile } from '../store/same-file.ts';
import { openFile, sealFile, wayInto } from '../vault/age-file.ts';
import type { AgeAsking, AgeJobName, AgeJobs, AgeTelling } from './age-jobs.ts';

const jobs: { [K in AgeJobName]: (ask: AgeJobs[K]['ask']) => Promise<AgeJobs[K]['answer']> } = {
  seal: async ({ file, lock, key }) => {
    const sealed = await sealFile(lock, file);
    const back = await openFile(key, sealed);
    return back.ok && (await isSameFile(back.file, file)) ? sealed : null;
  },
  look: ({ file }) => wayInto(file),
  open: ({ file, key }) => openFile(key, file),
};

addEventListener('message', async ({ data }: MessageEvent<AgeAsking>) => {
  try {
    const job = jobs[data.kind] as (ask: unknown) => Promise<unknown>;
    postMessage({ ok: true, answer: await job(data.ask) } satisfies AgeTelling);
  } catch {
    postMessage({ ok: false } satisfies AgeTelling);
  }
});
