// What went wrong in this window, as it came; `noted-errors.ts` says what may be told of it.

const MOST = 20;

/** The latest, the newest last; none is kept beyond this window. */
export const errors: unknown[] = [];

export function noteError(error: unknown): void {
  errors.push(error);
  if (errors.length > MOST) errors.shift();
}

addEventListener('error', ({ error }) => noteError(error));
addEventListener('unhandledrejection', ({ reason }) => noteError(reason));
