// What the files hold and Ebb has no place for: counted, so that nobody finds it missing years later.
import type { Found } from '../../actions/import-files.ts';
import { numberInWords } from '../../i18n/index.ts';
import { t } from '../../i18n/transfer.ts';
import styles from './file-problems.module.css';

export function NotComing({
  found: { media, notKept, leftOut },
}: {
  found: Pick<Found, 'media' | 'notKept' | 'leftOut'>;
}) {
  const kinds = Object.entries(media) as [keyof typeof t.importPage.media, number][];
  const reasons = Object.entries(notKept) as [keyof typeof t.importPage.notKept, number][];
  if (kinds.length === 0 && leftOut.total === 0) return null;
  const rest = leftOut.total - leftOut.first.length;
  return (
    <section>
      <h2 id="not-coming">{t.importPage.notComing}</h2>
      <p class={styles.more}>{t.importPage.notComingMore}</p>
      <ul class={styles.list} aria-labelledby="not-coming">
        {kinds.map(([kind, count]) => (
          <li key={kind} class={styles.row}>
            {t.importPage.media[kind](count)}
          </li>
        ))}
        {leftOut.first.map(({ field, entries }) => (
          <li key={field} class={styles.row}>
            {t.importPage.leftOutField(field, entries)}
          </li>
        ))}
      </ul>
      {rest > 0 && <p class={styles.more}>{t.importPage.more(numberInWords(rest))}</p>}
      {reasons.map(([why, count]) => (
        <p key={why} class={styles.more}>
          {t.importPage.notKept[why](count)}
        </p>
      ))}
    </section>
  );
}
