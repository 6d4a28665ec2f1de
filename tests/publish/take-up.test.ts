import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EditionText, editionTextOf } from '../../src/journal/edition.ts';
import type { Feeling } from '../../src/journal/entry.ts';
import { baseWith, type Change, changesSince, takenUp } from '../../src/publish/take-up.ts';

const paragraph = fc.constantFrom('A.', 'B.', 'C.', 'D.', 'A.\nmore', '- e\n- f');
const feeling = fc.record(
  { id: fc.constantFrom('hope', 'calm', 'fear'), intensity: fc.constantFrom(1, 5) },
  { requiredKeys: ['id'] },
) as fc.Arbitrary<Feeling>;
const text: fc.Arbitrary<EditionText> = fc.record(
  {
    body: fc.array(paragraph, { maxLength: 7 }).map((all) => all.join('\n\n')),
    title: fc.constantFrom('One', 'Two'),
    description: fc.constantFrom('So', 'Then'),
    tags: fc.uniqueArray(fc.constantFrom('x', 'y', 'z'), { maxLength: 3 }),
    feelings: fc.uniqueArray(feeling, { maxLength: 3, selector: ({ id }) => id }),
  },
  { requiredKeys: ['body', 'tags', 'feelings'] },
);

/** Takes or declines one change after another, each time by a fresh look. */
function settled(
  base: EditionText,
  now: EditionText,
  edition: EditionText,
  pick: (changes: Change[]) => { change: Change; isTaken: boolean },
): { base: EditionText; edition: EditionText } {
  let state = { base, edition };
  for (let count = 0; ; count += 1) {
    const changes = changesSince(state.base, now, state.edition);
    if (changes.length === 0) return state;
    if (count > 200) throw new Error('is offered for ever');
    const { change, isTaken } = pick(changes);
    state = {
      base: baseWith(state.base, change),
      edition: isTaken ? takenUp(state.edition, change) : state.edition,
    };
  }
}

const first = (changes: Change[], isTaken: boolean) => {
  const [change] = changes;
  if (!change) throw new Error('nothing to take');
  return { change, isTaken };
};

/** The order of tags and feelings is the edition's own. */
const inNoOrder = (one: EditionText) => {
  const { tags, feelings, ...rest } = editionTextOf(one);
  return { ...rest, tags: tags.sort(), feelings: feelings.sort((a, b) => (a.id < b.id ? -1 : 1)) };
};

const of = (body: string, fields: Partial<EditionText> = {}): EditionText => ({
  body,
  tags: [],
  feelings: [],
  ...fields,
});

describe('what changed in the raw text', () => {
  it('makes an untouched edition the raw text once all of it is taken, in whatever order', () => {
    fc.assert(
      fc.property(text, text, fc.infiniteStream(fc.nat(1000)), (base, now, order) => {
        const { edition } = settled(base, now, base, (changes) => {
          const change = changes[(order.next().value ?? 0) % changes.length];
          return first(change ? [change] : [], true);
        });
        expect(inNoOrder(edition)).toEqual(inNoOrder(now));
      }),
      { numRuns: 3000 },
    );
  });

  it('can be taken from one look, the last of it first', () => {
    fc.assert(
      fc.property(text, text, (base, now) => {
        const changes = changesSince(base, now, base);
        expect(inNoOrder(changes.reduceRight(takenUp, base))).toEqual(inNoOrder(now));
        expect(inNoOrder(changes.reduceRight(baseWith, base))).toEqual(inNoOrder(now));
      }),
      { numRuns: 2000 },
    );
  });

  it('is offered no more once it was declined, and the edition stays', () => {
    fc.assert(
      fc.property(text, text, text, (base, now, edition) => {
        const before = structuredClone(edition);
        expect(settled(base, now, edition, (changes) => first(changes, false)).edition).toEqual(before);
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves every paragraph that was written in the edition', () => {
    const own = fc.array(fc.nat(6), { maxLength: 3 });
    fc.assert(
      fc.property(text, text, own, (base, now, places) => {
        const paragraphs = base.body.split('\n\n');
        places.forEach((place, index) => {
          paragraphs.splice(place, index % 2, `Own ${index}.`);
        });
        const { edition } = settled(base, now, { ...base, body: paragraphs.join('\n\n') }, (changes) =>
          first(changes, true),
        );
        const left = edition.body.split('\n\n').filter((one) => one.startsWith('Own'));
        expect(left).toEqual(paragraphs.filter((one) => one.startsWith('Own')));
      }),
      { numRuns: 2000 },
    );
  });

  it('has a name of its own for each piece', () => {
    fc.assert(
      fc.property(text, text, text, (base, now, edition) => {
        const ids = changesSince(base, now, edition).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('is told by paragraph and field', () => {
    const base = of('One.\n\nTwo.\n\nThree.', { title: 'A' });
    const now = of('One.\n\nTwo, and more.\n\nThree.\n\nFour.', { tags: ['x'], feelings: [{ id: 'hope' }] });
    expect(changesSince(base, now, base)).toMatchObject([
      { kind: 'gone', field: 'title', before: 'A', after: null },
      { kind: 'changed', field: 'body', before: 'Two.', after: 'Two, and more.', at: 1, isTouched: false },
      { kind: 'put', field: 'body', before: null, after: 'Four.', at: 3, isTouched: false },
      { kind: 'put', field: 'tags', after: 'x' },
      { kind: 'put', field: 'feelings', after: 'hope', feeling: { id: 'hope' } },
    ]);
  });

  it('says where the edition was changed by hand, and goes behind it', () => {
    const base = of('One.\n\nTwo.\n\nThree.');
    const edition = of('One.\n\nTwo, gently.\n\nThree.');
    const [change] = changesSince(base, of('One.\n\nTwo, and more.\n\nThree.'), edition);
    expect(change).toMatchObject({ kind: 'changed', isTouched: true });
    expect(change && takenUp(edition, change).body).toBe('One.\n\nTwo, gently.\n\nTwo, and more.\n\nThree.');
  });

  it('is not offered where the edition says so already', () => {
    const now = of('One, better.', { title: 'B', tags: ['x'] });
    expect(changesSince(of('One.', { title: 'A' }), now, now)).toEqual([]);
  });
});
