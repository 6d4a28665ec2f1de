import { afterEach, describe, expect, it } from 'vitest';
import { content, draft, freshJournal, making } from './journal.ts';

let journal: Awaited<ReturnType<typeof freshJournal>>;
let stop: (() => void) | undefined;

afterEach(() => {
  stop?.();
  journal.db.close();
});

const write = (body: string) => journal.finishDraft(draft(`d-${body}`), content(body), [], making());

/** Answers in order; `until` waits for one that satisfies it. */
async function watched() {
  const { watchTexts } = await import('../../src/store/watch-texts.ts');
  const answers: { texts: ReadonlyMap<string, string>; isWhole: boolean }[] = [];
  let look = () => {};
  stop = watchTexts((answer) => {
    answers.push(answer);
    look();
  });
  const until = (isEnough: (bodies: string[], isWhole: boolean) => boolean) =>
    new Promise<void>((resolve) => {
      look = () => {
        const last = answers.at(-1);
        if (last && isEnough([...last.texts.values()], last.isWhole)) resolve();
      };
      look();
    });
  return { answers, until };
}

describe('the texts that a search reads', () => {
  it('are all there, folded, however many', async () => {
    journal = await freshJournal();
    const { entry } = await write('Erste Zeile\nÜber allem');
    const copies = Array.from({ length: 1203 }, (_, index) => ({ ...entry, id: `copy-${index}` }));
    await journal.db.entries.bulkPut(copies);
    const { answers, until } = await watched();
    await until((bodies, isWhole) => isWhole && bodies.length === 1204);
    expect(new Set(answers.at(-1)?.texts.values())).toEqual(new Set([' erste zeile uber allem ']));
  });

  it('follow what is written, changed and removed', async () => {
    journal = await freshJournal();
    const { entry } = await write('one');
    const { until } = await watched();
    await until((bodies, isWhole) => isWhole && bodies.length === 1);
    await write('two');
    await until((bodies) => bodies.some((body) => body.includes('two')));
    await journal.finishDraft(
      draft('e', { entryId: entry.id, baseStamp: entry.stamp }),
      content('three'),
      [],
      making(),
    );
    await until((bodies) => bodies.some((body) => body.includes('three')) && bodies.length === 2);
    await journal.removeEntry(entry.id, 1);
    await until((bodies) => bodies.length === 1);
  });
});
