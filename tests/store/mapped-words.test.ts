// A word of a file that was said to mean another one: what stands in the file is not lost with it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ImportChoices } from '../../src/workers/jobs.ts';
import { type FreshWorker, file, freshWorker } from './import-making.ts';
import { archive } from './media-making.ts';

let journal: FreshWorker;
beforeEach(async () => {
  journal = await freshWorker();
});
afterEach(() => journal.db.close());

const HEAD = 'full_date,date,weekday,time,mood,activities,note_title,note';
const daylio = (...moods: string[]) =>
  file(
    'daylio.csv',
    [HEAD, ...moods.map((mood, at) => `2021-09-2${at},2${at} September,,22:00,${mood},,,Words ${at}`)].join(
      '\n',
    ),
  );
const entries = async () => (await journal.db.entries.toArray()).sort((a, b) => (a.body < b.body ? -1 : 1));
const AS_LONELINESS: ImportChoices['meanings'] = { einsam: { kind: 'word', id: 'loneliness' } };

describe('a feeling that was said to mean another word', () => {
  it('is that word, and the file’s own stays beside it as a line', async () => {
    await journal.bringIn([daylio('einsam', 'Loneliness', 'still')], { meanings: AS_LONELINESS });
    const told = (await entries()).map(({ feelings, extra }) => [
      feelings.map(({ id }) => id.replace(/-.*/, '')),
      extra.filter((line) => line.startsWith('original')),
    ]);
    expect(told).toEqual([
      [['loneliness'], ['original_feelings: [einsam]']],
      [['loneliness'], []],
      [['still'], []],
    ]);
  });

  it('leaves no line where it became a tag or a word of one’s own', async () => {
    await journal.bringIn([daylio('einsam', 'still')], {
      meanings: { einsam: { kind: 'tag' }, still: { kind: 'own' } },
    });
    expect((await entries()).flatMap(({ extra }) => extra)).toEqual([]);
  });

  it('is known again in the same file and in an export', async () => {
    const given = daylio('einsam');
    await journal.bringIn([given], { meanings: AS_LONELINESS });
    expect((await journal.bringIn([given])).found.pages.same.dated).toBe(1);
    const { zip } = await journal.exportZip({ kind: 'all' });
    expect((await journal.bringIn([archive(zip)])).found.pages.same.dated).toBe(1);
    expect(await entries()).toHaveLength(1);
  });

  it('goes out with its line and comes back into another journal with it', async () => {
    await journal.bringIn([daylio('einsam')], { meanings: AS_LONELINESS });
    const [before] = await entries();
    const { zip } = await journal.exportZip({ kind: 'all' });
    journal.db.close();
    journal = await freshWorker();
    const { found } = await journal.bringIn([archive(zip)]);
    expect(found.offers).toEqual([]);
    expect((await entries())[0]).toMatchObject({ feelings: before?.feelings, extra: before?.extra });
    const again = await journal.exportZip({ kind: 'all' });
    expect(await again.zip.arrayBuffer()).toEqual(await zip.arrayBuffer());
  });

  it('of a page of Markdown stays in its bytes alone', async () => {
    const page = file('2025-06-19-x.md', '---\ntitle: X\ndate: 2025-06-19\nemotions: [einsam]\n---\n\nx\n');
    await journal.bringIn([page], { meanings: AS_LONELINESS });
    expect((await entries())[0]).toMatchObject({ feelings: [{ id: 'loneliness' }], extra: [] });
  });
});
