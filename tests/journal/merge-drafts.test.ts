// What was begun on one device and finished on the other: one page, and no word of it missing.
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/journal/draft.ts';
import { draftOfEntry, firstSave } from '../../src/journal/finish.ts';
import type { JournalRows } from '../../src/journal/journal-rows.ts';
import { mergeJournals } from '../../src/journal/merge.ts';
import { content, emptyRows, making, merged } from './devices.ts';

const BEGUN = { at: 1_000, offset: 60 };

function begun(body: string, changedAt = 2_000): Draft {
  const { entry } = firstSave('none', content(body), BEGUN, making(1));
  const { entryId: _, baseStamp: __, when: ___, ...draft } = draftOfEntry(entry, 'draft', BEGUN);
  return { ...draft, changedAt };
}

function finished(body: string): JournalRows {
  const make = making(3);
  const { entry, versions } = firstSave(make.randomId(), content(body), BEGUN, make);
  return { ...emptyRows(), entries: [entry], versions };
}

const withDraft = (draft: Draft): JournalRows => ({ ...emptyRows(), drafts: [draft] });
const bodies = ({ entries }: JournalRows) => entries.map(({ body }) => body);

describe('a page that was begun on both devices', () => {
  it('is no draft any more where it was finished on the other', () => {
    const both = merged(withDraft(begun('Half a page')), finished('Half a page, and the rest.'));
    expect(bodies(both)).toEqual(['Half a page, and the rest.']);
    expect(both.drafts).toEqual([]);
    const page = finished('Half a page');
    const first = page.entries.map((entry) => ({
      ...entry,
      stamp: 'b',
      revision: 2,
      ancestors: [entry.stamp],
    }));
    const rewritten = first.map((entry) => ({ ...entry, body: 'Something else' }));
    expect(merged(withDraft(begun('Half a page')), { ...page, entries: rewritten }).drafts).toEqual([]);
  });

  it('stays a draft where a word of it is in no page, where a window holds it, and where the page is removed', () => {
    const other = finished('Half a page, and the rest.');
    const apart = withDraft(begun('Half a page, but otherwise'));
    expect(merged(apart, other).drafts).toEqual(apart.drafts);
    const here = withDraft(begun('Half a page'));
    expect(mergeJournals(here, other, { bringBack: false }, () => true).goneDrafts).toEqual([]);
    const removed = { ...other, entries: other.entries.map((entry) => ({ ...entry, removedAt: 5 })) };
    expect(merged(here, removed).drafts).toEqual(here.drafts);
  });

  it('that edits a page stays, though all its words stand there: it may have taken some out', () => {
    const page = finished('Half a page, and the rest.');
    const [entry] = page.entries;
    if (!entry) throw new Error('nothing was written');
    const newer = {
      ...entry,
      stamp: 'newer',
      ancestors: [entry.stamp],
      body: 'Half a page, and all the rest.',
    };
    const edit = { ...begun('Half a page'), entryId: entry.id, baseStamp: entry.stamp };
    const both = merged({ ...page, drafts: [edit] }, { ...page, entries: [newer] });
    expect(both.drafts).toEqual([edit]);
  });

  it('is one draft where it was written on in the other, and two where a window holds the shorter one', () => {
    const [here, there] = [withDraft(begun('Half')), withDraft(begun('Half a page', 3_000))];
    expect(merged(here, there).drafts).toEqual(there.drafts);
    expect(merged(there, here).drafts).toEqual(there.drafts);
    const { put, goneDrafts } = mergeJournals(here, there, { bringBack: false }, () => true);
    expect(put.drafts).toMatchObject([{ id: 'draft-3000', body: 'Half a page' }]);
    expect(goneDrafts).toEqual([]);
  });

  it('is two drafts where it was written on in otherwise, however often they meet', () => {
    let [a, b] = [withDraft(begun('Half, so')), withDraft(begun('Half, but', 3_000))];
    for (let round = 0; round < 3; round += 1) {
      b = merged(b, a);
      a = merged(a, b);
    }
    for (const { drafts } of [a, b])
      expect(drafts.map(({ body }) => body).sort()).toEqual(['Half, but', 'Half, so']);
  });

  it('is one page where both finished it, one of them with more words', () => {
    const [short, long] = [finished('Half a page'), finished('Half a page, and the rest.')];
    for (const both of [merged(short, long), merged(long, short)]) {
      expect(bodies(both)).toEqual(['Half a page, and the rest.']);
      expect(both.versions.some(({ kind }) => kind === 'conflict')).toBe(false);
      expect(both.versions.map((version) => version.content.body)).toContain('Half a page');
    }
    expect(bodies(merged(merged(short, long), merged(long, short)))).toEqual(['Half a page, and the rest.']);
    expect(bodies(merged(finished('Half, so'), finished('Half, but')))).toHaveLength(2);
  });
});
