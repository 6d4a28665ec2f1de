// A journal that has one of everything: what a screen can show, it shows.
import type { Page } from '@playwright/test';
import type { Entry, Intensity } from '../../src/journal/entry.ts';
import { markOf } from '../../src/journal/mark.ts';
import { entryAt, storeEntries } from './many-entries.ts';
import { putRows } from './rows.ts';

/** The evening on which the journal is looked at. */
const TODAY = '2025-06-19';
export const NOW = new Date(`${TODAY}T19:04:00Z`);

const OWN = { id: 'own-sunday', label: 'Sunday blues', family: null, isOwn: true };

const MARKDOWN = `There is something I keep coming back to.

## Later

1. A call, *not long*
2. A walk

> I nearly wrote to M. again.

- [x] bread
- [ ] \`paper\`

| Day | How |
| --- | --: |
| Monday | ~~fine~~ quiet |

[a place](https://example.org) and a [mail](mailto:m@example.org)`;

/** Names of entries by what is special about them. */
export const NAMED = {
  full: 'Craving secure connection',
  edited: 'Said twice',
  conflicted: 'Two minds',
  public: 'In the open',
  removed: 'Not today',
};

const at = { at: Date.parse('2025-06-18T10:00:00Z'), offset: 120 };
const idAt = (index: number) => entryAt(index, TODAY).id;

export const IDS = {
  full: idAt(0),
  untitled: idAt(2),
  edited: idAt(3),
  conflicted: idAt(4),
  removed: idAt(6),
};

/** What an entry of this place in the journal has beyond the usual. */
function specialAt(index: number): Partial<Entry> {
  switch (index) {
    case 0:
      return {
        title: NAMED.full,
        body: MARKDOWN,
        description: 'On wanting people, and on the quiet.',
        tags: ['healing', 'evening'],
        feelings: [{ id: 'loneliness', intensity: 3 }, { id: 'hope' }, { id: OWN.id, intensity: 5 }],
      };
    case 3:
      return { title: NAMED.edited };
    case 4:
      return { title: NAMED.conflicted };
    case 5:
      return { title: NAMED.public, visibility: 'public' };
    case 6:
      return { title: NAMED.removed, removedAt: NOW.getTime() - 3 * 86_400_000 };
    case 7:
      return { title: 'Nor this', removedAt: NOW.getTime() - 29.5 * 86_400_000 };
    case 8:
      return { isNotForLookingBack: true };
    case 9:
      return {
        body: 'She remembered what I order.\n\n==It is a small thing.== I have thought about it all day.',
      };
    default:
      return {};
  }
}

function entryOf(index: number): Entry {
  const entry = { ...entryAt(index, TODAY), ...specialAt(index) };
  // Most say how strong: enough days for a picture of it, and for a look back.
  if (index % 4 === 0) return entry;
  const feelings = entry.feelings.map(({ id }) => ({ id, intensity: (1 + (index % 5)) as Intensity }));
  return { ...entry, feelings };
}

const textOf = (id: string, kind: 'first' | 'edit' | 'conflict', body: string) => ({
  id: `${kind}-${id}`,
  entryId: id,
  kind,
  stamp: `${kind}-${id}`,
  savedAt: at,
  content: {
    when: { kind: 'date', day: TODAY },
    body,
    tags: ['desk'],
    feelings: [{ id: 'hope' }],
    extra: [],
  },
});

/** Stores it and leaves the page on the list of entries. */
export async function storeWholeJournal(page: Page): Promise<void> {
  const entries = Array.from({ length: 60 }, (_, index) => entryOf(index));
  await storeEntries(page, entries);
  await putRows(page, 'words', [OWN]);
  await putRows(page, 'versions', [
    textOf(IDS.edited, 'first', 'What I first thought.'),
    textOf(IDS.edited, 'edit', 'What I thought then.'),
    textOf(IDS.conflicted, 'conflict', 'What I wrote at the desk.'),
  ]);
  const conflicted = entries.find(({ id }) => id === IDS.conflicted);
  if (conflicted) await putRows(page, 'marks', [{ ...markOf(conflicted, true) }]);
  await page.reload();
}
