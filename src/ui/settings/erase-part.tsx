// Erasing everything: said plainly, a backup offered, a word typed, and only then done.
import { useEffect, useRef, useState } from 'preact/hooks';
import { eraseEverything } from '../../actions/erase-everything.ts';
import { t } from '../../i18n/settings.ts';
import { Button, ButtonRow, LinkButton } from '../parts/button.tsx';
import { Notice } from '../parts/page.tsx';
import { showErased } from './erased.tsx';
import styles from './storage-page.module.css';

type State = 'closed' | 'open' | 'erasing' | 'failed';

export function ErasePart() {
  const [state, setState] = useState<State>('closed');
  const part = useRef<HTMLElement>(null);
  const keep = () => {
    setState('closed');
    // The button that was pressed goes; the one that opened this stays.
    part.current?.querySelector('button')?.focus();
  };
  const erase = async () => {
    setState('erasing');
    // The page goes as soon as there is nothing left to keep: no button may say otherwise.
    const outcome = await eraseEverything(() => showErased('rest'));
    if (outcome === 'failed') setState('failed');
    else showErased(outcome);
  };
  return (
    <section ref={part} class={styles.part}>
      <h2>{t.storagePage.eraseTitle}</h2>
      <p>{t.storagePage.eraseMore}</p>
      <Button aria-expanded={state !== 'closed'} onClick={() => setState('open')}>
        {t.storagePage.erase}
      </Button>
      {state === 'failed' && <Notice role="alert">{t.storagePage.eraseFailed}</Notice>}
      {state !== 'closed' && <Confirm isBusy={state === 'erasing'} erase={() => void erase()} keep={keep} />}
    </section>
  );
}

function Confirm({ isBusy, erase, keep }: { isBusy: boolean; erase: () => void; keep: () => void }) {
  const [typed, setTyped] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.scrollIntoView({ block: 'end' }), []);
  const isTyped = typed.trim().toLowerCase() === t.storagePage.confirmWord;
  return (
    <form
      class={styles.confirm}
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isTyped && !isBusy) erase();
      }}
    >
      <LinkButton href="#/settings/backup">{t.storagePage.backupFirst}</LinkButton>
      <label class={styles.typed}>
        <span>{t.storagePage.confirm(t.storagePage.confirmWord)}</span>
        <input
          type="text"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <ButtonRow>
        <Button weight="strong" type="submit" disabled={!isTyped || isBusy}>
          {isBusy ? t.storagePage.erasing : t.storagePage.eraseNow}
        </Button>
        <Button weight="plain" disabled={isBusy} onClick={keep}>
          {t.storagePage.keep}
        </Button>
      </ButtonRow>
    </form>
  );
}
