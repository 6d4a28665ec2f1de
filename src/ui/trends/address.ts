// What the trends page shows is in its address, so that a bookmark and a reload bring it back.
import { isDay } from '../../journal/day.ts';
import { isRangeName, type RangeName } from '../../trends/range.ts';
import { hrefOf } from '../frame/route.ts';

export interface Asked {
  /** As written in the address: ids, or words as a person may type them. Empty: not said. */
  feelings: string[];
  range: RangeName | null;
  /** Days, or empty. */
  from: string;
  to: string;
  isOverlaid: boolean;
  /** Whether the distance between two overlaid lines is filled. */
  hasBand: boolean;
}

export const MOST_FEELINGS = 4;

/** What an address asks for; what it cannot mean is left out. */
export function askedOf(query: URLSearchParams): Asked {
  const range = query.get('range') ?? '';
  const day = (name: string) => {
    const text = query.get(name) ?? '';
    return isDay(text) ? text : '';
  };
  const feelings = (query.get('feelings') ?? '').split(',').map((text) => text.trim());
  return {
    feelings: [...new Set(feelings.filter((text) => text !== ''))],
    range: isRangeName(range) ? range : null,
    from: day('from'),
    to: day('to'),
    isOverlaid: query.get('overlay') === '1',
    hasBand: query.get('band') === '1',
  };
}

/** Other ways to look at the same days and feelings, each a page below the trends. */
export const VIEWS = [
  'strength',
  'year',
  'rhythm',
  'both',
  'words',
  'tags',
  'hunches',
  'after',
  'chapters',
] as const;
export type View = (typeof VIEWS)[number];

/** The address that asks for this. A comma stays a comma, so that it can be read and typed. */
export function addressOf(asked: Asked, view?: View): string {
  return hrefOf(view ? `trends/${view}` : 'trends', {
    feelings: asked.feelings.join(','),
    range: asked.range,
    from: asked.from,
    to: asked.to,
    overlay: asked.isOverlaid ? '1' : '',
    band: asked.hasBand ? '1' : '',
  }).replaceAll('%2C', ',');
}

/** The address of the entries of one day. */
export function entriesOf(day: string): string {
  return hrefOf('entries', { from: day, to: day });
}
