// One table as a file. Loaded when it is asked for.
import { useEffect, useRef } from 'preact/hooks';
import { plainTableFile } from '../../actions/take-along.ts';
import { t } from '../../i18n/trends.ts';
import { Button, ButtonRow } from '../parts/button.tsx';
import { Muted } from '../parts/page.tsx';
import { showOpened } from '../parts/show-opened.ts';
import { Told, useGiving, useTakenFrom } from './giving.tsx';
import styles from './picture-files.module.css';
import type { TableAsked } from './views/table-along.tsx';

export function TableFiles({ id, view, range, table }: TableAsked & { id: string }) {
  const group = useRef<HTMLFieldSetElement>(null);
  const from = useTakenFrom(range);
  const { outcome, hand, give } = useGiving(from?.remember);
  const isReady = from !== null;
  useEffect(() => {
    if (isReady) showOpened(group.current);
  }, [isReady]);
  if (!from) return null;
  return (
    <fieldset ref={group} id={id} class={styles.files} aria-label={t.trends.files.kinds}>
      {from.isNew && <Muted>{t.trends.files.plain}</Muted>}
      <ButtonRow>
        <Button onClick={() => void give(() => plainTableFile(table(), { ...from.of, view }))}>
          {t.trends.files.csv}
        </Button>
      </ButtonRow>
      <Told outcome={outcome} saveNow={hand} />
    </fieldset>
  );
}
