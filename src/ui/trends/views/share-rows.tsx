// Shares as rows of a table: a name, a bar with its interval, and the counts it is made of. The table is the picture.
import { t } from '../../../i18n/trend-views.ts';
import { type Share, showingOf } from '../../../trends/share.ts';
import type { Look } from '../series.ts';
import { hasLongName } from './long-names.ts';
import styles from './share-rows.module.css';

export interface ShareRow {
  name: string;
  n: number;
  k: number;
  share: Share | null;
  /** The look of the feeling that the row is about, where it is another. */
  look?: Look;
}

/** `unit`: what is counted in the last column, "Days" or "Entries". */
export function ShareRows({
  caption,
  isCaptionRead = false,
  head,
  unit,
  rows,
  look,
}: {
  caption: string;
  /** Whether the caption is for those who hear the table, where a sentence above says it already. */
  isCaptionRead?: boolean;
  head: string;
  unit: string;
  rows: readonly ShareRow[];
  look: Look;
}) {
  return (
    <table
      class={`${styles.table} ${hasLongName(rows) ? styles.long : ''}`}
      style={{ '--ink': `var(${look.colour})` }}
    >
      <caption class={isCaptionRead ? 'unseen' : undefined}>{caption}</caption>
      <thead class="unseen">
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">{t.trends.columns.share}</th>
          <th scope="col">{unit}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name} style={row.look && { '--ink': `var(${row.look.colour})` }}>
            <th scope="row">{row.name}</th>
            <td class={styles.picture}>
              <Bar {...row} />
            </td>
            <td class={styles.counts}>{row.n === 0 ? t.views.none : t.views.of(row.k, row.n)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** With one or two days a share would say more than is known: then there are the counts alone. */
function Bar({ n, share }: ShareRow) {
  const showing = showingOf(n);
  if (!share || showing !== 'bar') {
    return <span class="unseen">{showing === 'nothing' ? t.views.nothing : t.trends.tooFew}</span>;
  }
  const part = (value: number) => `${value * 100}%`;
  return (
    <>
      <span class={styles.track} aria-hidden="true">
        <span class={styles.bar} style={{ width: part(share.p) }} />
        <span
          class={styles.whisker}
          style={{ insetInlineStart: part(share.lo), width: part(share.hi - share.lo) }}
        />
      </span>
      <span class="unseen">{t.trends.shareRead(share)}</span>
    </>
  );
}
