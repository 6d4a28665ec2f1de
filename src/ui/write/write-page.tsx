// The page one writes on. The field itself stands in index.html; this draws round it.
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { longDay, t } from '../../i18n/index.ts';
import { watchWords } from '../../store/watch.ts';
import { Button, LinkButton } from '../parts/button.tsx';
import { Notice, Page } from '../parts/page.tsx';
import { Portal } from '../parts/portal.tsx';
import { useWatch } from '../parts/use-watch.ts';
import { Details } from './details.tsx';
import { FeelingPicker } from './feeling-picker.tsx';
import { aboveField, belowField, field, writePart } from './field.ts';
import { KeepingLine, NotKept } from './keeping-line.tsx';
import { useWriting, type Writing } from './use-writing.ts';
import { WhenLine } from './when-line.tsx';
import styles from './write-page.module.css';

/** `entryId` null writes a new entry; else it edits that one. */
export function WritePage({ entryId }: { entryId: string | null }) {
  const writing = useWriting(entryId);
  useLayoutEffect(() => {
    writePart.hidden = writing.isMissing;
    return () => {
      writePart.hidden = true;
    };
  }, [writing.isMissing]);
  useEffect(() => {
    document.title = 'Ebb';
    scrollTo(0, 0);
    if (!writePart.contains(document.activeElement)) field.focus();
  }, []);
  if (writing.isMissing) return <MissingEntry />;
  return (
    <>
      <Portal into={aboveField}>
        <Above writing={writing} />
      </Portal>
      <Portal into={belowField}>
        <Below writing={writing} />
      </Portal>
    </>
  );
}

function MissingEntry() {
  return (
    <Page title={t.write.nothingToEdit}>
      <LinkButton href="#/entries">{t.frame.entries}</LinkButton>
    </Page>
  );
}

function Above({ writing }: { writing: Writing }) {
  const { draft, keeping, failure, finished } = writing;
  return (
    <>
      <h1 class="unseen">{t.frame.write}</h1>
      <div role="status">
        {finished.map(({ entryId, day, isEdit }) => (
          <p key={entryId} class={styles.went}>
            {isEdit ? t.write.changesWentTo(longDay(day)) : t.write.wentTo(longDay(day))}{' '}
            <a href={`#/entries/${entryId}`}>{t.write.open}</a>
          </p>
        ))}
      </div>
      <div class={styles.above}>
        {draft ? <WhenLine draft={draft} change={writing.change} /> : <span />}
        <KeepingLine keeping={keeping} />
      </div>
      {keeping.kind === 'failed' ? (
        <NotKept text={t.write.notSaved[keeping.code]} retry={writing.retry} />
      ) : (
        failure && <NotKept text={t.write.notFinished[failure]} retry={writing.done} />
      )}
    </>
  );
}

function Below({ writing }: { writing: Writing }) {
  const words = useWatch(watchWords);
  const { draft, change } = writing;
  if (!draft) return null;
  return (
    <>
      <div class={styles.below}>
        {words ? (
          <FeelingPicker
            feelings={draft.feelings}
            words={words}
            change={(feelings) => change({ feelings })}
          />
        ) : (
          <Notice>{t.frame.loading}</Notice>
        )}
        <Details draft={draft} change={change} />
      </div>
      <div class={styles.done}>
        <Button weight="strong" onClick={writing.done}>
          {t.write.done}
        </Button>
      </div>
    </>
  );
}
