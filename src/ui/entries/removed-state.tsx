// What stands on the page of a removed entry: the undo when it was removed just now, the way back otherwise.
import { useEffect, useRef } from 'preact/hooks';
import { restoreEntry } from '../../actions/restore-entry.ts';
import { t } from '../../i18n/entries.ts';
import { dayInWords } from '../../i18n/index.ts';
import { clockOf } from '../../journal/when.ts';
import { now } from '../../platform/clock.ts';
import { hrefOf } from '../frame/route.ts';
import { Button, ButtonRow, LinkButton } from '../parts/button.tsx';
import { focusHeading } from '../parts/focus-heading.ts';
import { Notice } from '../parts/page.tsx';
import { daysLeftInWords } from './days-left.ts';
import { forgetRemoval, wasJustRemoved } from './removal-notice.tsx';
import styles from './removed-state.module.css';
import { StillOut } from './still-out.tsx';
import { useAttempt } from './use-attempt.ts';

export function RemovedState({ id, removedAt }: { id: string; removedAt: number }) {
  const { attempt, failure } = useAttempt();
  const place = useRef<HTMLDivElement>(null);
  const isJustNow = wasJustRemoved(id);
  useEffect(() => {
    // The button that was pressed is gone; its undo is the next thing a finger may want.
    if (isJustNow) place.current?.querySelector('button')?.focus();
  }, []);
  const restore = async () => {
    if (!(await attempt(() => restoreEntry(id)))) return;
    forgetRemoval(id);
    focusHeading();
  };
  return (
    <div ref={place} class={styles.removed}>
      <Notice>
        {isJustNow ? (
          <p>
            {t.entryPage.removed} <a href={hrefOf('removed')}>{t.entryPage.removedPages}</a>{' '}
            {t.entryPage.forDays}
          </p>
        ) : (
          <p>{removedOn(removedAt)}</p>
        )}
        <StillOut id={id} />
        <ButtonRow>
          <Button onClick={() => void restore()}>{isJustNow ? t.entryPage.undo : t.entryPage.restore}</Button>
          <LinkButton weight="plain" href={hrefOf('entries')}>
            {t.entryPage.allEntries}
          </LinkButton>
        </ButtonRow>
      </Notice>
      {failure && <Notice role="alert">{t.entryPage.failed}</Notice>}
    </div>
  );
}

function removedOn(removedAt: number): string {
  const { at, offset } = now();
  const day = clockOf({ at: removedAt, offset }).day;
  return t.entryPage.removedOn(
    dayInWords(day, { day: 'numeric', month: 'long', year: 'numeric' }),
    daysLeftInWords(removedAt, at),
  );
}
