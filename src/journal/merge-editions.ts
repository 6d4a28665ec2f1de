// What two journals prepared for others and what they sent, made one. What is out is out, whatever became of the entry.
import { type Edition, joinedEditions } from './edition.ts';
import type { JournalRows } from './journal-rows.ts';
import { joinedRows, type LedgerRow } from './ledger.ts';

type Side = Pick<JournalRows, 'editions' | 'ledger' | 'sent'>;

/** The rows that are new or changed here. @param idOf what an entry of there is called here; null: it stays away */
export function mergedEditions(here: Side, there: Side, idOf: (id: string) => string | null): Side {
  const isHere = new Set(here.sent.map(({ id }) => id));
  return {
    editions: joined(here.editions, renamed<Edition>(there.editions, idOf), joinedEditions),
    ledger: joined(
      here.ledger,
      renamed<LedgerRow>(there.ledger, (id) => idOf(id) ?? id),
      joinedRows,
    ),
    sent: there.sent.filter(({ id }) => !isHere.has(id)),
  };
}

function renamed<T extends { id: string }>(rows: readonly T[], idOf: (id: string) => string | null): T[] {
  return rows.flatMap((row) => {
    const id = idOf(row.id);
    return id === null ? [] : { ...row, id };
  });
}

function joined<T extends { id: string }>(
  here: readonly T[],
  there: readonly T[],
  join: (a: T, b: T) => T,
): T[] {
  const rows = new Map(here.map((row) => [row.id, row]));
  const changed = new Map<string, T>();
  for (const row of there) {
    const known = changed.get(row.id) ?? rows.get(row.id);
    const next = known ? join(known, row) : row;
    if (!known || JSON.stringify(next) !== JSON.stringify(known)) changed.set(row.id, next);
  }
  return [...changed.values()];
}
