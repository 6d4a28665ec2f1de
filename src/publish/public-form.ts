// The one way by which anything of an entry becomes public. Private passages and pictures go first, then links to entries
// that are not for others and to media, then names are replaced; all else of the entry stays behind unless it was chosen.
import { type Edition, type EditionChoices, editionTextOf, PLAIN_CHOICES } from '../journal/edition.ts';
import type { Content, Entry } from '../journal/entry.ts';
import { keptBack, withoutKeptBack } from '../journal/kept-back.ts';
import { isPicture, mediumFileName, type NamedMedium } from '../journal/medium.ts';
import type { Person } from '../journal/person.ts';
import { holdsPassage } from '../journal/private-passages.ts';
import {
  type PublicPicture,
  type PublicPictures,
  publicPath,
  publicPicturesIn,
  withPublicPictures,
  withSiteAddresses,
} from '../journal/public-picture.ts';
import { liquidIn, postUrlsIn, withoutPrivateLinks } from './entry-links.ts';
import type { OtherEntry } from './entry-targets.ts';
import { extraLineOf, publicExtra } from './extra-fields.ts';
import { withoutKeepSigns } from './keep-signs.ts';
import { withKeptBreaks } from './kept-breaks.ts';
import { type KnownMedia, withNamed } from './media-names.ts';
import { foldName, wordsOf } from './names.ts';
import { type Field, type Replacement, replaced, replacementsIn } from './people.ts';
import { withoutRemarks } from './remarks.ts';
import { type Trace, tracesIn } from './traces.ts';
import { withTypedNumbers } from './typed-numbers.ts';
import { type UnknownName, unknownNames } from './unknown-names.ts';
import { namesMedium, withoutMedia } from './without-media.ts';

/** What of the journal has a say in what may go out of one entry. */
export interface PublicContext {
  people: readonly Person[];
  /** Words that the person said are fine, each as `foldName` gives it. */
  known: ReadonlySet<string>;
  /** All entries; itself may be among them. One array for all posts: what is known of it is worked out once. */
  others: readonly OtherEntry[];
  /** The media of the journal, but for those that were chosen for others. */
  media: KnownMedia;
  /** Those of them that may go out with this entry. */
  pictures: PublicPictures;
  /** The name the post went out under before; null for none. */
  fileName: string | null;
}

/** A name that is listed, whether it was replaced or not. */
export interface ReplacedWord extends Replacement {
  isRefused: boolean;
  /** A few words before and behind it, so that a person knows which one it is. */
  around: [before: string, behind: string];
}

/** Something of the entry that does not go out, as it stands there; a picture or a sound by its file, each once. */
export interface LeftOut {
  kind: 'passage' | 'alike' | 'remark' | 'picture' | 'sound' | 'link' | 'field' | 'tag' | 'feeling';
  text: string;
  field: Field;
}

export interface PublicForm {
  content: Content;
  replaced: ReplacedWord[];
  leftOut: LeftOut[];
  /** Places in these lists are those of `readText`. */
  unknown: UnknownName[];
  traces: Trace[];
  /** What was looked through: the body without the lines at its end, then description, title and tags. */
  readText: string;
  /** Jekyll would evaluate something in the body that is no link of ours, and it cannot be told not to. */
  hasLiquid: boolean;
  /** Nothing was left out, and no name was replaced. */
  changesNothing: boolean;
  /** What goes along, in the order it stands. */
  pictures: PublicPicture[];
}

const AROUND = 24;

/** Whole words of one line. */
function wordsAround(text: string, { start, end }: Replacement): [string, string] {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const behind = text.slice(end, end + AROUND);
  return [
    start > AROUND ? before.replace(/^\S*\s/, '') : before,
    text.length > end + AROUND ? behind.replace(/\s\S*$/, '') : behind,
  ].map((part) => part.replace(/\s+/g, ' ').toWellFormed()) as [string, string];
}

export const leftOutMedium = (medium: NamedMedium, field: Field): LeftOut => ({
  kind: isPicture(medium.type) ? 'picture' : 'sound',
  text: mediumFileName(medium),
  field,
});

/** Every text of which anything may go out, as one. */
function allText(entry: Entry, edition: Edition | null): string {
  const { contentNote, helpLine, writtenNote } = edition?.choices ?? PLAIN_CHOICES;
  const texts = [entry, ...(edition ? [edition] : [])].flatMap(({ title, body, description, tags }) => [
    ...[title, body, description],
    ...tags,
  ]);
  return [...texts, entry.layout, ...entry.extra, contentNote, helpLine, writtenNote].join('\n');
}

/** Goes through the parts of one entry, and keeps account of what it does. */
class Publisher {
  readonly replaced: ReplacedWord[] = [];
  readonly leftOut: LeftOut[] = [];
  readonly #context: PublicContext;
  readonly #media: KnownMedia;
  readonly #refused: readonly string[];

  constructor(context: PublicContext, media: KnownMedia, refused: readonly string[]) {
    this.#context = context;
    this.#media = media;
    this.#refused = refused;
  }

  leaveOut(kind: LeftOut['kind'], text: string, field: Field): void {
    this.leftOut.push({ kind, text, field });
  }

  leaveOutMedium(medium: NamedMedium, field: Field): void {
    const one = leftOutMedium(medium, field);
    if (!this.leftOut.some(({ kind, text }) => kind === one.kind && text === one.text))
      this.leftOut.push(one);
  }

  /** Without passages, pictures, links and remarks. Taking out the one may make the other whole, so all are asked until none is. */
  bare(text: string, field: Field): string {
    let left = text;
    for (let before = ''; before !== left; ) {
      before = left;
      for (const kept of keptBack(left))
        if (kept.kind === 'passage') this.leaveOut('passage', left.slice(kept.start, kept.end), field);
        else this.leaveOutMedium(kept.medium, field);
      const { text: linked, removed } = withoutPrivateLinks(withoutKeptBack(left), this.#context.others);
      for (const link of removed) this.leaveOut('link', link.text === '' ? link.target : link.text, field);
      const open = withoutMedia(linked, this.#media);
      for (const medium of open.removed) this.leaveOutMedium(medium, field);
      const said = withoutRemarks(open.text);
      for (const remark of said.removed) this.leaveOut('remark', remark, field);
      left = said.text;
    }
    return left;
  }

  list(found: readonly Replacement[], text: string): void {
    const refused = new Set(this.#refused);
    this.replaced.push(
      ...found.map((one) => ({
        ...one,
        isRefused: refused.has(one.key),
        around: wordsAround(text, one),
      })),
    );
  }

  /** The names in a text, but for those in our links to other posts: a file is called as it is called. */
  namesIn(text: string, field: Field): Replacement[] {
    const links = postUrlsIn(text, this.#context.others);
    const found = replacementsIn(text, this.#context.people, field).filter(
      ({ start, end }) => !links.some((link) => link.start <= start && end <= link.end),
    );
    this.list(found, text);
    return found;
  }

  named(text: string, field: Field): string {
    const found = this.namesIn(text, field);
    return replaced(text, found, this.#refused);
  }

  /** A text of one line, or undefined where nothing of it is left. */
  line(text: string | undefined, field: Field): string | undefined {
    if (text === undefined) return undefined;
    const left = this.named(this.bare(text, field), field);
    return left.trim() === '' && text !== '' ? undefined : left;
  }

  tags(tags: readonly string[]): string[] {
    const kept = tags.flatMap((tag) => {
      if (holdsPassage(tag) || namesMedium(tag, this.#media)) {
        this.leaveOut('tag', tag, 'tag');
        return [];
      }
      return this.line(tag, 'tag') ?? [];
    });
    return [...new Set(kept)];
  }

  /** The body, and the body with the lines that were chosen to stand at its end. */
  body(text: string, { writtenNote, helpLine }: EditionChoices): { read: string; whole: string } {
    const open = this.bare(text, 'body');
    const unsigned = withoutKeepSigns(open);
    // Only now: a sign may keep a line from ending a passage. What it kept from beginning one is private too.
    const bare = unsigned === open ? open : this.bare(unsigned, 'body');
    const lines = [writtenNote, helpLine]
      .map((line) => this.bare(line, 'body').trim())
      .filter((line) => line !== '');
    const joined =
      lines.length === 0 ? bare : [bare.trimEnd(), ...lines].filter((part) => part !== '').join('\n\n');
    // Put together they may make a link or a passage that neither is alone.
    const whole = lines.length === 0 ? bare : this.bare(joined, 'body');
    const found = this.namesIn(whole, 'body');
    if (whole !== joined) {
      const all = replaced(whole, found, this.#refused);
      return { read: all, whole: all };
    }
    const ofText = found.filter(({ end }) => end <= bare.trimEnd().length);
    return {
      read: replaced(bare, ofText, this.#refused),
      whole: replaced(whole, found, this.#refused),
    };
  }
}

/** Words that need no second look: those said to be fine, and all that the list of people knows. */
function knownWords({ known, people }: PublicContext): Set<string> {
  // Of a listed name the whole alone: its surname by itself is another form, and is shown.
  const listed = people.flatMap(({ forms, becomes }) => [...forms, becomes].map(foldName));
  const instead = people.flatMap(({ becomes }) => wordsOf(becomes).map(({ fold }) => fold));
  return new Set([...known, ...listed, ...instead]);
}

/** Lines that Jekyll is told by: a note for readers, and that braces in the body are no Liquid. */
function addedLines(contentNote: string, isLiquidOff: boolean): Map<string, string> {
  const lines = new Map<string, string>();
  if (contentNote.trim() !== '') lines.set('content_note', extraLineOf('content_note', contentNote));
  if (isLiquidOff) lines.set('render_with_liquid', 'render_with_liquid: false');
  return lines;
}

/**
 * What of an entry may go out, with everything that was changed on the way. The texts of the edition are taken where there
 * is one, else those of the entry. Nothing else of the entry than its day, its layout and what was chosen is in it.
 * Labels of feelings are the person's own words and go out as they are.
 */
export function publicForm(entry: Entry, edition: Edition | null, context: PublicContext): PublicForm {
  const choices = edition?.choices ?? PLAIN_CHOICES;
  const text = editionTextOf(edition ?? entry);
  const { pictures } = context;
  const named = withNamed(context.media, allText(entry, edition));
  const media = new Map([...named].filter(([id]) => !pictures.has(id)));
  const publisher = new Publisher(context, media, choices.refused);
  const title = publisher.line(text.title, 'title');
  const body = publisher.body(withPublicPictures(text.body, pictures), choices);
  const description = publisher.line(text.description, 'description');
  const tags = publisher.tags(text.tags);
  const note = publisher.line(choices.contentNote, 'extra') ?? '';
  const layout = publisher.line(entry.layout, 'extra');
  const liquid = liquidIn(body.whole, context.others);
  const isLiquidOff = liquid.hasOther && !liquid.hasPostUrl;
  const added = addedLines(note, isLiquidOff);
  const extra = publicExtra(entry.extra, choices.extraKeys, new Set(added.keys()), {
    people: context.people,
    others: context.others,
    media,
    refused: choices.refused,
  });
  publisher.list(extra.replacements, '');
  for (const lines of extra.leftOut) publisher.leaveOut('field', lines, 'extra');
  const posted = isLiquidOff ? body.whole : withSiteAddresses(body.whole, pictures);
  const written = withTypedNumbers(posted);
  const content: Content = {
    when: choices.hasTime ? entry.when : { kind: 'date', day: entry.when.day },
    ...(title === undefined ? {} : { title }),
    body: choices.keepsLines ? withKeptBreaks(written) : written,
    ...(description === undefined ? {} : { description }),
    ...(layout === undefined ? {} : { layout }),
    tags,
    feelings: text.feelings.map((feeling) => (choices.hasStrengths ? feeling : { id: feeling.id })),
    extra: [...extra.lines, ...added.values()],
  };
  const along = publicPicturesIn(body.whole, pictures);
  const addresses = new Set(along.map((picture) => `/${publicPath(picture)}`));
  const readText = [body.read, description, title, ...tags].filter((part) => part !== undefined).join('\n\n');
  return {
    content,
    replaced: publisher.replaced,
    leftOut: publisher.leftOut,
    unknown: unknownNames(readText, knownWords(context)),
    // Where a picture that goes along lies tells of nobody.
    traces: tracesIn(readText).filter(({ text }) => !addresses.has(text)),
    readText,
    hasLiquid: liquid.hasOther && liquid.hasPostUrl,
    pictures: along,
    changesNothing: publisher.leftOut.length === 0 && publisher.replaced.every(({ isRefused }) => isRefused),
  };
}
