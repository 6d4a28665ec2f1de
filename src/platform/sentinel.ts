// What this browser remembers of the journal outside its database, so that a journal that was cleared or went back in
// time is told from one that never was.

const KEY = 'ebb';

interface Sentinel {
  id: string;
  entries: number;
  changes: number;
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** Null where there is none, or where the browser keeps nothing here. */
function read(): Sentinel | null {
  try {
    const { id, entries, changes } = JSON.parse(localStorage.getItem(KEY) ?? 'null') ?? {};
    return typeof id === 'string' && isCount(entries) && isCount(changes) ? { id, entries, changes } : null;
  } catch {
    return null;
  }
}

/** One that cannot be kept is missed at the next start; nothing else depends on it. */
function keep({ id, entries, changes }: Sentinel): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ id, entries, changes }));
  } catch {
    // Full, or refused.
  }
}

function drop(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Refused: then it was never there.
  }
}

export const sentinel = { read, keep, drop };
