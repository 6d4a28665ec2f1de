// Apple's Journal: an archive with a page for each entry, `Entries/2024-11-03_A_title.html`, and `Resources/`. The day
// in the name is that in Greenwich, the one on the page that of the writer, in words; there is no time and no zone.
import { dayNumber, isDay } from '../../journal/day.ts';
import type { When } from '../../journal/when.ts';
import { type Language, languageOf, readDateInWords } from '../foreign/dates-in-words.ts';
import { extraLine, literalLines } from '../foreign/extra-line.ts';
import { briefly } from '../foreign/fields.ts';
import { type Folder, type Foreign, join, leaveOut, type Media, nothingRead } from '../foreign/foreign.ts';
import { noteOf } from '../foreign/media-note.ts';
import type { FolderReader, TextReader } from '../foreign/reader.ts';
import { markdownOfHtml } from '../html/markdown-of-html.ts';
import type { ProblemCode } from '../page.ts';
import { decodeText } from '../text.ts';
import { partsOfPage, type Tile } from './page-parts.ts';

const ENTRY = /(?:^|\/)Entries\/[^/]+\.html?$/i;
const OWN = /(?:^|\/)(?:Entries\/[^/]+\.html?|Resources\/.+|index\.html?)$/i;
const NAME = /^(\d{4}-\d{2}-\d{2})(?:_(?!\(\d+\)\.html?$)(.*?))?(?:_\(\d+\))?\.html?$/i;

const MEDIA: Record<string, Media['kind']> = {
  photo: 'photo',
  livePhoto: 'photo',
  drawing: 'photo',
  video: 'video',
  audio: 'audio',
};
/** So many pages are looked at: the first may be damaged. */
const LOOKED_AT = 20;
const PLACES = ['multiPinMap', 'genericMap'];

/** Whether a text is a page of it. */
function isAppleJournal(head: string): boolean {
  return (
    /class=['"]pageHeader['"]/.test(head) && /class=['"](?:pageContainer|assetGrid|bodyText)['"]/.test(head)
  );
}

/** What stands on a tile: the words above and below where they are told apart, else in their order; and the others. */
function wordsOn({ lines }: Tile): { above: string; below: string; others: string[]; all: string[] } {
  const isTold = lines.some(({ place }) => place !== '');
  const above = isTold ? lines.find(({ place }) => place === 'header') : lines[0];
  const below = isTold ? lines.find(({ place }) => place === 'footer') : lines[1];
  const others = lines.filter((line) => line !== above && line !== below);
  const texts = (some: Tile['lines']) => some.map(({ text }) => text);
  return { above: above?.text ?? '', below: below?.text ?? '', others: texts(others), all: texts(lines) };
}

const listed = (text: string) =>
  text
    .split(/[,،、，]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** Feelings and what they were about are two lists on one tile. */
function mindOf(tiles: readonly Tile[], language: string): { labels: string[]; associations: string[] } {
  const minds = tiles.filter(({ type }) => type === 'stateOfMind').map(wordsOn);
  const labels = minds.flatMap(({ above }) => listed(above).map((word) => word.toLocaleLowerCase(language)));
  return {
    labels: [...new Set(labels)],
    associations: [...new Set(minds.flatMap(({ below }) => listed(below)))],
  };
}

/** What a tile shows: a film or a recording has pictures beside it that are none of its own, a live photo is both. */
function shownOn({ type, id, media }: Tile): Media[] {
  const kind = Object.hasOwn(MEDIA, type) ? MEDIA[type] : undefined;
  if (!kind) return [];
  if (kind === 'photo' && media.length > 0) return media;
  const own = media.filter((medium) => medium.kind !== 'photo').map(({ name }) => ({ kind, name }));
  if (own.length > 0) return own;
  return id === '' ? media : [{ kind, name: id }];
}

/** What the tiles show, each with the words that stand on it. */
const mediaOf = (tiles: readonly Tile[]): { medium: Media; caption: string }[] =>
  tiles.flatMap((tile) =>
    shownOn(tile).map((medium, at) => ({ medium, caption: at === 0 ? wordsOn(tile).all.join(', ') : '' })),
  );

/** A list of front matter for each kind of tile that has one. */
function keyOf(type: string): string | null {
  if (PLACES.includes(type)) return 'place';
  if (type === 'contact') return 'people';
  if (/activity|workout/i.test(type)) return 'activity';
  if (/music|media|podcast|book/i.test(type)) return 'heard';
  return type === 'link' ? 'link' : null;
}

/** Of a picture that has neither a file nor a name its words are left. */
const captionsOfLost = (tiles: readonly Tile[]): string[] =>
  tiles
    .filter((tile) => Object.hasOwn(MEDIA, tile.type) && shownOn(tile).length === 0)
    .map((tile) => wordsOn(tile).all.join(', '))
    .filter((words) => words !== '');

/** Extra lines by key, of what the other tiles say. */
function extraOf(tiles: readonly Tile[], foreign: Foreign): string[] {
  const said = new Map<string, string[]>();
  const say = (key: string, words: string) => {
    const others = said.get(key);
    if (others) others.push(words);
    else said.set(key, [words]);
  };
  for (const tile of tiles) {
    const { type, links } = tile;
    const { all, others } = wordsOn(tile);
    const key = keyOf(type);
    const words = (type === 'link' ? [...all, ...links] : all).join(', ');
    if (type === 'stateOfMind' && all.length > 0) {
      if (others.length > 0) say('state_of_mind', others.join(', '));
    } else if (key !== null && words !== '') say(key, words);
    else if (shownOn(tile).length === 0) leaveOut(foreign, type);
  }
  for (const words of captionsOfLost(tiles)) say('caption', words);
  return [...said].map(([key, words]) =>
    key === 'place' ? extraLine(key, words.join('; ')) : extraLine(key, words),
  );
}

/** The language of the last page: asking all of them takes a while, and a journal has one or two. */
interface Hint {
  language: Language | null;
}

function dayOfName(name: string): string {
  const day = NAME.exec(name)?.[1] ?? '';
  return isDay(day) ? day : '';
}

/** As far apart as two clocks are at one moment. */
const isNear = (one: string, other: string) => Math.abs(dayNumber(one) - dayNumber(other)) <= 1;

/** The day that stands on the page; certain when it is one in every language. */
function dayOnPage(header: string, named: string, hint: Hint): { day: string; isCertain: boolean } | null {
  const known = hint.language && readDateInWords(header, hint.language)?.day;
  if (known && named !== '' && isNear(known, named)) return { day: known, isCertain: true };
  // The name of a weekday tells a Croat's October from a Pole's November.
  const found = languageOf([{ text: header, weekday: header.split(/[\s,،]/, 1)[0] ?? '' }]);
  hint.language = found?.language ?? hint.language;
  const day = found && readDateInWords(header, found.language)?.day;
  return day ? { day, isCertain: found.isCertain } : null;
}

interface PageWhen {
  when: When | null;
  problem: ProblemCode | null;
  /** What stands on the page, where the day is not the one that it tells for certain. */
  literal: string;
}

function whenOf(name: string, header: string, hint: Hint): PageWhen {
  const named = dayOfName(name);
  const told = dayOnPage(header, named, hint);
  if (told && (named === '' || isNear(told.day, named))) {
    const isDoubtful = named === '' && !told.isCertain;
    return {
      when: { kind: 'date', day: told.day },
      problem: isDoubtful ? 'date-ambiguous' : null,
      literal: isDoubtful ? header : '',
    };
  }
  if (named === '')
    return { when: null, problem: header === '' ? 'no-date' : 'date-unreadable', literal: header };
  const problem = told?.isCertain ? 'days-disagree' : null;
  return { when: { kind: 'date', day: named }, problem, literal: header };
}

/** The entry of a page. Never throws. */
function readAppleJournal(text: string, file: string, hint: Hint): Foreign {
  const foreign = nothingRead();
  const name = file.slice(file.lastIndexOf('/') + 1);
  const { header, title: titled, prompt, body, tiles, media: within } = partsOfPage(text);
  const { when, problem, literal } = whenOf(name, header, hint);
  const title = (titled || (NAME.exec(name)?.[2] ?? '').replaceAll('_', ' ')).trim().toWellFormed();
  const { labels, associations } = mindOf(tiles, hint.language?.id ?? 'en');
  const above = mediaOf(tiles);
  const media = above.map(({ medium }) => medium);
  const quote =
    prompt === ''
      ? ''
      : markdownOfHtml(`<blockquote>${prompt.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</blockquote>`);
  const extra = extraOf(tiles, foreign);
  const notes = above.map(({ medium, caption }) => noteOf(medium, caption));
  const words = [quote, markdownOfHtml(body), ...notes].filter((part) => part !== '').join('\n\n');
  if (`${title}${words}`.trim() === '' && labels.length + associations.length + extra.length === 0) {
    foreign.unread.push({ file, code: 'nothing-in-it', text: briefly(header) });
    return foreign;
  }
  foreign.entries.push({
    app: 'apple-journal',
    nativeId: dayOfName(name) !== '' ? name.replace(/\.html?$/i, '') : null,
    file,
    content: {
      when,
      ...(title === '' ? {} : { title }),
      body: words,
      tags: [],
      feelings: labels.map((label) => ({ label: label.toWellFormed() })),
      extra: [
        ...literalLines(literal, false),
        ...(associations.length === 0 ? [] : [extraLine('associations', associations)]),
        ...extra,
      ],
    },
    // Those that stand in the text have their note there.
    media: [...media, ...within],
    problems: problem ? [{ file, code: problem }] : [],
  });
  return foreign;
}

export const appleJournalPage: TextReader = {
  app: 'apple-journal',
  fits: isAppleJournal,
  read: (text, file) => readAppleJournal(text, file, { language: null }),
};

const pagesIn = ({ paths }: Folder) => paths.filter((path) => ENTRY.test(path));

async function textIn(folder: Folder, path: string): Promise<string | null> {
  const bytes = await folder.read(path);
  return bytes && decodeText(bytes).text;
}

export const appleJournalFolder: FolderReader = {
  app: 'apple-journal',
  async fits(folder) {
    for (const path of pagesIn(folder).slice(0, LOOKED_AT)) {
      if (isAppleJournal((await textIn(folder, path)) ?? '')) return true;
    }
    return false;
  },
  takes: (path) => OWN.test(path),
  async read(folder) {
    const whole = nothingRead();
    const hint: Hint = { language: null };
    for (const path of pagesIn(folder)) {
      const text = await textIn(folder, path);
      if (text === null) whole.unread.push({ file: path, code: 'file-damaged' });
      else join(whole, readAppleJournal(text, path, hint));
    }
    return whole;
  },
};
