// A draft sealed to a journal's recipient by somebody who cannot open the journal: with a key of the moment, and that
// key in a box.
import type { Bytes } from '../vault/bytes.ts';
import { sealBox } from '../vault/identity.ts';
import { newQuickKey, sealAtOnce } from '../vault/quick-row.ts';
import type { SealedRow } from '../vault/row.ts';

/** A draft as it lies in a sealed journal. One that was not being typed is sealed as every row is, and has no more. */
export type SealedDraft = SealedRow & {
  id: string;
  /** The key of the moment, sealed with the journal's own. */
  by?: SealedRow;
  /** The key of the moment, boxed for the recipient: written while the journal was locked. */
  to?: Bytes;
};

/** What somebody types on: a draft, or what goes where a draft goes. */
export type Typed = { id: string };

/** A key of the moment: its owner can go on sealing with it, and cannot read what others sealed. */
export interface Moment {
  key: Bytes;
  /** The same key for those who can open the journal. */
  kept: Pick<SealedDraft, 'by' | 'to'>;
}

export async function newMoment(recipient: string): Promise<Moment> {
  const key = newQuickKey();
  return { key, kept: { to: await sealBox(recipient, key) } };
}

/** At once: nothing is waited for. */
export function draftOfMoment({ key, kept }: Moment, draft: Typed, rev: number): SealedDraft {
  return { id: draft.id, ...kept, ...sealAtOnce(key, { table: 'drafts', id: draft.id, rev }, draft) };
}
