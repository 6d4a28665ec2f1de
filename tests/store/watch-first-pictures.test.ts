import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '../../src/journal/entry.ts';
import type { Mark } from '../../src/journal/mark.ts';
import { soundMarkdown } from '../../src/journal/medium.ts';
import type { FirstPictures } from '../../src/store/watch-first-pictures.ts';
import { content, draft, freshJournal, making } from './journal.ts';
import { type Picture, picture } from './pictures.ts';
import { alone, IS_SEALED } from './sealed.ts';

let journal: Awaited<ReturnType<typeof freshJournal>>;
let media: typeof import('../../src/store/media.ts');
let watchFirstPictures: typeof import('../../src/store/watch-first-pictures.ts')['watchFirstPictures'];
let stop: (() => void) | undefined;

beforeEach(async () => {
  vi.stubGlobal('navigator', alone);
  journal = await freshJournal();
  media = await import('../../src/store/media.ts');
  ({ watchFirstPictures } = await import('../../src/store/watch-first-pictures.ts'));
});
afterEach(() => {
  stop?.();
  journal.db.close();
  vi.unstubAllGlobals();
});

async function added(): Promise<Picture> {
  const made = picture();
  await media.addMedium(made.medium, made.bytes);
  return made;
}

const write = async (body: string): Promise<Entry> =>
  (await journal.finishDraft(draft(`d-${body}`), content(body), [], making())).entry;

/** The narrow rows as a list has them. */
async function shownMarks(): Promise<readonly Mark[]> {
  const { watchMarks } = await import('../../src/store/watch.ts');
  const marks = await new Promise<readonly Mark[]>((resolve, reject) => {
    stop = watchMarks(resolve, reject);
  });
  stop?.();
  return marks;
}

/** What is told first. */
const told = (marks: readonly Mark[]): Promise<FirstPictures> =>
  new Promise((resolve, reject) => {
    stop = watchFirstPictures(marks)(resolve, reject);
  });

const inWords = (marks: readonly Mark[], pictures: FirstPictures) =>
  Object.fromEntries(
    marks.flatMap((mark) => {
      const first = pictures.get(mark);
      return first ? [[mark.id, `${first.medium.id} ${first.description}`]] : [];
    }),
  );

describe('the first picture of an entry', () => {
  it('is the first that stands in its text, with what it shows; a sound is none', async () => {
    const [one, two] = [await added(), await added()];
    const sound = soundMarkdown({ id: picture().medium.id, type: 'audio/mp4' }, 'Said');
    const first = await write(`Words ${sound} and ${one.markdown} and ${two.markdown}`);
    const other = await write(`${two.markdown.replace('The bridge', '')}`);
    await write('Words alone');
    await write(sound);
    const marks = await shownMarks();
    expect(inWords(marks, await told(marks))).toEqual({
      [first.id]: `${one.medium.id} The bridge`,
      [other.id]: `${two.medium.id} `,
    });
    // At hand without asking, for as long as the rows are the same.
    expect(watchFirstPictures(marks).now().size).toBe(2);
    expect(watchFirstPictures(marks.map((mark) => ({ ...mark }))).now().size).toBe(0);
  });

  it('is none where it is not on this device, and is told once it comes', async () => {
    const here = await added();
    await write(`Here ${here.markdown}`);
    const coming = picture();
    const entry = await write(`Coming ${coming.markdown}`);
    const marks = await shownMarks();
    const answers: FirstPictures[] = [];
    stop = watchFirstPictures(marks)((answer) => answers.push(answer));
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    expect(answers[0]?.size).toBe(1);
    await media.addMedium(coming.medium, coming.bytes);
    await vi.waitFor(() => expect(answers.at(-1)?.size).toBe(2));
    expect(inWords(marks, answers.at(-1) as FirstPictures)[entry.id]).toBe(`${coming.medium.id} The bridge`);
  });

  it('is none where its row came without bytes', async () => {
    const [lost, here] = [await added(), await added()];
    await write(`Lost ${lost.markdown}`);
    const entry = await write(`Here ${here.markdown}`);
    await journal.db.blobs.delete(lost.medium.id);
    const marks = await shownMarks();
    expect(Object.keys(inWords(marks, await told(marks)))).toEqual([entry.id]);
  });

  it('is told to each who asks, though another learned it meanwhile', async () => {
    const one = await added();
    await write(one.markdown);
    const marks = await shownMarks();
    const [left, stays] = [vi.fn(), vi.fn()];
    const leave = watchFirstPictures(marks)(left);
    stop = watchFirstPictures(marks)(stays);
    leave();
    await vi.waitFor(() => expect(stays).toHaveBeenCalledOnce());
    expect(left).not.toHaveBeenCalled();
    // Nothing is told that is drawn already.
    await added();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(stays).toHaveBeenCalledOnce();
  });

  it('is another once the entry is another', async () => {
    const [one, two] = [await added(), await added()];
    const entry = await write(`Here ${one.markdown}`);
    const before = await shownMarks();
    expect(inWords(before, await told(before))[entry.id]).toContain(one.medium.id);
    const changed = draft('e', { entryId: entry.id, baseStamp: entry.stamp });
    await journal.finishDraft(changed, content(`Here ${two.markdown}`), [], making(5));
    const after = await shownMarks();
    expect(inWords(after, await told(after))[entry.id]).toContain(two.medium.id);
  });

  it('is asked for in no text of a journal without pictures', async () => {
    await write('![Gone](media/k3v9x2m4tq7w.jpg)');
    const marks = await shownMarks();
    const next = vi.fn();
    const { db } = await import('../../src/store/database.ts');
    const reading = vi.spyOn(Object.getPrototypeOf(db.entries), 'bulkGet');
    stop = watchFirstPictures(marks)(next);
    await journal.putDraft(draft('x', { body: 'Something else' }));
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(next).not.toHaveBeenCalled();
    const asked = reading.mock.contexts.map((table) => (table as { name: string }).name);
    expect(asked).not.toContain('entries');
    reading.mockRestore();
  });

  it.runIf(IS_SEALED)('is told to nobody while the journal is locked', async () => {
    const one = await added();
    await write(one.markdown);
    const marks = await shownMarks();
    const { lockStore } = await import('../../src/store/lock.ts');
    lockStore();
    const next = vi.fn();
    stop = watchFirstPictures(marks)(next);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(next).not.toHaveBeenCalled();
  });
});
