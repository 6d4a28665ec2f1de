// The last guard before a file is made: no medium of the journal is named in it, in whichever way. Of a link to a picture the
// words stay; a picture, a recording, and what else would lead to one, goes as a whole.
import { cutsOf, joinedPlaces, type Place } from '../journal/cut-places.ts';
import { endingAs, pastAttributes, withoutKeptBack } from '../journal/kept-back.ts';
import { isPicture, type NamedMedium } from '../journal/medium.ts';
import { addressRound, editsRound } from './address-round.ts';
import { edited } from './entry-links.ts';
import type { Edit } from './link-edits.ts';
import type { LinkMark } from './link-mark.ts';
import { linkMarks } from './link-marks.ts';
import { type KnownMedia, mediumNamedBy, mediumNamesIn, mediumOfWiki, readable } from './media-names.ts';

/** Nothing else can be an id, so that nearly every text is looked at no further. */
const MAY_NAME = /[0-9a-hjkmnp-tv-z]{12}/i;
const mayName = (text: string): boolean => MAY_NAME.test(text) || MAY_NAME.test(readable(text));

/** A tag with its attributes, in quotes or as they are. */
const TAG = /<([a-z][\w-]{0,40})(?:(?:"[^"]{0,5000}"|'[^']{0,5000}'|[^<>"']){0,10000}|[^<>]{0,10000})>/gi;
/** What shows a medium and has an end of its own: what stands between goes too, for it tells what is seen. */
const LONGEST = 5_000;
const SHOWS = /^(?:figure|picture|audio|video|object|svg)$/i;

class MediaEdits {
  readonly removed: NamedMedium[] = [];
  readonly #drops: Place[] = [];
  readonly #unwraps: Edit[] = [];
  readonly #labels = new Map<string, NamedMedium>();
  readonly #text: string;
  readonly #known: KnownMedia;
  /** Where the last reference ends that went. */
  #goneUntil = 0;

  constructor(text: string, known: KnownMedia) {
    this.#text = text;
    this.#known = known;
    const marks = linkMarks(text);
    for (const mark of marks) if (mark.kind !== 'reference') this.#look(mark);
    for (const mark of marks) if (mark.kind === 'reference') this.#lookAtReference(mark);
    for (const tag of text.matchAll(TAG)) this.#lookAtTag(tag[0], tag[1] ?? '', tag.index);
  }

  get edits(): Edit[] {
    return [...cutsOf(this.#text, joinedPlaces(this.#drops)), ...this.#unwraps];
  }

  #slice({ start, end }: Place): string {
    return this.#text.slice(start, end);
  }

  #look(mark: LinkMark): void {
    const isWiki = mark.kind === 'wiki' || mark.kind === 'embed';
    const medium = (isWiki ? mediumOfWiki : mediumNamedBy)(this.#slice(mark.target), this.#known);
    if (!medium) return;
    if (mark.kind === 'definition') {
      this.#labels.set(mark.label ?? '', medium);
      this.#drop(mark.whole, medium);
    } else this.#remove(mark, medium);
  }

  #lookAtReference(mark: LinkMark): void {
    // The label of a reference that went is none of its own.
    const medium = mark.whole.start < this.#goneUntil ? undefined : this.#labels.get(mark.label ?? '');
    if (!medium) return;
    this.#remove(mark, medium);
    this.#goneUntil = mark.whole.end;
  }

  #lookAtTag(tag: string, name: string, start: number): void {
    // A link of HTML is one like others.
    if (name.toLowerCase() === 'a') return;
    const rest = SHOWS.test(name) ? this.#text.slice(start, start + LONGEST) : '';
    const whole = new RegExp(`^[^]*?</${name}\\s{0,9}>`, 'i').exec(rest)?.[0] ?? tag;
    const medium = mediumNamedBy(whole, this.#known);
    if (medium) this.#drop({ start, end: start + whole.length }, medium);
  }

  #drop(place: Place, medium: NamedMedium): void {
    this.#drops.push(place);
    this.removed.push(medium);
  }

  #remove({ kind, whole, words, target }: LinkMark, medium: NamedMedium): void {
    const isImage = kind === 'embed' || (kind !== 'html' && this.#text[whole.start - 1] === '!');
    // The words of a link to a recording are its name, which tells nobody anything.
    if (isImage || !isPicture(medium.type) || words.start === target.start || !this.#saysAnything(words)) {
      const start = isImage && kind !== 'embed' ? whole.start - 1 : whole.start;
      this.#drop({ start, end: pastAttributes(this.#text, whole.end) }, medium);
      return;
    }
    this.removed.push(medium);
    this.#unwraps.push({ start: whole.start, end: words.start, instead: '' });
    this.#unwraps.push({ start: words.end, end: whole.end, instead: '' });
  }

  /** Whether anything is left to read of a link's words, without the pictures among them. */
  #saysAnything(words: Place): boolean {
    const within = this.#drops.filter(({ start, end }) => words.start <= start && end <= words.end);
    const edits = within.map(({ start, end }): Edit => {
      return { start: start - words.start, end: end - words.start, instead: '' };
    });
    return edited(this.#slice(words), edits).trim() !== '';
  }
}

/** Nobody nests links deeper. */
const MOST_ROUNDS = 20;

/** A text that names no medium, and the media that it named. One that names none is given back as it is. */
export function withoutMedia(text: string, known: KnownMedia): { text: string; removed: NamedMedium[] } {
  const removed: NamedMedium[] = [];
  if (!mayName(text)) return { text, removed };
  let left = text;
  // What stood on both sides of a link may be one together.
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const found = new MediaEdits(left, known);
    if (found.removed.length === 0) break;
    removed.push(...found.removed);
    left = edited(left, found.edits);
  }
  for (let names = mediumNamesIn(left, known); names.length > 0; names = mediumNamesIn(left, known)) {
    removed.push(...names.map(({ medium }) => medium));
    const text = left;
    left = edited(
      text,
      names.flatMap((name) => {
        const run = addressRound(text, name);
        return editsRound(text, run) ?? cutsOf(text, [run]);
      }),
    );
  }
  return { text: removed.length === 0 ? text : endingAs(text, left), removed };
}

export const namesMedium = (text: string, known: KnownMedia): boolean =>
  withoutMedia(text, known).removed.length > 0;

/** A short text without anything that stays with the person, that of a title or a name. */
export function openWords(text: string, known: KnownMedia): string {
  let left = text;
  for (let before = ''; before !== left; ) {
    before = left;
    left = withoutMedia(withoutKeptBack(left), known).text;
  }
  return left;
}
