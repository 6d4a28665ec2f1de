import { t } from '../../i18n/entries.ts';
import { DAY_MS } from '../../journal/day.ts';
import { REMOVED_KEPT_DAYS } from '../../journal/entry.ts';

/** How long a removed entry still waits, in words. */
export function daysLeftInWords(removedAt: number, now: number): string {
  const days = REMOVED_KEPT_DAYS - Math.floor((now - removedAt) / DAY_MS);
  return days < 1 ? t.removedPage.lastDay : t.removedPage.daysLeft(days);
}
