// Apple's Journal: an archive with a page for each entry, `Entries/2024-11-03_A_title.html`, and `Resources/`. The day
// in the name is the only one that is not in somebody's language; there is no time and no zone.
import { isDay } from '../../journal/day.ts';
import type { When } from '../../journal/when.ts';
import { languageOf, readDateInWords } from '../foreign/dates-in-words.ts';
import { extraLine } from '../foreign/extra-line.ts';
import { briefly } from '../foreign/fields.ts';
import { type Folder, type Foreign, join, leaveOut, type Media, nothingRead } from '../foreign/foreign.ts';
import { withNotesBehind } from '../foreign/media-note.ts';
import type { FolderReader, TextReader } from '../foreign/reader.ts';
import { markdownOfHtml } from '../html/markdown-of-html.ts';
import type { ProblemCode } from '../page.ts';
import { decodeText } from '../text.ts';
import { partsOfPage, type Tile } from './page-parts.ts';

const ENTRY = /(?:^|\/)Entries\/[^/]+\.html?$/i;
const OWN = /(?:^|\/)(?:Entries\/[^/]+|Resources\/.+|index\.html?)$/i;
const NAME = /^(\d{4}-\d{2}-\d{2})(?:_(.*?))?(?:_\(\d+\))?\.html?$/i;

const MEDIA: Record<string, Media['kind']> = {
  photo: 'photo',
  livePhoto: 'photo',
  video: 'video',
  audio: 'audio',
};
const PLACES = ['multiPinMap', 'genericMap'];

/** Whether a text is a page of it. */
function isAppleJournal(head: string): boolean {
  return (
    /class=['"]pageHeader['"]/.test(head) && /class=['"](?:pageContainer|assetGrid|bodyText)['"]/.test(head)
  );
}

/** What stands on a tile: the words above and below where they are told apart, else in their order. */
function wordsOn({ lines }: Tile): { above: string; below: string; all: string[] } {
  const at = (place: string) => lines.find((line) => line.place === place)?.text;
  const plain = lines.map(({ text }) => text);
  const isTold = lines.some(({ place }) => place !== '');
  return isTold
    ? { above: at('header') ?? '', below: at('footer') ?? '', all: plain }
    : { above: plain[0] ?? '', below: plain[1] ?? '', all: plain };
}

const listed = (text: string) =>
  text
    .split(/[,،、，]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** Feelings and what they were about are two lists on one tile. */
function mindOf(tiles: readonly Tile[]): { labels: string[]; associations: string[] } {
  const minds = tiles.filter(({ type }) => type === 'stateOfMind').map(wordsOn);
  const labels = minds.flatMap(({ above }) => listed(above).map((word) => word.toLowerCase()));
  return {
    labels: [...new Set(labels)],
    associations: [...new Set(minds.flatMap(({ below }) => listed(below)))],
  };
}

function mediaOf(tiles: readonly Tile[]): Media[] {
  return tiles.flatMap(({ type, id, source }) => {
    const kind = Object.hasOwn(MEDIA, type) ? MEDIA[type] : undefined;
    return kind ? [{ kind, name: source || id }] : [];
  });
}

/** Extra lines by key, of what the other tiles say. */
function extraOf(tiles: readonly Tile[], foreign: Foreign): string[] {
  const said = new Map<string, string[]>();
  const say = (key: string, words: string) => {
    if (words !== '') said.set(key, [...(said.get(key) ?? []), words]);
  };
  for (const tile of tiles) {
    const { type } = tile;
    const words = wordsOn(tile).all.join(', ');
    if (PLACES.includes(type)) say('place', words);
    else if (type === 'contact') say('people', words);
    else if (/activity|workout/i.test(type)) say('activity', words);
    else if (/music|media|podcast|book/i.test(type)) say('heard', words);
    else if (type === 'link') say('link', tile.source || words);
    else if (type !== 'stateOfMind' && !Object.hasOwn(MEDIA, type)) leaveOut(foreign, type);
  }
  return [...said].map(([key, words]) =>
    key === 'place' ? extraLine(key, words.join('; ')) : extraLine(key, words),
  );
}

function whenOf(name: string, header: string): { when: When | null; problem: ProblemCode | null } {
  const day = NAME.exec(name)?.[1] ?? '';
  const found = languageOf([{ text: header }]);
  const told = found && readDateInWords(header, found.language)?.day;
  if (isDay(day)) {
    const isOdd = told !== null && told !== undefined && found?.isCertain === true && told !== day;
    return { when: { kind: 'date', day }, problem: isOdd ? 'date-ambiguous' : null };
  }
  if (!told) return { when: null, problem: header === '' ? 'no-date' : 'date-unreadable' };
  return { when: { kind: 'date', day: told }, problem: found.isCertain ? null : 'date-ambiguous' };
}

/** Of a page written in another way than is known, all that can be read on it but what was taken already. */
function unknownWords(html: string, taken: string): string {
  const words = markdownOfHtml(html);
  return words.replace(/\s+/g, '') === taken.replace(/\s+/g, '') ? '' : words;
}

/** The entry of a page. Never throws. */
function readAppleJournal(text: string, file: string): Foreign {
  const foreign = nothingRead();
  const name = file.slice(file.lastIndexOf('/') + 1);
  const { header, title: titled, prompt, body, tiles, pictures } = partsOfPage(text);
  const { when, problem } = whenOf(name, header);
  const title = (titled || (NAME.exec(name)?.[2] ?? '').replaceAll('_', ' ')).trim().toWellFormed();
  const { labels, associations } = mindOf(tiles);
  const media = mediaOf(tiles);
  const quote =
    prompt === ''
      ? ''
      : markdownOfHtml(`<blockquote>${prompt.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</blockquote>`);
  const extra = extraOf(tiles, foreign);
  const told = [quote, markdownOfHtml(body)].filter((part) => part !== '').join('\n\n');
  const words = told || (tiles.length === 0 ? unknownWords(text, `${header}${titled}`) : '');
  if (`${title}${words}`.trim() === '' && labels.length + media.length + extra.length === 0) {
    foreign.unread.push({ file, code: 'nothing-in-it', text: briefly(header) });
    return foreign;
  }
  foreign.entries.push({
    app: 'apple-journal',
    nativeId: isDay(NAME.exec(name)?.[1] ?? '') ? name.replace(/\.html?$/i, '') : null,
    file,
    content: {
      when,
      ...(title === '' ? {} : { title }),
      body: withNotesBehind(words, media),
      tags: [],
      feelings: labels.map((label) => ({ label: label.toWellFormed() })),
      extra: [...(associations.length === 0 ? [] : [extraLine('associations', associations)]), ...extra],
    },
    // Those that stand in the text have their note there.
    media: [...media, ...pictures.map((name) => ({ kind: 'photo' as const, name }))],
    problems: problem ? [{ file, code: problem }] : [],
  });
  return foreign;
}

export const appleJournalPage: TextReader = {
  app: 'apple-journal',
  fits: isAppleJournal,
  read: readAppleJournal,
};

const pagesIn = ({ paths }: Folder) => paths.filter((path) => ENTRY.test(path));

async function textIn(folder: Folder, path: string): Promise<string | null> {
  const bytes = await folder.read(path);
  return bytes && decodeText(bytes).text;
}

export const appleJournalFolder: FolderReader = {
  app: 'apple-journal',
  async fits(folder) {
    for (const path of pagesIn(folder).slice(0, 3)) {
      if (isAppleJournal((await textIn(folder, path)) ?? '')) return true;
    }
    return false;
  },
  takes: (path) => OWN.test(path),
  async read(folder) {
    const whole = nothingRead();
    for (const path of pagesIn(folder)) {
      const text = await textIn(folder, path);
      if (text === null) whole.unread.push({ file: path, code: 'file-damaged' });
      else join(whole, readAppleJournal(text, path));
    }
    return whole;
  },
};
