// What happened to a journal that is not as it was, as far as it can be known, and what can be done.
import { useEffect, useState } from 'preact/hooks';
import { account } from '../../actions/go-on.ts';
import { numberInWords } from '../../i18n/index.ts';
import { t } from '../../i18n/rescue.ts';
import { type StoreState, watchStoreState } from '../../store/store-state.ts';
import { hrefOf } from '../frame/route.ts';
import { Button, LinkButton } from '../parts/button.tsx';
import { Empty, Page } from '../parts/page.tsx';
import { useWatch } from '../parts/use-watch.ts';
import { CopyWay } from './copy-way.tsx';
import { GoOnWay } from './go-on-way.tsx';
import styles from './rescue-page.module.css';
import { RowsWay } from './rows-way.tsx';
import { Way } from './way.tsx';

type Stopped = keyof typeof t.account;

const stoppedBy = (state: StoreState | null): Stopped | null =>
  state !== null && state in t.account ? (state as Stopped) : null;

interface Counted {
  before: number | null;
  now: number;
}

export function RescuePage() {
  const stopped = stoppedBy(useWatch(watchStoreState));
  const [counted, setCounted] = useState<Counted | null>(null);
  useEffect(() => {
    // A database that does not answer counts nothing.
    if (stopped && stopped !== 'failed' && stopped !== 'silent') void account().then(setCounted);
  }, [stopped]);
  return (
    <Page title={t.title}>
      {stopped === null ? (
        <Empty>
          <p>{t.whole}</p>
          <LinkButton href={hrefOf('')}>{t.write}</LinkButton>
        </Empty>
      ) : (
        <>
          <p class={styles.account}>{accountOf(stopped, counted)}</p>
          <h2 class={styles.what}>{t.ways}</h2>
          <ul class={styles.ways}>
            <Ways stopped={stopped} counted={counted} />
          </ul>
        </>
      )}
    </Page>
  );
}

function accountOf(stopped: Stopped, counted: Counted | null): string {
  if (stopped === 'failed' || stopped === 'silent') return t.account[stopped];
  if (counted === null) return '';
  const before = counted.before ?? counted.now;
  return t.account[stopped](before, numberInWords(counted.now));
}

function Ways({ stopped, counted }: { stopped: Stopped; counted: Counted | null }) {
  const isOpen = stopped !== 'failed' && stopped !== 'silent';
  return (
    <>
      <Way more={t.againMore}>
        <Button onClick={() => location.reload()}>{t.again}</Button>
      </Way>
      {stopped === 'failed' && <RowsWay />}
      {stopped !== 'silent' && <CopyWay canRestore={isOpen} />}
      {isOpen && (
        <Way more={t.backupMore}>
          <LinkButton href={hrefOf('settings/backup')}>{t.backup}</LinkButton>
        </Way>
      )}
      {isOpen && stopped !== 'missing' && (
        <Way more={t.exportMore}>
          <LinkButton href={hrefOf('settings/export')}>{t.export}</LinkButton>
        </Way>
      )}
      {stopped === 'failed' && (
        <Way more={t.eraseMore}>
          <LinkButton href={hrefOf('settings/storage')}>{t.erase}</LinkButton>
        </Way>
      )}
      {isOpen && counted && <GoOnWay count={counted.now} />}
    </>
  );
}
