// What has a say in which posts others would read, and how: the list of people, what is out already, and what is not for
// others.
import { decodeText, encodeText } from '../formats/text.ts';
import { chaptersOf } from '../journal/chapter.ts';
import { type Edition, isSetAside } from '../journal/edition.ts';
import { type Entry, isOwn, nameOf } from '../journal/entry.ts';
import { type LedgerRow, lastFileName } from '../journal/ledger.ts';
import { type Mark, newestFirst } from '../journal/mark.ts';
import type { Medium } from '../journal/medium.ts';
import { withoutAnyUnsure, withoutNewlyPrivate } from '../journal/newly-private.ts';
import { type Person, peopleOf } from '../journal/person.ts';
import { type PublicPictures, publicPictures } from '../journal/public-picture.ts';
import { knownNamesOf, type PublishingChoices, publicTextOf, publishingOf } from '../journal/publishing.ts';
import { seriesOf } from '../journal/series.ts';
import { Dictionary } from '../journal/words.ts';
import type { OtherEntry } from '../publish/entry-targets.ts';
import { type KnownMedia, mediaById } from '../publish/media-names.ts';
import { foldName } from '../publish/names.ts';
import { postFile } from '../publish/post-file.ts';
import { type LeftOut, type PublicForm, publicForm } from '../publish/public-form.ts';
import { sourceFile } from '../publish/source-file.ts';
import { readEditions } from '../store/editions.ts';
import { readEntries } from '../store/entries.ts';
import { readLater } from '../store/later-settings.ts';
import { readLedger } from '../store/ledger.ts';
import { entriesInOrder } from '../store/lots.ts';
import { reading } from '../store/unit.ts';
import { readWords } from '../store/words.ts';
import { sha256Hex } from '../vault/sha256.ts';
import { namedFeelings, publicLabel, withoutPrivateWords } from './feeling-words.ts';
import { mayLink, otherEntries } from './other-entries.ts';
import type { Post } from './post.ts';
import { keyOf, nameIn } from './post-names.ts';
import { picturesFor } from './public-pictures.ts';
import { mayLinkInSeries, type PublicSeries, publicSeries, seriesAt } from './public-series.ts';
import type { PostFile } from './publish-jobs.ts';
import { type Said, saidIn } from './said.ts';

const isForOthers = (entry: Entry): boolean => isSetAside(entry) && !entry.isExample;

/** Everything that has a say in what may go out, as of one moment. */
export class Desk {
  readonly words: Dictionary;
  readonly people: readonly Person[];
  readonly choices: PublishingChoices;
  readonly ledger: ReadonlyMap<string, LedgerRow>;
  /** Entries that are meant for others, oldest first. */
  readonly aside: readonly Mark[];
  readonly #known: ReadonlySet<string>;
  /** In public words. */
  series: readonly PublicSeries[] = [];
  readonly #marks: readonly Mark[];
  readonly #removed: readonly Mark[];
  readonly #media: KnownMedia;
  readonly #pictures: PublicPictures;
  #others: readonly OtherEntry[] | null = null;
  /** Posts go where nobody is asked: what may be private in other words stays, unless somebody looked and let it. */
  isWary = false;

  constructor(read: {
    words: Dictionary;
    people: readonly Person[];
    known: readonly string[];
    choices: PublishingChoices;
    ledger: readonly LedgerRow[];
    /** Those of the person's own, removed ones too. */
    marks: readonly Mark[];
    media: readonly Medium[];
  }) {
    this.words = read.words;
    this.people = read.people;
    this.choices = read.choices;
    this.ledger = new Map(read.ledger.map((row) => [row.id, row]));
    this.#known = new Set(read.known.map(foldName));
    this.#marks = read.marks.filter(isOwn);
    this.#removed = read.marks.filter(({ removedAt, isExample }) => removedAt !== undefined && !isExample);
    this.#media = mediaById(read.media.filter(({ publicOf }) => publicOf === undefined));
    this.#pictures = publicPictures(read.media);
    this.aside = this.#marks
      .filter(({ visibility }) => visibility === 'public')
      .sort(newestFirst)
      .reverse();
  }

  static async open(): Promise<Desk> {
    const keys = ['people', 'knownNames', 'publishing', 'series', 'chapters'] as const;
    const [people, known, choices, series, chapters] = await Promise.all(keys.map(readLater));
    const { marks, media } = await reading();
    const desk = new Desk({
      words: new Dictionary(await readWords()),
      people: peopleOf(people),
      known: knownNamesOf(known),
      choices: publishingOf(choices),
      ledger: await readLedger(),
      marks: await marks.all(),
      media: await media.all(),
    });
    const told = [seriesOf(series), chaptersOf(chapters)] as const;
    const others = await desk.#othersWhere(mayLinkInSeries(...told));
    desk.series = publicSeries(...told, desk.people, desk.#media, others);
    return desk;
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

  async #post(id: string, owners: ReadonlyMap<string, string>, isWary = false): Promise<Post | null> {
    const [[entry], [edition = null]] = await Promise.all([readEntries([id]), readEditions([id])]);
    // Asked again here: the entry may have changed since its mark was read.
    if (!entry || !isForOthers(entry)) return null;
    const sent = lastFileName(this.ledger.get(id));
    const before = sent !== null && owners.get(keyOf(sent)) === id ? sent : null;
    const taken = new Set([...owners].flatMap(([name, owner]) => (owner === id ? [] : [name])));
    const { form, labelOf, unsure } = await this.#inPublic(entry, edition, before, isWary);
    const telling = { people: this.people, media: this.#media };
    const source = sourceFile(entry, form, telling, labelOf, before, taken);
    const made = source ?? postFile(form.content, labelOf, before, taken);
    const text = decodeText(made.bytes).text;
    const file: PostFile = {
      id,
      name: nameOf(form.content) || form.content.when.day,
      path: made.path,
      text,
      sha256: await sha256Hex(made.bytes),
      pictures: form.pictures,
    };
    const series = seriesAt(this.series, id, entry.when.day);
    const looked = [
      text,
      publicTextOf(entry),
      series?.title ?? null,
      series?.chapterOn(entry.when.day) ?? null,
      // Whoever was not asked did not say that it may go.
      ...(unsure.length > 0 ? [unsure] : []),
    ];
    const lookSha = await sha256Hex(encodeText(JSON.stringify(looked)));
    const isLooked = edition?.looked === lookSha;
    if (this.isWary && unsure.length > 0 && !isLooked) return this.#post(id, owners, true);
    return {
      ...{ entry, edition, form, unsure, file, labelOf, lookSha, isLooked, series },
      isSource: source !== null,
    };
  }

  /** An entry in public words, with everything that was changed on the way. */
  async #inPublic(entry: Entry, edition: Edition | null, fileName: string | null, isWary = false) {
    // What was marked as private since the copy was made goes from it, whatever stands in it.
    const found = edition && withoutNewlyPrivate(edition, entry);
    const bared = found && isWary ? withoutAnyUnsure(found) : found;
    const form = withoutPrivateWords(
      publicForm(entry, bared?.text ?? null, {
        people: this.people,
        known: this.#known,
        others: await this.#othersWhere(mayLink(entry, edition)),
        media: this.#media,
        pictures: await picturesFor(entry, edition, this.#pictures),
        fileName,
      }),
      this.words,
      this.#media,
    );
    const gone = (bared?.removed ?? []).map(({ field, text, isAlike }): LeftOut => {
      return { field, text, kind: field === 'tag' ? 'tag' : isAlike ? 'alike' : 'passage' };
    });
    const whole: PublicForm = {
      ...form,
      leftOut: [...gone, ...form.leftOut],
      changesNothing: form.changesNothing && gone.length === 0,
    };
    return { ...namedFeelings(whole, edition, this), unsure: bared?.unsure ?? [] };
  }

  /** What entries would say of themselves if they went out now, by id; those that may not say nothing. */
  async saying(ids: readonly string[]): Promise<ReadonlyMap<string, Said>> {
    const said = new Map<string, Said>();
    for await (const entries of entriesInOrder(ids)) {
      const editions = await readEditions(entries.map(({ id }) => id));
      for (const [at, entry] of entries.entries()) {
        if (!isForOthers(entry)) continue;
        const edition = editions[at];
        // Its text tells none of it, and would take its time.
        const { form, labelOf } = edition
          ? await this.#inPublic(entry, { ...edition, body: '' }, null)
          : await this.#inPublic({ ...entry, body: '' }, null, null);
        said.set(entry.id, saidIn(form.content, labelOf));
      }
    }
    return said;
  }

  /** What a feeling is called in public: a word of the person's own may name somebody. */
  readonly labelOf = (id: string): string => publicLabel(id, this);

  /** All other entries, where a text may link to one. */
  async #othersWhere(mayLink: boolean): Promise<readonly OtherEntry[]> {
    if (!mayLink) return [];
    this.#others ??= await otherEntries(this.#marks, this.#removed, this.ledger, this.words);
    return this.#others;
  }
}
