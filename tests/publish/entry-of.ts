// Entries, editions and files for the tests of this folder.
import {
  type Edition,
  type EditionChoices,
  editionTextOf,
  PLAIN_CHOICES,
} from '../../src/journal/edition.ts';
import type { Entry } from '../../src/journal/entry.ts';
import type { PublicContext } from '../../src/publish/public-form.ts';

export function entryOf(fields: Partial<Entry>): Entry {
  const moment = { at: 1_750_000_000_000, offset: 120 };
  return {
    id: 'entry-id-1',
    revision: 3,
    stamp: 'stamp-1',
    ancestors: ['stamp-0'],
    device: 'device-1',
    writtenAt: moment,
    editedAt: moment,
    visibility: 'public',
    when: { kind: 'zoned', day: '2025-06-19', time: '22:15:30', offset: 120, zone: 'Europe/Berlin' },
    body: '',
    tags: [],
    feelings: [],
    extra: [],
    ...fields,
  };
}

export function editionOf(
  entry: Entry,
  choices: Partial<EditionChoices>,
  fields: Partial<Edition> = {},
): Edition {
  return {
    ...editionTextOf(entry),
    id: entry.id,
    madeAt: 1_750_000_000_000,
    editedAt: 1_750_000_000_000,
    base: editionTextOf(entry),
    choices: { ...PLAIN_CHOICES, ...choices },
    lookAgainAt: null,
    sessions: ['edition-session'],
    others: [],
    looked: '',
    ...fields,
  };
}

export const NOBODY: PublicContext = {
  people: [],
  known: new Set(),
  others: [],
  media: new Map(),
  pictures: new Map(),
  fileName: null,
};

export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
