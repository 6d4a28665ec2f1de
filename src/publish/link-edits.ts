// What changes in one text for its links to other entries: where each will lead, and which words go with it.
import { slugOf } from '../formats/file-name.ts';
import {
  type EntryTargets,
  hiddenNames,
  type OtherEntry,
  plainName,
  publicWords,
  type Target,
  tellingNames,
} from './entry-targets.ts';
import { type LinkMark, linkMarks, type Place } from './link-marks.ts';
import { type Names, wordsOf } from './names.ts';

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

/** Removes a place; of the blanks round it one stays, and none before a sign that ends. */
export function gone(text: string, { start, end }: Place): Edit {
  const isAfterBlank = start > 0 && text[start - 1] === ' ';
  if (isAfterBlank && text[end] === ' ') return { start, end: end + 1, instead: '' };
  if (isAfterBlank && (end === text.length || /[.,;:!?\n]/.test(text.charAt(end))))
    return { start: start - 1, end, instead: '' };
  return { start, end, instead: '' };
}

type Out = Extract<Target, { kind: 'out' }>;

/** `{% post_url … %}` for a post that is out; the part of it that was meant stays. */
const postUrl = ({ entry, fragment }: Out): string =>
  `{% post_url ${entry.postName ?? ''} %}${fragment === '' || fragment.startsWith('^') ? '' : `#${slugOf(fragment)}`}`;

const linkTo = (words: string, out: Out): string => `[${words.replace(/[[\]]/g, '\\$&')}](${postUrl(out)})`;
const plainWords = (words: string): string => words.replace(/[*_~`\\]/g, '');

export class LinkEdits {
  readonly edits: Edit[] = [];
  readonly removed: RemovedLink[] = [];
  readonly #text: string;
  readonly #known: Known;
  readonly #goneLabels = new Map<string, { target: string; telling: string[] }>();
  readonly #outLabels = new Map<string, Out>();

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

  #look(mark: LinkMark): void {
    const target = this.#targetOf(mark);
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
    const said = this.#slice(target);
    const isPostUrl = kind === 'tag' ? /post_url/.test(this.#slice(whole)) : said.includes('{% post_url');
    return isPostUrl && this.#known.postNames.has(said.replace(/^.*post_url\s+|\s*%\}.*$/g, ''));
  }

  /** The words of a link to a post that is out; those that tell how it is called in the journal alone are others then. */
  #shown({ kind, words, target }: LinkMark, entry: OtherEntry): string {
    const said = this.#slice(words);
    const isBare = kind === 'auto' || ((kind === 'wiki' || kind === 'embed') && said === this.#slice(target));
    return isBare || this.#isHiddenName(said, entry) ? publicWords(entry) : said;
  }

  /** To where the post is. */
  #lead(mark: LinkMark, out: Out): void {
    const { kind, whole } = mark;
    const shown = this.#shown(mark, out.entry);
    const isLed = this.#isLeading(mark);
    if (kind === 'definition') this.#leadDefinition(mark, out);
    else if (kind === 'tag') this.edits.push(...(isLed ? [] : [{ ...whole, instead: postUrl(out) }]));
    else if (kind === 'inline' || kind === 'html') {
      if (!isLed) this.edits.push({ ...this.#bracketed(mark), instead: postUrl(out) });
      if (shown !== this.#slice(mark.words)) this.edits.push({ ...mark.words, instead: shown });
    } else this.edits.push({ ...whole, instead: linkTo(shown, out) });
  }

  #leadDefinition(mark: LinkMark, out: Out): void {
    this.#outLabels.set(mark.label ?? '', out);
    if (this.#isHiddenName(mark.label ?? '', out.entry)) this.#removeDefinition(mark);
    else if (!this.#isLeading(mark)) this.edits.push({ ...this.#bracketed(mark), instead: postUrl(out) });
  }

  #isHiddenName(words: string, entry: OtherEntry): boolean {
    const plain = plainName(plainWords(words));
    return hiddenNames(entry).some((name) => plain.includes(name));
  }

  /** An address, with the angle brackets that stand round it. */
  #bracketed({ target, kind }: LinkMark): Place {
    const isIn = kind !== 'html' && this.#text[target.start - 1] === '<' && this.#text[target.end] === '>';
    return isIn ? { start: target.start - 1, end: target.end + 1 } : target;
  }

  #isTelling(words: string, telling: readonly string[]): boolean {
    const plain = plainName(plainWords(words));
    if (plain === '' || telling.some((name) => plain.includes(name))) return true;
    const pieces = wordsOf(plainWords(words));
    return pieces.some((_, index) => this.#known.titles.at(pieces, index).length > 0);
  }

  #removeDefinition({ whole }: LinkMark): void {
    const end = this.#text[whole.end] === '\n' ? whole.end + 1 : whole.end;
    this.edits.push({ start: whole.start, end, instead: '' });
  }

  #remove(mark: LinkMark, telling: readonly string[], target: string): void {
    const { whole, words } = mark;
    const text = this.#slice(words);
    this.removed.push({ text, target });
    const isImage = this.#text[whole.start - 1] === '!' && mark.kind !== 'html';
    if (isImage || mark.kind === 'embed' || this.#isTelling(text, telling)) {
      this.edits.push(gone(this.#text, isImage ? { start: whole.start - 1, end: whole.end } : whole));
    } else {
      this.edits.push({ start: whole.start, end: words.start, instead: '' });
      this.edits.push({ start: words.end, end: whole.end, instead: '' });
    }
  }

  #lookAtReference(mark: LinkMark): void {
    const label = mark.label ?? '';
    const definition = this.#goneLabels.get(label);
    if (definition) this.#remove(mark, definition.telling, definition.target);
    const out = this.#outLabels.get(label);
    const words = this.#slice(mark.words);
    if (!out || !(this.#isHiddenName(words, out.entry) || this.#isHiddenName(label, out.entry))) return;
    const shown = this.#isHiddenName(words, out.entry) ? publicWords(out.entry) : words;
    this.edits.push({ ...mark.whole, instead: linkTo(shown, out) });
  }
}
