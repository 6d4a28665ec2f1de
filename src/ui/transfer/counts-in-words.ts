// What a backup holds, counted in words.

import type { Counts } from '../../actions/back-up.ts';
import { rowInWords } from '../../i18n/in-words.ts';
import { t } from '../../i18n/transfer.ts';

export function countsInWords(counts: Counts): string {
  const names = ['entries', 'removed', 'versions', 'drafts', 'pictures', 'words'] as const;
  const some = names.filter((name) => name === 'entries' || counts[name] > 0);
  return rowInWords(some.map((name) => t.backupPage.counts[name](counts[name])));
}
