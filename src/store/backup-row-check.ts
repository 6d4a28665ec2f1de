// Whether a row of a backup is what this Ebb can live with. A backup may be old, foreign or made to harm: its
// checksums say that it is whole, not that it is sound.

import type { Draft } from '../journal/draft.ts';
import type { Edition, EditionChoices, EditionText } from '../journal/edition.ts';
import type { Content, Entry, Feeling, Origin } from '../journal/entry.ts';
import { isInstant } from '../journal/instant.ts';
import type { ImportRecord, JournalRows, Tombstone } from '../journal/journal-rows.ts';
import type { LedgerRow, Outgoing, Place, SentText } from '../journal/ledger.ts';
import { isMediumId, isMediumType, type Medium } from '../journal/medium.ts';
import type { UndoStep } from '../journal/undo.ts';
import type { Version } from '../journal/version.ts';
import { isWhen, type Moment, type When } from '../journal/when.ts';
import type { Word } from '../journal/words.ts';
import { isBlobKey } from '../vault/blob.ts';

export interface BackupRows extends JournalRows {
  meta: { key: 'schema'; value: number }[];
}

type Fields = Record<string, unknown>;
type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isId: Check = (value) => typeof value === 'string' && value !== '';
/** No backup holds the example: who restored such a row would have pages that no export takes along. */
const isAbsent: Check = (value) => value === undefined;
const isList =
  (of: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(of);
const isMaybe =
  (of: Check): Check =>
  (value) =>
    value === undefined || of(value);
const isOneOf =
  (...known: unknown[]): Check =>
  (value) =>
    known.includes(value);

/** An object that has these fields, each passing its check; others may be there too. */
function has(fields: Record<string, Check>): Check {
  const checks = Object.entries(fields);
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    checks.every(([name, check]) => check((value as Fields)[name]));
}

const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const isOffset: Check = (value) => Number.isInteger(value) && Math.abs(Number(value)) < 1440;
const isMoment: Check = has({ at: isInstant, offset: isOffset } satisfies Record<keyof Moment, Check>);
const isLiteral: Check = (value) =>
  has({ kind: isOneOf('date', 'local', 'zoned'), day: isText })(value) &&
  has({ time: isMaybe(isText), offset: isMaybe(isOffset), zone: isMaybe(isText) })(value) &&
  isWhen(value as When);
const isFeeling: Check = has({ id: isId, intensity: isMaybe(isOneOf(1, 2, 3, 4, 5)) } satisfies Record<
  keyof Feeling,
  Check
>);

const front: Record<Exclude<keyof Content, 'body'>, Check> = {
  when: isLiteral,
  title: isMaybe(isText),
  description: isMaybe(isText),
  layout: isMaybe(isText),
  tags: isList(isText),
  feelings: isList(isFeeling),
  extra: isList(isText),
};
const content: Record<keyof Content, Check> = { ...front, body: isText };

const entry: Record<keyof Entry, Check> = {
  ...content,
  id: isId,
  revision: (value) => Number.isInteger(value) && Number(value) >= 1,
  stamp: isId,
  ancestors: isList(isId),
  device: isText,
  writtenAt: isMoment,
  editedAt: isMoment,
  visibility: isOneOf('private', 'public'),
  visibilityAt: isMaybe(isInstant),
  origin: isMaybe(
    has({ app: isText, key: isText, said: isMaybe(isText), path: isText, importId: isText } satisfies Record<
      keyof Origin,
      Check
    >),
  ),
  raw: isMaybe(
    has({
      bytes: (value) => value instanceof Uint8Array,
      fileName: isText,
      read: has({ ...front, isNotForLookingBack: isMaybe(isOneOf(true)) }),
      labels: isList(isText),
    }),
  ),
  removedAt: isMaybe(isInstant),
  isNotForLookingBack: isMaybe(isOneOf(true)),
  isExample: isAbsent,
};

const version: Record<keyof Version, Check> = {
  id: isId,
  entryId: isId,
  kind: isOneOf('first', 'edit', 'conflict', 'settled'),
  stamp: isId,
  savedAt: isMoment,
  content: has(content),
};

const steps = isList(
  has({
    at: isCount,
    removed: isText,
    added: isText,
    caret: has({ start: isCount, end: isCount }),
  } satisfies Record<keyof UndoStep, Check>),
);

const draft: Record<keyof Draft, Check> = {
  id: isId,
  entryId: isMaybe(isId),
  baseStamp: isMaybe(isText),
  startedAt: isMoment,
  zone: isMaybe(isText),
  changedAt: isInstant,
  title: isText,
  body: isText,
  description: isText,
  tags: isList(isText),
  feelings: isList(isFeeling),
  when: isMaybe(isLiteral),
  caret: has({ start: isCount, end: isCount }),
  undo: isMaybe(has({ past: steps, future: steps })),
};

const word: Record<keyof Word, Check> = {
  id: isId,
  label: isText,
  // It becomes the name of a colour in a style, so it is a plain name.
  family: (value) => value === null || (typeof value === 'string' && /^[a-z]+(?:-[a-z]+)*$/.test(value)),
  isOwn: isOneOf(true, false),
  mergedInto: isMaybe(isId),
  isHidden: isMaybe(isOneOf(true, false)),
  arrangedAt: isMaybe(isInstant),
  isExample: isAbsent,
};

const tombstone: Record<keyof Tombstone, Check> = {
  id: isId,
  originKey: isText,
  stamps: isList(isText),
  removedAt: isInstant,
};

const record: Record<keyof ImportRecord, Check> = {
  id: isId,
  at: isInstant,
  added: isCount,
  wordIds: isList(isText),
  restored: isMaybe(isList(has({ id: isId, removedAt: isInstant, stamp: isText }))),
};

const editionText: Record<keyof EditionText, Check> = {
  title: isMaybe(isText),
  body: isText,
  description: isMaybe(isText),
  tags: isList(isText),
  feelings: isList(isFeeling),
};

const edition: Record<keyof Edition, Check> = {
  ...editionText,
  id: isId,
  sessions: isList(isId),
  others: isList(has(editionText)),
  madeAt: isInstant,
  editedAt: isInstant,
  base: has(editionText),
  choices: has({
    hasStrengths: isOneOf(true, false),
    hasTime: isOneOf(true, false),
    extraKeys: isList(isText),
    refused: isList(isText),
    keepsLines: isMaybe(isOneOf(true, false)),
    contentNote: isText,
    helpLine: isText,
    writtenNote: isText,
  } satisfies Record<keyof EditionChoices, Check>),
  lookAgainAt: (value) => value === null || isInstant(value),
  looked: isText,
};

const outgoing: Record<keyof Outgoing, Check> = {
  at: isMoment,
  to: has({ kind: isOneOf('zip', 'folder', 'share', 'clipboard', 'host'), name: isText } satisfies Record<
    keyof Place,
    Check
  >),
  path: isText,
  sha256: isId,
  takenDownAt: isMaybe(isInstant),
  notTakenDownAt: isMaybe(isInstant),
  pictures: isMaybe(isList(isText)),
};

const ledgerRow: Record<keyof LedgerRow, Check> = { id: isId, name: isText, outs: isList(has(outgoing)) };
const sentText: Record<keyof SentText, Check> = { id: isId, text: isText };

const medium: Record<keyof Medium, Check> = {
  id: (value) => typeof value === 'string' && isMediumId(value),
  type: isMediumType,
  size: isCount,
  width: isMaybe(isCount),
  height: isMaybe(isCount),
  key: isBlobKey,
  addedAt: isInstant,
  publicOf: isMaybe((value) => typeof value === 'string' && isMediumId(value)),
};

/** Whether a value is a row of the table. */
export const isRow: { readonly [T in keyof BackupRows]: Check } = {
  entries: has(entry),
  versions: has(version),
  drafts: has(draft),
  words: has(word),
  settings: has({ key: isId }),
  tombstones: has(tombstone),
  imports: has(record),
  editions: has(edition),
  ledger: has(ledgerRow),
  sent: has(sentText),
  media: has(medium),
  meta: has({ key: isOneOf('schema'), value: isCount }),
};
