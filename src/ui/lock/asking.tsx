// A part of the lock that asks for the passphrase of now, or the recovery key, before it does something.
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/lock.ts';
import { Button, ButtonRow } from '../parts/button.tsx';
import { PassphraseField, ShowTyped } from '../parts/passphrase-field.tsx';
import styles from './lock.module.css';
import { LockForm } from './lock-form.tsx';

type Failure = { code: keyof typeof t.lockPage.failures } | { code: 'typo'; group: number };

const wordsOf = (failure: Failure) =>
  failure.code === 'typo' ? t.recovery.typo(failure.group) : t.lockPage.failures[failure.code];

/** What a part asks before it does something with the passphrase of now. */
export function useAsked() {
  const [isOpen, setOpen] = useState(false);
  const [current, setCurrent] = useState('');
  const [objection, setObjection] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const shown = useState(false);
  const close = () => {
    setOpen(false);
    shown[1](false);
    setCurrent('');
    setObjection(null);
  };
  /** Does it once; what went wrong is said, and what went well closes the form. */
  const run = async <R extends { ok: true } | ({ ok: false } & Failure)>(
    work: () => Promise<R>,
    then: (done: Extract<R, { ok: true }>) => void,
  ) => {
    if (isBusy) return;
    setBusy(true);
    const result = await work();
    setBusy(false);
    if (!result.ok) return setObjection(wordsOf(result));
    close();
    then(result as Extract<R, { ok: true }>);
  };
  return {
    isOpen,
    open: () => setOpen(true),
    close,
    current,
    setCurrent,
    shown,
    objection,
    setObjection,
    isBusy,
    run,
  };
}

interface Asked {
  asked: ReturnType<typeof useAsked>;
  /** Of the button that opens it, and of the one that does it. */
  name: string;
  submit: () => unknown;
  children?: ComponentChildren;
}

export function Asking({ asked, name, submit, children }: Asked) {
  const part = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(asked.isOpen);
  useEffect(() => {
    if (asked.isOpen === wasOpen.current) return;
    wasOpen.current = asked.isOpen;
    // The button gave way to the field, or the field to the button.
    part.current?.querySelector<HTMLElement>(asked.isOpen ? 'input' : 'button')?.focus();
  }, [asked.isOpen]);
  return (
    <div ref={part} class={styles.asking}>
      {asked.isOpen ? (
        <AskingForm {...{ asked, name, submit, children }} />
      ) : (
        <Button onClick={asked.open}>{name}</Button>
      )}
    </div>
  );
}

function AskingForm({ asked, name, submit, children }: Asked) {
  const more = useId();
  return (
    <LockForm
      submit={submit}
      objection={asked.objection}
      buttons={
        <ButtonRow>
          <Button weight="strong" type="submit" aria-disabled={asked.isBusy}>
            {asked.isBusy ? t.lockPage.preparing : name}
          </Button>
          <Button weight="plain" onClick={asked.close}>
            {t.lockPage.cancel}
          </Button>
        </ButtonRow>
      }
    >
      <div class={styles.asked}>
        <PassphraseField
          label={t.lockPage.current}
          isShown={asked.shown[0]}
          value={asked.current}
          describedBy={more}
          change={asked.setCurrent}
        />
        <p id={more} class={styles.more}>
          {t.lockPage.currentMore}
        </p>
      </div>
      {/* A form that asks for more has it below all of its fields. */}
      {children ?? <ShowTyped shown={asked.shown} />}
    </LockForm>
  );
}
