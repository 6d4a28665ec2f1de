// Pictures and sounds beside data and a page to print: an archive where any go along, one file where none do.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readZip } from '../../src/formats/zip.ts';
import type { OneFile, Selection } from '../../src/workers/export-jobs.ts';
import type { Progress } from '../../src/workers/jobs.ts';
import { type FreshWorker, freshWorker } from './import-making.ts';
import { content, draft, making, moment } from './journal.ts';
import { idOf, keepPicture } from './media-making.ts';
import { PAPER_WORDS } from './paper-words.ts';

let journal: FreshWorker;
beforeEach(async () => {
  journal = await freshWorker();
});
afterEach(() => journal.db.close());

let written = 0;
async function write(body: string): Promise<string> {
  written += 1;
  const started = draft(`w${written}`, { startedAt: moment(written) });
  const when = {
    kind: 'local',
    day: '2025-06-19',
    time: `09:${String(written % 60).padStart(2, '0')}:00`,
  } as const;
  return (await journal.finishDraft(started, content(body, { when }), [], making())).entry.id;
}

type Kind = OneFile['kind'];
const ALL = { kind: 'all' } as const;
const of = (kind: Kind, selection: Selection): OneFile =>
  kind === 'html'
    ? { kind, selection, days: { from: '2025-06-01', to: '2025-06-30' }, words: PAPER_WORDS }
    : { kind, selection };

/** What came of it: `text` of the file itself, and what else is in its archive. */
async function made(kind: Kind, selection: Selection = ALL, name: string | null = `ebb.${kind}`) {
  const { file, ...counts } = await journal.exportFile({ what: of(kind, selection), name });
  if (file.type !== 'application/zip')
    return { type: file.type, counts, text: await file.text(), beside: null };
  const files = new Map<string, Uint8Array>();
  for await (const item of readZip(file)) if ('bytes' in item) files.set(item.path, item.bytes);
  const text = new TextDecoder().decode(files.get(name ?? ''));
  files.delete(name ?? '');
  return { type: file.type, counts, text, beside: files };
}

const KINDS = ['html', 'json'] as const;

describe.each(KINDS)('a picture that a text names (%s)', (kind) => {
  it('lies beside the file, once, and the file names it', async () => {
    const { bytes } = await keepPicture(1);
    await keepPicture(2);
    await write(`At ![the bridge](media/${idOf(1)}.jpg) again.`);
    await write(`![once more](media/${idOf(1)}.jpg)`);
    const { type, counts, text, beside } = await made(kind);
    expect(type).toBe('application/zip');
    expect(counts).toMatchObject({ entries: 2, media: 1, missing: 0 });
    expect([...(beside ?? [])]).toEqual([[`media/${idOf(1)}.jpg`, bytes]]);
    const named = kind === 'html' ? 'src="media/' : '"path":"media/';
    expect(text.split(`${named}${idOf(1)}.jpg"`)).toHaveLength(3);
  });

  it('leaves it one file where none of it is on this device, and says how many are not', async () => {
    await keepPicture(2);
    await journal.db.blobs.delete(idOf(2));
    await write(`![the quay](media/${idOf(2)}.jpg) ![](media/${idOf(3)}.jpg)`);
    const { type, counts, text } = await made(kind);
    expect(type).not.toBe('application/zip');
    expect(counts).toMatchObject({ entries: 1, media: 0, missing: 2 });
    if (kind === 'json') return expect(JSON.parse(text).entries[0]).not.toHaveProperty('media');
    expect(text).toContain('<em class="missing">Picture: the quay</em>');
    expect(text).not.toMatch(/<img|img-src/);
  });

  it('goes along where another of the same text does not', async () => {
    await keepPicture(1);
    await write(`![here](media/${idOf(1)}.jpg)\n![gone](media/${idOf(9)}.jpg)`);
    const { counts, text, beside } = await made(kind);
    expect(counts).toMatchObject({ media: 1, missing: 1 });
    expect([...(beside?.keys() ?? [])]).toEqual([`media/${idOf(1)}.jpg`]);
    if (kind === 'json') return expect(JSON.parse(text).entries[0].media).toHaveLength(1);
    expect(text).toContain('alt="here"');
    expect(text).toContain('Picture: gone');
  });

  it('is in no file for others', async () => {
    await keepPicture(1);
    await journal.putVisibility(await write(`open ![x](media/${idOf(1)}.jpg)`), 'public');
    const { type, counts, text } = await made(kind, { kind: 'public' });
    expect(type).not.toBe('application/zip');
    expect(counts).toMatchObject({ entries: 1, media: 0, missing: 0 });
    expect(text).not.toContain(idOf(1));
  });

  it('is told of while it is written, and never backwards', async () => {
    for (const seed of [1, 2, 3]) await keepPicture(seed);
    for (const seed of [1, 2, 3]) await write(`![x](media/${idOf(seed)}.jpg)`);
    const told: Progress[] = [];
    const what = of(kind, ALL);
    await journal.exportFile({ what, name: 'a' }, (progress) => told.push(progress));
    const done = told.map((progress) => progress.done);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(done).toEqual(expect.arrayContaining([0, 1, 2, 3]));
    expect(new Set(told.map(({ total }) => total))).toEqual(new Set([3]));
  });
});

it('the policy of a page lets in pictures only where there are some', async () => {
  await write('plain');
  expect((await made('html')).text).not.toContain('img-src');
  await keepPicture(1);
  await write(`![x](media/${idOf(1)}.jpg)`);
  const { text } = await made('html');
  expect(text).toContain('img-src &#39;self&#39;"');
});

it('a page that is shown in another way is one file that names what is there', async () => {
  await keepPicture(1);
  await write(`![x](media/${idOf(1)}.jpg) ![y](media/${idOf(9)}.jpg)`);
  const { type, counts, text } = await made('html', ALL, null);
  expect(type).toBe('text/html');
  expect(counts).toMatchObject({ media: 1, missing: 1 });
  expect(text.match(/<img /g)).toHaveLength(1);
});

it('a table is one file, whatever the texts name', async () => {
  await keepPicture(1);
  await write(`![x](media/${idOf(1)}.jpg)`);
  const { type, counts } = await made('csv');
  expect(type).toBe('text/csv');
  expect(counts).toMatchObject({ entries: 1, media: 0, missing: 0 });
});
