import { t } from '../../i18n/entries.ts';
import { REMOVED_KEPT_DAYS } from '../../journal/entry.ts';

const MS_PER_DAY = 86_400_000;

/** How long a removed entry still waits, in words. */
export function daysLeftInWords(removedAt: number, now: number): string {
  const days = REMOVED_KEPT_DAYS - Math.floor((now - removedAt) / MS_PER_DAY);
  return days < 1 ? t.removedPage.lastDay : t.removedPage.daysLeft(days);
}
