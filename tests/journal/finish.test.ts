import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/journal/draft.ts';
import type { Content, Entry } from '../../src/journal/entry.ts';
import {
  contentOf,
  draftOfEntry,
  firstSave,
  isSameContent,
  laterSave,
  type Making,
} from '../../src/journal/finish.ts';
import type { Version } from '../../src/journal/version.ts';

let count = 0;
const make = (at = 0): Making => ({
  randomId: () => {
    count += 1;
    return `id${count}`;
  },
  device: 'phone',
  now: { at, offset: 0 },
});
const content = (body: string, fields: Partial<Content> = {}): Content => ({
  when: { kind: 'date', day: '2025-06-19' },
  body,
  tags: [],
  feelings: [],
  extra: [],
  ...fields,
});

/** What the journal holds after a sequence of saves, each begun from any earlier save. */
function play(edits: { from: number; body: string }[]): {
  entry: Entry;
  versions: Version[];
  bodies: string[];
} {
  const first = firstSave('e', content('first'), { at: 0, offset: 0 }, make());
  let entry = first.entry;
  const versions = [...first.versions];
  const stamps = [entry.stamp];
  for (const { from, body } of edits) {
    const base = stamps[from % stamps.length] ?? entry.stamp;
    const save = laterSave(entry, versions, content(body), base, make());
    entry = save.entry;
    versions.push(...save.versions);
    stamps.push(entry.stamp);
  }
  return { entry, versions, bodies: [entry.body, ...versions.map((version) => version.content.body)] };
}

describe('saving an entry again', () => {
  it('never loses a text, however many windows write at once', () => {
    const edits = fc.array(fc.record({ from: fc.nat(9), body: fc.constantFrom('a', 'b', 'c', 'first') }), {
      maxLength: 9,
    });
    fc.assert(
      fc.property(edits, (steps) => {
        const { entry, versions, bodies } = play(steps);
        const stamps = [...entry.ancestors, entry.stamp];
        expect(bodies).toContain('first');
        expect(versions.filter((version) => version.kind === 'first')).toHaveLength(1);
        expect(new Set(stamps).size).toBe(entry.revision);
        return true;
      }),
    );
  });

  it('keeps every distinct text of windows that began from the same save', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 6 }), (texts) => {
        const { bodies } = play(texts.map((body) => ({ from: 0, body })));
        return texts.every((text) => bodies.includes(text));
      }),
    );
  });

  it('changes nothing when nothing was changed', () => {
    const { entry } = firstSave('e', content('x'), { at: 0, offset: 0 }, make());
    expect(laterSave(entry, [], content('x'), entry.stamp, make()).kind).toBe('same');
  });

  it('lets an untouched old window go quietly when the entry has moved on', () => {
    const first = firstSave('e', content('x'), { at: 0, offset: 0 }, make());
    const second = laterSave(first.entry, first.versions, content('y'), first.entry.stamp, make());
    const late = laterSave(second.entry, first.versions, content('x'), first.entry.stamp, make());
    expect(late.kind).toBe('same');
  });

  it('drops the mark of removal, so that words typed after it are not lost with it', () => {
    const { entry } = firstSave('e', content('x'), { at: 0, offset: 0 }, make());
    const removed = { ...entry, removedAt: 5 };
    expect(laterSave(removed, [], content('y'), entry.stamp, make()).entry.removedAt).toBeUndefined();
  });

  it('keeps what a file said that the page does not show', () => {
    const { entry } = firstSave(
      'e',
      content('x', { layout: 'page', extra: ['mood: 3'] }),
      { at: 0, offset: 0 },
      make(),
    );
    const draft: Draft = { ...draftOfEntry(entry, 'd', { at: 1, offset: 0 }), body: 'y' };
    const next = contentOf(draft, entry.when, entry);
    expect(next).toMatchObject({ layout: 'page', extra: ['mood: 3'], body: 'y' });
    expect('title' in next).toBe(false);
  });
});

describe('a draft of an entry', () => {
  it('stands for the same content while nobody touches it', () => {
    const fields = fc.record({
      title: fc.option(fc.string(), { nil: undefined }),
      description: fc.option(fc.string(), { nil: undefined }),
      body: fc.string(),
    });
    fc.assert(
      fc.property(fields, ({ title, description, body }) => {
        const whole = content(body.replace(/\r/g, ''), {
          ...(title === undefined ? {} : { title }),
          ...(description === undefined ? {} : { description }),
        });
        const { entry } = firstSave('e', whole, { at: 0, offset: 0 }, make());
        const draft = draftOfEntry(entry, 'd', { at: 1, offset: 0 });
        return isSameContent(contentOf(draft, entry.when, entry), entry);
      }),
    );
  });
});
