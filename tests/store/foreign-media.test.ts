// Pictures and recordings of other programs: which come with their entries, which stay behind and why, and that nothing
// comes twice.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeZip } from '../../src/formats/zip.ts';
import { unsqueezed } from '../../src/formats/zip-pack.ts';
import { type MediumType, mediaIn } from '../../src/journal/medium.ts';
import type { SourceFile } from '../../src/workers/jobs.ts';
import type { Draw } from '../../src/workers/picture-drawn.ts';
import { CHOICES, DEVICE, type FreshWorker, file, freshWorker, READING } from './import-making.ts';
import { archive, keptBytes, picture } from './media-making.ts';

let journal: FreshWorker;
beforeEach(async () => {
  journal = await freshWorker();
});
afterEach(() => journal.db.close());

const utf8 = (text: string) => new TextEncoder().encode(text);

/** What a browser would draw: a JPEG of its own; nothing of a picture whose last byte is 0. */
const DRAWN = picture(99, 'image/jpeg', 700);
let drawings = 0;
const draw: Draw = async (bytes) => {
  drawings += 1;
  return bytes.at(-1) === 0 || bytes[4] === 0x66 ? null : { bytes: DRAWN, width: 20, height: 10 };
};

/** A picture that can be drawn, or one that cannot. */
function jpeg(seed: number, isWhole = true) {
  const bytes = picture(seed);
  bytes[bytes.length - 1] = isWhole ? 1 : 0;
  return bytes;
}

function sound(type: MediumType = 'audio/mp4') {
  const bytes = picture(5, type);
  bytes.set(utf8(type === 'audio/mp4' ? '\0\0\0\x20ftypM4A ' : 'ID3'));
  return bytes;
}

type Bytes = Uint8Array<ArrayBuffer>;
type Files = Record<string, string | Bytes>;

async function zipOf(files: Files, name = 'export.zip'): Promise<SourceFile> {
  const all = Object.entries(files).map(([path, content]) => ({
    path,
    squeezed: unsqueezed(typeof content === 'string' ? utf8(content) : content),
  }));
  return archive(await writeZip(all), name);
}

const folderOf = (files: Files) =>
  Object.entries(files).map(([path, content]) => file(`Mine/${path}`, content));

async function bringIn(...files: SourceFile[]) {
  const session = new journal.ImportSession(draw);
  session.take(files);
  const found = await session.read(READING);
  const report = await session.store(CHOICES, DEVICE);
  if ('code' in report) throw new Error(report.code);
  return { found, report };
}

const bodies = async () => (await journal.db.entries.toArray()).map(({ body }) => body);
const PICTURE = String.raw`media/[0-9a-z]{12}\.jpg`;

const dayOne = (entry: object, files: Files = {}): Files => ({
  'Journal.json': JSON.stringify({
    metadata: { version: '1.0' },
    entries: [{ uuid: 'A', creationDate: '2024-04-16T23:00:00Z', timeZone: 'Europe/Dublin', ...entry }],
  }),
  ...files,
});

const MD5 = 'd5579fd5c7a9d5579fd5c7a9d5579fd5';
const PHOTO = { identifier: 'P1', md5: MD5, type: 'jpeg' };
const withPhoto = (bytes: Bytes = jpeg(1)) =>
  dayOne(
    { text: 'Before\n\n![](dayone-moment://P1)\n\nBehind', photos: [PHOTO] },
    { [`photos/${MD5}.jpeg`]: bytes },
  );

describe('a picture of Day One', () => {
  it.each([
    ['an archive', async () => [await zipOf(withPhoto())]],
    ['a folder', async () => folderOf(withPhoto())],
  ])('stands in the entry where it stood, drawn anew, out of %s', async (_, files) => {
    const { found, report } = await bringIn(...(await files()));
    expect(found).toMatchObject({ pictures: 1, media: {}, notKept: {}, unread: { total: 0 } });
    expect(report).toMatchObject({ added: 1, pictures: 1, picturesLost: 0 });
    const [body = ''] = await bodies();
    expect(body).toMatch(new RegExp(`^Before\n\n!\\[\\]\\(${PICTURE}\\)\n\nBehind$`));
    const [row] = await journal.db.media.toArray();
    const [named] = mediaIn(body);
    expect(row).toMatchObject({ ...named, type: 'image/jpeg', size: 700, width: 20, height: 10 });
    expect(await keptBytes(named?.id ?? '')).toEqual(DRAWN);
  });

  it('comes once, however often its archive does', async () => {
    await bringIn(await zipOf(withPhoto()));
    const before = await journal.everything();
    const { found, report } = await bringIn(await zipOf(withPhoto(), 'again.zip'));
    expect(found).toMatchObject({ pictures: 0, pages: { same: { dated: 1 }, fresh: { dated: 0 } } });
    expect(report).toMatchObject({ added: 0, pictures: 0 });
    expect(await journal.everything()).toEqual(before);
  });

  it('is one where two entries show it, and keeps what was said of it', async () => {
    const { text, ...rest } = {
      text: '![The bridge](dayone-moment://P1)',
      creationDate: '2024-04-17T10:00:00Z',
    };
    const files = dayOne(
      { text: '![](dayone-moment://P1)', photos: [PHOTO] },
      { [`photos/${MD5}.jpeg`]: jpeg(1) },
    );
    const json = JSON.parse(String(files['Journal.json']));
    json.entries.push({ uuid: 'B', text, ...rest });
    const { found } = await bringIn(await zipOf({ ...files, 'Journal.json': JSON.stringify(json) }));
    expect(found.pictures).toBe(1);
    const all = await bodies();
    expect(all.filter((body) => body.startsWith('![The bridge](media/'))).toHaveLength(1);
    expect(new Set(all.flatMap(mediaIn).map(({ id }) => id)).size).toBe(1);
  });

  it('does not change what an entry is known by', async () => {
    await bringIn(file('Journal.json', String(withPhoto()['Journal.json'])));
    const [without] = await journal.db.entries.toArray();
    expect(without?.body).toContain(`(photos/${MD5}.jpeg)`);
    const { found, report } = await bringIn(await zipOf(withPhoto()));
    expect(found.pages.same.dated).toBe(1);
    expect(report).toMatchObject({ added: 0, pictures: 0 });
    expect(await journal.db.blobs.count()).toBe(0);
  });

  it('comes back where its bytes are gone and the entry still names it', async () => {
    await bringIn(await zipOf(withPhoto()));
    await journal.db.blobs.clear();
    const { found, report } = await bringIn(await zipOf(withPhoto()));
    expect(found.pictures).toBe(1);
    expect(report).toMatchObject({ added: 0, pictures: 1 });
    const [row] = await journal.db.media.toArray();
    expect(await keptBytes(row?.id ?? '')).toEqual(DRAWN);
  });

  it('that cannot be drawn is named in the entry, and told', async () => {
    const { found, report } = await bringIn(await zipOf(withPhoto(jpeg(1, false))));
    expect(found.pictures).toBe(1);
    expect(report).toMatchObject({ added: 1, pictures: 0, picturesLost: 1 });
    expect((await bodies())[0]).toMatch(new RegExp(PICTURE));
    expect(await journal.db.media.count()).toBe(0);
  });
});

describe('what stays behind', () => {
  const heic = () => {
    const bytes = picture(3);
    bytes.set(utf8('\0\0\0\x20ftypheic'));
    return bytes;
  };
  it.each([
    ['that is no picture by its bytes', 'kind', utf8('<!doctype html>')],
    ['that this browser cannot draw', 'kind', heic()],
    ['that is empty', 'kind', new Uint8Array(0)],
  ])('is a photo %s: its name stands in the text, and the reason is told', async (_, why, bytes) => {
    const { found, report } = await bringIn(await zipOf(withPhoto(bytes)));
    expect(found).toMatchObject({ pictures: 0, media: { photo: 1 }, notKept: { [why]: 1 } });
    expect(report).toMatchObject({ added: 1, pictures: 0, picturesLost: 0 });
    expect((await bodies())[0]).toContain(`![${MD5}.jpeg](photos/${MD5}.jpeg)`);
    expect(await journal.db.blobs.count()).toBe(0);
  });

  it('is a photo whose file was not chosen, one of more than 64 MB, and a film', async () => {
    const { [`photos/${MD5}.jpeg`]: _, ...alone } = withPhoto();
    expect((await bringIn(await zipOf(alone))).found).toMatchObject({
      media: { photo: 1 },
      notKept: { missing: 1 },
    });
    journal.db.close();
    journal = await freshWorker();
    const [json, photo] = folderOf(withPhoto());
    if (!json || !photo) throw new Error('nothing to bring in');
    Object.defineProperty(photo.file, 'size', { value: 64_000_001 });
    expect((await bringIn(json, photo)).found.notKept).toEqual({ 'too-large': 1 });
    journal.db.close();
    journal = await freshWorker();
    const film = dayOne(
      { text: 'F', videos: [{ identifier: 'V', md5: 'ff', type: 'mp4' }] },
      { 'videos/ff.mp4': sound() },
    );
    expect((await bringIn(await zipOf(film))).found).toMatchObject({
      media: { video: 1 },
      notKept: { kind: 1 },
    });
  });

  it('is a photo whose bytes in the archive are damaged', async () => {
    const whole = await zipOf(withPhoto());
    const bytes = new Uint8Array(await whole.file.arrayBuffer());
    const at = Buffer.from(bytes).indexOf(Buffer.from(jpeg(1).subarray(0, 400)));
    bytes[at + 1_000] = (bytes[at + 1_000] ?? 0) ^ 1;
    const { found } = await bringIn(archive(new Blob([bytes])));
    expect(found).toMatchObject({ pages: { fresh: { dated: 1 } }, notKept: { damaged: 1 } });
  });
});

describe('a recording', () => {
  it('of Day One comes as it is, and nothing is drawn', async () => {
    drawings = 0;
    const files = dayOne(
      { text: 'Said', audios: [{ identifier: 'S', md5: 'abcd', format: 'aac' }] },
      { 'audios/abcd.m4a': sound() },
    );
    const { report } = await bringIn(await zipOf(files));
    expect(report.pictures).toBe(1);
    const [body = ''] = await bodies();
    expect(body).toMatch(/^Said\n\n\[abcd\.m4a\]\(media\/[0-9a-z]{12}\.m4a\)$/);
    expect(await keptBytes(mediaIn(body)[0]?.id ?? '')).toEqual(sound());
    expect(drawings).toBe(0);
  });
});

describe('other programs', () => {
  const journey = {
    '1500000000000-3fd9a1c0e8b7d642.json': JSON.stringify({
      id: '1500000000000-3fd9a1c0e8b7d642',
      date_journal: 1_500_000_000_000,
      timezone: 'Asia/Singapore',
      text: 'Walked',
      photos: ['1500000000000-3fd9a1c0e8b7d642-0a1b2c.jpg', '1500000000000-3fd9a1c0e8b7d642-0d.mp3'],
    }),
    '1500000000000-3fd9a1c0e8b7d642-0a1b2c.jpg': jpeg(1),
    '1500000000000-3fd9a1c0e8b7d642-0d.mp3': sound('audio/mpeg'),
  };
  const backup = {
    dayEntries: [
      {
        id: 1,
        year: 2023,
        month: 0,
        day: 24,
        datetime: 1_674_550_757_766,
        timeZoneOffset: 3_600_000,
        mood: 1,
        note: 'Hi',
        assets: [1, 2],
      },
    ],
    customMoods: [{ id: 1, custom_name: 'so-so', predefined_name_id: -1, mood_group_id: 3 }],
    assets: [
      { id: 1, checksum: 'aa11', type: 1 },
      { id: 2, checksum: 'bb22', type: 2 },
    ],
  };
  const daylio = {
    'backup.daylio': Buffer.from(JSON.stringify(backup)).toString('base64'),
    'assets/photos/2023/1/aa11': jpeg(1),
    'assets/audio/2023/1/bb22': sound(),
  };
  const apple = {
    'AppleJournalEntries/Entries/2025-06-19_A_walk.html': `<!DOCTYPE html><html><head><style>p.p1 {}</style></head><body>
<div class="pageHeader">Thursday, June 19, 2025</div><div class="assetGrid">
<div id="AB12" class="gridItem assetType_photo"><img src="../Resources/AB%2012.jpg" class="asset_image"/></div>
<div id="CD34" class="gridItem assetType_audio"><audio src="../Resources/CD34.m4a"></audio></div></div>
<div class="title">A walk</div><div class="bodyText"><p class="p2"><span class="s2">By the river.</span></p></div></body></html>`,
    'AppleJournalEntries/Resources/AB 12.jpg': jpeg(1),
    'AppleJournalEntries/Resources/CD34.m4a': sound(),
  };
  const diarium = {
    'Diarium_2010-10-26.json': JSON.stringify([
      { date: '2010-10-26T15:47:53.4882800', heading: 'A day', html: '<p>Text</p>' },
    ]),
    'media/2010-10-26_154753488/a (1).jpg': jpeg(1),
    'media/2010-10-26_154753488/b.m4a': sound(),
  };
  it.each([
    ['Journey', journey, 'mp3'],
    ['Daylio', daylio, 'm4a'],
    ['Apple Journal', apple, 'm4a'],
    ['Diarium', diarium, 'm4a'],
  ])('bring a picture and a recording with the entry, once: %s', async (_, files, ending) => {
    const { found, report } = await bringIn(await zipOf(files));
    expect(found).toMatchObject({ pictures: 2, media: {}, unread: { total: 0 } });
    expect(report).toMatchObject({ added: 1, pictures: 2, picturesLost: 0 });
    const [body = ''] = await bodies();
    expect(body).toMatch(new RegExp(`!\\[\\]\\(${PICTURE}\\)`));
    expect(body).toMatch(new RegExp(`[^!]\\[[^\\]]+\\]\\(media/[0-9a-z]{12}\\.${ending}\\)`));
    const before = await journal.everything();
    expect((await bringIn(await zipOf(files))).report).toMatchObject({ added: 0, pictures: 0 });
    expect(await journal.everything()).toEqual(before);
  });
});
