import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Edition,
  type EditionText,
  editionTextOf,
  isSameText,
  joinedEditions,
} from '../../src/journal/edition.ts';
import { edition, editionText } from './editions.ts';

const said = ({ others, ...kept }: Edition) =>
  new Set([kept, ...others].map((text) => JSON.stringify(editionTextOf(text))));

/** What two devices may come to, from one edition that both began with. */
const anyPair = fc
  .record({
    common: fc.array(fc.constantFrom('s1.1', 's2.4'), { maxLength: 2 }),
    a: fc.option(fc.constantFrom('here.1', 'both.2', 'both.5'), { nil: null }),
    b: fc.option(fc.constantFrom('there.1', 'both.2', 'both.3'), { nil: null }),
    bodies: fc.tuple(fc.constantFrom('One', 'Two'), fc.constantFrom('One', 'Two', 'Three')),
    at: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })),
    beside: fc.tuple(fc.subarray(['Four', 'Three']), fc.subarray(['Four', 'Three'])),
  })
  .map(({ common, a, b, bodies, at, beside }) => {
    const others = beside.map((texts) => texts.map((text) => editionText(text))) as [
      EditionText[],
      EditionText[],
    ];
    const sessions = ['s0.1', ...new Set(common)];
    return [
      edition('e', bodies[0], {
        sessions: a ? [...sessions, a] : sessions,
        editedAt: at[0],
        others: others[0],
      }),
      edition('e', bodies[1], {
        sessions: b ? [...sessions, b] : sessions,
        editedAt: at[1],
        others: others[1],
      }),
    ] as const;
  });

describe('two editions of one entry', () => {
  it('come to the same whichever meets the other', () => {
    fc.assert(
      fc.property(anyPair, ([a, b]) => {
        expect(joinedEditions(a, b)).toEqual(joinedEditions(b, a));
      }),
    );
  });

  it('bring nothing more when they meet again', () => {
    fc.assert(
      fc.property(anyPair, ([a, b]) => {
        const once = joinedEditions(a, b);
        expect(joinedEditions(once, b)).toEqual(once);
        expect(joinedEditions(once, a)).toEqual(once);
        expect(joinedEditions(once, once)).toEqual(once);
      }),
    );
  });

  it('that were both changed keep both texts', () => {
    const here = edition('e', 'Here', { sessions: ['s0.1', 'here.1'], editedAt: 5 });
    const there = edition('e', 'There', { sessions: ['s0.1', 'there.1'], editedAt: 6 });
    const joined = joinedEditions(here, there);
    expect(joined.body).toBe('There');
    expect(said(joined)).toEqual(said({ ...there, others: [here] }));
  });

  it('that went on from one place of one opening keep both', () => {
    const at = (sessions: string[], body: string) => edition('e', body, { sessions, editedAt: 3 });
    const kept = at(['s0.1', 'here.5', 'there.1'], 'There');
    const went = at(['s0.1', 'here.9'], 'Here');
    expect(joinedEditions(kept, went).others).toHaveLength(1);
    expect(joinedEditions(at(['s0.1', 'here.5'], 'Before'), went)).toEqual(went);
  });

  it('of which one settled what stood beside the other have it no more', () => {
    const others = [editionText('Theirs')];
    const backup = edition('e', 'Mine', { sessions: ['s0.1', 'there.1'], others });
    for (const sessions of [
      ['s0.1', 'there.1', 'here.1'],
      ['s0.1', 'there.2'],
    ]) {
      const here = edition('e', 'Mine', { sessions, editedAt: 2 });
      expect(joinedEditions(here, backup)).toEqual(here);
      expect(joinedEditions(backup, here)).toEqual(here);
    }
  });

  it('of which the later one never met what stands beside the other keep it', () => {
    const others = [editionText('Theirs')];
    const joined = edition('e', 'Mine', { sessions: ['s0.1', 'there.1', 'here.1'], others });
    const later = edition('e', 'Mine, on', { sessions: ['s0.1', 'here.1', 'here2.1'], editedAt: 2 });
    expect(joinedEditions(joined, later)).toMatchObject({ body: 'Mine, on', others });
  });

  it('of which one goes on from the other are the later one alone', () => {
    const before = edition('e', 'Before', { editedAt: 9 });
    const after = edition('e', 'After', { sessions: ['s0.1', 's1.1'], editedAt: 2 });
    expect(joinedEditions(before, after)).toEqual(after);
  });
});

it('two texts are the same when they read the same', () => {
  const text = editionText('A', { title: 'T', tags: ['x'], feelings: [{ id: 'hope', intensity: 2 }] });
  expect(isSameText(text, { ...edition('e', ''), ...text })).toBe(true);
  expect(isSameText(text, { ...text, feelings: [{ id: 'hope' }] })).toBe(false);
  expect(isSameText(text, { ...text, title: '' })).toBe(false);
});
