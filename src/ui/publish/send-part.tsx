// Sends posts into the connected repository: the token is asked for where none is kept, and what is no longer meant for
// others goes only where it is ticked.
import { useEffect, useState } from 'preact/hooks';
import { readToken } from '../../actions/connect-host.ts';
import {
  type Sending,
  sendOver,
  sendPosts,
  stopSending,
  watchSendingPosts,
} from '../../actions/send-posts.ts';
import { t } from '../../i18n/publish.ts';
import { hostPlaceOf, nameOfPlace } from '../../journal/host-place.ts';
import { watchLater } from '../../store/watch-laters.ts';
import { Button, ButtonRow } from '../parts/button.tsx';
import { Check, Group } from '../parts/choices.tsx';
import { Notice } from '../parts/page.tsx';
import { PassphraseField } from '../parts/passphrase-field.tsx';
import { useWatch } from '../parts/use-watch.ts';
import styles from './publish.module.css';

const watchPlace = watchLater('hostPlace');

export interface Removable {
  id: string;
  path: string;
  /** The name of the repository it is in. */
  to: string;
}

const IDLE: Sending = { kind: 'idle', of: [] };

export function SendPart({
  ids,
  removable = [],
  hasLeft = false,
  isOnly = false,
}: {
  ids: string[];
  removable?: readonly Removable[];
  /** Offered also where nothing goes but what stayed there of a post that is gone. */
  hasLeft?: boolean;
  /** It is about this one post. */
  isOnly?: boolean;
}) {
  const place = hostPlaceOf(useWatch(watchPlace));
  const [sending, setSending] = useState<Sending>({ kind: 'idle', of: [] });
  const [isOpen, setOpen] = useState(false);
  const [isKept, setKept] = useState(false);
  const [typed, setTyped] = useState('');
  const [gone, setGone] = useState<readonly string[]>([]);
  useEffect(() => watchSendingPosts(setSending), []);
  // What is said of another post is said there.
  const shown = isOnly && !sending.of.includes(ids[0] ?? '') ? IDLE : sending;
  const offered = place ? removable.filter(({ to }) => to === nameOfPlace(place)) : [];
  if (!place || (ids.length === 0 && offered.length === 0 && !hasLeft))
    return <SendOutcome sending={shown} />;
  const open = async () => {
    setKept((await readToken().catch(() => null)) !== null);
    setOpen(!isOpen);
  };
  const send = async () => {
    const token = typed.trim() || (await readToken().catch(() => null));
    if (token === null) return;
    const remove = offered.filter(({ path }) => gone.includes(path));
    const message = t.place.message(ids.length > 0);
    void sendPosts({ place, ids, remove, overwrite: false, token, message });
  };
  const isBusy = sending.kind === 'sending' || sending.kind === 'waiting';
  const hasToken = isKept || typed.trim() !== '';
  return (
    <>
      <ButtonRow>
        <Button aria-expanded={isOpen} onClick={() => void open()}>
          {t.place.send(nameOfPlace(place))}
        </Button>
      </ButtonRow>
      {isOpen && (
        <form
          class={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (hasToken && !isBusy) void send();
          }}
        >
          {offered.length > 0 && (
            <Group legend={t.place.alsoRemove}>
              {offered.map(({ path }) => (
                <Check
                  key={path}
                  label={path}
                  isChosen={gone.includes(path)}
                  choose={(isGone) => setGone(isGone ? [...gone, path] : gone.filter((one) => one !== path))}
                />
              ))}
            </Group>
          )}
          {!isKept && <PassphraseField label={t.place.token} value={typed} change={setTyped} />}
          <Button type="submit" weight="strong" aria-disabled={!hasToken || isBusy}>
            {t.place.sendNow}
          </Button>
        </form>
      )}
      <SendOutcome sending={shown} overwrite={() => void sendOver()} />
    </>
  );
}

function SendOutcome({ sending, overwrite }: { sending: Sending; overwrite?: () => void }) {
  return (
    <>
      <div role="status">
        {sending.kind === 'sending' && <p>{t.place.sending}</p>}
        {sending.kind === 'waiting' && <p>{t.place.waiting}</p>}
        {sending.kind === 'sent' && <Sent sent={sending} />}
      </div>
      {(sending.kind === 'sending' || sending.kind === 'waiting') && (
        <Button weight="plain" onClick={stopSending}>
          {t.place.stop}
        </Button>
      )}
      {sending.kind === 'stopped' && sending.code !== 'cancelled' && (
        <Notice role="alert">
          <p>{stoppedInWords(sending.code)}</p>
          {sending.mayBeThere && <p>{t.place.mayBeThere}</p>}
          {sending.paths.length > 0 && (
            <ul class={styles.paths}>
              {sending.paths.map((path) => (
                <li key={path}>{path}</li>
              ))}
            </ul>
          )}
          {sending.code === 'differing' && overwrite && (
            <ButtonRow>
              <Button onClick={overwrite}>{t.place.overwrite}</Button>
            </ButtonRow>
          )}
        </Notice>
      )}
    </>
  );
}

function stoppedInWords(code: Extract<Sending, { kind: 'stopped' }>['code']): string {
  const { stopped } = t.place;
  if (code === 'nothing') return t.place.nothing;
  return code in stopped
    ? stopped[code as keyof typeof stopped]
    : t.transfer.failures[code as keyof typeof t.transfer.failures];
}

function Sent({ sent }: { sent: Extract<Sending, { kind: 'sent' }> }) {
  const { commit, posts, removed, noted } = sent;
  const isAboutLeft = posts === 0 && removed === 0;
  return (
    <Notice>
      {isAboutLeft && <p>{t.place.cleared}</p>}
      {commit === null && !isAboutLeft && <p>{t.place.nothingNew}</p>}
      {commit !== null && posts > 0 && <p>{t.place.sent(posts)}</p>}
      {removed > 0 && <p>{t.place.removed(removed)}</p>}
      {!noted && <p>{t.place.notNoted}</p>}
    </Notice>
  );
}
