// One entry, to read and to act on.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/entries.ts';
import type { Entry } from '../../journal/entry.ts';
import { isSameContent } from '../../journal/finish.ts';
import type { Version } from '../../journal/version.ts';
import { timeOf } from '../../journal/when.ts';
import { watchDamaged } from '../../store/watch-sealing.ts';
import { hrefOf, type Route } from '../frame/route.ts';
import { BackLink } from '../parts/back-link.tsx';
import { LinkButton } from '../parts/button.tsx';
import { EntryText } from '../parts/entry-text.tsx';
import { ExampleLine } from '../parts/example-line.tsx';
import { whenInWords } from '../parts/moment-words.ts';
import { Empty, Muted, Page } from '../parts/page.tsx';
import { PostWord, useOut } from '../parts/post-word.tsx';
import { UnfinishedLine } from '../parts/unfinished-line.tsx';
import { useWatch } from '../parts/use-watch.ts';
import { Waiting } from '../parts/waiting.tsx';
import { EntryActions } from './entry-actions.tsx';
import styles from './entry-page.module.css';
import { forgetList, forgetOpened, listBefore, rememberOpened } from './list-position.ts';
import { LookingBackChoice } from './looking-back-choice.tsx';
import { Neighbours } from './neighbours.tsx';
import { QuietBelow } from './quiet-below.tsx';
import { RemovedState } from './removed-state.tsx';
import { TwoTexts } from './two-texts.tsx';
import { type Found, useEntry } from './use-entry.ts';
import { useHits } from './use-hits.ts';
import { VisibilityChoice } from './visibility-choice.tsx';

export function EntryPage({ route }: { route: Route }) {
  const id = route.path[1] ?? '';
  return <OneEntry key={id} id={id} />;
}

function OneEntry({ id }: { id: string }) {
  const found = useEntry(id);
  useLayoutEffect(() => scrollTo(0, 0), []);
  useEffect(() => {
    rememberOpened(id);
    return () => {
      if (!/^#\/entries\b/.test(location.hash)) forgetOpened();
      forgetList();
    };
  }, []);
  if (found === null) {
    return (
      <main aria-busy="true">
        <Waiting />
      </main>
    );
  }
  return found.entry === null ? <NoEntry id={id} /> : <Standing {...found} entry={found.entry} />;
}

/** There is none, or it lies sealed and would not open: that is not the same. */
function NoEntry({ id }: { id: string }) {
  const damaged = useWatch(watchDamaged);
  const isDamaged = damaged?.some((row) => row.table === 'entries' && row.id === id);
  return (
    <Page title={isDamaged ? t.entryPage.damaged : t.entryPage.notFound}>
      <Empty>
        <Muted>{isDamaged ? t.entryPage.damagedMore : t.entryPage.notFoundMore}</Muted>
        <LinkButton href={hrefOf('entries')}>{t.entryPage.allEntries}</LinkButton>
      </Empty>
    </Page>
  );
}

function Standing({ entry, versions, words, reading }: Found & { entry: Entry }) {
  const [separated, setSeparated] = useState<string | null>(null);
  const hasTitle = entry.title !== undefined && entry.title.trim() !== '';
  const when = whenInWords(entry.when, reading.dayStartsAt);
  const [list] = useState(() => listBefore(entry.id));
  const read = useRef<HTMLDivElement>(null);
  useHits(read, list.sought);
  const conflict = versions.find(({ kind }) => kind === 'conflict');
  const isRemoved = entry.removedAt !== undefined;
  const title = hasTitle ? (entry.title ?? '') : when;
  return (
    <Page
      title={title}
      above={
        <>
          <BackLink href={list.href}>{t.entryPage.back}</BackLink>
          <Above entry={entry} when={hasTitle ? when : ''} />
        </>
      }
    >
      {!entry.isExample && <ExampleLine words={({ own }) => (own === 1 ? t.example.firstOwn : null)} />}
      <UnfinishedLine of={entry.id} />
      <div class={styles.entry}>
        {entry.isExample && <p class={styles.example}>{t.example.ofPage}</p>}
        <div class={styles.status} role="status">
          {entry.removedAt !== undefined && <RemovedState id={entry.id} removedAt={entry.removedAt} />}
          {separated !== null && (
            <p>
              {t.entryPage.madeTwo} <a href={hrefOf(`entries/${separated}`)}>{t.entryPage.seeIt}</a>
            </p>
          )}
        </div>
        <div ref={read}>
          {conflict && !isRemoved ? (
            <TwoTexts entry={entry} other={conflict} reading={reading} separated={setSeparated} />
          ) : (
            <EntryText content={entry} reading={reading} />
          )}
        </div>
        {!isRemoved && <QuietBelow entry={entry} />}
        <div class={styles.beside}>
          {!isRemoved && <EntryActions entry={entry} name={title} />}
          {!isRemoved && !entry.isExample && <VisibilityChoice entry={entry} />}
          {!isRemoved && !entry.isExample && <LookingBackChoice entry={entry} />}
          <Ways entry={entry} versions={versions} />
          {!isRemoved && <Neighbours id={entry.id} words={words} dayStartsAt={reading.dayStartsAt} />}
        </div>
      </div>
    </Page>
  );
}

/** What leads on from here: its earlier texts, where it reads otherwise now, and pages like it. */
function Ways({ entry, versions }: { entry: Entry; versions: readonly Version[] }) {
  const isEdited = versions.some(
    ({ kind, content }) => kind !== 'conflict' && !isSameContent(content, entry),
  );
  return (
    <p class={styles.ways}>
      {isEdited && <a href={hrefOf(`entries/${entry.id}/history`)}>{t.entryPage.asFirstWritten}</a>}
      {entry.removedAt === undefined && <a href={hrefOf(`entries/${entry.id}/alike`)}>{t.entryPage.alike}</a>}
    </p>
  );
}

/** The small line above the title. */
function Above({ entry, when }: { entry: Entry; when: string }) {
  const out = useOut();
  return (
    <p class={styles.above}>
      <time dateTime={[entry.when.day, timeOf(entry.when)].filter(Boolean).join('T')}>{when}</time>
      <PostWord entry={entry} out={out} hasLock />
    </p>
  );
}
