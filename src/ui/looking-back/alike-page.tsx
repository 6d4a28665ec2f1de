// Pages like one, when they are asked for: all texts are read for it, a few at a time, and leaving ends that.
import { useMemo } from 'preact/hooks';
import { t } from '../../i18n/looking-back.ts';
import { alikePages, sharedWithPage } from '../../journal/alike.ts';
import type { Entry } from '../../journal/entry.ts';
import { markOf } from '../../journal/mark.ts';
import { watchEntry } from '../../store/watch.ts';
import { watchGathered } from '../../store/watch-gathered.ts';
import { hrefOf } from '../frame/route.ts';
import { BackLink } from '../parts/back-link.tsx';
import { LinkButton } from '../parts/button.tsx';
import { entryName } from '../parts/entry-name.ts';
import { Muted, Page } from '../parts/page.tsx';
import { useWatch } from '../parts/use-watch.ts';
import { Waiting } from '../parts/waiting.tsx';
import { PageList } from './page-list.tsx';
import { ReadingLine } from './reading-line.tsx';
import { ShowOthers } from './show-others.tsx';
import { type Shown, useMarks } from './use-marks.ts';

export function AlikePage({ id }: { id: string }) {
  const watch = useMemo(() => {
    const watchOne = watchEntry(id);
    return (next: (found: { entry: Entry | null }) => void, failed?: (error: unknown) => void) =>
      watchOne((entry) => next({ entry }), failed);
  }, [id]);
  const found = useWatch(watch);
  const shown = useMarks();
  if (found === null || shown === null) {
    return (
      <main aria-busy="true">
        <Waiting />
      </main>
    );
  }
  if (found.entry === null) {
    return (
      <Page title={t.notFound}>
        <LinkButton href={hrefOf('entries')}>{t.allEntries}</LinkButton>
      </Page>
    );
  }
  return <Alike key={found.entry.stamp} entry={found.entry} {...shown} />;
}

function Alike({ entry, ...shown }: { entry: Entry } & Shown) {
  const { words, others } = shown;
  const above = (
    <BackLink href={hrefOf(`entries/${entry.id}`)}>{entryName(markOf(entry, false), words)}</BackLink>
  );
  return (
    <Page title={t.alike} above={above}>
      <Muted>{t.alikeAbout}</Muted>
      <Gathering entry={entry} {...shown} />
      <ShowOthers others={others} />
    </Page>
  );
}

function Gathering({ entry, marks, words, dayStartsAt }: { entry: Entry } & Shown) {
  const watch = useMemo(() => watchGathered(marks, sharedWithPage(entry)), [entry, marks]);
  const gathered = useWatch(watch);
  const isWhole = gathered !== null && gathered.read === gathered.of;
  const alike = useMemo(() => {
    if (!gathered || !isWhole) return null;
    const shared = new Map(gathered.found.map(({ mark, took }) => [mark.id, took]));
    return alikePages(entry, marks, shared, words.resolve);
  }, [gathered, isWhole]);
  const count = alike?.length ?? 0;
  const found = count === 0 ? t.noneAlike : t.alikeCount(count);
  return (
    <>
      <ReadingLine gathered={gathered} found={alike === null ? '' : found} />
      {alike !== null && count > 0 && <PageList marks={alike} {...{ words, dayStartsAt }} label={t.alike} />}
    </>
  );
}
