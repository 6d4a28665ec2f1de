// Editions and the ledger beside the entries they belong to: what is kept, what goes along, what never does.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { editionTextOf } from '../../src/journal/edition.ts';
import type { Entry } from '../../src/journal/entry.ts';
import { isOut } from '../../src/journal/ledger.ts';
import { mergedEditions } from '../../src/journal/merge-editions.ts';
import { edition, out } from '../journal/editions.ts';
import { type FreshWorker, file, freshWorker, post } from './import-making.ts';
import { content, draft, making, reopenedJournal } from './journal.ts';
import { IS_SEALED } from './sealed.ts';

const AT = Date.UTC(2026, 10, 28);

let journal: FreshWorker;
beforeEach(async () => {
  journal = await freshWorker();
});
afterEach(() => journal.db.close());

const editions = () => import('../../src/store/editions.ts');
const ledger = () => import('../../src/store/ledger.ts');

async function written(body: string): Promise<Entry> {
  const save = await journal.finishDraft(draft(`d-${body}`), content(body, { title: 'Sea' }), [], making(AT));
  if (!('entry' in save)) throw new Error('nothing was saved');
  return save.entry;
}

const aside = async (id: string, at = AT) =>
  (await editions()).putAside(id, { at, session: `s${at}`, textOf: (entry) => editionTextOf(entry) });

describe('an entry that is set aside for others', () => {
  it('is public and has an edition of the text it has then', async () => {
    const { id } = await written('The sea was loud.');
    expect(await aside(id)).toMatchObject({ id, visibility: 'public' });
    expect((await journal.db.marks.get(id))?.visibility).toBe('public');
    const { readEdition } = await editions();
    expect(await readEdition(id)).toMatchObject({
      body: 'The sea was loud.',
      title: 'Sea',
      base: { body: 'The sea was loud.' },
      madeAt: AT,
      sessions: [`s${AT}.1`],
    });
  });

  it('keeps the edition it had, whatever it is set to meanwhile', async () => {
    const { id } = await written('The sea was loud.');
    await aside(id);
    const { readEdition, updateEdition } = await editions();
    await updateEdition(id, (before) => ({ ...before, body: 'The sea.' }));
    await journal.putVisibility(id, 'private');
    await aside(id, AT + 5);
    expect(await readEdition(id)).toMatchObject({ body: 'The sea.', madeAt: AT + 5, looked: '' });
  });

  it('that does not exist is told, and nothing is made', async () => {
    expect(await aside('nobody')).toBeNull();
    expect(await journal.db.editions.count()).toBe(0);
    const { updateEdition } = await editions();
    expect(await updateEdition('nobody', (before) => before)).toBeNull();
  });

  it('takes its edition along when it goes for good, and the ledger stays', async () => {
    const { id } = await written('The sea was loud.');
    await aside(id);
    await (await ledger()).putSent([{ id, name: 'Sea', out: out(AT), text: 'The sea.' }]);
    await journal.removeEntry(id, AT);
    expect(await journal.db.editions.count()).toBe(1);
    await journal.purgeEntries([id], AT);
    expect(await journal.db.editions.count()).toBe(0);
    expect(await (await ledger()).readLedger()).toEqual([{ id, name: 'Sea', outs: [out(AT)] }]);
  });

  it('that came with an import is no longer as it came: undoing leaves it', async () => {
    const { report } = await journal.bringIn([file('2025-01-02-a.md', post('A', '2025-01-02', '[hope]'))]);
    const [entry] = await journal.db.entries.toArray();
    await aside(entry?.id ?? '');
    expect(await journal.undoImport(report.importId)).toMatchObject({ erased: 0, kept: 1 });
    expect(await journal.db.editions.count()).toBe(1);
  });
});

describe('what went out', () => {
  it('is noted with its text, time after time', async () => {
    const { putSent, readLedger, readSent } = await ledger();
    const second = out(AT + 1, { sha256: 'b'.repeat(64) });
    await putSent([{ id: 'e', name: 'Sea', out: out(AT), text: 'The sea.' }]);
    await putSent([{ id: 'e', name: 'The sea', out: second, text: 'The sea, again.' }]);
    expect(await readLedger()).toEqual([{ id: 'e', name: 'The sea', outs: [out(AT), second] }]);
    expect(await readSent('a'.repeat(64))).toBe('The sea.');
    expect(await readSent('b'.repeat(64))).toBe('The sea, again.');
    expect(await readSent('c'.repeat(64))).toBeNull();
  });

  it('of several posts at once is noted as a whole', async () => {
    const { putSent, readLedger } = await ledger();
    await putSent([
      { id: 'e', name: 'Sea', out: out(1), text: 'x' },
      { id: 'f', name: 'Sky', out: out(1), text: 'x' },
      { id: 'e', name: 'Sea', out: out(2), text: 'x' },
    ]);
    const rows = await readLedger();
    expect(new Map(rows.map(({ id, outs }) => [id, outs.length]))).toEqual(
      new Map([
        ['e', 2],
        ['f', 1],
      ]),
    );
  });

  it('can be said to be gone, and not to be gone after all', async () => {
    const { putSent, putTakenDown, readLedger } = await ledger();
    await putSent([{ id: 'e', name: 'Sea', out: out(1), text: 'x' }]);
    await putTakenDown('e', AT, ({ path }) => path === '_posts/other.md');
    expect((await readLedger())[0]?.outs).toEqual([out(1)]);
    await putTakenDown('e', AT, () => true);
    expect((await readLedger())[0]?.outs).toEqual([out(1, { takenDownAt: AT })]);
    await putTakenDown('e', AT + 5, () => true, 'not-gone');
    expect((await readLedger())[0]?.outs).toEqual([out(1, { notTakenDownAt: AT + 5 })]);
    await putTakenDown('e', AT + 9, () => true);
    expect((await readLedger())[0]?.outs).toEqual([out(1, { takenDownAt: AT + 9 })]);
    // A clock that was set back in between.
    await putTakenDown('e', AT, () => true, 'not-gone');
    expect((await readLedger())[0]?.outs).toEqual([out(1, { notTakenDownAt: AT + 9 })]);
    await putTakenDown('nobody', AT, () => true);
    expect(await readLedger()).toHaveLength(1);
  });

  it('and was said to be gone by mistake stays out, also where a copy from before comes in', async () => {
    const { putSent, readLedger } = await ledger();
    const { sayTakenDown, sayNotTakenDown } = await import('../../src/actions/publish-posts.ts');
    await putSent([{ id: 'e', name: 'Sea', out: out(1), text: 'x' }]);
    const said = await sayTakenDown('e');
    const before = await readLedger();
    expect(before.map(isOut)).toEqual([false]);
    await sayNotTakenDown('e', said);
    const here = { editions: [], ledger: await readLedger(), sent: [] };
    expect(here.ledger.map(isOut)).toEqual([true]);
    expect(mergedEditions(here, { ...here, ledger: before }, (id) => id).ledger).toEqual([]);
    const there = mergedEditions({ ...here, ledger: before }, here, (id) => id);
    expect(there.ledger.map(isOut)).toEqual([true]);
  });

  it('is there for a page that is opened anew', async () => {
    await journal.db.editions.put(edition('e', 'For others'));
    await (await ledger()).putSent([{ id: 'e', name: 'Sea', out: out(1), text: 'x' }]);
    journal.db.close();
    const again = await reopenedJournal();
    expect(await (await editions()).readEdition('e')).toMatchObject({ body: 'For others' });
    expect(await (await ledger()).readLedger()).toHaveLength(1);
    again.db.close();
  });
});

it.runIf(IS_SEALED)('a sealed journal shows nobody which of its entries are for others', async () => {
  const { id } = await written('The sea was loud.');
  await aside(id);
  await (await ledger()).putSent([{ id, name: 'Sea', out: out(AT), text: 'The sea.' }]);
  const { db } = await import('../../src/store/database.ts');
  for (const name of ['editions', 'ledger', 'sent']) {
    const laid = JSON.stringify(await db.table(name).toArray());
    expect(laid.length, name).toBeGreaterThan(20);
    for (const told of [id, 'sea', 'Sea', 'a'.repeat(64)]) expect(laid, name).not.toContain(told);
  }
});
