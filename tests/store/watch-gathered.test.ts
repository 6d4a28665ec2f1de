import { afterEach, describe, expect, it } from 'vitest';
import { type Mark, markOf } from '../../src/journal/mark.ts';
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

async function gathered(): Promise<Gathered<string>[]> {
  const { watchGathered } = await import('../../src/store/watch-gathered.ts');
  const { watchMarks } = await import('../../src/store/watch.ts');
  const marks = await new Promise<readonly Mark[]>((resolve, reject) => {
    stop = watchMarks(resolve, reject);
  });
  stop?.();
  const watch = watchGathered(marks, ({ body }) => (body.includes('sea') ? body : null));
  const answers: Gathered<string>[] = [];
  return new Promise((resolve, reject) => {
    stop = watch((answer) => {
      answers.push(answer);
      if (answer.read === answer.of) resolve(answers);
    }, reject);
  });
}

describe('what is gathered from every entry', () => {
  it('comes in the order of the marks, of those that hold something', async () => {
    journal = await freshJournal();
    await write('sea one', '2025-01-01');
    await write('land', '2025-01-02');
    await write('sea two', '2025-01-03');
    const answer = (await gathered()).at(-1);
    expect(answer).toMatchObject({ read: 3, of: 3 });
    expect(answer?.found.map(({ took }) => took)).toEqual(['sea two', 'sea one']);
  });

  it('is all there, however many', async () => {
    journal = await freshJournal();
    const { entry } = await write('by the sea', '2025-01-01');
    const copies = Array.from({ length: 350 }, (_, index) => ({ ...entry, id: `copy-${index}` }));
    await journal.db.entries.bulkPut(copies);
    await journal.db.marks.bulkPut(copies.map((copy) => markOf(copy, false)));
    expect((await gathered()).at(-1)?.found).toHaveLength(351);
  });

  it('is told of no more once nobody asks', async () => {
    journal = await freshJournal();
    const { entry } = await write('sea', '2025-01-01');
    const { watchGathered } = await import('../../src/store/watch-gathered.ts');
    let told = 0;
    const leave = watchGathered(
      [markOf(entry, false)],
      () => 'found',
    )(() => {
      told += 1;
    });
    leave();
    await journal.readEntry(entry.id);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(told).toBe(0);
  });
});
