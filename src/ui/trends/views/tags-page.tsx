// One feeling beside the tags that were used most: the counts always, a sentence only where the days carry it.
import { useMemo } from 'preact/hooks';
import { t } from '../../../i18n/trend-views.ts';
import { recordedDays } from '../../../trends/share.ts';
import { tagDays } from '../../../trends/tags.ts';
import type { TagBeside } from '../../../trends/together.ts';
import type { Route } from '../../frame/route.ts';
import { Muted } from '../../parts/page.tsx';
import { useNumbers } from '../use-numbers.ts';
import { type Chosen, type Seen, ViewPage } from '../view-page.tsx';
import { ShareRows } from './share-rows.tsx';
import { TableAlong } from './table-along.tsx';
import { sharesTable } from './tables.ts';
import styles from './tags-page.module.css';
import { NotYet } from './waiting.tsx';

export function TagsPage({ route }: { route: Route }) {
  return (
    <ViewPage route={route} view="tags" most={1}>
      {(seen) => {
        const [feeling] = seen.chosen;
        return feeling ? <Tags seen={seen} feeling={feeling} /> : <p>{t.trends.noFeelings}</p>;
      }}
    </ViewPage>
  );
}

function Tags({ seen: { days, range, journal }, feeling }: { seen: Seen; feeling: Chosen }) {
  const { marks, dayStartsAt } = journal;
  const tags = useMemo(() => tagDays(marks, dayStartsAt), [marks, dayStartsAt]);
  const ask = useMemo(() => ({ days: recordedDays(days, feeling.id), tags }), [days, feeling.id, tags]);
  const found = useNumbers('tags', ask);
  if (found === null || found === 'failed') return <NotYet hasFailed={found === 'failed'} />;
  if (found.length === 0) return <p>{t.views.tags.none}</p>;
  const isAllFew = found.every(({ verdict }) => verdict === 'few-days');
  return (
    <>
      <p>{t.views.tags.intro(feeling.label)}</p>
      {isAllFew && <p class={styles.quiet}>{fewWords(found[0], feeling.label)}</p>}
      <ul class={styles.list}>
        {found.map((each) => (
          <TagRow key={each.tag} of={each} feeling={feeling} isSaid={isAllFew} />
        ))}
      </ul>
      {!isAllFew && <Muted>{t.views.tags.note}</Muted>}
      <TableAlong view="tags" range={range} table={() => tableOf(found, feeling.label)} />
    </>
  );
}

/** A row a tag and side: with it and without it. */
const tableOf = (found: readonly TagBeside[], label: string) =>
  sharesTable(
    ['tag', 'days', 'said'],
    found.flatMap((of) => {
      const { a, b, c, d, rateWith, rateWithout } = of.association;
      return [
        { names: [of.tag, t.views.tags.with, verdictOf(of, label)], of: { k: a, n: a + b, share: rateWith } },
        {
          names: [of.tag, t.views.tags.without, verdictOf(of, label)],
          of: { k: c, n: c + d, share: rateWithout },
        },
      ];
    }),
  );

/** What there is too little of: days at all and of the tag, or, where there are enough, of the feeling. */
function fewWords(of: TagBeside | undefined, label: string): string {
  const { tags } = t.views;
  if (!of) return tags.fewDays;
  const { a, b, c, d, n } = of.association;
  const isOfFeeling = n >= of.needed.days && Math.min(a + c, b + d) < of.needed.margin;
  return isOfFeeling ? tags.fewOfIt(label) : tags.fewDays;
}

function verdictOf(of: TagBeside, label: string): string {
  const { verdict, direction } = of;
  if (verdict === 'few-days') return fewWords(of, label);
  if (verdict === 'nothing' || direction === null) return '';
  return t.views.tags.verdicts[verdict][direction];
}

/** `isSaid`: that there are too few days stands above all of them. */
function TagRow({ of, feeling, isSaid }: { of: TagBeside; feeling: Chosen; isSaid: boolean }) {
  const { tag, association } = of;
  const { a, b, c, d, rateWith, rateWithout } = association;
  const verdict = isSaid ? '' : verdictOf(of, feeling.label);
  return (
    <li>
      <p>{t.views.tags.counts(feeling.label, tag, [a, a + b, c, c + d])}</p>
      <ShareRows
        caption={tag}
        isCaptionRead
        head={t.views.tags.side}
        unit={t.views.days}
        rows={[
          { name: t.views.tags.with, k: a, n: a + b, share: rateWith },
          { name: t.views.tags.without, k: c, n: c + d, share: rateWithout },
        ]}
        look={feeling.look}
      />
      {verdict !== '' && <p class={of.verdict === 'few-days' ? styles.quiet : undefined}>{verdict}</p>}
    </li>
  );
}
