// What may be told of errors: kinds, and places in the app's own files. Never a message: it may quote what was written.

export interface NotedError {
  /** `TypeError`, `QuotaExceededError`. */
  name: string;
  /** Places in the code, the innermost first: `core-Bz.js:1:2345`. */
  places: string[];
  /** How often this came, one after the other. */
  times: number;
}

const PLACES = 4;

/** Only files and positions of a stack: its first line is the message. */
function placesOf(stack: string): string[] {
  const found = stack.matchAll(/^\s*(?:at |\S*@).*\/([\w.-]+)(?:\?[^\s:)]*)?:(\d+):(\d+)\)?$/gm);
  return Array.from(found, ([, file, line, column]) => `${file}:${line}:${column}`).slice(0, PLACES);
}

function noted(error: unknown): NotedError {
  const { name, stack } = (error ?? {}) as { name?: unknown; stack?: unknown };
  const isKind = typeof name === 'string' && /^\w{1,40}$/.test(name);
  return { name: isKind ? name : typeof error, places: placesOf(String(stack ?? '')), times: 1 };
}

/** In their order; the same one several times in a row is one. */
export function notedErrors(errors: readonly unknown[]): NotedError[] {
  const all: NotedError[] = [];
  for (const next of errors.map(noted)) {
    const last = all.at(-1);
    if (last?.name === next.name && last.places.join() === next.places.join()) last.times += 1;
    else all.push(next);
  }
  return all;
}
