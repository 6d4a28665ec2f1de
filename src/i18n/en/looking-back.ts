// Words of the place one goes to in order to look back. It says what is shown and why it is there, and nothing of it.
import { numberInWords as number } from '../locale.ts';

const pages = (count: number) => `${number(count)} ${count === 1 ? 'page' : 'pages'}`;

export const lookingBack = {
  title: 'Looking back',
  about: 'What you wrote, when you want to read it.',
  back: 'Looking back',
  entries: 'Entries',
  nothing: 'Nothing is written here yet. This page will be here.',
  more: 'Show more',
  reading: (read: string, of: string) => `Reading ${read} of ${of} pages.`,
  openPage: 'Open this page',
  anyFeeling: 'Any feeling',
  leftOut: 'Pages that are not for looking back are left out.',
  showThem: 'Show them too',

  onThisDay: 'On this day',
  onThisDayMore: 'Pages of this day in other years.',
  ofDay: (day: string) => `${day} in other years.`,
  ofWeek: (day: string, from: string, to: string) =>
    `No other year has a page of ${day}. These are of the same week, ${from} to ${to}.`,
  ofMonth: (day: string, month: string) =>
    `No other year has a page of the week of ${day}. These are of the same month, ${month}.`,
  ofNone: (month: string) => `No other year has a page of ${month}. This page will be here.`,

  lastTime: 'The last time I named …',
  lastTimeFeeling: 'A feeling you named',
  choose: 'Choose a feeling',
  openLast: 'Go to that page',
  noneNamed: 'No page names a feeling yet.',

  atRandom: 'A page at random',
  atRandomMore: 'Any feeling leaves out pages that name hopelessness, or an unpleasant feeling strongly.',
  atRandomFeeling: 'Naming',
  openRandom: 'Open a page',
  noneAtRandom: 'There is no such page.',

  book: 'Read like a book',
  bookMore: 'Page by page, the oldest first.',
  bookFeeling: 'Pages that name',
  from: 'From',
  to: 'To',
  openBook: 'Begin reading',
  place: (at: string, of: string) => `page ${at} of ${of}`,
  turn: 'Pages of the book',
  earlier: 'Earlier page',
  later: 'Later page',
  noBook: 'No page is of these days and this feeling.',
  noSuchPage: 'This page is not among them.',
  firstPage: 'Go to the first page',

  kept: 'Kept lines',
  keptMore: 'Lines you marked in your pages.',
  keptCount: (count: number) => `${number(count)} kept ${count === 1 ? 'line' : 'lines'}`,
  noneKept: 'No line is kept yet.',
  howToKeep: 'While you write, “More” has “Keep this line”. It puts == before and behind the line.',

  alike: 'Pages like this one',
  alikeAbout: 'They share feelings, tags or rarer words with it. The oldest comes first.',
  alikeCount: pages,
  noneAlike: 'No other page shares enough with this one.',
  notFound: 'There is no such entry.',
  allEntries: 'All entries',
};
