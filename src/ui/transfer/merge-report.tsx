// What came out of a backup, in sentences.
import type { MergeCounts } from '../../actions/restore-backup.ts';
import { t } from '../../i18n/transfer.ts';

const NAMES = Object.keys(t.backupPage.merged.of) as (keyof typeof t.backupPage.merged.of)[];

export function MergeReport({ counts, bringBack }: { counts: MergeCounts; bringBack: boolean }) {
  const { merged } = t.backupPage;
  return (
    <>
      <p>{merged.done}</p>
      {NAMES.filter((name) => counts[name] > 0).map((name) => (
        <p key={name}>{merged.of[name](counts[name])}</p>
      ))}
      {counts.removed > 0 && (
        <p>{bringBack ? t.importPage.broughtBack(counts.removed) : merged.stayRemoved(counts.removed)}</p>
      )}
    </>
  );
}
