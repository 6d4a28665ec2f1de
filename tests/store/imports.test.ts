// Files into the journal and back out of it: what comes in, what does not come twice, and how it is undone.
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readZip, writeZip } from '../../src/formats/zip.ts';
import type { Entry } from '../../src/journal/entry.ts';
import { CHOICES, DEVICE, type FreshWorker, file, freshWorker, post, READING } from './import-making.ts';
import { content, draft, making } from './journal.ts';

let journal: FreshWorker;
beforeEach(async () => {
  journal = await freshWorker();
});
afterEach(() => journal.db.close());

const seedLike = file(
  '_posts/2025-06-19-a-quiet-day.md',
  post('A Quiet Day', '2025-06-19', '["loneliness", "hope"]', 'It’s *quiet*.\n\nStill here.\n'),
);

async function onlyEntry(): Promise<Entry> {
  const entries = await journal.db.entries.toArray();
  expect(entries).toHaveLength(1);
  return entries[0] as Entry;
}

const sizes = async () =>
  Object.fromEntries(
    // What is counted in `meta` stays: that there were entries is no longer a secret, and no loss.
    await Promise.all(
      journal.db.tables
        .filter(({ name }) => name !== 'meta')
        .map(async (table) => [table.name, await table.count()]),
    ),
  ) as Record<string, number>;

async function exported(): Promise<Map<string, Uint8Array>> {
  const { zip } = await journal.exportZip({ kind: 'all' });
  const files = new Map<string, Uint8Array>();
  for await (const item of readZip(zip)) if ('bytes' in item) files.set(item.path, item.bytes);
  return files;
}

describe('a post that is imported', () => {
  it('becomes a private entry that says what its file says', async () => {
    const { found, report } = await journal.bringIn([seedLike]);
    expect(found.pages.fresh).toEqual({ dated: 1, undated: 0 });
    expect(found.days).toEqual({ first: '2025-06-19', last: '2025-06-19' });
    expect(found.labels).toEqual({ first: [], total: 0 });
    const entry = await onlyEntry();
    expect(entry).toMatchObject({
      when: { kind: 'date', day: '2025-06-19' },
      title: 'A Quiet Day',
      body: 'It’s *quiet*.\n\nStill here.',
      feelings: [{ id: 'loneliness' }, { id: 'hope' }],
      visibility: 'private',
      revision: 1,
      writtenAt: DEVICE.now,
      origin: { app: 'markdown', path: '_posts/2025-06-19-a-quiet-day.md', importId: report.importId },
    });
    expect(entry.origin?.key).toMatch(/^[0-9a-f]{64}$/);
    expect(await journal.db.marks.get(entry.id)).toMatchObject({ name: 'A Quiet Day', isTitled: true });
  });

  it('goes out with the bytes it came with', async () => {
    await journal.bringIn([seedLike]);
    const bytes = new Uint8Array(await seedLike.file.arrayBuffer());
    expect([...(await exported())]).toEqual([['_posts/2025-06-19-a-quiet-day.md', bytes]]);
  });

  it('keeps the spelling of its feelings in the file and uses the word there is', async () => {
    const shouted = file('2025-01-02-x.md', post('X', '2025-01-02', '[LONELINESS, Hopè]'));
    await journal.bringIn([shouted]);
    expect((await onlyEntry()).feelings).toEqual([{ id: 'loneliness' }, { id: 'hope' }]);
    const [bytes] = (await exported()).values();
    expect(Buffer.from(bytes ?? []).toString()).toContain('emotions: [LONELINESS, Hopè]');
  });
});

describe('the same file again', () => {
  it('adds nothing, whatever its name', async () => {
    await journal.bringIn([seedLike]);
    const before = await journal.everything();
    const bytes = await seedLike.file.text();
    const { found, report } = await journal.bringIn([seedLike, file('elsewhere/copy.md', bytes)]);
    expect(found.pages.same).toEqual({ dated: 1, undated: 0 });
    expect(found.twice).toBe(1);
    expect(report.added).toBe(0);
    const after = await journal.everything();
    expect(after.entries).toEqual(before.entries);
    expect(after.words).toEqual(before.words);
  });

  it('adds nothing for any set of pages, in any order, with any feelings', async () => {
    const label = fc.constantFrom('loneliness', 'HOPE', 'lonely', 'sea-sick', 'Ärger', '🌊', 'a: b');
    const page = fc.record({
      name: fc.constantFrom('a', 'b', 'c'),
      day: fc.constantFrom('2025-01-01', '2025-01-02'),
      title: fc.constantFrom('One', 'Two'),
      labels: fc.uniqueArray(label, { maxLength: 3 }),
      body: fc.constantFrom('x\n', 'y\n', ''),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(page, { maxLength: 8 }), async (pages) => {
        for (const table of journal.db.tables) if (table.name !== 'meta') await table.clear();
        const files = pages.map(({ name, day, title, labels, body }, index) =>
          file(`${index}/${day}-${name}.md`, post(title, day, JSON.stringify(labels), body)),
        );
        await journal.bringIn(files);
        const before = await journal.everything();
        const again = await journal.bringIn([...files].reverse());
        expect(again.report).toMatchObject({ added: 0, newWords: 0 });
        expect(await journal.everything()).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });

  it('is two pages when only the names tell two days', async () => {
    const { report } = await journal.bringIn([
      file('2025-06-01.md', 'Walked.\n'),
      file('2025-06-02.md', 'Walked.\n'),
    ]);
    expect(report.added).toBe(2);
    const again = await journal.bringIn([
      file('2025-06-01.md', 'Walked.\n'),
      file('2025-06-02.md', 'Walked.\n'),
    ]);
    expect(again.report.added).toBe(0);
    const third = await journal.bringIn([file('2025-06-03.md', 'Walked.\n')]);
    expect(third.report.added).toBe(1);
  });

  it('is known when it is the export of what was written or edited here', async () => {
    await journal.bringIn([seedLike]);
    const entry = await onlyEntry();
    await journal.finishDraft(
      draft('e', { entryId: entry.id, baseStamp: entry.stamp }),
      { ...content('Edited.'), title: 'A Quiet Day', feelings: [{ id: 'hope' }] },
      [],
      making(),
    );
    await journal.finishDraft(draft('n', { body: 'New' }), content('Written here.'), [], making());
    const { zip } = await journal.exportZip({ kind: 'all' });
    const { found, report } = await journal.bringIn([{ path: 'ebb.zip', file: new File([zip], 'ebb.zip') }]);
    expect(found.pages.same).toEqual({ dated: 2, undated: 0 });
    expect(report.added).toBe(0);
  });
});

describe('a path that was imported before, with other words now', () => {
  const changed = file(
    '_posts/2025-06-19-a-quiet-day.md',
    post('A Quiet Day', '2025-06-19', '[]', 'Other.\n'),
  );

  it('is said, and comes in beside the first when both are kept', async () => {
    await journal.bringIn([seedLike]);
    const { found, report } = await journal.bringIn([changed]);
    expect(found.changed).toEqual({ first: ['_posts/2025-06-19-a-quiet-day.md'], total: 1 });
    expect(report.added).toBe(1);
    expect((await exported()).size).toBe(2);
  });

  it('adds nothing when it is left out', async () => {
    await journal.bringIn([seedLike]);
    expect((await journal.bringIn([changed], { changed: 'leave-out' })).report.added).toBe(0);
    expect(await journal.db.entries.count()).toBe(1);
  });
});

describe('a page that was removed', () => {
  it('adds nothing while its text waits, and comes back as it was when asked for', async () => {
    await journal.bringIn([seedLike]);
    const entry = await onlyEntry();
    await journal.removeEntry(entry.id, 5);
    const { found, report } = await journal.bringIn([seedLike]);
    expect(found.pages.removed).toEqual({ dated: 1, undated: 0 });
    expect(report).toMatchObject({ added: 0, broughtBack: 0 });
    const back = await journal.bringIn([seedLike], { removed: 'bring-back' });
    expect(back.report).toMatchObject({ added: 0, broughtBack: 1 });
    expect(await onlyEntry()).toEqual(entry);
    expect((await journal.db.marks.get(entry.id))?.removedAt).toBeUndefined();
    await journal.undoImport(back.report.importId);
    expect((await onlyEntry()).removedAt).toBe(5);
  });

  it('adds nothing when only its tombstone is left, and comes anew when asked for', async () => {
    await journal.bringIn([seedLike]);
    const { id } = await onlyEntry();
    await journal.removeEntry(id, 5);
    await journal.purgeEntries([id], 6);
    const { found, report } = await journal.bringIn([seedLike]);
    expect(found.pages.gone).toEqual({ dated: 1, undated: 0 });
    expect(report.added).toBe(0);
    const back = await journal.bringIn([seedLike], { removed: 'bring-back' });
    expect(back.report.added).toBe(1);
    expect((await onlyEntry()).title).toBe('A Quiet Day');
    expect((await journal.bringIn([seedLike])).found.pages.same.dated).toBe(1);
  });
});

describe('feelings', () => {
  const page = (labels: string) => file('2025-01-02-x.md', post('X', '2025-01-02', labels));

  it('that nobody knows become words of the person, once each', async () => {
    const other = file('2025-01-03-y.md', post('Y', '2025-01-03', '["Sea-Sick", hope]'));
    const { found, report } = await journal.bringIn([page('[sea-sick]'), other]);
    expect(found.labels.first).toMatchObject([
      { label: 'sea-sick', entries: 2, word: null, suggestion: null },
    ]);
    expect(report.newWords).toBe(1);
    const own = (await journal.db.words.toArray()).filter((word) => word.isOwn);
    expect(own).toMatchObject([{ label: 'sea-sick', family: null }]);
    const ids = (await journal.db.entries.toArray()).map((entry) => entry.feelings[0]?.id);
    expect(ids).toEqual([own[0]?.id, own[0]?.id]);
  });

  it('are never taken for another word without a tap', async () => {
    const { found } = await journal.bringIn([page('[lonely]')]);
    expect(found.labels.first).toMatchObject([
      { label: 'lonely', suggestion: { id: 'loneliness', label: 'loneliness' } },
    ]);
    expect((await onlyEntry()).feelings).not.toEqual([{ id: 'loneliness' }]);
  });

  it('mean another word after the tap, and the file stays as it is', async () => {
    await journal.bringIn([page('[lonely]')], {
      meanings: { lonely: { kind: 'word', id: 'loneliness' } },
    });
    expect((await onlyEntry()).feelings).toEqual([{ id: 'loneliness' }]);
    const [bytes] = (await exported()).values();
    expect(Buffer.from(bytes ?? []).toString()).toContain('emotions: [lonely]');
  });

  it('are tags where the person says so, whatever their letters', async () => {
    const meanings = { 'sea-sick': { kind: 'tag' } } as const;
    const { report } = await journal.bringIn([page('[Sea-Sick, hope]')], { meanings });
    expect(report.newWords).toBe(0);
    expect(await onlyEntry()).toMatchObject({ tags: ['Sea-Sick'], feelings: [{ id: 'hope' }] });
  });

  it('under another key are offered and taken only when chosen', async () => {
    const mood = file('2025-01-02-m.md', '---\ntitle: M\nmood: calm\n---\n\nx\n');
    const session = new journal.ImportSession();
    session.take([mood]);
    const found = await session.read(READING);
    expect(found.offers).toEqual([{ key: 'mood', kind: 'feelings', pages: 1, examples: ['calm'] }]);
    await session.store({ ...CHOICES, offers: ['mood'] }, DEVICE);
    expect((await onlyEntry()).feelings).toEqual([{ id: 'calm' }]);
    const [bytes] = (await exported()).values();
    expect(bytes).toEqual(new Uint8Array(await mood.file.arrayBuffer()));
  });
});

describe('days', () => {
  const undated = file('notes/thought.md', 'A thought.\n', Date.UTC(2024, 1, 29, 12));

  it('that a page does not tell are those of its file, or today, or the page stays out', async () => {
    const { found } = await journal.bringIn([undated]);
    expect(found.undated).toEqual({ first: ['notes/thought.md'], total: 1 });
    expect((await onlyEntry()).when).toEqual({ kind: 'date', day: '2024-02-29' });
    journal.db.close();
    journal = await freshWorker();
    await journal.bringIn([undated], { undated: 'today' });
    expect((await onlyEntry()).when).toEqual({ kind: 'date', day: '2025-11-24' });
    journal.db.close();
    journal = await freshWorker();
    expect((await journal.bringIn([undated], { undated: 'leave-out' })).report.added).toBe(0);
  });

  it('of a page in an archive that tells none are today', async () => {
    const zip = await writeZip([{ path: 'thought.md', bytes: new TextEncoder().encode('A thought.\n') }]);
    await journal.bringIn([{ path: 'z.zip', file: new File([zip], 'z.zip', { lastModified: 0 }) }]);
    expect((await onlyEntry()).when).toEqual({ kind: 'date', day: '2025-11-24' });
  });

  it('keep the bytes of the file, whatever day was chosen for it', async () => {
    await journal.bringIn([undated]);
    expect([...(await exported()).values()]).toEqual([new TextEncoder().encode('A thought.\n')]);
  });

  it('with a time and no zone are local, or UTC when the person says so', async () => {
    const timed = file('2025-01-02-t.md', '---\ndate: 2025-01-02 23:30:00\n---\n\nx\n');
    const { found } = await journal.bringIn([timed], { isUtc: true });
    expect(found.zoneless).toBe(1);
    expect((await onlyEntry()).when).toEqual({
      kind: 'zoned',
      day: '2025-01-02',
      time: '23:30:00',
      offset: 0,
    });
    expect([...(await exported()).values()]).toEqual([new Uint8Array(await timed.file.arrayBuffer())]);
  });
});

describe('an undone import', () => {
  it('leaves nothing: no entry, no word, no tombstone, and the same files can come again', async () => {
    const before = await sizes();
    const files = [seedLike, file('2025-01-02-x.md', post('X', '2025-01-02', '[sea-sick]'))];
    const { report } = await journal.bringIn(files);
    expect(await journal.undoImport(report.importId)).toEqual({ erased: 2, kept: 0, removed: 0 });
    expect(await sizes()).toEqual(before);
    expect((await journal.bringIn(files)).report.added).toBe(2);
  });

  it('leaves what was changed, shown, removed or is being edited, and the words it uses', async () => {
    const names = ['edited', 'shown', 'removed', 'begun', 'untouched'];
    const files = names.map((name, index) =>
      file(`2025-01-0${index + 1}-${name}.md`, post(name, `2025-01-0${index + 1}`, `[${name}]`)),
    );
    const { report } = await journal.bringIn(files);
    const entries = new Map((await journal.db.entries.toArray()).map((entry) => [entry.title, entry]));
    const idOf = (name: string) => entries.get(name)?.id ?? '';
    const edited = entries.get('edited') as Entry;
    const save = { ...content('Other'), feelings: edited.feelings };
    await journal.finishDraft(
      draft('d', { entryId: edited.id, baseStamp: edited.stamp }),
      save,
      [],
      making(),
    );
    await journal.putVisibility(idOf('shown'), 'public');
    await journal.removeEntry(idOf('removed'), 5);
    await journal.putDraft(draft('open', { entryId: idOf('begun'), body: 'going on' }));
    expect(await journal.undoImport(report.importId)).toEqual({ erased: 1, kept: 3, removed: 1 });
    const left = (await journal.db.entries.toArray()).map((entry) => entry.id).sort();
    expect(left).toEqual(['edited', 'shown', 'removed', 'begun'].map(idOf).sort());
    const words = (await journal.db.words.toArray()).map((word) => word.label).sort();
    expect(words).toEqual(['begun', 'edited', 'removed', 'shown']);
    expect(await journal.undoImport(report.importId)).toBeNull();
  });
});

describe('a word that came with an import which is undone', () => {
  it('stays where a template or a hunch names it', async () => {
    const names = ['hunted', 'templated', 'free'];
    const files = names.map((name, index) =>
      file(`2025-01-0${index + 1}-${name}.md`, post(name, `2025-01-0${index + 1}`, `[${name}]`)),
    );
    const { report } = await journal.bringIn(files);
    const words = new Map((await journal.db.words.toArray()).map(({ id, label }) => [label, id]));
    const { updateLater } = await import('../../src/store/later-settings.ts');
    const hunch = { id: 'h', feeling: words.get('hunted'), tag: 'sea', direction: 'more', day: '2025-01-01' };
    await updateLater('hunches', () => [hunch]);
    await updateLater('templates', () => [
      { id: 't', name: 'Evening', body: 'x', tags: [], feelings: [words.get('templated')] },
    ]);
    await journal.undoImport(report.importId);
    const left = (await journal.db.words.toArray()).map(({ label }) => label).sort();
    expect(left).toEqual(['hunted', 'templated']);
  });
});

describe('an import that is cut off', () => {
  it('leaves nothing when the last write fails', async () => {
    const before = await sizes();
    const session = new journal.ImportSession();
    session.take([seedLike, file('2025-01-02-x.md', post('X', '2025-01-02', '[sea-sick]'))]);
    await session.read(READING);
    // The record of the import is written last: a row in its way makes that very write fail.
    journal.db.imports.hook('creating', () => {
      throw new Error('the power went');
    });
    await expect(session.store(CHOICES, DEVICE)).rejects.toThrow();
    expect(await sizes()).toEqual(before);
  });

  it('is not made when another window imported meanwhile', async () => {
    const session = new journal.ImportSession();
    session.take([seedLike]);
    await session.read(READING);
    await journal.bringIn([seedLike]);
    expect(await session.store(CHOICES, DEVICE)).toEqual({ code: 'journal-moved-on' });
    expect(await journal.db.entries.count()).toBe(1);
  });
});

describe('files that are no pages', () => {
  it('are named with why, and stop nothing', async () => {
    const zip = await writeZip([
      { path: '_posts/2025-01-02-in-zip.md', bytes: new TextEncoder().encode(post('Z', '2025-01-02', '[]')) },
      { path: 'assets/style.css', bytes: new TextEncoder().encode('a {}') },
    ]);
    const { found, report } = await journal.bringIn([
      file('blog/_config.yml', 'title: x'),
      file('blog/.git/HEAD', 'ref'),
      file('blog/.DS_Store', 'x'),
      file('blog/cut.zip', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])),
      file('blog/picture.md', new Uint8Array([0x89, 0x50, 0, 0, 0xff, 0xfe, 0])),
      { path: 'posts.zip', file: new File([zip], 'posts.zip') },
      seedLike,
    ]);
    expect(report.added).toBe(2);
    expect(found.unread.first.map(({ file: name, code }) => `${name}: ${code}`)).toEqual([
      'blog/cut.zip: archive-damaged',
      'blog/picture.md: not-text',
      'blog/_config.yml: other-extension',
      'assets/style.css: other-extension',
    ]);
  });

  it('say nothing at all: blank, or a day around nothing', async () => {
    const nothing = [
      '',
      '\uFEFF',
      ' \n\n\t\n',
      '---\n---\n',
      '---\nlayout: post\ndate: 2025-01-02\ntags: []\n---\n\n',
    ];
    const something = [
      'title: t',
      'description: d',
      'tags: [a]',
      'emotions: [hope]',
      'mood: grey',
      '# a note',
    ];
    const { found, report } = await journal.bringIn([
      ...nothing.map((text, index) => file(`nothing-${index}.md`, text)),
      ...something.map((line, index) => file(`something-${index}.md`, `---\n${line}\n---\n`)),
    ]);
    expect(found.unread.first).toEqual(
      nothing.map((_, index) => ({ file: `nothing-${index}.md`, code: 'nothing-in-it' })),
    );
    expect(report.added).toBe(something.length);
  });

  it('are told apart from a backup of Ebb, which has its own place', async () => {
    const made = await journal.backUp(0);
    if ('code' in made) throw new Error(made.code);
    const { found } = await journal.bringIn([{ path: 'b.zip', file: new File([made.zip], 'b.zip') }]);
    expect(found.unread.first).toEqual([{ file: 'b.zip', code: 'backup' }]);
  });

  it('give a preview of nothing', async () => {
    const { found, report } = await journal.bringIn([file('a.png', new Uint8Array([1, 2, 3]))]);
    expect(found).toMatchObject({ days: null, unread: { total: 1 }, samples: [] });
    expect(report.added).toBe(0);
  });
});
