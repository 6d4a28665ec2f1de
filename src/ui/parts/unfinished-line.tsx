// What was written and is not finished, where one would look for it, and the way back to it.
import { useEffect, useState } from 'preact/hooks';
import { readUnfinished, type Unfinished } from '../../actions/unfinished.ts';
import { t } from '../../i18n/entries.ts';
import { hrefOf } from '../frame/route.ts';
import styles from './aside-line.module.css';

/** More are told one after the other, as they are finished. */
const MOST = 3;

const hrefOfUnfinished = ({ id, entryId }: Unfinished): string =>
  entryId === null ? `#/?draft=${id}` : hrefOf(`write/${entryId}`);

/** `of`: the entry whose page it stands on; without, all are told. */
export function UnfinishedLine({ of }: { of?: string }) {
  const [all, setAll] = useState<readonly Unfinished[]>([]);
  useEffect(() => {
    let isGone = false;
    // It is one thing more to say: where it cannot be known, the page is whole without.
    readUnfinished().then(
      (found) => isGone || setAll(found),
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [of]);
  const shown = all.filter(({ entryId }) => of === undefined || entryId === of).slice(0, MOST);
  return (
    <>
      {shown.map((left) => (
        <p key={left.id} class={`${styles.line} ${styles.wraps}`}>
          <span id={`unfinished-${left.id}`} dir="auto">
            {of === undefined ? t.entries.unfinished.page(left.name) : t.entries.unfinished.ofEntry}
          </span>
          <a href={hrefOfUnfinished(left)} aria-describedby={`unfinished-${left.id}`}>
            {t.entries.unfinished.goOn}
          </a>
        </p>
      ))}
    </>
  );
}
