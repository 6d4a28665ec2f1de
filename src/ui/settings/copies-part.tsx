// The second copies on this device: how many, how old, and the way into one.
import { useEffect, useState } from 'preact/hooks';
import { type CopyMade, makeCopy } from '../../actions/make-copy.ts';
import { type Copy, listCopies } from '../../actions/read-copies.ts';
import { t } from '../../i18n/settings.ts';
import type { Sealing } from '../../store/watch-sealing.ts';
import { Button } from '../parts/button.tsx';
import { momentInWords } from '../parts/moment-words.ts';
import { Notice } from '../parts/page.tsx';
import { sizeInWords } from './size-in-words.ts';
import styles from './storage-page.module.css';

const { copies: words } = t.storagePage;

/** Nothing while the journal is locked: when it was written in is nobody's to read then. */
export function CopiesPart({ sealing }: { sealing: Sealing }) {
  if (sealing.isLocked) return null;
  return (
    <section class={styles.part}>
      <h2>{words.title}</h2>
      <p>{words.more}</p>
      {sealing.isSealed && <p>{words.sealed}</p>}
      <Copies />
    </section>
  );
}

function Copies() {
  const [copies, setCopies] = useState<Copy[] | null | 'asking'>('asking');
  const [made, setMade] = useState<CopyMade | null | 'making'>(null);
  const look = () => void listCopies().then(setCopies, () => setCopies(null));
  useEffect(look, []);
  if (copies === null) return <p>{words.nowhere}</p>;
  const make = () => {
    if (made === 'making') return;
    setMade('making');
    void makeCopy(true).then((ended) => {
      setMade(ended);
      look();
    });
  };
  return (
    <>
      {copies === 'asking' ? (
        // Not said, and not seen: what stands below keeps its place when the answer comes.
        <p class={styles.coming}>{words.none}</p>
      ) : (
        <p>{inWords(copies)}</p>
      )}
      {copies !== 'asking' && copies.length > 0 && <CopyList copies={copies} />}
      <Button aria-disabled={made === 'making'} onClick={make}>
        {made === 'making' ? words.making : words.make}
      </Button>
      <div role="status">
        {made !== null && made !== 'making' && made.ok && <Notice>{words.made}</Notice>}
      </div>
      {made !== null && made !== 'making' && !made.ok && <Notice role="alert">{reasonOf(made.code)}</Notice>}
    </>
  );
}

const momentOf = (at: number) => momentInWords({ at, offset: -new Date(at).getTimezoneOffset() });

function inWords(copies: readonly Copy[]): string {
  const [newest] = copies;
  if (!newest) return words.none;
  return words.some(copies.length, momentOf(newest.at));
}

type Refusal = Extract<CopyMade, { ok: false }>['code'];

function reasonOf(code: Refusal): string {
  const reasons: Partial<Record<Refusal, string>> = words.refusals;
  return reasons[code] ?? words.refusals.failed;
}

function CopyList({ copies }: { copies: readonly Copy[] }) {
  return (
    <>
      <p id="look-at-a-copy">{words.look}:</p>
      <ul class={styles.copies} aria-labelledby="look-at-a-copy">
        {copies.map(({ number, at, size }) => (
          <li key={number}>
            <a href={`#/settings/backup/${number}`}>{words.one(momentOf(at), sizeInWords(size))}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
