// What windows leave beside the database, in memory.

type Beside = Map<string, string>;

/** `localStorage` that keeps what it keeps in this map. */
export const storageOf = (kept: Beside): Storage =>
  new Proxy({} as Storage, {
    get: (_, name) =>
      ({
        getItem: (key: string) => kept.get(key) ?? null,
        setItem: (key: string, text: string) => void kept.set(key, text),
        removeItem: (key: string) => void kept.delete(key),
      })[String(name)],
    ownKeys: () => [...kept.keys()],
    getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true }),
  });
