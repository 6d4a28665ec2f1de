// The pictures' numbers as a table, for eyes that prefer it and for those that cannot see a canvas.
import { Fragment } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { monthInWords, tellable, yearInWords } from '../../i18n/in-words.ts';
import { dayInWords, numberInWords } from '../../i18n/index.ts';
import { t } from '../../i18n/trends.ts';
import { dayOfNumber } from '../../journal/day.ts';
import type { SpanShare } from '../../trends/share.ts';
import { toldShare, wilson } from '../../trends/share.ts';
import type { Step } from '../../trends/spans.ts';
import { showOpened } from '../parts/show-opened.ts';
import type { Shown } from './figures.tsx';
import { capitalised } from './name.tsx';
import styles from './numbers-table.module.css';

function startWords(step: Step, start: number, isOneYear: boolean): string {
  const day = dayOfNumber(start);
  if (step === 'week') {
    return dayInWords(day, { day: 'numeric', month: 'short', ...(isOneYear ? {} : { year: 'numeric' }) });
  }
  return step === 'month' ? monthInWords(day) : yearInWords(day);
}

/** A cell without a number, with what is read in its place. */
const Dash = ({ read }: { read: string }) => (
  <td>
    <span aria-hidden="true">{t.trends.none}</span>
    <span class="unseen">{read}</span>
  </td>
);

/** "3" and "75 %", with the interval below; dashes where nothing was written, one where it is too little for a share. */
function Counts(counts: Pick<SpanShare, 'n' | 'k' | 'share'>) {
  const { n, k } = counts;
  if (n === 0) {
    return (
      <>
        <Dash read={t.trends.noneRead} />
        <Dash read={t.trends.noneRead} />
      </>
    );
  }
  const share = toldShare(counts);
  if (!share) {
    return (
      <>
        <td>{numberInWords(k)}</td>
        <Dash read={t.trends.tooFew} />
      </>
    );
  }
  return (
    <>
      <td>{numberInWords(k)}</td>
      <td>
        <span aria-hidden="true">{t.trends.percent(tellable(share.p))}</span>
        <small aria-hidden="true">{t.trends.interval(share.lo, share.hi)}</small>
        <span class="unseen">{t.trends.shareRead(share)}</span>
      </td>
    </>
  );
}

export function NumbersTable({
  id,
  shown,
  rangeWords,
}: {
  id: string;
  shown: readonly Shown[];
  rangeWords: string;
}) {
  const table = useRef<HTMLElement>(null);
  useEffect(() => showOpened(table.current), []);
  const first = shown[0]?.picture;
  if (!first) return null;
  const { step, spans } = first;
  const years = new Set(spans.map(({ start }) => dayOfNumber(start).slice(0, 4)));
  const isOneYear = years.size === 1;
  const caption = t.trends.caption(step, rangeWords);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen the keyboard must be able to scroll it.
    <section ref={table} id={id} class={styles.scroll} aria-label={caption} tabIndex={0}>
      <table class={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {t.trends.columns[step]}
            </th>
            <th scope="col" rowSpan={2}>
              {t.trends.columns.written}
            </th>
            {shown.map(({ label, picture }) => (
              <th key={picture.feeling} scope="colgroup" colSpan={2}>
                {capitalised(label)}
              </th>
            ))}
          </tr>
          <tr>
            {shown.map(({ picture }) => (
              <Fragment key={picture.feeling}>
                <th scope="col">{t.trends.columns.named}</th>
                <th scope="col">{t.trends.columns.share}</th>
              </Fragment>
            ))}
          </tr>
        </thead>
        <tbody>
          {spans.map((span, index) => (
            <tr key={span.start}>
              <th scope="row">{startWords(step, span.start, isOneYear)}</th>
              <td>{numberInWords(span.n)}</td>
              {shown.map(({ picture }) => (
                <Counts key={picture.feeling} {...(picture.spans[index] ?? span)} />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t.trends.total}</th>
            <td>{numberInWords(first.n)}</td>
            {shown.map(({ picture: { feeling, n, k } }) => (
              <Counts key={feeling} n={n} k={k} share={wilson(k, n)} />
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
