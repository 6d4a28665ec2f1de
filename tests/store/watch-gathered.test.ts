import { afterEach, describe, expect, it } from 'vitest';
import { markOf } from '../../src/journal/mark.ts';
import type { Gathered } from '../../src/store/watch-gathered.ts';
import { content, draft, freshJournal, making } from './journal.ts';

let journal: Awaited<ReturnType<typeof freshJournal>>;
let stop: (() => void) | undefined;

afterEach(() => {
  stop?.();
  journal.db.close();
});

const write = (body: string, day: string) =>
  journal.finishDraft(draft(`d-${body}`), content(body, { when: { kind: 'date', day } }), [], making());

async function gathered(isEnough: (answer: Gathered<string>) => boolean): Promise<Gathered<string>> {
  const { watchGathered } = await import('../../src/store/watch-gathered.ts');
  const watch = watchGathered(
    (mark) => !mark.isNotForLookingBack,
    ({ body }) => (body.includes('sea') ? body : null),
  );
  return new Promise((resolve, reject) => {
    stop = watch((answer) => isEnough(answer) && resolve(answer), reject);
  });
}

const isWhole = ({ read, of }: Gathered<string>) => read === of;

describe('what is gathered from every entry', () => {
  it('comes newest first, of those that are meant and hold something', async () => {
    journal = await freshJournal();
    await write('sea one', '2025-01-01');
    await write('land', '2025-01-02');
    await write('sea two', '2025-01-03');
    const { entry } = await write('sea, kept away', '2025-01-04');
    await journal.putForLookingBack(entry.id, false, making());
    const answer = await gathered(isWhole);
    expect(answer).toMatchObject({ read: 3, of: 3 });
    expect(answer.found.map(({ took }) => took)).toEqual(['sea two', 'sea one']);
  });

  it('is all there, however many, and follows what is written', async () => {
    journal = await freshJournal();
    const { entry } = await write('by the sea', '2025-01-01');
    const copies = Array.from({ length: 350 }, (_, index) => ({ ...entry, id: `copy-${index}` }));
    await journal.db.entries.bulkPut(copies);
    await journal.db.marks.bulkPut(copies.map((copy) => markOf(copy, false)));
    expect((await gathered(isWhole)).found).toHaveLength(351);
    stop?.();
    const later = gathered((answer) => isWhole(answer) && answer.of === 352);
    await write('sea again', '2025-01-02');
    expect((await later).found[0]?.took).toBe('sea again');
  });
});
