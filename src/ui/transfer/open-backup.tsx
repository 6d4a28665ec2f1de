// What opens a sealed backup, asked of the person.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Refused, SealedBackup } from '../../actions/sealed-backup.ts';
import { t } from '../../i18n/transfer.ts';
import { Button, ButtonRow } from '../parts/button.tsx';
import { Notice } from '../parts/page.tsx';
import { PassphraseField, ShowTyped } from '../parts/passphrase-field.tsx';
import styles from './backup-page.module.css';

type By = 'passphrase' | 'recovery';
type Trouble = Extract<Refused, { code: 'wrong' | 'typo' | 'length' }>;

function wordsOf(trouble: Trouble, by: By): string {
  const { opening } = t.backupPage;
  if (trouble.code === 'typo') return opening.typo(trouble.group);
  if (trouble.code === 'length') return opening.length(trouble.groups);
  return by === 'recovery' ? opening.wrongKey : opening.wrong;
}

export function OpenBackup({
  sealed: {
    way: { kind },
    file,
  },
  isBusy,
  trouble,
  open,
  close,
}: {
  sealed: SealedBackup;
  isBusy: boolean;
  trouble: Trouble | null;
  open: (by: By, typed: string) => void;
  close: () => void;
}) {
  const { opening } = t.backupPage;
  const [by, setBy] = useState<By>(kind === 'age-key' ? 'recovery' : 'passphrase');
  const [typed, setTyped] = useState('');
  const shown = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // It comes below the button that was pressed, and after a wrong key the next one is typed at once.
  useEffect(() => {
    const input = form.current?.querySelector('input');
    if (isBusy) return;
    input?.focus();
    input?.select();
  }, [by, trouble, isBusy]);
  return (
    <form
      ref={form}
      class={styles.passphrase}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy && typed.trim() !== '') open(by, typed);
      }}
    >
      <p>{opening.text[kind](file.name)}</p>
      <PassphraseField
        key={by}
        label={by === 'recovery' ? opening.key[kind === 'lock' ? 'lock' : 'age-key'] : opening.passphrase}
        isShown={by === 'recovery' || shown[0]}
        value={typed}
        isWrong={trouble !== null}
        describedBy="backup-trouble"
        change={setTyped}
      />
      {by === 'passphrase' && <ShowTyped shown={shown} />}
      <div id="backup-trouble" role="alert">
        {trouble && <Notice>{wordsOf(trouble, by)}</Notice>}
      </div>
      <ButtonRow>
        <Button type="submit" aria-disabled={isBusy}>
          {isBusy ? opening.busy : opening.open}
        </Button>
        {kind === 'lock' && (
          <Button
            weight="plain"
            onClick={() => {
              setBy(by === 'recovery' ? 'passphrase' : 'recovery');
              setTyped('');
            }}
          >
            {by === 'recovery' ? opening.usePassphrase : opening.useKey}
          </Button>
        )}
        <Button weight="plain" onClick={close}>
          {t.transfer.cancel}
        </Button>
      </ButtonRow>
    </form>
  );
}
