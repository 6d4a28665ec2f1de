// Whether somebody is there. Timers sleep while a window is out of sight, so the clock is looked at on the way back;
// a clock that went backwards is no proof of a short absence.

export interface Patience {
  /** Milliseconds without a touch or a key; null: for ever. */
  idle: number | null;
  /** Milliseconds out of sight; null: for ever. */
  hidden: number | null;
}

const TOUCHES = ['pointerdown', 'keydown', 'input', 'wheel', 'touchstart'] as const;

const present = new Set<object>();
const watchers = new Set<() => void>();

/**
 * Somebody is there though nothing is touched, as one who talks; returns how to end that. The time without a touch begins
 * then; the time out of sight goes on as ever.
 */
export function setPresent(): () => void {
  const one = {};
  present.add(one);
  return () => {
    if (present.delete(one)) for (const seen of watchers) seen();
  };
}

/** Whether so much time has gone by since an instant. */
export function isOver(since: number, now: number, patience: number | null): boolean {
  return patience !== null && (now < since || now - since >= patience);
}

/**
 * Calls back once nobody has been there for longer than the patience, and on the way back where it could not be told
 * before; returns how to stop.
 */
export function watchAbsence(patience: Patience, onAbsent: () => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  let touchedAt = Date.now();
  let hiddenAt = document.hidden ? Date.now() : null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isIdle = (now: number) => present.size === 0 && isOver(touchedAt, now, patience.idle);
  const look = () => {
    const now = Date.now();
    const isAway = hiddenAt !== null && isOver(hiddenAt, now, patience.hidden);
    if (isAway || isIdle(now)) onAbsent();
    else wait();
  };
  /** One timer, set anew when it is up and not at every key. */
  const wait = () => {
    clearTimeout(timer);
    const now = Date.now();
    const left = [
      patience.idle === null || present.size > 0 ? null : touchedAt + patience.idle - now,
      hiddenAt === null || patience.hidden === null ? null : hiddenAt + patience.hidden - now,
    ].filter((ms) => ms !== null);
    if (left.length > 0) timer = setTimeout(look, Math.max(0, Math.min(...left)));
  };
  const touched = () => {
    // The way back after a sleep begins with a touch: the sleep comes first.
    if (isIdle(Date.now())) onAbsent();
    touchedAt = Date.now();
  };
  const seen = () => {
    touchedAt = Date.now();
    wait();
  };
  const turned = () => {
    if (!document.hidden) look();
    hiddenAt = document.hidden ? Date.now() : null;
    wait();
  };
  for (const type of TOUCHES)
    document.addEventListener(type, touched, { signal, capture: true, passive: true });
  document.addEventListener('visibilitychange', turned, { signal });
  addEventListener('pageshow', look, { signal });
  watchers.add(seen);
  wait();
  return () => {
    stop.abort();
    watchers.delete(seen);
    clearTimeout(timer);
  };
}
