// A draft sealed to a journal's recipient by somebody who cannot open the journal: with a key of the moment, and that
// key in a box.
import type { Draft } from '../journal/draft.ts';
import type { Bytes } from '../vault/bytes.ts';
import { sealBox } from '../vault/identity.ts';
import { type Keys, keysOf, newDataKey } from '../vault/keys.ts';
import { type SealedRow, sealRow } from '../vault/row.ts';

export type SealedDraft = SealedRow & {
  id: string;
  /** The key of the moment, boxed for the recipient; absent where the journal's own key sealed it. */
  to?: Bytes;
};

/** A key of the moment: its owner can go on sealing with it, and cannot read what others sealed. */
export interface Moment {
  keys: Keys;
  to: Bytes;
}

export async function newMoment(recipient: string): Promise<Moment> {
  const dataKey = newDataKey();
  const to = await sealBox(recipient, dataKey);
  const keys = await keysOf(dataKey);
  dataKey.fill(0);
  return { keys, to };
}

export async function boxedDraft({ keys, to }: Moment, draft: Draft, rev: number): Promise<SealedDraft> {
  return { id: draft.id, to, ...(await sealRow(keys, { table: 'drafts', id: draft.id, rev }, draft)) };
}
