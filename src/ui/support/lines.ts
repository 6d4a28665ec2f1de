// Numbers that are dialled as they are from the country they belong to. Only lines that a source of the service
// itself or of its government names; where a country has more, the ones left out are not judged by it.

export type EmergencyPlace = 'us' | 'uk' | 'eu' | 'au' | 'nz';
export type LinePlace = 'us' | 'ie' | 'nz';

interface Emergency {
  place: EmergencyPlace;
  number: string;
  /** ISO 3166 regions it is for; the first that fits the device's region stands first. */
  regions: readonly string[];
}

interface Line {
  place: LinePlace;
  call: string;
  text?: string;
  regions: readonly string[];
}

export const EMERGENCY: readonly Emergency[] = [
  { place: 'eu', number: '112', regions: [] },
  { place: 'us', number: '911', regions: ['US', 'CA'] },
  { place: 'uk', number: '999', regions: ['GB', 'IE'] },
  { place: 'au', number: '000', regions: ['AU'] },
  { place: 'nz', number: '111', regions: ['NZ'] },
];

export const LINES: readonly Line[] = [
  { place: 'us', call: '988', text: '988', regions: ['US', 'CA'] },
  { place: 'ie', call: '116 123', regions: ['IE'] },
  { place: 'nz', call: '1737', text: '1737', regions: ['NZ'] },
];

/** The same rows with those of a region first; the rest keep their order. */
export function nearestFirst<T extends { regions: readonly string[] }>(
  rows: readonly T[],
  region: string | null,
): T[] {
  const isHere = (row: T) => region !== null && row.regions.includes(region);
  return [...rows.filter(isHere), ...rows.filter((row) => !isHere(row))];
}

/** The region of a language tag (`en-NZ` -> `NZ`), or null. */
export function regionOf(tag: string): string | null {
  try {
    return new Intl.Locale(tag).region ?? null;
  } catch {
    return null;
  }
}
