// How one window asks all others to store what is being written, before the app changes under them.

type Message = { type: 'store'; round: string } | { type: 'stored'; round: string };

/** A frozen window does not answer; what it shows was stored at its last key. */
const WAIT_MS = 2_000;

const storing = new Set<() => Promise<void>>();
const unsaved = new Set<() => boolean>();

/** Registers what stores this window's draft; returns how to take it back. */
export function onStoreDrafts(store: () => Promise<void>): () => void {
  storing.add(store);
  return () => storing.delete(store);
}

/** The browser asks in its own words before it leaves a page with letters that are nowhere else. */
const ask = (event: Event) => {
  if (isUnsaved()) event.preventDefault();
};

/** Registers what knows of text that is not stored; returns how to take it back. */
export function setUnsaved(isDirty: () => boolean): () => void {
  unsaved.add(isDirty);
  // Only here: a browser that sees it on a page may not keep that page for the way back.
  addEventListener('beforeunload', ask);
  return () => {
    unsaved.delete(isDirty);
    if (unsaved.size === 0) removeEventListener('beforeunload', ask);
  };
}

/** Whether this window holds text that is not stored. */
export function isUnsaved(): boolean {
  return [...unsaved].some((isDirty) => isDirty());
}

/** Stores this window's drafts. A failure shows in `isUnsaved`. */
export async function storeOwn(): Promise<void> {
  await Promise.allSettled([...storing].map((store) => store()));
}

/** Windows of another app on the same origin do not hear it. */
const open = () => new BroadcastChannel(`ebb-storing ${import.meta.env.BASE_URL}`);

/** Answers the other windows' asking, for as long as this window lives. */
export function listenForAsking(): void {
  const channel = open();
  channel.onmessage = async ({ data }: MessageEvent<Message>) => {
    if (data.type !== 'store') return;
    await storeOwn();
    channel.postMessage({ type: 'stored', round: data.round } satisfies Message);
  };
}

/**
 * Asks every other window to store its drafts and waits until all have, at most two seconds.
 * @param others how many there are; null when unknown, then the two seconds are waited out
 */
export function askAllToStore(others: number | null): Promise<void> {
  if (others === 0) return Promise.resolve();
  const channel = open();
  const round = crypto.randomUUID();
  return new Promise<void>((resolve) => {
    let answers = 0;
    const timer = setTimeout(resolve, WAIT_MS);
    channel.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data.type !== 'stored' || data.round !== round) return;
      answers += 1;
      if (answers !== others) return;
      clearTimeout(timer);
      resolve();
    };
    channel.postMessage({ type: 'store', round } satisfies Message);
  }).finally(() => channel.close());
}
