// What the person is shown before a post goes out: every name with the words round it, and all that was left out.
import { describe, expect, it } from 'vitest';
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
const OUT: OtherEntry = {
  id: 'other-1',
  title: 'Rain',
  fileName: '2025-06-18-rain-with-sarah.md',
  postName: '2025-06-18-rain-with-sarah',
};
const CONTEXT = { ...NOBODY, people: [SARAH], others: [SECRET, OUT] };
const formOf = (body: string, refused: string[] = []) => {
  const entry = entryOf({ body });
  return publicForm(entry, editionOf(entry, { refused }), CONTEXT);
};
const aroundIn = (body: string) => formOf(body).replaced.map(({ around }) => around);

describe('a listed name', () => {
  it('shows the words before and behind it, in one line', () => {
    expect(aroundIn('We\nsaw Sarah  at noon.')).toEqual([['We saw ', ' at noon.']]);
    expect(aroundIn('Sarah')).toEqual([['', '']]);
  });

  it('shows whole words of a long text, and not the text', () => {
    const text =
      'First there came everybody else and then we all saw Sarah walking along there until nobody could see.';
    expect(aroundIn(text)).toEqual([['and then we all saw ', ' walking along there']]);
  });

  it('shows none of a line of front matter, which says enough by itself', () => {
    const entry = entryOf({ body: 'It rained.', extra: ['author: Sarah'] });
    const form = publicForm(entry, editionOf(entry, { extraKeys: ['author'] }), CONTEXT);
    expect(form.replaced).toMatchObject([{ field: 'extra', around: ['', ''] }]);
  });
});

describe('a name beside a link to a post', () => {
  it('is replaced before it, behind it and right at it, and the link leads where it led', () => {
    const link = '{% post_url 2025-06-18-rain-with-sarah %}';
    expect(formOf(`So Sarah, see [it](${link}) with Sarah.`).content.body).toBe(
      `So S., see [it](${link}) with S.`,
    );
    expect(formOf(`so Sarah${link}Sarah`).content.body).toBe(`so S.${link}S.`);
  });
});

describe('what was left out', () => {
  it('is listed as it stood there, each by itself', () => {
    const text = 'Open %%for me%% and %%me alone%%.\n\n:::private\nmine\n:::\n\nSee [[What Nobody Knows]].';
    expect(formOf(text).leftOut).toEqual([
      { kind: 'passage', text: '%%for me%%', field: 'body' },
      { kind: 'passage', text: '%%me alone%%', field: 'body' },
      { kind: 'passage', text: ':::private\nmine\n:::', field: 'body' },
      { kind: 'link', text: 'What Nobody Knows', field: 'body' },
    ]);
  });

  it('is a link by its words, and by where it led if it has none', () => {
    const file = '2025-06-19-what-nobody-knows.md';
    expect(formOf(`See [that day](${file}) and <https://blog.example/${file}>.`).leftOut).toEqual([
      { kind: 'link', text: 'that day', field: 'body' },
      { kind: 'link', text: `https://blog.example/${file}`, field: 'body' },
    ]);
  });
});

describe('an entry that goes out word for word', () => {
  it('is one in which each name was refused', () => {
    const text = 'In the end I saw Sarah there, and much later on I met Sarah again.';
    const [first, second] = formOf(text).replaced.map(({ key }) => key);
    expect(formOf(text).changesNothing).toBe(false);
    expect(formOf(text, [first ?? '']).changesNothing).toBe(false);
    const all = formOf(text, [first ?? '', second ?? '']);
    expect([all.content.body, all.changesNothing]).toEqual([text, true]);
  });

  it('is none of which a part was left out', () => {
    expect(formOf('It rained.').changesNothing).toBe(true);
    expect(formOf('It %%never%% rained.').changesNothing).toBe(false);
    expect(formOf('It rained. [[What Nobody Knows]]').changesNothing).toBe(false);
  });
});
