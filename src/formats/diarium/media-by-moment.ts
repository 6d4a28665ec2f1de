// Pictures and recordings of Diarium lie in a folder of the moment of their entry: `media/2010-10-26_154753488/a.jpg`.
import type { Media } from '../foreign/foreign.ts';
import { kindOfName } from '../foreign/kind-of-name.ts';

const PATH = /(?:^|\/)media\/([^/]+)\/[^/]+$/i;
const SECOND_DIGITS = 14;
const MOMENT_DIGITS = 17;

export const isDiariumMedia = (path: string) => PATH.test(path);

const digitsIn = (text: string) => text.replace(/\D/g, '');
const secondOf = (moment: string) => moment.slice(0, SECOND_DIGITS);

/** The digits of a date to a thousandth of a second, whose last zeros Diarium does not write; '' for a day alone. */
export function momentOf(date: string): string {
  const [, whole = '', fraction = ''] = /^([^.]*)(?:\.(\d+))?/.exec(date) ?? [];
  const second = secondOf(digitsIn(whole));
  return second.length < SECOND_DIGITS ? '' : `${second}${fraction.padEnd(3, '0').slice(0, 3)}`;
}

/** A picture in a folder of its moment. */
interface OfMoment {
  moment: string;
  medium: Media;
  isTaken: boolean;
}

/** The pictures of a second, by its digits. */
export type MediaByMoment = ReadonlyMap<string, OfMoment[]>;

export function mediaIn(paths: readonly string[]): MediaByMoment {
  const found = new Map<string, OfMoment[]>();
  for (const name of paths) {
    const folder = PATH.exec(name)?.[1];
    if (folder === undefined) continue;
    const moment = digitsIn(folder).slice(0, MOMENT_DIGITS);
    const one = { moment, medium: { kind: kindOfName(name, 'document'), name }, isTaken: false };
    const others = found.get(secondOf(moment));
    if (others) others.push(one);
    else found.set(secondOf(moment), [one]);
  }
  return found;
}

/**
 * What belongs to an entry. Of a folder that is no entry's to the thousandth, its second tells.
 * @param moments of all entries
 */
export function mediaOf(moment: string, byMoment: MediaByMoment, moments: ReadonlySet<string>): Media[] {
  const some = moment === '' ? [] : (byMoment.get(secondOf(moment)) ?? []);
  const own = some.filter((one) => one.moment === moment || !moments.has(one.moment));
  for (const one of own) one.isTaken = true;
  return own.map(({ medium }) => medium);
}

/** The paths of what no entry has. */
export function mediaLeft(byMoment: MediaByMoment): string[] {
  return [...byMoment.values()].flat().flatMap(({ medium, isTaken }) => (isTaken ? [] : [medium.name]));
}
