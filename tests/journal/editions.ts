// Editions and what was sent, made up for tests.
import fc from 'fast-check';
import { type Edition, type EditionText, PLAIN_CHOICES } from '../../src/journal/edition.ts';
import type { LedgerRow, Outgoing } from '../../src/journal/ledger.ts';

export const editionText = (body: string, fields: Partial<EditionText> = {}): EditionText => ({
  body,
  tags: [],
  feelings: [],
  ...fields,
});

export const edition = (id: string, body: string, fields: Partial<Edition> = {}): Edition => ({
  ...editionText(body),
  id,
  sessions: ['s0.1'],
  others: [],
  madeAt: 1,
  editedAt: 1,
  base: editionText(body),
  choices: PLAIN_CHOICES,
  lookAgainAt: null,
  looked: '',
  ...fields,
});

export const out = (at: number, fields: Partial<Outgoing> = {}): Outgoing => ({
  at: { at, offset: 0 },
  to: { kind: 'zip', name: '' },
  path: '_posts/2025-06-19-a.md',
  sha256: 'a'.repeat(64),
  ...fields,
});

/** Going outs of one entry, as different devices may have noted them. */
export const anyLedgerRow = (id: string): fc.Arbitrary<LedgerRow> =>
  fc.record({
    id: fc.constant(id),
    name: fc.constantFrom('A', 'B'),
    outs: fc
      .array(
        fc.record({
          at: fc.integer({ min: 0, max: 5 }),
          kind: fc.constantFrom('zip' as const, 'folder' as const),
          said: fc.option(
            fc.record({
              isGone: fc.boolean(),
              at: fc.integer({ min: 6, max: 9 }),
            }),
            { nil: undefined },
          ),
        }),
        { maxLength: 5 },
      )
      .map((all) => {
        const rows = all.map(({ at, kind, said }) =>
          out(at, {
            to: { kind, name: '' },
            ...(said && (said.isGone ? { takenDownAt: said.at } : { notTakenDownAt: said.at })),
          }),
        );
        const once = new Map(rows.map((row) => [`${row.at.at} ${row.to.kind}`, row]));
        return [...once].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
      }),
  });
