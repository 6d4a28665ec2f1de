// The tables that nearly every page begins with, held in memory once something asked for them: narrow rows, words,
// settings. Read whole the first time; what changes after that, in this window or another, is read by its ids alone.
// They go with the keys, and with the connection.
import { Dexie, type IntervalTreeNode } from 'dexie';
import { awaitFirst } from './answering.ts';
import { db, whenOpened } from './database.ts';
import { idOf, type Rows, type RowTypes } from './rows.ts';
import { NAME } from './schema.ts';
import { onForget } from './sealing.ts';
import { rowsNow } from './unit.ts';

export interface Listener {
  changed: () => void;
  failed: (error: unknown) => void;
}

/** More than these are read with all others. */
const FEW = 200;
const LOT = 1_000;

/** The ids in what Dexie tells of a change; null where it tells a range, or too many. */
function idsIn(tree: IntervalTreeNode | undefined): string[] | null {
  const ids: string[] = [];
  const waiting = [tree];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (!node?.d) continue;
    if (node.from !== node.to || ids.length === FEW) return null;
    ids.push(String(node.from));
    waiting.push(node.l ?? undefined, node.r ?? undefined);
  }
  return ids.length === 0 ? null : ids;
}

export class HeldRows<K extends 'marks' | 'words' | 'settings' | 'ledger'> {
  readonly #name: K;
  #rows: ReadonlyMap<string, RowTypes[K]> | null = null;
  /** Every row, another list after each change; null while there is something to be read. */
  #list: readonly RowTypes[K][] | null = null;
  /** What is not as the journal has it: these ids, or nobody knows which. */
  #stale: Set<string> | 'all' = 'all';
  /** All of them, on their way by another path. */
  #coming: Promise<readonly RowTypes[K][]> | null = null;
  #isReading = false;
  readonly #listeners = new Set<Listener>();

  constructor(name: K) {
    this.#name = name;
    const [changes, removals] = [`idb://${NAME}/${name}/`, `idb://${NAME}/${name}/:dels`];
    Dexie.on('storagemutated', (parts) => {
      // `all`: a page that comes back from the browser's cache of pages, where it heard of nothing.
      if (parts.all) this.#hear(null);
      else if (parts[changes] ?? parts[removals])
        this.#hear(idsIn(parts[changes] as IntervalTreeNode | undefined));
    });
    onForget(() => this.#drop());
    db.on('close', () => this.#drop());
  }

  /** Every row as the journal has it; null where it has to be asked first. The same list until something changes. */
  get list(): readonly RowTypes[K][] | null {
    return this.#list;
  }

  /** Asks for the rows, and tells whenever there is another list; returns how to stop. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    void this.#read();
    return () => this.#listeners.delete(listener);
  }

  /** Every row, asked for where they are not at hand. @throws LockedError, and what else a question throws */
  async ready(): Promise<readonly RowTypes[K][]> {
    let stop: () => void = () => undefined;
    const told = new Promise<void>((changed, failed) => {
      stop = this.listen({ changed, failed });
    });
    try {
      if (!this.#list) await told;
    } finally {
      stop();
    }
    // Changed again in this very moment.
    return this.#list ?? this.ready();
  }

  /** They are being read by another path: from now on it is noted what changes. */
  expect(): void {
    if (this.#rows === null) this.#stale = new Set();
  }

  /** What was expected, as it was when it was expected. */
  take(coming: Promise<readonly RowTypes[K][]>): void {
    // Dropped since: nobody knows what changed.
    if (this.#rows === null && this.#stale !== 'all') this.#coming = coming;
  }

  #drop(): void {
    [this.#rows, this.#list, this.#stale, this.#coming] = [null, null, 'all', null];
  }

  #hear(ids: string[] | null): void {
    // The ids of other tables are blinded while they are sealed, and those tables are small.
    if (ids === null || this.#name !== 'marks' || this.#stale === 'all') this.#stale = 'all';
    else for (const id of ids) this.#stale.add(id);
    this.#list = null;
    if (this.#stale === 'all' && this.#listeners.size === 0) this.#drop();
    else void this.#read();
  }

  async #read(): Promise<void> {
    if (this.#isReading || this.#list) return;
    this.#isReading = true;
    try {
      await whenOpened();
      // Nobody may want them any more, and a journal that is being filled changes all the time.
      while (!this.#list && (this.#rows || this.#listeners.size > 0)) await this.#readStale();
      if (this.#list) for (const { changed } of [...this.#listeners]) changed();
    } catch (error) {
      this.#drop();
      for (const { failed } of [...this.#listeners]) failed(error);
    } finally {
      this.#isReading = false;
    }
  }

  async #readStale(): Promise<void> {
    const coming = this.#coming;
    this.#coming = null;
    if (coming) {
      const rows = await coming.catch(() => null);
      // What changed meanwhile is asked for in the next turn.
      if (rows && this.#stale !== 'all') return this.#keep(new Map(rows.map((row) => [idOf(row), row])));
      this.#stale = 'all';
    }
    const [stale, before] = [this.#stale, this.#rows];
    this.#stale = new Set();
    const ask: Ask<RowTypes[K]> = (question) =>
      askUntilHeard(() => question(rowsNow()[this.#name] as Rows<RowTypes[K]>));
    const rows = await (before && stale !== 'all' ? changedRows(ask, before, stale) : everyRow(ask));
    this.#keep(rows);
  }

  #keep(rows: ReadonlyMap<string, RowTypes[K]>): void {
    // Forgotten, closed or changed meanwhile: what was read is of then.
    if (this.#stale === 'all') return;
    this.#rows = rows;
    if (this.#stale.size === 0) this.#list = [...rows.values()];
  }
}

type Ask<T> = <A>(question: (table: Rows<T>) => Promise<A>) => Promise<A>;

/** In lots: the browser answers one after the other, and a key that is pressed meanwhile waits for one lot alone. */
async function everyRow<T>(ask: Ask<T>): Promise<Map<string, T>> {
  const rows = new Map<string, T>();
  for (let from: string | null = ''; from !== null; ) {
    const behind: string = from;
    const lot = await ask((table) => table.after(behind, LOT));
    for (const row of lot.rows) rows.set(idOf(row), row);
    from = lot.next;
  }
  return rows;
}

async function changedRows<T>(
  ask: Ask<T>,
  before: ReadonlyMap<string, T>,
  stale: ReadonlySet<string>,
): Promise<Map<string, T>> {
  const rows = new Map(before);
  const ids = [...stale];
  for (const [index, row] of (await ask((table) => table.getMany(ids))).entries()) {
    const id = ids[index] ?? '';
    if (row === undefined) rows.delete(id);
    else rows.set(id, row);
  }
  return rows;
}

/** Asks again whenever the connection that was asked hung. */
function askUntilHeard<T>(question: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const ask = () => {
      const waiting = awaitFirst(() => {
        waiting.stop();
        ask();
      });
      // What is thrown at once, as by a locked journal, is thrown later like the rest.
      (async () => question())().then(
        (answer) => {
          waiting.first();
          resolve(answer);
        },
        (error: unknown) => {
          waiting.stop();
          reject(error);
        },
      );
    };
    ask();
  });
}

export const heldMarks = new HeldRows('marks');
export const heldWords = new HeldRows('words');
export const heldSettings = new HeldRows('settings');
