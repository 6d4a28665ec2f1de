// Devices that write on their own and hand each other backups, for the tests of merging. What a person can do is
// played with the journal's own functions; only the tables are plain lists here.
import fc from 'fast-check';
import type { Content, Entry } from '../../src/journal/entry.ts';
import {
  contentAlone,
  draftOfEntry,
  firstSave,
  laterSave,
  type Making,
  replacing,
} from '../../src/journal/finish.ts';
import type { JournalRows } from '../../src/journal/journal-rows.ts';
import { type Merge, mergeJournals } from '../../src/journal/merge.ts';
import type { Version } from '../../src/journal/version.ts';

export const emptyRows = (): JournalRows => ({
  entries: [],
  versions: [],
  drafts: [],
  words: [],
  settings: [],
  tombstones: [],
  imports: [],
  editions: [],
  ledger: [],
  sent: [],
  media: [],
});

export const content = (body: string, fields: Partial<Content> = {}): Content => ({
  when: { kind: 'date', day: '2025-06-19' },
  body,
  tags: [],
  feelings: [],
  extra: [],
  ...fields,
});

type Named = { [K in keyof JournalRows]: JournalRows[K][number] };

const keyOf = (row: object) => ('key' in row ? String(row.key) : String((row as { id: string }).id));

function withRows<K extends keyof JournalRows>(
  rows: readonly Named[K][],
  put: readonly Named[K][],
): Named[K][] {
  const all = new Map(rows.map((row) => [keyOf(row), row]));
  for (const row of put) all.set(keyOf(row), row);
  return [...all.values()];
}

/** The journal after what a merge writes. */
function applied(here: JournalRows, { put, goneTombstones, goneDrafts }: Merge): JournalRows {
  const tables = Object.keys(here) as (keyof JournalRows)[];
  const rows = Object.fromEntries(tables.map((name) => [name, withRows(here[name], put[name])]));
  const next = rows as unknown as JournalRows;
  return {
    ...next,
    tombstones: next.tombstones.filter(({ id }) => !goneTombstones.includes(id)),
    drafts: next.drafts.filter(({ id }) => !goneDrafts.includes(id)),
  };
}

export function merged(here: JournalRows, there: JournalRows, bringBack = true): JournalRows {
  return applied(here, mergeJournals(here, there, { bringBack }));
}

let made = 0;
export const making = (at: number): Making => ({
  randomId: () => {
    made += 1;
    return `id${String(made).padStart(6, '0')}`;
  },
  device: 'device',
  now: momentOf(at),
});

/** No two things are done in the same millisecond, and none of the clocks goes right. */
function momentOf(at: number) {
  made += 1;
  return { at: at * 1_000_000 + made, offset: 0 };
}

/** One thing that a person does. `pick` says to which entry, version or draft. */
export type Doing = { kind: (typeof KINDS)[number]; pick: number; body: string; at: number };

const KINDS = [
  'write',
  'write',
  'edit',
  'edit',
  'edit',
  'edit-old',
  'leave-out',
  'remove',
  'erase',
  'settle',
  'separate',
  'draft',
  'edit-draft',
  'finish-draft',
  'import',
] as const;

const doings = (maxLength: number) =>
  fc.array(
    fc.record<Doing>({
      kind: fc.constantFrom(...KINDS),
      pick: fc.nat(20),
      body: fc.constantFrom('sea', 'rain', 'light', 'a dog', 'rain and light'),
      at: fc.nat(5),
    }),
    { maxLength },
  );

function saved(rows: JournalRows, entry: Entry, versions: readonly Version[]): JournalRows {
  return {
    ...rows,
    entries: withRows<'entries'>(rows.entries, [entry]),
    versions: withRows<'versions'>(rows.versions, versions),
  };
}

type Act = (rows: JournalRows, doing: Doing) => JournalRows;

const pickOf = <T>(list: readonly T[], pick: number): T | undefined => list[pick % (list.length || 1)];
const versionsOf = (rows: JournalRows, id: string) => rows.versions.filter(({ entryId }) => entryId === id);
const standing = (rows: JournalRows) => rows.entries.filter(({ removedAt }) => removedAt === undefined);

const ACTS: Record<Doing['kind'], Act> = {
  write(rows, { body, at }) {
    const make = making(at);
    const save = firstSave(make.randomId(), content(body), momentOf(at), make);
    return saved(rows, save.entry, save.versions);
  },
  import(rows, { body, at, pick }) {
    const make = making(at);
    const { entry } = firstSave(make.randomId(), content(body), momentOf(at), make);
    const key = `file-${pick % 3}-${body}`;
    if (rows.entries.some(({ origin }) => origin?.key === key)) return rows;
    const origin = { app: 'markdown', key, path: key, importId: make.randomId() };
    return saved(rows, { ...entry, origin }, []);
  },
  edit(rows, { body, at, pick }) {
    const entry = pickOf(standing(rows), pick);
    if (!entry) return rows;
    const next = laterSave(entry, versionsOf(rows, entry.id), content(body), entry.stamp, making(at));
    return saved(rows, next.entry, next.versions);
  },
  'edit-old'(rows, { body, at, pick }) {
    const entry = pickOf(standing(rows), pick);
    if (!entry) return rows;
    const next = laterSave(entry, versionsOf(rows, entry.id), content(body), 'another save', making(at));
    return saved(rows, next.entry, next.versions);
  },
  'leave-out'(rows, { at, pick }) {
    const entry = pickOf(standing(rows), pick);
    if (!entry) return rows;
    const next = replacing(entry, versionsOf(rows, entry.id), contentAlone(entry), making(at));
    const { isNotForLookingBack: isOut, ...rest } = next.entry;
    return saved(rows, isOut ? rest : { ...rest, isNotForLookingBack: true }, next.versions);
  },
  remove(rows, { at, pick }) {
    const entry = pickOf(standing(rows), pick);
    return entry ? saved(rows, { ...entry, removedAt: at }, []) : rows;
  },
  erase(rows, { at, pick }) {
    const entry = pickOf(
      rows.entries.filter(({ removedAt }) => removedAt !== undefined),
      pick,
    );
    if (!entry) return rows;
    const stamps = [...entry.ancestors, entry.stamp];
    return {
      ...rows,
      entries: rows.entries.filter(({ id }) => id !== entry.id),
      versions: rows.versions.filter(({ entryId }) => entryId !== entry.id),
      tombstones: withRows<'tombstones'>(rows.tombstones, [
        { id: entry.id, originKey: entry.origin?.key ?? '', stamps, removedAt: at },
      ]),
    };
  },
  settle(rows, { pick }) {
    const version = pickOf(
      rows.versions.filter(({ kind }) => kind === 'conflict'),
      pick,
    );
    if (!version) return rows;
    return {
      ...rows,
      versions: withRows<'versions'>(rows.versions, [{ ...version, kind: 'settled' }]),
    };
  },
  separate(rows, { pick, at }) {
    const version = pickOf(
      rows.versions.filter(({ kind }) => kind === 'conflict'),
      pick,
    );
    if (!version) return rows;
    const make = making(at);
    const save = firstSave(make.randomId(), version.content, version.savedAt, make);
    const versions = rows.versions.filter(({ id }) => id !== version.id);
    return saved({ ...rows, versions }, save.entry, save.versions);
  },
  draft(rows, { body, at }) {
    const { entry } = firstSave('none', content(body), momentOf(at), making(at));
    const {
      entryId: _,
      baseStamp: __,
      when: ___,
      ...draft
    } = draftOfEntry(entry, making(at).randomId(), momentOf(at));
    return { ...rows, drafts: [...rows.drafts, draft] };
  },
  'edit-draft'(rows, { body, at, pick }) {
    const draft = pickOf(rows.drafts, pick);
    if (!draft) return rows;
    const next = { ...draft, body: `${draft.body} ${body}`, changedAt: draft.changedAt + 1 + at };
    return { ...rows, drafts: withRows<'drafts'>(rows.drafts, [next]) };
  },
  'finish-draft'(rows, { at, pick }) {
    const draft = pickOf(rows.drafts, pick);
    if (!draft) return rows;
    const make = making(at);
    const save = firstSave(make.randomId(), content(draft.body), draft.startedAt, make);
    const drafts = rows.drafts.filter(({ id }) => id !== draft.id);
    return saved({ ...rows, drafts }, save.entry, save.versions);
  },
};

function played(rows: JournalRows, doings: readonly Doing[]): JournalRows {
  return doings.reduce((before, doing) => ACTS[doing.kind](before, doing), rows);
}

/** Two devices that began from one journal, met in between, and went apart again. */
export const twoDevices = fc
  .tuple(doings(6), doings(6), doings(6), doings(5), doings(5), fc.boolean())
  .map(([before, one, other, oneLater, otherLater, hasMet]) => {
    const begun = played(emptyRows(), before);
    const a = played(begun, one);
    const b = played(begun, other);
    return { a: played(hasMet ? merged(a, b) : a, oneLater), b: played(b, otherLater) };
  });

const APART: readonly Doing['kind'][] = ['import', 'finish-draft', 'remove', 'erase'];

/** Three that never met, no page of which has two ids or was removed. */
export const threeDevices = fc
  .tuple(doings(6), doings(6), doings(6), doings(6))
  .map((all) => all.map((some) => some.filter(({ kind }) => !APART.includes(kind))))
  .map(([before = [], ...each]) => {
    const begun = played(emptyRows(), before);
    const [a = begun, b = begun, c = begun] = each.map((some) => played(begun, some));
    return { a, b, c };
  });

/** Every text of pages that stand, in whatever place; of each once. */
export function textsOf(rows: JournalRows): string[] {
  const removed = new Set(
    rows.entries.filter(({ removedAt }) => removedAt !== undefined).map(({ id }) => id),
  );
  const texts = [
    ...rows.entries.map((entry) => ({ id: entry.id, text: JSON.stringify(contentAlone(entry)) })),
    ...rows.versions.map((version) => ({ id: version.entryId, text: JSON.stringify(version.content) })),
  ];
  return [...new Set(texts.filter(({ id }) => !removed.has(id)).map(({ text }) => text))].sort();
}

/** Whether the words of a draft stand anywhere. */
export function isHeld(rows: JournalRows, body: string): boolean {
  const bodies = [
    ...rows.entries.map((entry) => entry.body),
    ...rows.versions.map((version) => version.content.body),
    ...rows.drafts.map((draft) => draft.body),
  ];
  return bodies.some((one) => one.includes(body));
}
