// When a page was written.
import type { Draft } from '../../journal/draft.ts';
import { holdsAnything } from '../../journal/entry.ts';
import { deviceZone, now } from '../../platform/clock.ts';

/** A draft with changed fields. Its day is the day of its first key, not of its opening; so is its zone. */
export function dated(draft: Draft, fields: Partial<Draft>): Draft {
  const moment = now();
  const isFirst = draft.entryId === undefined && !holdsAnything(draft);
  if (!isFirst) return { ...draft, ...fields, changedAt: moment.at };
  const { zone: _openedIn, ...rest } = draft;
  const zone = deviceZone();
  return { ...rest, ...(zone === null ? {} : { zone }), startedAt: moment, ...fields, changedAt: moment.at };
}
