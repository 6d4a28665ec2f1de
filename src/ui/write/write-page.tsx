// The page one writes on. The field itself stands in index.html; this draws round it.
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { longDay, t } from '../../i18n/index.ts';
import type { Draft } from '../../journal/draft.ts';
import type { Dictionary } from '../../journal/words.ts';
import { type Watch, watchTags, watchWords } from '../../store/watch.ts';
import { entitle } from '../frame/private-address.ts';
import { Boundary } from '../parts/boundary.tsx';
import { Button, LinkButton } from '../parts/button.tsx';
import { LazyPart } from '../parts/lazy-part.tsx';
import { Notice, Page } from '../parts/page.tsx';
import { Portal } from '../parts/portal.tsx';
import { useWatch } from '../parts/use-watch.ts';
import { FeelingPicker } from './feeling-picker.tsx';
import { aboveField, belowField, field, writePart } from './field.ts';
import { KeepingLine, NotKept } from './keeping-line.tsx';
import { takeGone } from './leaving.ts';
import { loadTools } from './load-tools.ts';
import { PageMenuButton } from './page-menu-button.tsx';
import { type PageMenu, usePageMenu } from './use-page-menu.ts';
import { useWriting, type Writing } from './use-writing.ts';
import { WhenLine } from './when-line.tsx';
import styles from './write-page.module.css';

/** `entryId` null writes a new entry; else it edits that one. `wished`: the draft to go on with. */
export function WritePage({ entryId, wished }: { entryId: string | null; wished: string | null }) {
  const writing = useWriting(entryId, wished);
  const menu = usePageMenu();
  useLayoutEffect(() => {
    writePart.hidden = writing.isMissing;
    return () => {
      writePart.hidden = true;
    };
  }, [writing.isMissing]);
  const heading = entryId === null ? '' : t.write.edit;
  useEffect(() => {
    entitle(heading);
    const preventScroll = takeGone();
    if (!preventScroll) scrollTo(0, 0);
    if (!writePart.contains(document.activeElement)) field.focus({ preventScroll });
  }, []);
  if (writing.isMissing) return <MissingEntry />;
  return (
    <>
      <Portal into={aboveField}>
        <Boundary failed={failedPart}>
          <Above heading={heading || t.frame.write} writing={writing} menu={menu} />
        </Boundary>
      </Portal>
      <Portal into={belowField}>
        <Boundary failed={failedPart}>
          <Below writing={writing} menu={menu} />
        </Boundary>
      </Portal>
    </>
  );
}

/** The field stands, and what is typed goes on being kept: only what is round it is gone. */
const failedPart = (retry: () => void) => (
  <Notice role="alert">
    <p>{t.write.failedPart}</p>
    <Button onClick={retry}>{t.frame.tryAgain}</Button>
  </Notice>
);

function MissingEntry() {
  return (
    <Page title={t.write.nothingToEdit}>
      <LinkButton href="#/entries">{t.frame.entries}</LinkButton>
    </Page>
  );
}

function Above({ heading, writing, menu }: { heading: string; writing: Writing; menu: PageMenu }) {
  const { draft, keeping, failure, finished } = writing;
  // Drawn anew when it would say something else, and not at every key.
  const when = useMemo(
    () => (draft ? <WhenLine draft={draft} change={writing.change} /> : <span />),
    [draft?.id, draft?.when, draft?.startedAt, draft?.zone],
  );
  return (
    <>
      <h1 class="unseen">{heading}</h1>
      <div role="status">
        {finished.map(({ entryId, day, isEdit }) => (
          <p key={entryId} class={styles.went}>
            {isEdit ? t.write.changesWentTo(longDay(day)) : t.write.wentTo(longDay(day))}{' '}
            <a href={`#/entries/${entryId}`}>{t.write.open}</a>
          </p>
        ))}
      </div>
      <div class={styles.above}>
        {when}
        <KeepingLine keeping={keeping} />
        {menu.parts && <menu.parts.LineLink writing={writing} />}
      </div>
      {keeping.kind === 'failed' ? (
        <NotKept text={t.write.notSaved[keeping.code]} retry={writing.retry} />
      ) : (
        failure && <NotKept text={t.write.notFinished[failure]} retry={writing.done} />
      )}
      {menu.parts && <menu.parts.AboveField />}
    </>
  );
}

interface NamingProps {
  draft: Draft;
  /** Null until they are there. */
  words: Dictionary | null;
  watchTags: Watch<readonly string[]>;
  change: (fields: Partial<Draft>) => void;
  /** Whether a word of one's own can be added. */
  takesOwn: boolean;
}

/** Last on the page: nothing stands below it that could move, and the first key does not wait for it. */
const details = () => import('./details.tsx').then((part) => part.Details);

/** What an entry says beside its text: what was felt, a title, tags. */
function Naming({ draft, words, watchTags, change, takesOwn }: NamingProps) {
  return (
    <div class={styles.below}>
      {words ? (
        <FeelingPicker
          feelings={draft.feelings}
          words={words}
          takesOwn={takesOwn}
          change={(feelings) => change({ feelings })}
        />
      ) : (
        <Notice>{t.frame.loading}</Notice>
      )}
      <LazyPart load={details} draft={draft} change={change} watchTags={watchTags} />
    </div>
  );
}

function Below({ writing, menu }: { writing: Writing; menu: PageMenu }) {
  const words = useWatch(watchWords);
  const { draft, change } = writing;
  const naming = useMemo(
    () => draft && <Naming draft={draft} words={words} watchTags={watchTags} change={change} takesOwn />,
    [draft?.id, draft?.feelings, draft?.title, draft?.tags, draft?.description, words],
  );
  if (!draft) return null;
  return (
    <>
      {menu.parts && <menu.parts.BelowField draft={draft} />}
      {naming}
      <WritingBar writing={writing} menu={menu} />
    </>
  );
}

const tools = () => loadTools().then((part) => part.WritingTools);

/** The strip below the page: it stays in reach however long the page is, and rides above a phone's keyboard. */
function Bar({ children }: { children: ComponentChildren }) {
  return (
    <div id="writing-bar" class={styles.bar}>
      {children}
    </div>
  );
}

/** What a page written while the journal is locked has from this one. */
export const PARTS = { Naming, Bar };
export type WritingParts = typeof PARTS;

function WritingBar({ writing, menu }: { writing: Writing; menu: PageMenu }) {
  const [isFinding, setFinding] = useState(false);
  return (
    <Bar>
      <LazyPart load={tools} writing={writing} isFinding={isFinding} find={setFinding} />
      {!isFinding && (
        <>
          <PageMenuButton menu={menu} writing={writing} find={() => setFinding(true)} />
          <Button weight="strong" onClick={writing.done}>
            {t.write.done}
          </Button>
        </>
      )}
    </Bar>
  );
}
