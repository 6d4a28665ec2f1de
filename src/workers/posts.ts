// Entries as the posts that others would read: with the list of people, what is out already, and what is not for others.
import { decodeText, encodeText } from '../formats/text.ts';
import { type Chapter, chaptersOf } from '../journal/chapter.ts';
import { dayNumber } from '../journal/day.ts';
import type { Edition } from '../journal/edition.ts';
import { type Entry, nameOf } from '../journal/entry.ts';
import { type LedgerRow, lastFileName, onBlog } from '../journal/ledger.ts';
import { type Mark, newestFirst } from '../journal/mark.ts';
import type { Medium } from '../journal/medium.ts';
import { withoutNewlyPrivate } from '../journal/newly-private.ts';
import { type Person, peopleOf } from '../journal/person.ts';
import { holdsPassage } from '../journal/private-passages.ts';
import { asShownHere, type PublicPictures, publicPictures } from '../journal/public-picture.ts';
import { knownNamesOf, type PublishingChoices, publicTextOf, publishingOf } from '../journal/publishing.ts';
import { type Series, seriesOf } from '../journal/series.ts';
import { Dictionary, isBuiltIn } from '../journal/words.ts';
import type { OtherEntry } from '../publish/entry-targets.ts';
import { type KnownMedia, mediaById } from '../publish/media-names.ts';
import { foldName } from '../publish/names.ts';
import { replaced, replacementsIn } from '../publish/people.ts';
import { postFile } from '../publish/post-file.ts';
import { type PublicForm, publicForm } from '../publish/public-form.ts';
import { sourceFile } from '../publish/source-file.ts';
import { namesMedium } from '../publish/without-media.ts';
import { readEditions } from '../store/editions.ts';
import { readEntries } from '../store/entries.ts';
import { readLater } from '../store/later-settings.ts';
import { readLedger } from '../store/ledger.ts';
import { readOwnMarks } from '../store/marks.ts';
import { reading } from '../store/unit.ts';
import { readWords } from '../store/words.ts';
import { sha256 } from './chosen.ts';
import { fileNames } from './file-names.ts';
import { picturesFor } from './public-pictures.ts';
import { type PublicSeries, publicSeries, seriesAt } from './public-series.ts';
import type { PostFile } from './publish-jobs.ts';

/** One entry as a post. */
export interface Post {
  entry: Entry;
  edition: Edition | null;
  form: PublicForm;
  file: PostFile;
  /** The file is the one that the entry came as, byte for byte. */
  isSource: boolean;
  /** What its feelings are called in public. */
  labelOf: (id: string) => string;
  /**
   * What a look confirms, by its hash: the file, the raw text as it may be shown, and what its series says of it. Another
   * word in any of these, and it is looked at again.
   */
  lookSha: string;
  /** Looked at as it is now, and found fine. */
  isLooked: boolean;
  /** The series it is in; null: none. */
  series: PublicSeries | null;
}

/** The entry as others may have it: nothing of it but what goes out. */
export function publicEntry({ entry, form, isSource }: Post): Entry {
  const { id, revision, stamp, visibility, raw } = entry;
  // When it was written is nobody's business: the day alone goes along.
  const midnight = { at: dayNumber(entry.when.day) * DAY_MS, offset: 0 };
  const kept = { id, revision, stamp, ancestors: [], device: '', visibility };
  const moments = { writtenAt: midnight, editedAt: midnight };
  // Here its pictures lie beside it, as those of any other entry do.
  const body = asShownHere(form.content.body);
  return { ...form.content, body, ...kept, ...moments, ...(isSource && raw ? { raw } : {}) };
}

/** A path without its folders. */
export const nameIn = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** What may be a link to another entry; a text without any needs to know no other. */
const MAY_LINK = /\[|\]|\{%|<|#\/|\.(?:md|markdown|html?)\b|:\/\/|\d{2,4}[-/]\d{1,2}[-/]\d{1,2}/i;
const DAY_MS = 86_400_000;

/** Everything that has a say in what may go out, as of one moment. */
export class Desk {
  readonly words: Dictionary;
  readonly people: readonly Person[];
  readonly choices: PublishingChoices;
  readonly ledger: ReadonlyMap<string, LedgerRow>;
  /** Entries that are meant for others, oldest first. */
  readonly aside: readonly Mark[];
  readonly #known: ReadonlySet<string>;
  readonly series: readonly PublicSeries[];
  readonly #marks: readonly Mark[];
  readonly #media: KnownMedia;
  readonly #pictures: PublicPictures;
  #others: readonly OtherEntry[] | null = null;

  constructor(read: {
    words: Dictionary;
    people: readonly Person[];
    known: readonly string[];
    choices: PublishingChoices;
    ledger: readonly LedgerRow[];
    marks: readonly Mark[];
    series: readonly Series[];
    chapters: readonly Chapter[];
    media: readonly Medium[];
  }) {
    this.words = read.words;
    this.people = read.people;
    this.choices = read.choices;
    this.ledger = new Map(read.ledger.map((row) => [row.id, row]));
    this.#known = new Set(read.known.map(foldName));
    this.#marks = read.marks;
    this.#media = mediaById(read.media.filter(({ publicOf }) => publicOf === undefined));
    this.#pictures = publicPictures(read.media);
    this.series = publicSeries(read.series, read.chapters, this.people, this.#media);
    this.aside = read.marks
      .filter(({ visibility }) => visibility === 'public')
      .sort(newestFirst)
      .reverse();
  }

  static async open(): Promise<Desk> {
    const keys = ['people', 'knownNames', 'publishing', 'series', 'chapters'] as const;
    const [people, known, choices, series, chapters] = await Promise.all(keys.map(readLater));
    return new Desk({
      words: new Dictionary(await readWords()),
      people: peopleOf(people),
      known: knownNamesOf(known),
      choices: publishingOf(choices),
      ledger: await readLedger(),
      marks: await readOwnMarks(),
      series: seriesOf(series),
      chapters: chaptersOf(chapters),
      media: await (await reading()).media.all(),
    });
  }

  /**
   * The posts of these entries, or of all that are meant for others, oldest first. Names are given as if all of them
   * went out: a post is called the same whether it goes alone or along.
   */
  async *posts(ids: ReadonlySet<string> | null = null): AsyncGenerator<Post, void> {
    // A name that was sent is its entry's for good, also where that is for the person alone again, or gone.
    const owners = new Map<string, string>();
    for (const row of this.ledger.values()) {
      const name = lastFileName(row);
      if (name !== null && !owners.has(keyOf(name))) owners.set(keyOf(name), row.id);
    }
    const days = ids && new Set(this.aside.filter(({ id }) => ids.has(id)).map(({ when }) => when.day));
    // Of another day no file can have the same name.
    const wanted = this.aside.filter(({ when }) => days === null || days.has(when.day));
    for (const { id } of wanted) {
      const post = await this.#post(id, owners);
      if (!post) continue;
      owners.set(keyOf(nameIn(post.file.path)), id);
      if (ids === null || ids.has(id)) yield post;
    }
  }

  async #post(id: string, owners: ReadonlyMap<string, string>): Promise<Post | null> {
    const [[entry], [edition = null]] = await Promise.all([readEntries([id]), readEditions([id])]);
    // Asked again here: the entry may have changed since its mark was read.
    if (entry?.visibility !== 'public' || entry.removedAt !== undefined || entry.isExample) return null;
    const sent = lastFileName(this.ledger.get(id));
    const before = sent !== null && owners.get(keyOf(sent)) === id ? sent : null;
    const taken = new Set([...owners].flatMap(([name, owner]) => (owner === id ? [] : [name])));
    const others = await this.#othersFor(entry, edition);
    // What was marked as private since the copy was made goes from it, whatever stands in it.
    const bared = edition && withoutNewlyPrivate(edition, entry);
    const shown = edition && bared ? { ...edition, ...bared.text } : edition;
    const form = this.#withoutPrivateWords(
      publicForm(entry, shown, {
        people: this.people,
        known: this.#known,
        others,
        media: this.#media,
        pictures: await picturesFor(entry, edition, this.#pictures),
        fileName: before,
      }),
    );
    const gone = (bared?.removed ?? []).map((one) => ({ ...one, kind: 'passage' as const }));
    const whole: PublicForm = {
      ...form,
      leftOut: [...gone, ...form.leftOut],
      changesNothing: form.changesNothing && gone.length === 0,
    };
    const named = this.#namedFeelings(whole, edition);
    const { labelOf } = named;
    const telling = { people: this.people, media: this.#media };
    const source = sourceFile(entry, named.form, telling, labelOf, before, taken);
    const made = source ?? postFile(named.form.content, labelOf, before, taken);
    const text = decodeText(made.bytes).text;
    const file: PostFile = {
      id,
      name: nameOf(named.form.content) || named.form.content.when.day,
      path: made.path,
      text,
      sha256: await sha256(made.bytes),
      pictures: named.form.pictures,
    };
    const series = seriesAt(this.series, id, entry.when.day);
    const looked = [
      text,
      publicTextOf(entry),
      series?.title ?? null,
      series?.chapterOn(entry.when.day) ?? null,
    ];
    const lookSha = await sha256(encodeText(JSON.stringify(looked)));
    const isLooked = edition?.looked === lookSha;
    return {
      ...{ entry, edition, form: named.form, file, labelOf, lookSha, isLooked, series },
      isSource: source !== null,
    };
  }

  /** Feelings whose words name somebody are called as the list says, each listed, and each can be refused. */
  #namedFeelings(form: PublicForm, edition: Edition | null) {
    const refused = edition?.choices.refused ?? [];
    // The words that Ebb brings along name nobody.
    const own = form.content.feelings.filter(({ id }) => !isBuiltIn(this.words.resolve(id)));
    const found = own.flatMap(({ id }) =>
      replacementsIn(this.words.labelOf(id), this.people, 'tag').map((one) => ({
        ...one,
        key: `feeling ${one.key}`,
        label: this.words.labelOf(id),
      })),
    );
    const listed = found.map(({ label, ...one }) => ({
      ...one,
      isRefused: refused.includes(one.key),
      around: [label.slice(0, one.start), label.slice(one.end)] as [string, string],
    }));
    const labelOf = (id: string): string => {
      const label = this.words.labelOf(id);
      return replaced(
        label,
        found.filter((one) => one.label === label),
        refused,
      );
    };
    const changesNothing = form.changesNothing && listed.every(({ isRefused }) => isRefused);
    return { form: { ...form, replaced: [...form.replaced, ...listed], changesNothing }, labelOf };
  }

  /** What a feeling is called in public: a word of the person's own may name somebody. */
  readonly labelOf = (id: string): string => {
    const label = this.words.labelOf(id);
    if (isBuiltIn(this.words.resolve(id))) return label;
    return replaced(label, replacementsIn(label, this.people, 'tag'), []);
  };

  /** A feeling whose word is marked as private, or names a medium, stays here as a whole. */
  #withoutPrivateWords(form: PublicForm): PublicForm {
    const { feelings } = form.content;
    const gone = feelings.filter(({ id }) => {
      const label = this.words.labelOf(id);
      return holdsPassage(label) || namesMedium(label, this.#media);
    });
    if (gone.length === 0) return form;
    const left = gone.map(({ id }) => ({
      kind: 'feeling' as const,
      text: this.words.labelOf(id),
      field: 'tag' as const,
    }));
    return {
      ...form,
      content: { ...form.content, feelings: feelings.filter((feeling) => !gone.includes(feeling)) },
      leftOut: [...form.leftOut, ...left],
      changesNothing: false,
    };
  }

  /** All other entries, where the text may link to one. */
  async #othersFor(entry: Entry, edition: Edition | null): Promise<readonly OtherEntry[]> {
    const { title = '', body, description = '', tags } = edition ?? entry;
    const text = [title, body, description, ...tags, ...entry.extra].join('\n');
    if (!MAY_LINK.test(text)) return [];
    this.#others ??= await this.#allOthers();
    return this.#others;
  }

  async #allOthers(): Promise<readonly OtherEntry[]> {
    const names = await fileNames(this.#marks, this.words);
    return this.#marks.map(({ id, name, isTitled, visibility }): OtherEntry => {
      const row = this.ledger.get(id);
      const sent = [...new Set((row?.outs ?? []).map(({ path }) => nameIn(path)))];
      const stands = visibility === 'public' ? onBlog(row) : null;
      return {
        id,
        ...(isTitled ? { title: name } : {}),
        fileName: names.get(id) ?? '',
        fileNames: sent,
        // A link to a post that is not there, or soon is not, would stop the build of the whole blog.
        postName: stands && stemOf(nameIn(stands.path)),
      };
    });
  }
}

const keyOf = (name: string): string => name.normalize('NFC').toLowerCase();
export const stemOf = (name: string): string => name.replace(/\.[^.]+$/, '');
