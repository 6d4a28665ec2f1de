// Lines of front matter that Ebb adds by itself, and texts of one line that are left out where nothing of them is left.
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/journal/entry.ts';
import type { Person } from '../../src/journal/person.ts';
import type { OtherEntry } from '../../src/publish/entry-targets.ts';
import { publicForm } from '../../src/publish/public-form.ts';
import { editionOf, entryOf, NOBODY } from './entry-of.ts';

const SARAH: Person = { id: '1', kind: 'person', forms: ['Sarah'], becomes: 'S.' };
const SECRET: OtherEntry = {
  id: 'k3f9-7a2b',
  title: 'What Nobody Knows',
  fileName: '2025-06-19-what-nobody-knows.md',
  postName: null,
};
const CONTEXT = { ...NOBODY, people: [SARAH], others: [SECRET] };

const formOf = (fields: Partial<Entry>, choices: Parameters<typeof editionOf>[1] = {}) => {
  const entry = entryOf({ body: 'It rained.', ...fields });
  return publicForm(entry, editionOf(entry, choices), CONTEXT);
};

describe('a note for readers', () => {
  it('stands in place of a line of the entry’s own', () => {
    const form = formOf(
      { extra: ['content_note: of old', 'author: Jo'] },
      { contentNote: 'on  loss ', extraKeys: ['content_note', 'author'] },
    );
    expect(form.content.extra).toEqual(['author: Jo', 'content_note: on loss']);
    expect(form.leftOut).toEqual([{ kind: 'field', text: 'content_note: of old', field: 'extra' }]);
  });

  it('leaves the entry’s own line where it says nothing', () => {
    const own = { extra: ['content_note: of old'] };
    for (const contentNote of ['', ' \n', '%%for me%%', '[[What Nobody Knows]]'])
      expect(formOf(own, { contentNote, extraKeys: ['content_note'] }).content.extra).toEqual([
        'content_note: of old',
      ]);
  });

  it('holds no private passage, no private link and no listed name', () => {
    const form = formOf({}, { contentNote: 'loss %%for me%% of Sarah, see [[What Nobody Knows]]' });
    expect(form.content.extra).toEqual(['content_note: loss of S., see']);
    expect(form.leftOut).toEqual([
      { kind: 'passage', text: '%%for me%%', field: 'extra' },
      { kind: 'link', text: 'What Nobody Knows', field: 'extra' },
    ]);
    expect(form.replaced).toMatchObject([{ field: 'extra', from: 'Sarah', to: 'S.', isRefused: false }]);
  });
});

it('that braces are no Liquid is said once, whatever the entry says of it', () => {
  const form = formOf(
    { body: '{{ braces }}', extra: ['render_with_liquid: true'] },
    { extraKeys: ['render_with_liquid'] },
  );
  expect(form.content.extra).toEqual(['render_with_liquid: false']);
  const plain = formOf({ extra: ['render_with_liquid: true'] }, { extraKeys: ['render_with_liquid'] });
  expect(plain.content.extra).toEqual(['render_with_liquid: true']);
});

describe('a text of one line', () => {
  it('is left out where nothing of it is left, and nothing stands in its place', () => {
    const gone = '%%for me%%';
    const form = formOf({ title: gone, description: '[[What Nobody Knows]]', layout: ' ', tags: ['rain'] });
    expect(form.content).toStrictEqual({
      when: { kind: 'date', day: '2025-06-19' },
      body: 'It rained.',
      tags: ['rain'],
      feelings: [],
      extra: [],
    });
    expect(form.readText).toBe('It rained.\n\nrain');
  });

  it('that was empty from the start stays empty', () => {
    expect(formOf({ title: '' }).content.title).toBe('');
  });

  it('that names a layout has names replaced as all of the front matter', () => {
    const form = formOf({ layout: 'sarah-page' });
    expect(form.content.layout).toBe('S.-page');
    expect(form.replaced.map(({ field }) => field)).toEqual(['extra']);
  });
});

it('a tag that is but a link to a private entry goes, and others stay once', () => {
  const form = formOf({ tags: ['rain', '[[What Nobody Knows]]', 'Sarah', 'rain', ' '] });
  expect(form.content.tags).toEqual(['rain', 'S.']);
  expect(form.leftOut).toEqual([{ kind: 'link', text: 'What Nobody Knows', field: 'tag' }]);
});
