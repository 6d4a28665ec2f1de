// Whether somebody is there, in this window or in another one. Timers sleep while a window is out of sight, so the clock
// is looked at on the way back; a clock that went backwards is no proof of a short absence.
// What one window tells another is when somebody was there, never that nobody was: one that slept, or heard nothing, ends
// its own time by its own clock, and nobody else's.

export interface Patience {
  /** Milliseconds without a touch or a key; null: for ever. */
  idle: number | null;
  /** Milliseconds out of sight; null: for ever. */
  hidden: number | null;
}

/** When somebody was there. `look`: a time is over here; the timer of whoever hears it may be asleep. */
type Told = number | 'look';

/** All touches within this are told as one. Far shorter than any patience. */
const TOLD_MS = 5_000;

const TOUCHES = ['pointerdown', 'keydown', 'input', 'wheel', 'touchstart'] as const;

const present = new Set<object>();
const watchers = new Set<() => void>();

/**
 * Somebody is there though nothing is touched, as one who talks; returns how to end that. The time without a touch begins
 * then; the time out of sight goes on as ever.
 */
export function setPresent(): () => void {
  const one = {};
  const tell = () => {
    for (const seen of watchers) seen();
  };
  present.add(one);
  tell();
  return () => {
    if (present.delete(one)) tell();
  };
}

/** Whether so much time has gone by since an instant. */
export function isOver(since: number, now: number, patience: number | null): boolean {
  return patience !== null && (now < since || now - since >= patience);
}

/** Windows of another app on the same origin do not hear it. */
const open = () => new BroadcastChannel(`ebb-presence ${import.meta.env.BASE_URL}`);

/**
 * Calls back once nobody has been there for longer than the patience, and on the way back where it could not be told
 * before; returns how to stop. It is about this window alone: each that watches is called back for itself.
 */
export function watchAbsence(patience: Patience, onAbsent: () => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const channel = open();
  let touchedAt = Date.now();
  let toldAt = Number.NEGATIVE_INFINITY;
  let hiddenAt = document.hidden ? Date.now() : null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isIdle = (now: number) => present.size === 0 && isOver(touchedAt, now, patience.idle);
  const isAbsent = (now: number) =>
    isIdle(now) || (hiddenAt !== null && isOver(hiddenAt, now, patience.hidden));
  const tell = (told: Told) => channel.postMessage(told);
  const end = () => {
    tell('look');
    onAbsent();
  };
  const look = () => {
    if (isAbsent(Date.now())) return end();
    if (present.size > 0) touched();
    wait();
  };
  /** One timer, set anew when it is up and not at every key. Who is there without a touch tells it now and then. */
  const wait = () => {
    clearTimeout(timer);
    const now = Date.now();
    const untouched = present.size > 0 ? TOLD_MS : touchedAt + (patience.idle ?? 0) - now;
    const left = [
      patience.idle === null ? null : untouched,
      hiddenAt === null || patience.hidden === null ? null : hiddenAt + patience.hidden - now,
    ].filter((ms) => ms !== null);
    if (left.length > 0) timer = setTimeout(look, Math.max(0, Math.min(...left)));
  };
  const touched = () => {
    const now = Date.now();
    // The way back after a sleep begins with a touch: the sleep comes first.
    const wasIdle = isIdle(now);
    touchedAt = now;
    if (wasIdle) return end();
    if (patience.idle === null || !isOver(toldAt, now, TOLD_MS)) return;
    toldAt = now;
    tell(now);
  };
  const seen = () => {
    touchedAt = Date.now();
    touched();
    wait();
  };
  const turned = () => {
    if (!document.hidden) look();
    hiddenAt = document.hidden ? Date.now() : null;
    wait();
  };
  channel.onmessage = ({ data }: MessageEvent<Told>) => {
    if (data === 'look') return isAbsent(Date.now()) && onAbsent();
    // Heard late it is about that moment and not this one. The clocks of two windows differ by a hair.
    const at = Math.min(data, Date.now());
    if (at <= touchedAt) return;
    // A touch after too long is no way back, wherever it is.
    if (isIdle(at)) return onAbsent();
    touchedAt = at;
  };
  for (const type of TOUCHES)
    document.addEventListener(type, touched, { signal, capture: true, passive: true });
  document.addEventListener('visibilitychange', turned, { signal });
  addEventListener('pageshow', look, { signal });
  watchers.add(seen);
  wait();
  return () => {
    stop.abort();
    channel.close();
    watchers.delete(seen);
    clearTimeout(timer);
  };
}
