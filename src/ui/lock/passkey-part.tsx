// A passkey as one more way in: which there are, one more, one less. Not shown where the browser has none to offer.
import { useEffect, useRef, useState } from 'preact/hooks';
import { beginPasskey, type PasskeyAdded, type PasskeyMaking } from '../../actions/add-passkey.ts';
import { listPasskeys } from '../../actions/list-passkeys.ts';
import { removePasskey } from '../../actions/remove-passkey.ts';
import { momentInWords, t } from '../../i18n/lock.ts';
import { Button, ButtonRow } from '../parts/button.tsx';
import { Notice } from '../parts/page.tsx';
import { Asking, useAsked } from './asking.tsx';
import styles from './lock.module.css';

type Listed = Awaited<ReturnType<typeof listPasskeys>>;
type Note = Listed['passkeys'][number]['note'];
type Trouble = Extract<PasskeyAdded, { ok: false }>['code'];

const wordsOf = (code: Trouble) =>
  code in t.passkey.troubles
    ? t.passkey.troubles[code as keyof typeof t.passkey.troubles]
    : t.lockPage.failures[code as keyof typeof t.lockPage.failures];

function nameOf(note: Note): string {
  if (!note) return t.passkey.fromUnknown;
  const from = note.isHere ? t.passkey.from : t.passkey.fromElsewhere;
  return from(...momentInWords(note.addedAt));
}

export function PasskeyPart() {
  const asked = useAsked();
  const [listed, setListed] = useState<Listed | null>(null);
  const [making, setMaking] = useState<PasskeyMaking | null>(null);
  const [said, setSaid] = useState('');
  const [trouble, setTrouble] = useState('');
  const part = useRef<HTMLElement>(null);
  const list = () => listPasskeys().then(setListed, () => undefined);
  useEffect(() => void list(), []);
  /** After a change: what there is now, what happened, and the focus where one goes on. */
  const tell = async (text: string) => {
    setMaking(null);
    setTrouble('');
    await list();
    setSaid(text);
    (part.current?.querySelector<HTMLElement>(':scope > :last-child button') ?? part.current)?.focus();
  };
  const remove = async (id: string) => {
    setSaid('');
    const result = await removePasskey(id);
    if (result.ok) await tell(t.passkey.removed);
    else setTrouble(t.lockPage.failures[result.code]);
  };
  if (!listed || (listed.passkeys.length === 0 && !listed.canAdd)) return null;
  return (
    <section ref={part} class={styles.part} aria-labelledby="passkey-title" tabIndex={-1}>
      <h2 id="passkey-title">{t.passkey.title}</h2>
      <p class={styles.more}>{t.passkey.what}</p>
      <List passkeys={listed.passkeys} remove={remove} />
      <div class={styles.told}>
        <div role="status">{said !== '' && <Notice>{said}</Notice>}</div>
        <div role="alert">{trouble !== '' && <Notice>{trouble}</Notice>}</div>
      </div>
      {making ? (
        <Making
          making={making}
          object={setTrouble}
          done={() => tell(t.passkey.added)}
          cancel={() => tell('')}
        />
      ) : (
        listed.canAdd && (
          <Asking
            asked={asked}
            name={t.passkey.add}
            submit={() => {
              setSaid('');
              return (
                asked.current !== '' &&
                asked.run(
                  () => beginPasskey(asked.current),
                  (begun) => setMaking(begun.making),
                )
              );
            }}
          />
        )
      )}
    </section>
  );
}

function List({ passkeys, remove }: { passkeys: Listed['passkeys']; remove: (id: string) => unknown }) {
  if (passkeys.length === 0) return <p>{t.passkey.none}</p>;
  return (
    <ul class={styles.passkeys}>
      {passkeys.map(({ id, note }) => (
        <li key={id}>
          <span>{nameOf(note)}</span>
          <Button weight="plain" aria-label={t.passkey.removeOf(nameOf(note))} onClick={() => remove(id)}>
            {t.passkey.remove}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** The device asks only right after a tap, so there is one for it. */
function Making({
  making,
  object,
  done,
  cancel,
}: {
  making: PasskeyMaking;
  object: (text: string) => void;
  done: () => unknown;
  cancel: () => unknown;
}) {
  const [isBusy, setBusy] = useState(false);
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    part.current?.querySelector('button')?.focus();
    return making.drop;
  }, [making]);
  const make = async () => {
    if (isBusy) return;
    setBusy(true);
    object('');
    const result = await making.make((at) => t.passkey.label(...momentInWords(at)));
    setBusy(false);
    if (result.ok) done();
    else object(wordsOf(result.code));
  };
  return (
    <div ref={part} class={styles.lines}>
      <p>{t.passkey.ready}</p>
      <ButtonRow>
        <Button weight="strong" aria-disabled={isBusy} onClick={() => void make()}>
          {isBusy ? t.passkey.waiting : t.passkey.make}
        </Button>
        <Button weight="plain" onClick={cancel}>
          {t.lockPage.cancel}
        </Button>
      </ButtonRow>
    </div>
  );
}
