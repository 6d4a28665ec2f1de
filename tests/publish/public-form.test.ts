import { describe, expect, it } from 'vitest';
import { encodeText } from '../../src/formats/text.ts';
import type { Person } from '../../src/journal/person.ts';
import { careIn } from '../../src/publish/care.ts';
import { postFile } from '../../src/publish/post-file.ts';
import { publicForm } from '../../src/publish/public-form.ts';
import { editionOf, entryOf, NOBODY, textOf } from './entry-of.ts';

const SARAH: Person = { id: '1', kind: 'person', forms: ['Sarah'], becomes: 'S.' };
const OUT = {
  id: 'other-1',
  title: 'Rain',
  fileName: '2025-06-18-rain-with-sarah.md',
  postName: '2025-06-18-rain-with-sarah',
};

const byId = (id: string) => id;
const fileOf = (
  form: ReturnType<typeof publicForm>,
  fileName: string | null = null,
  taken = new Set<string>(),
) => postFile(form.content, byId, fileName, taken);

describe('what goes out of an entry', () => {
  it('is its day, its words and its feelings, and nothing else that nobody chose', () => {
    const entry = entryOf({
      title: 'A Day With Rain',
      body: 'It rained.',
      description: 'Quietly.',
      layout: 'post',
      tags: ['rain'],
      feelings: [{ id: 'hope', intensity: 4 }],
      extra: ['mood: 2', 'author: Jo', 'emotion_intensity: {"hope": 4}', '# a remark'],
      origin: { app: 'app-x', key: 'key-x', path: 'path-x.md', importId: 'import-x' },
      raw: {
        bytes: encodeText('raw-bytes'),
        fileName: 'raw-name.md',
        read: { when: { kind: 'date', day: '2025-06-19' }, tags: [], feelings: [], extra: [] },
        labels: [],
      },
      isNotForLookingBack: true,
    });
    const file = fileOf(publicForm(entry, null, NOBODY));
    expect(file.path).toBe('_posts/2025-06-19-a-day-with-rain.md');
    expect(textOf(file.bytes)).toBe(
      [
        '---',
        'layout: post',
        'title: A Day With Rain',
        'date: 2025-06-19',
        'tags: [rain]',
        'description: Quietly.',
        'emotions: ["hope"]',
        '---',
        '',
        'It rained.',
        '',
      ].join('\n'),
    );
  });

  it('is what was chosen besides', () => {
    const entry = entryOf({
      body: 'It rained.',
      feelings: [{ id: 'hope', intensity: 4 }],
      extra: ['author: Jo', 'cover:', '  image: a.png', 'mood: 2', 'timezone: Asia/Tokyo'],
    });
    const edition = editionOf(entry, {
      hasStrengths: true,
      hasTime: true,
      extraKeys: ['cover', 'timezone', 'emotion_intensity'],
      contentNote: 'grief: "loss"',
      helpLine: 'Someone to talk to: 116 123',
      writtenNote: 'Written while it was happening.',
    });
    const form = publicForm(entry, edition, NOBODY);
    expect(textOf(fileOf(form).bytes)).toBe(
      [
        '---',
        'date: 2025-06-19 22:15:30 +0200',
        'emotions: ["hope"]',
        'emotion_intensity: {"hope": 4}',
        'timezone: Europe/Berlin',
        'cover:',
        '  image: a.png',
        'content_note: "grief: \\"loss\\""',
        '---',
        '',
        'It rained.',
        '',
        'Written while it was happening.',
        '',
        'Someone to talk to: 116 123',
        '',
      ].join('\n'),
    );
    expect(form.leftOut.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'field author: Jo',
      'field mood: 2',
      'field timezone: Asia/Tokyo',
    ]);
    expect(form.traces).toEqual([]);
  });

  it('are the words of the edition where there is one', () => {
    const entry = entryOf({ title: 'Raw', body: 'raw words', tags: ['raw'], feelings: [{ id: 'raw' }] });
    const edition = editionOf(entry, {}, { title: 'Public', body: 'public words', tags: [], feelings: [] });
    expect(textOf(fileOf(publicForm(entry, edition, NOBODY)).bytes)).not.toMatch(/raw/i);
  });

  it('has no private passage in any of its parts', () => {
    const entry = entryOf({
      title: 'A day %%for me%% alone',
      body: 'Open.\n\n:::private\nfor me\n:::\n\nOpen %%for me%% again.',
      description: '%%for me%%',
      tags: ['open', '%%for me%%'],
      extra: ['note: "%%for me%%"'],
    });
    const form = publicForm(entry, editionOf(entry, { extraKeys: ['note'] }), NOBODY);
    expect(form.content).toMatchObject({
      title: 'A day alone',
      body: 'Open.\n\nOpen again.',
      tags: ['open'],
      extra: [],
    });
    expect(form.content.description).toBeUndefined();
    expect(form.leftOut.map(({ kind, field }) => `${kind} ${field}`)).toEqual([
      'passage title',
      'passage body',
      'passage body',
      'passage description',
      'tag tag',
      'field extra',
    ]);
    expect(form.changesNothing).toBe(false);
  });

  it('has names replaced in all of its parts, but for those refused', () => {
    const entry = entryOf({
      title: 'With Sarah',
      body: 'I met Sarah here.\n\nLater, much later on, I met Sarah there.',
      description: 'On Sarah',
      tags: ['Sarah'],
      extra: ['author: Sarah'],
    });
    const all = publicForm(entry, editionOf(entry, { extraKeys: ['author'] }), {
      ...NOBODY,
      people: [SARAH],
    });
    expect(textOf(fileOf(all).bytes)).not.toMatch(/sarah/i);
    expect(fileOf(all).path).toBe('_posts/2025-06-19-with-s.md');
    expect(all.replaced.map(({ field }) => field)).toEqual([
      'title',
      'body',
      'body',
      'description',
      'tag',
      'extra',
    ]);
    const refused = editionOf(entry, { refused: [all.replaced[1]?.key ?? ''] });
    const some = publicForm(entry, refused, { ...NOBODY, people: [SARAH] });
    expect(some.content.body).toBe('I met Sarah here.\n\nLater, much later on, I met S. there.');
    expect(some.replaced.filter(({ isRefused }) => isRefused)).toHaveLength(1);
    expect(some.unknown).toEqual([]);
  });

  it('leaves a field of other programs out rather than break it', () => {
    const entry = entryOf({ extra: ['author: "Sarah"', 'place: [Sarah]'] });
    const people = [{ ...SARAH, becomes: 'my "sister": S' }];
    const edition = editionOf(entry, { extraKeys: ['author', 'place'] });
    expect(publicForm(entry, edition, { ...NOBODY, people }).content.extra).toEqual([]);
  });

  it('links to posts that are out by the name they are out under', () => {
    const entry = entryOf({ body: 'See [[Rain]] with Sarah and [[Secret]].' });
    const form = publicForm(entry, null, { ...NOBODY, people: [SARAH], others: [OUT] });
    expect(form.content.body).toBe('See [Rain]({% post_url 2025-06-18-rain-with-sarah %}) with S. and.');
    expect(form.leftOut).toEqual([{ kind: 'link', text: 'Secret', field: 'body' }]);
    expect(form.hasLiquid).toBe(false);
  });

  it('is not evaluated by Jekyll, or says that it would be', () => {
    const plain = publicForm(entryOf({ body: 'Braces {{ like these }}' }), null, NOBODY);
    expect(plain.content.extra).toEqual(['render_with_liquid: false']);
    expect(plain.hasLiquid).toBe(false);
    const linked = publicForm(entryOf({ body: 'Braces {{ x }} and [[Rain]]' }), null, {
      ...NOBODY,
      others: [OUT],
    });
    expect(linked.content.extra).toEqual([]);
    expect(linked.hasLiquid).toBe(true);
  });

  it('is looked through for names, numbers and words of care, without the lines at its end', () => {
    const entry = entryOf({
      title: 'A call',
      body: 'I called Nkechi on +44 20 7946 0000 about suicide and pills.',
    });
    const form = publicForm(entry, editionOf(entry, { helpLine: 'Call Samaritans on 116 123 123.' }), {
      ...NOBODY,
      known: new Set(['a']),
    });
    expect(form.unknown).toEqual([{ word: 'Nkechi', count: 1, firstAt: 9 }]);
    expect(form.traces.map(({ text }) => text)).toEqual(['+44 20 7946 0000']);
    const care = careIn(form.readText);
    expect(care.isMeant).toBe(true);
    expect(care.methods.map(({ start, end }) => form.readText.slice(start, end))).toEqual(['pills']);
    expect(form.changesNothing).toBe(true);
  });
});

describe('the file of a post', () => {
  const { content } = publicForm(entryOf({ title: 'Rain' }), null, NOBODY);

  it('keeps the name it went out under', () => {
    expect(postFile(content, byId, '2025-06-01-first-name.md', new Set()).path).toBe(
      '_posts/2025-06-01-first-name.md',
    );
  });

  it('has a name that no other has', () => {
    const taken = new Set<string>();
    const paths = [null, null, '2025-06-19-RAIN.md'].map((name) => postFile(content, byId, name, taken).path);
    expect(paths).toEqual([
      '_posts/2025-06-19-rain.md',
      '_posts/2025-06-19-rain-2.md',
      '_posts/2025-06-19-rain-3.md',
    ]);
  });
});
