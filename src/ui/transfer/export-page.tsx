// Taking pages out: all, those the entries page showed, or the public ones. As Markdown first, then as other kinds.
import { useMemo, useState } from 'preact/hooks';
import type { Selection } from '../../actions/export-entries.ts';
import { t } from '../../i18n/transfer.ts';
import { filterOf, isNarrowing } from '../../journal/filter.ts';
import { watchMarks } from '../../store/watch.ts';
import type { Route } from '../frame/route.ts';
import { BackLink } from '../parts/back-link.tsx';
import { Group, Radio } from '../parts/choices.tsx';
import { ExampleLeftOut } from '../parts/example-line.tsx';
import { Muted, Page } from '../parts/page.tsx';
import { UnfinishedLine } from '../parts/unfinished-line.tsx';
import { useWatch } from '../parts/use-watch.ts';
import styles from './export-page.module.css';
import { MarkdownPart } from './markdown-part.tsx';
import { OtherKinds } from './other-kinds.tsx';
import { PaperPart } from './paper-part.tsx';
import { type Chosen, useExportChoices } from './use-export-choices.ts';
import { type Narrowed, useNarrowedCount } from './use-narrowed-count.ts';

/** What the entries page was narrowed to when it sent the person here; null when it was not. */
function narrowedBy({ query }: Route): Narrowed | null {
  const filter = filterOf((name) => query.get(name));
  const words = query.get('q') ?? '';
  return isNarrowing(filter) || words.trim() !== '' ? { filter, query: words } : null;
}

/** Where nothing was narrowed, what was chosen the last time is meant. */
function selectionOf(kind: Selection['kind'], narrowed: Narrowed | null, which: 'all' | 'public'): Selection {
  if (kind !== 'filtered') return { kind };
  return narrowed ? { kind, ...narrowed } : { kind: which };
}

const filteredMore = (count: number | null): string =>
  count === null ? t.exportPage.filteredMore : `${t.transfer.entries(count)} · ${t.exportPage.filteredMore}`;

export function ExportPage({ route }: { route: Route }) {
  const marks = useWatch(watchMarks);
  const chosen = useExportChoices();
  const narrowed = useMemo(() => narrowedBy(route), [route]);
  const [kind, setKind] = useState<Selection['kind'] | null>(null);
  const selection = selectionOf(kind ?? 'filtered', narrowed, chosen?.choices.which ?? 'all');
  const own = useMemo(() => marks?.filter((mark) => !mark.isExample) ?? null, [marks]);
  const count = own?.length ?? 0;
  const narrowedCount = useNarrowedCount(own, narrowed);
  const choose = (which: 'all' | 'public') => {
    setKind(which);
    chosen?.change({ which });
  };
  return (
    <Page title={t.exportPage.title} above={<BackLink href="#/settings">{t.transfer.back}</BackLink>}>
      <div class={styles.parts}>
        <p>{t.exportPage.lead}</p>
        <ExampleLeftOut text={t.example.leftOut} />
        <UnfinishedLine />
        <Group legend={t.exportPage.which}>
          <Radio
            name="which"
            label={t.exportPage.all}
            more={marks ? t.transfer.entries(count) : ''}
            isChosen={selection.kind === 'all'}
            choose={() => choose('all')}
          />
          {narrowed && (
            <Radio
              name="which"
              label={t.exportPage.filtered}
              more={filteredMore(narrowedCount)}
              isChosen={selection.kind === 'filtered'}
              choose={() => setKind('filtered')}
            />
          )}
          <Radio
            name="which"
            label={t.exportPage.publicOnly}
            more={t.exportPage.publicMore}
            isChosen={selection.kind === 'public'}
            choose={() => choose('public')}
          />
        </Group>
        {marks && count === 0 && <Muted>{t.exportPage.none}</Muted>}
        {chosen && !(marks && count === 0) && <Ways selection={selection} chosen={chosen} />}
      </div>
    </Page>
  );
}

function Ways({ selection, chosen }: { selection: Selection; chosen: Chosen }) {
  // It stays as long as the page: the first export is no reason for a button to move under the finger.
  const [isNew] = useState(chosen.isNew);
  return (
    <>
      {isNew && <p class={styles.plain}>{t.exportPage.plain}</p>}
      <MarkdownPart selection={selection} chosen={chosen} />
      <OtherKinds selection={selection} remember={chosen.remember} />
      <PaperPart selection={selection} remember={chosen.remember} />
    </>
  );
}
