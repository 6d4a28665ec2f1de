// Sends posts into the connected repository, as one commit. Where there is no connection it waits for one, as long as
// this window is open and unlocked. One sending at a time, seen from every page.
import { type HostPlace, nameOfPlace } from '../journal/host-place.ts';
import type { Outgoing } from '../journal/ledger.ts';
import { leftPictures } from '../journal/left-pictures.ts';
import { publicPath } from '../journal/public-picture.ts';
import { now } from '../platform/clock.ts';
import type { Stopped } from '../publish/host-answers.ts';
import type { WantedFiles } from '../publish/host-files.ts';
import { readLater, updateLater } from '../store/later-settings.ts';
import { putTakenDown, readLedger, readSent } from '../store/ledger.ts';
import { onForget } from '../store/sealing.ts';
import type { PublishJobs } from '../workers/publish-jobs.ts';
import { fileWords } from './file-words.ts';
import { askOnce, failureOfJob, type JobFailure } from './in-worker.ts';
import { areStill, noteSent } from './publish-posts.ts';
import { SendingNote } from './sending-note.ts';

export interface Wish {
  /** Where it goes: another place that is connected meanwhile gets nothing of it. */
  place: HostPlace;
  /** None, and nothing to remove: what stayed there of posts that are gone is taken away. */
  ids: string[];
  /** Posts that go from there. */
  remove: { id: string; path: string }[];
  /** What lies there with other bytes than those sent last is written over. */
  overwrite: boolean;
  token: string;
  /** Of the commit. */
  message: string;
}

/** `of`: the entries it is about. */
export type Sending = { of: readonly string[] } & SendingKind;

type SendingKind =
  | { kind: 'idle' }
  | { kind: 'sending' }
  /** No connection; it goes as soon as there is one. */
  | { kind: 'waiting' }
  /** `commit` null: all of it was there already. */
  | { kind: 'sent'; commit: string | null; posts: number; removed: number; noted: boolean }
  | {
      kind: 'stopped';
      code: Stopped['code'] | JobFailure | 'nothing';
      until: number | null;
      paths: string[];
      /** Whether it arrived is not known: the ledger has it. */
      mayBeThere?: true;
    };

let state: Sending = { kind: 'idle', of: [] };
let running: AbortController | null = null;
let last: Wish | null = null;
const listeners = new Set<(state: Sending) => void>();

function enter(next: SendingKind, of: readonly string[]): void {
  state = { ...next, of };
  for (const listener of listeners) listener(state);
}

/** Calls back now and at every change; returns how to stop. */
export function watchSendingPosts(next: (state: Sending) => void): () => void {
  listeners.add(next);
  next(state);
  return () => listeners.delete(next);
}

/** Gives up what is under way or waits. */
export function stopSending(): void {
  running?.abort();
  running = null;
  last = null;
  enter({ kind: 'idle' }, []);
}

// With the keys goes the token.
onForget(stopSending);

/** Everything that may lie there of these paths by our own hand: which of the last sendings arrived is not always known. */
async function expectedAt(
  to: string,
  paths: ReadonlySet<string>,
  like: string,
): Promise<Record<string, string[]>> {
  const { gitBlobId } = await import('../publish/git-blob.ts');
  const expected: Record<string, string[]> = {};
  for (const { outs } of await readLedger()) {
    for (const { path, sha256, to: place } of outs) {
      if (place.kind !== 'host' || place.name !== to || !paths.has(path)) continue;
      const text = await readSent(sha256);
      if (text === null) continue;
      expected[path] = [...(expected[path] ?? []), await gitBlobId(new TextEncoder().encode(text), like)];
    }
  }
  return expected;
}

const sentData = async (): Promise<string[]> => {
  const ids = await readLater('siteSent');
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
};

/** The last few are enough to know our own. */
const KEPT_DATA = 20;

type Made = PublishJobs['post-files']['answer'];

const stopped = ({ code, until, paths, mayBeThere }: Omit<Stopped, 'ok'>): SendingKind => ({
  kind: 'stopped',
  code,
  until,
  paths,
  ...(mayBeThere ? { mayBeThere } : {}),
});

const failed = (code: JobFailure | 'nothing'): SendingKind => ({
  kind: 'stopped',
  code,
  until: null,
  paths: [],
});

/** What the commit is to make of the place, by what lies there. */
async function wantedThere(
  { place, token, remove, overwrite }: Wish,
  { files, data, pictures }: Made,
  signal: AbortSignal,
): Promise<WantedFiles | Stopped> {
  const { gitHost } = await import('../publish/git-host.ts');
  const to = nameOfPlace(place);
  const left = leftPictures(
    await readLedger(),
    ({ kind, name }) => kind === 'host' && name === to,
    new Map(files.map((file) => [file.id, file.pictures.map(publicPath)])),
    new Set(remove.map(({ id }) => id)),
  );
  const ours = [...files, ...data];
  const paths = [...ours, ...remove, ...pictures, ...left].map(({ path }) => path);
  const read = await gitHost(place).readPosts(place, token, paths, { signal });
  if (!read.ok) return read;
  // In which way ids are made there, what lies there tells.
  const like = Object.values(read.found).find((sha) => sha !== null) ?? '';
  // A picture is known by its name alone: somebody may have made it smaller there.
  const coming = pictures.filter(({ path }) => (read.found[path] ?? null) === null);
  const known = await expectedAt(to, new Set(paths), like);
  for (const { path } of data) known[path] = await sentData();
  for (const { path } of left) known[path] = [read.found[path] ?? []].flat();
  return {
    put: [...coming, ...ours.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) }))],
    remove: [...remove, ...left].map(({ path }) => path),
    expected: Object.fromEntries(paths.map((path) => [path, known[path] ?? null])),
    overwrite,
  };
}

/** `changed`: what was made is not what would be made now, and nothing of it went. */
async function sendOnce(
  wish: Wish,
  signal: AbortSignal,
  note: SendingNote,
): Promise<SendingKind | 'changed'> {
  const { place, token } = wish;
  const made = await askOnce('post-files', { ids: wish.ids, words: fileWords() }, { signal });
  const { files, data } = made;
  if (files.length === 0 && wish.remove.length === 0 && wish.ids.length > 0) return failed('nothing');
  const wanted = await wantedThere(wish, made, signal);
  if ('ok' in wanted) return stopped(wanted);
  let hasChanged = false;
  const mayGo = async () => {
    // Much is asked of a host before it is handed anything: meanwhile a post may have been made private.
    hasChanged = !(await areStill(files, data, signal));
    if (!hasChanged) await note.make(files, nameOfPlace(place));
    return !hasChanged;
  };
  const { gitHost } = await import('../publish/git-host.ts');
  const done = await gitHost(place).commitPosts(place, token, wanted, wish.message, { signal, mayGo });
  if (!done.ok) {
    await note.end(files, done.mayBeThere === true);
    return hasChanged ? 'changed' : stopped(done);
  }
  const noted = await noteDone(wish, made, note, done.shas);
  return { kind: 'sent', commit: done.commit, posts: files.length, removed: wish.remove.length, noted };
}

/** Notes what arrived, and what went. False where the ledger could not be told of posts that are there. */
async function noteDone(
  { place, remove }: Wish,
  { files, data }: Made,
  note: SendingNote,
  shas: Record<string, string>,
): Promise<boolean> {
  const to = nameOfPlace(place);
  const noted = note.isMade || (await noteSent(files, { kind: 'host', name: to }));
  for (const { id, path } of remove)
    await putTakenDown(id, now().at, (out) => isStanding(out) && out.path === path && out.to.name === to);
  const sent = data.flatMap(({ path }) => shas[path] ?? []);
  if (sent.length > 0)
    await updateLater('siteSent', (ids) =>
      [...(Array.isArray(ids) ? ids : []), ...sent].slice(-KEPT_DATA),
    ).catch(() => undefined);
  return noted;
}

const isStanding = ({ takenDownAt, to }: Outgoing): boolean =>
  takenDownAt === undefined && to.kind === 'host';

const connected = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const come = () => resolve();
    addEventListener('online', come, { once: true, signal });
    signal.addEventListener('abort', come, { once: true });
  });

/** How often posts may change under our hands before nothing goes. */
const MOST_CHANGES = 3;

/** Sends, and waits for a connection where there is none. How it stands is told to whoever watches. */
export async function sendPosts(wish: Wish): Promise<void> {
  if (running) return;
  const controller = new AbortController();
  running = controller;
  last = wish;
  const { signal } = controller;
  const of = [...wish.ids, ...wish.remove.map(({ id }) => id)];
  const note = new SendingNote();
  let end: SendingKind = { kind: 'idle' };
  let changes = 0;
  while (!signal.aborted) {
    enter({ kind: 'sending' }, of);
    const came = await sendOnce(wish, signal, note).catch(
      (error: unknown): SendingKind => failed(failureOfJob(error)),
    );
    // Made anew, of what there is to send now.
    if (came === 'changed' && ++changes < MOST_CHANGES) continue;
    end = came === 'changed' ? failed('nothing') : came;
    if (end.kind !== 'stopped' || end.code !== 'offline') break;
    enter({ kind: 'waiting' }, of);
    await connected(signal);
  }
  if (running !== controller) return;
  running = null;
  enter(end, of);
}

/** The same once more, over what lies there. */
export async function sendOver(): Promise<void> {
  if (last) await sendPosts({ ...last, overwrite: true });
}
