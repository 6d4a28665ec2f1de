// The way into the repository: given, tried, kept where the lock is on, forgotten.
import { useState } from 'preact/hooks';
import { forgetToken, keepToken, tryHost } from '../../actions/connect-host.ts';
import { t } from '../../i18n/publish.ts';
import type { HostPlace } from '../../journal/host-place.ts';
import { watchLater } from '../../store/watch-laters.ts';
import { Button, ButtonRow } from '../parts/button.tsx';
import { Check } from '../parts/choices.tsx';
import { Notice } from '../parts/page.tsx';
import { PassphraseField } from '../parts/passphrase-field.tsx';
import { useWatch } from '../parts/use-watch.ts';
import styles from './publish.module.css';
import { useSealed } from './use-sealed.ts';

const watchToken = watchLater('hostToken');

type Tried = { isFine: boolean; lines: string[] };

function said(answer: Awaited<ReturnType<typeof tryHost>>): Tried {
  if ('probed' in answer)
    return { isFine: false, lines: answer.probed === 'fine' ? [] : [t.place.probed[answer.probed]] };
  if (!answer.ok) return { isFine: false, lines: [t.place.stopped[answer.code]] };
  if (answer.isEmpty) return { isFine: false, lines: [t.place.isEmpty] };
  if (!answer.canWrite) return { isFine: false, lines: [t.place.cannotWrite] };
  return {
    isFine: true,
    lines: [
      t.place.fine(answer.branch),
      ...(answer.isPrivate ? [t.place.isPrivate] : []),
      ...(answer.hasPosts ? [] : [t.place.noPosts]),
    ],
  };
}

export function TokenPart({ place }: { place: HostPlace }) {
  const kept = useWatch(watchToken);
  const isSealed = useSealed();
  const [typed, setTyped] = useState('');
  const [keeps, setKeeps] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const [tried, setTried] = useState<Tried | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const keptToken = isSealed && typeof kept === 'string' ? kept : null;
  const token = typed.trim() || keptToken;
  const test = async (event: SubmitEvent) => {
    event.preventDefault();
    if (token === null || isAsking) return;
    setAsking(true);
    setFailed(false);
    try {
      const answer = said(await tryHost(place, token));
      setTried(answer);
      if (answer.isFine && keeps && typed.trim() !== '' && (await keepToken(token))) setTyped('');
    } catch {
      setFailed(true);
    }
    setAsking(false);
  };
  const forget = () => {
    setTried(null);
    forgetToken().catch(() => setFailed(true));
  };
  return (
    <form class={styles.form} onSubmit={(event) => void test(event)}>
      {keptToken !== null && (
        <div class={styles.row}>
          <p>{t.place.kept}</p>
          <Button weight="quiet" onClick={forget}>
            {t.place.forget}
          </Button>
        </div>
      )}
      <PassphraseField label={t.place.token} value={typed} change={setTyped} />
      <p class={styles.more}>{t.place.tokenMore}</p>
      {isSealed ? (
        <Check label={t.place.keep} isChosen={keeps} choose={setKeeps} />
      ) : (
        <p class={styles.more}>{t.place.noKeep}</p>
      )}
      <ButtonRow>
        <Button type="submit" aria-disabled={token === null || isAsking}>
          {t.place.test}
        </Button>
      </ButtonRow>
      <div role="status">
        {isAsking && <p>{t.place.trying}</p>}
        {!isAsking && tried?.isFine && tried.lines.map((line) => <p key={line}>{line}</p>)}
      </div>
      {!isAsking && tried?.isFine === false && (
        <Notice role="alert">
          {tried.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Notice>
      )}
      {hasFailed && <Notice role="alert">{t.publish.notStored}</Notice>}
    </form>
  );
}
