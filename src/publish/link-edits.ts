// What changes in one text for its links to other entries: where each will lead, and which words go with it.
import { slugOf } from '../formats/file-name.ts';
import { editsRound } from './address-round.ts';
import {
  type EntryTargets,
  type OtherEntry,
  publicWords,
  type Target,
  tellingNames,
} from './entry-targets.ts';
import type { LinkMark, Place } from './link-mark.ts';
import { linkMarks } from './link-marks.ts';
import type { Names } from './names.ts';
import { isHiddenName, isTelling, tellsTitle } from './telling-words.ts';

/** A link that went, with its words and where it led. */
export interface RemovedLink {
  text: string;
  target: string;
}

export interface Edit extends Place {
  instead: string;
}

/** What is known of all other entries; made once for all texts of all posts. */
export interface Known {
  targets: EntryTargets;
  /** Titles of those that are not for others. */
  titles: Names<true>;
  /** Files and ids of those that are not for others, which may stand in a text without being links. */
  files: Names<true>;
  postNames: ReadonlySet<string>;
}

/** Removes a place; of the blanks round it one stays, and none before a sign that ends, which that of a picture is not. */
export function gone(text: string, { start, end }: Place): Edit {
  const isAfterBlank = start > 0 && text[start - 1] === ' ';
  const isFirst = start === 0 || /[\n([]/.test(text.charAt(start - 1));
  if ((isAfterBlank || isFirst) && text[end] === ' ') return { start, end: end + 1, instead: '' };
  if (isAfterBlank && (end === text.length || /^(?:[.,;:?\n]|!(?!\[))/.test(text.slice(end, end + 2))))
    return { start: start - 1, end, instead: '' };
  return { start, end, instead: '' };
}

type Out = Extract<Target, { kind: 'out' }>;

/** `{% post_url … %}` for a post that is out; the part of it that was meant stays, unless it tells a hidden name. */
const postUrl = ({ entry, fragment }: Out): string => {
  const isShown = fragment !== '' && !fragment.startsWith('^') && !isHiddenName(fragment, entry);
  return `{% post_url ${entry.postName ?? ''} %}${isShown ? `#${slugOf(fragment)}` : ''}`;
};

/** Such a tag in the one spelling that is known elsewhere (entry-links.ts), with the part that is meant. */
const OUR_TAG = /^(?:\{\{[^{}\n]{0,200}\}\})?\{% post_url (\S+) %\}(?:#\S*)?$/;

const linkTo = (words: string, out: Out): string => `[${words.replace(/[[\]]/g, '\\$&')}](${postUrl(out)})`;

/** Kramdown's own for a link: they may tell what it led to, and belong to nothing without it. `{: title="Rain"}` */
const ATTRIBUTES = /\{:[^{}\n]{0,500}\}|/y;

export class LinkEdits {
  readonly edits: Edit[] = [];
  readonly removed: RemovedLink[] = [];
  readonly #text: string;
  readonly #known: Known;
  readonly #goneLabels = new Map<string, { target: string; telling: string[] }>();
  readonly #outLabels = new Map<string, Out>();
  /** Where the last reference ends that went. */
  #goneUntil = 0;

  constructor(text: string, known: Known) {
    this.#text = text;
    this.#known = known;
    const marks = linkMarks(text);
    for (const mark of marks) if (mark.kind !== 'reference') this.#look(mark);
    for (const mark of marks) if (mark.kind === 'reference') this.#lookAtReference(mark);
  }

  #slice({ start, end }: Place): string {
    return this.#text.slice(start, end);
  }

  /** Where a link leads; one that holds a tag leads where the tag does. */
  #targetOf(mark: LinkMark): Target {
    const { targets } = this.#known;
    const said = this.#slice(mark.target);
    const [inner] = mark.kind === 'tag' ? [] : linkMarks(said).filter(({ kind }) => kind === 'tag');
    const target = inner ? said.slice(inner.target.start, inner.target.end) : said;
    const isTag = mark.kind === 'tag' || inner !== undefined;
    const found = targets.find(target, mark.kind === 'wiki' || mark.kind === 'embed');
    const isPostUrl = isTag && /post_url/.test(inner ? said : this.#slice(mark.whole));
    return found.kind === 'none' && isPostUrl ? { kind: 'private', entries: [] } : found;
  }

  /**
   * A link whose address holds another link leads to where that does as well, as soon as Liquid takes away what stands
   * before it: words that tell of it go. Others stay, with what is left of the address.
   */
  #targetWithin(mark: LinkMark): Target {
    const found = this.#targetOf(mark);
    if (found.kind !== 'none' || mark.kind === 'html') return found;
    const said = this.#slice(mark.target);
    const entries = linkMarks(said).flatMap((inner) => {
      const led = this.#known.targets.find(said.slice(inner.target.start, inner.target.end));
      return led.kind === 'private' ? led.entries : [];
    });
    const words = this.#slice(mark.words);
    const isTelling =
      words !== '' && entries.length > 0 && this.#isTelling(words, tellingNames(entries, said));
    return isTelling ? { kind: 'private', entries } : found;
  }

  /** A definition as kramdown reads it, whose address goes on to the end of its line where it leads to an entry so. */
  #asDefined(mark: LinkMark): LinkMark {
    if (mark.kind !== 'definition' || this.#targetOf(mark).kind !== 'none') return mark;
    const line = /^[^\n]*/.exec(this.#text.slice(mark.target.start))?.[0] ?? '';
    const { start } = mark.target;
    const target = { start, end: start + line.replace(/\s+["'(].*$/, '').trimEnd().length };
    const end = start + line.length;
    const led = this.#known.targets.find(this.#slice(target));
    const isLeading = led.kind === 'private' && led.entries.length > 0;
    return isLeading ? { ...mark, target, whole: { ...mark.whole, end } } : mark;
  }

  #look(read: LinkMark): void {
    const mark = this.#asDefined(read);
    const target = this.#targetWithin(mark);
    if (target.kind === 'out') this.#lead(mark, target);
    if (target.kind !== 'private') return;
    const said = this.#slice(mark.target);
    const telling = tellingNames(target.entries, said);
    if (mark.kind === 'definition') {
      this.#goneLabels.set(mark.label ?? '', { target: said, telling });
      this.#removeDefinition(mark);
      this.removed.push({ text: '', target: said });
    } else this.#remove(mark, telling, said);
  }

  /** Whether it leads to a post under the name it is out under. */
  #isLeading({ kind, whole, target }: LinkMark): boolean {
    const name = OUR_TAG.exec(this.#slice(kind === 'tag' ? whole : target))?.[1];
    return name !== undefined && this.#known.postNames.has(name);
  }

  /** The words of a link to a post that is out; those that tell how it is called in the journal alone are others then. */
  #shown({ kind, words, target }: LinkMark, entry: OtherEntry): string {
    const said = this.#slice(words);
    const isBare = kind === 'auto' || ((kind === 'wiki' || kind === 'embed') && said === this.#slice(target));
    return isBare || isHiddenName(said, entry) ? publicWords(entry) : said;
  }

  #pastAttributes(at: number): number {
    ATTRIBUTES.lastIndex = at;
    return at + (ATTRIBUTES.exec(this.#text)?.[0].length ?? 0);
  }

  /** To where the post is. */
  #lead(mark: LinkMark, out: Out): void {
    const { kind, whole } = mark;
    const attributes = { start: whole.end, end: this.#pastAttributes(whole.end) };
    if (isHiddenName(this.#slice(attributes), out.entry)) this.edits.push({ ...attributes, instead: '' });
    const shown = this.#shown(mark, out.entry);
    const isLed = this.#isLeading(mark);
    if (kind === 'definition') this.#leadDefinition(mark, out);
    else if (kind === 'tag') this.edits.push(...(isLed ? [] : [{ ...whole, instead: postUrl(out) }]));
    else if (kind === 'inline' || kind === 'loose' || kind === 'html') {
      this.#leadAddress(mark, out);
      if (shown !== this.#slice(mark.words)) this.edits.push({ ...mark.words, instead: shown });
    } else this.edits.push({ ...whole, instead: linkTo(shown, out) });
  }

  #leadDefinition(mark: LinkMark, out: Out): void {
    this.#outLabels.set(mark.label ?? '', out);
    if (isHiddenName(mark.label ?? '', out.entry)) this.#removeDefinition(mark);
    else this.#leadAddress(mark, out);
  }

  /** The address, and what is told beside it: a title that only shows when somebody rests on the link. */
  #leadAddress(mark: LinkMark, out: Out): void {
    const { beside, target } = mark;
    const told = beside ? this.#toldBeside(beside, target) : '';
    const isTelling = told !== '' && (isHiddenName(told, out.entry) || this.#tellsTitle(told));
    if (mark.kind === 'html' && beside && isTelling)
      return void this.edits.push({ ...beside, instead: `<a href="${postUrl(out)}">` });
    const isLed = this.#isLeading(mark) && !(out.fragment !== '' && isHiddenName(out.fragment, out.entry));
    if (!isLed) this.edits.push({ ...this.#bracketed(mark), instead: postUrl(out) });
    if (beside && isTelling) this.edits.push({ ...beside, instead: '' });
  }

  /** The address itself is another matter. */
  #toldBeside(beside: Place, target: Place): string {
    if (beside.start >= target.end) return this.#slice(beside);
    const before = this.#text.slice(beside.start + 1, target.start);
    return `${before} ${this.#text.slice(target.end, beside.end - 1)}`;
  }

  /** An address, with the angle brackets that stand round it. */
  #bracketed({ target, kind }: LinkMark): Place {
    const isIn = kind !== 'html' && this.#text[target.start - 1] === '<' && this.#text[target.end] === '>';
    return isIn ? { start: target.start - 1, end: target.end + 1 } : target;
  }

  #isTelling(words: string, telling: readonly string[]): boolean {
    return isTelling(words, telling, this.#known.titles);
  }

  #tellsTitle(words: string): boolean {
    return tellsTitle(words, this.#known.titles);
  }

  #removeDefinition({ whole }: LinkMark): void {
    const end = this.#text[whole.end] === '\n' ? whole.end + 1 : whole.end;
    this.edits.push({ start: whole.start, end, instead: '' });
  }

  #remove(mark: LinkMark, telling: readonly string[], target: string): void {
    const { words } = mark;
    const text = this.#slice(words);
    const whole = { ...mark.whole, end: this.#pastAttributes(mark.whole.end) };
    this.removed.push({ text, target });
    const isImage = this.#text[whole.start - 1] === '!' && mark.kind !== 'html';
    // An address alone may be a value of some tag.
    const isAlone = mark.kind === 'auto' || mark.kind === 'tag';
    const round = isAlone ? editsRound(this.#text, whole, (words) => this.#isTelling(words, telling)) : null;
    if (round) this.edits.push(...round);
    else if (isImage || mark.kind === 'embed' || this.#isTelling(text, telling)) {
      this.edits.push(gone(this.#text, isImage ? { start: whole.start - 1, end: whole.end } : whole));
    } else {
      this.edits.push({ start: whole.start, end: words.start, instead: '' });
      this.edits.push({ start: words.end, end: whole.end, instead: '' });
    }
  }

  #lookAtReference(mark: LinkMark): void {
    // The label of a link that went is none of its own.
    if (mark.whole.start < this.#goneUntil) return;
    const label = mark.label ?? '';
    const definition = this.#goneLabels.get(label);
    if (definition) {
      this.#remove(mark, definition.telling, definition.target);
      this.#goneUntil = mark.whole.end;
    }
    const out = this.#outLabels.get(label);
    const words = this.#slice(mark.words);
    if (!out || !(isHiddenName(words, out.entry) || isHiddenName(label, out.entry))) return;
    const shown = isHiddenName(words, out.entry) ? publicWords(out.entry) : words;
    this.edits.push({ ...mark.whole, instead: linkTo(shown, out) });
  }
}
