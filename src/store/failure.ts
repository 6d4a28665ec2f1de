// Why a write failed, as a code the screen can word. Dexie hides a full disk inside an AbortError.

export type StoreFailure = 'full' | 'outdated' | 'locked' | 'closed' | 'failed';

function causesOf(error: unknown): unknown[] {
  const found: unknown[] = [];
  let current = error;
  for (let depth = 0; depth < 6 && current; depth += 1) {
    found.push(current);
    const { inner, cause } = current as { inner?: unknown; cause?: unknown };
    current = inner ?? cause;
  }
  return found;
}

/** The code of a failed write, found through `inner` and `cause`. */
export function failureOf(error: unknown): StoreFailure {
  const names = causesOf(error).map((cause) => (cause as { name?: string }).name);
  if (names.includes('QuotaExceededError')) return 'full';
  if (names.includes('OutdatedError') || names.includes('VersionError')) return 'outdated';
  if (names.includes('LockedError')) return 'locked';
  if (names.includes('DatabaseClosedError') || names.includes('InvalidStateError')) return 'closed';
  return 'failed';
}
