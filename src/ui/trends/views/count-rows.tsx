// Counts that add up to a whole, as rows with bars on one scale.
import { numberInWords } from '../../../i18n/index.ts';
import { t } from '../../../i18n/trend-views.ts';
import styles from './count-rows.module.css';
import { hasLongName } from './long-names.ts';

export interface CountRow {
  name: string;
  k: number;
  /** A colour; absent: a quiet one of none. */
  ink?: string;
}

/** `of`: the whole. */
export function CountRows({
  caption,
  head,
  rows,
  of,
}: {
  caption: string;
  head: string;
  rows: readonly CountRow[];
  of: number;
}) {
  return (
    <table class={`${styles.table} ${hasLongName(rows) ? styles.long : ''}`}>
      <caption>{caption}</caption>
      <thead class="unseen">
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">{t.views.days}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, k, ink }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              <span
                class={styles.bar}
                style={{
                  '--part': of === 0 ? 0 : k / of,
                  '--ink': ink ?? 'var(--muted)',
                }}
                aria-hidden="true"
              />
              {numberInWords(k)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
