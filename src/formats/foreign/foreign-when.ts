// When an entry of another program is about: an instant on the clock of its own zone, never on that of this device.
import { clockOf, isWhen, type When } from '../../journal/when.ts';
import type { ProblemCode } from '../page.ts';

const formats = new Map<string, Intl.DateTimeFormat | null>();

function formatOf(zone: string): Intl.DateTimeFormat | null {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  let made: Intl.DateTimeFormat | null = null;
  try {
    made = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  } catch {
    // A name that this browser does not know.
  }
  formats.set(zone, made);
  return made;
}

/**
 * Minutes that clocks in an IANA zone stood ahead of UTC at an instant (milliseconds since 1970); null for a zone
 * that nobody knows and for no instant.
 */
function offsetIn(zone: string, at: number): number | null {
  const format = zone === '' || !Number.isFinite(at) || Math.abs(at) > 8.64e15 ? null : formatOf(zone);
  if (!format) return null;
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const clock = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return Math.round((clock - Math.floor(at / 1000) * 1000) / 60_000);
}

/** The wall clock at an instant with its offset in minutes; null when that is no day of a four-digit year. */
export function zonedAt(at: number, offset: number, zone?: string): When | null {
  if (!Number.isFinite(at) || Math.abs(at) > 8.64e15 || !Number.isInteger(offset)) return null;
  let clock: ReturnType<typeof clockOf>;
  try {
    clock = clockOf({ at, offset });
  } catch {
    return null;
  }
  const when: When = { kind: 'zoned', ...clock, offset, ...(zone === undefined ? {} : { zone }) };
  return isWhen(when) ? when : null;
}

/** The wall clock that stood in an IANA zone at an instant; null for an unknown zone or no instant. */
export function zonedIn(zone: string, at: number): When | null {
  const offset = offsetIn(zone, at);
  return offset === null ? null : zonedAt(at, offset, zone);
}

/** `GMT+0200`, `GMT-3`, `GMT+08:00`: what systems call a zone that has no place. */
const NAMELESS = /^(?:GMT|UTC)?([+-])(\d{1,2})(?::?([0-5]\d))?$/i;
const LONGEST_ZONE = 100;

/** The wall clock at an instant in a zone as programs name it: a place or an offset. Null for what is neither. */
export function zonedNamed(zone: string, at: number): When | null {
  const [, sign, hours, minutes = '0'] = NAMELESS.exec(zone) ?? [];
  if (sign === undefined) return zone.length > LONGEST_ZONE ? null : zonedIn(zone, at);
  const offset = Number(hours) * 60 + Number(minutes);
  return zonedAt(at, sign === '-' && offset > 0 ? -offset : offset);
}

/**
 * The clock of the writer at an instant whose zone the file may not tell: by its offset, else in the zone of the
 * device, which is flagged; the day may be another than the one that was lived.
 */
export function whenAt(
  { at, offset }: { at: number; offset: number | null },
  deviceZone: string,
): { when: When | null; problem: ProblemCode | null } {
  if (offset !== null) return { when: zonedAt(at, offset), problem: null };
  return { when: zonedIn(deviceZone, at) ?? zonedAt(at, 0), problem: 'zone-of-device' };
}
