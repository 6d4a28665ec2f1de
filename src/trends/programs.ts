// Days that came from different programs. What one of them had no word for was not felt less often; it was not to be
// said. So what is found on the days of several must be found on those of one alone.

/** A day, and the programs its entries came from; none where all of it was written here. */
interface OfPrograms {
  source?: string;
}

/** The programs of a day, with that of one more of its entries. What was written here has an empty name. */
export function withProgram(source: string, app: string): string {
  if (source === app) return source;
  const apps = source.split('+');
  return apps.includes(app) ? source : [...apps, app].sort().join('+');
}

/**
 * The days by the programs they came from, the most days first. Days of two programs at once are days of their own
 * kind: beside what one of them had no word for stands what the other had.
 */
export function programLots<D extends OfPrograms>(days: readonly D[]): D[][] {
  const lots = new Map<string, D[]>();
  for (const day of days) {
    const lot = lots.get(day.source ?? '');
    if (lot) lot.push(day);
    else lots.set(day.source ?? '', [day]);
  }
  return [...lots.values()].sort((a, b) => b.length - a.length);
}

/** Whether what the days say together, those of one program say alone. Where there is one program, they do. */
export function isOfOneProgram<D extends OfPrograms>(
  days: readonly D[],
  holds: (days: readonly D[]) => boolean,
): boolean {
  const lots = programLots(days);
  return lots.length < 2 || lots.some(holds);
}
