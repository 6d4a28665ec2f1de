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

  it('puts new tags and feelings where the raw text has them', () => {
    const whole = text.map((one) => ({ ...one, body: '' }));
    fc.assert(
      fc.property(whole, fc.infiniteStream(fc.boolean()), (now, stays) => {
        const isThere = () => stays.next().value === true;
        const base = { ...now, tags: now.tags.filter(isThere), feelings: now.feelings.filter(isThere) };
        const end = settled(base, now, base, (changes) => first(changes, true));
        expect(end).toEqual({ base: now, edition: now });
      }),
    );
  });

  it('puts a new tag behind the nearest of those before it, where the edition has them in its own order', () => {
    const [base, now] = [of('', { tags: ['a', 'b', 'c'] }), of('', { tags: ['a', 'b', 'new', 'c'] })];
    const taken = (tags: string[]) => {
      const edition = of('', { tags });
      return changesSince(base, now, edition).reduceRight(takenUp, edition).tags;
    };
    expect(taken(['b', 'c', 'a'])).toEqual(['b', 'new', 'c', 'a']);
    expect(taken(['c', 'a'])).toEqual(['c', 'a', 'new']);
    expect(taken(['c', 'own'])).toEqual(['new', 'c', 'own']);
  });

  it('says of a title whether it was changed by hand', () => {
    const [base, now] = [of('', { title: 'A' }), of('', { title: 'B' })];
    expect(changesSince(base, now, base)).toMatchObject([{ kind: 'changed', isTouched: false }]);
    expect(changesSince(base, now, of('', { title: 'Mine' }))).toMatchObject([{ isTouched: true }]);
    expect(changesSince(base, now, of(''))).toMatchObject([{ isTouched: true }]);
  });

  it('says of a tag that is gone where it stands', () => {
    const base = of('', { tags: ['a', 'b', 'c'] });
    const [change, ...more] = changesSince(
      base,
      of('', { tags: ['a', 'c'] }),
      of('', { tags: ['c', 'own', 'b'] }),
    );
    expect(change).toMatchObject({
      kind: 'gone',
      before: 'b',
      after: null,
      at: 2,
      baseAt: 1,
      isTouched: false,
    });
    expect(more).toEqual([]);
  });

  it('is no tag or feeling that the edition has lost already', () => {
    const base = of('', { tags: ['a', 'b'], feelings: [{ id: 'hope', intensity: 3 }] });
    expect(changesSince(base, of('', { tags: ['a'] }), of('', { tags: ['a'] }))).toEqual([]);
  });

  it('says of a feeling whether it was made stronger by hand', () => {
    const feeling = (intensity: 1 | 2 | 5): EditionText => of('', { feelings: [{ id: 'hope', intensity }] });
    expect(changesSince(feeling(1), of(''), feeling(1))).toMatchObject([{ kind: 'gone', isTouched: false }]);
    expect(changesSince(feeling(1), of(''), feeling(5))).toMatchObject([{ kind: 'gone', isTouched: true }]);
    expect(changesSince(feeling(1), feeling(2), feeling(1))).toMatchObject([{ isTouched: false }]);
    expect(changesSince(feeling(1), feeling(2), feeling(5))).toMatchObject([{ isTouched: true }]);
    expect(changesSince(feeling(1), feeling(1), feeling(5))).toEqual([]);
  });

  it('brings no feeling back that was taken out of the edition by hand', () => {
    const feeling = (intensity: 1 | 5): EditionText => of('', { feelings: [{ id: 'hope', intensity }] });
    expect(changesSince(feeling(1), feeling(5), of(''))).toEqual([]);
    const [offered] = changesSince(feeling(1), feeling(5), feeling(1));
    expect(offered && takenUp(of(''), offered)).toEqual(of(''));
  });

  it('keeps its name as long as it stands, and another has another', () => {
    const stronger = (intensity: 1 | 3 | 5): EditionText =>
      of('One.', { feelings: [{ id: 'hope', intensity }] });
    const [faint, strong] = [stronger(3), stronger(5)].map(
      (now) => changesSince(stronger(1), now, stronger(1))[0]?.id,
    );
    expect(faint).not.toBe(strong);
    const now = { ...stronger(5), title: 'A', body: 'One.\n\nTwo.\n\nThree.', tags: ['x'] };
    const changes = changesSince(stronger(1), now, stronger(1));
    for (const change of changes) {
      const next = changesSince(baseWith(stronger(1), change), now, takenUp(stronger(1), change));
      expect(next.map(({ id }) => id)).toEqual(changes.map(({ id }) => id).filter((id) => id !== change.id));
    }
  });
});
