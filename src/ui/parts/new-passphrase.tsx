// Choosing a passphrase: typed twice, its strength said without flattery, and words to take where none comes to mind.
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n/lock.ts';
import { Button, ButtonRow } from './button.tsx';
import styles from './new-passphrase.module.css';
import { PassphraseField, type Shown, ShowTyped } from './passphrase-field.tsx';

export interface Chosen {
  passphrase: string;
  repeated: string;
}

type Strength = keyof typeof t.lockPage.strength;

export function NewPassphrase({
  label,
  chosen,
  change,
  shown,
}: {
  label: string;
  chosen: Chosen;
  change: (chosen: Chosen) => void;
  /** Where other fields of the form are shown with these. */
  shown?: Shown;
}) {
  const own = useState(false);
  const [isShown, setShown] = shown ?? own;
  const strength = useStrength(chosen.passphrase);
  const suggest = async () => {
    const { suggestWords } = await import('../../actions/passphrase-words.ts');
    const words = suggestWords().join(' ');
    setShown(true);
    change({ passphrase: words, repeated: '' });
  };
  return (
    <>
      <PassphraseField
        label={label}
        isNew
        isShown={isShown}
        value={chosen.passphrase}
        describedBy="passphrase-strength"
        change={(passphrase) => change({ ...chosen, passphrase })}
      />
      <p id="passphrase-strength" role="status" class={`${styles.more} ${styles.strength}`}>
        {t.lockPage.strength[strength]}
      </p>
      <PassphraseField
        label={t.lockPage.repeat}
        isNew
        isShown={isShown}
        value={chosen.repeated}
        change={(repeated) => change({ ...chosen, repeated })}
      />
      <ShowTyped shown={[isShown, setShown]} />
      <ButtonRow>
        <Button weight="plain" onClick={() => void suggest()}>
          {t.lockPage.suggest}
        </Button>
      </ButtonRow>
    </>
  );
}

function useStrength(passphrase: string): Strength {
  const [strength, setStrength] = useState<Strength>('none');
  useEffect(() => {
    let isOver = false;
    if (passphrase === '') setStrength('none');
    else {
      void import('../../actions/passphrase-words.ts').then(({ strengthOf }) => {
        if (!isOver) setStrength(strengthOf(passphrase));
      });
    }
    return () => {
      isOver = true;
    };
  }, [passphrase]);
  return strength;
}

/** What is wrong with what was chosen, in words; null when nothing is. */
export function objectionTo({ passphrase, repeated }: Chosen): string | null {
  if (passphrase === '') return t.lockPage.empty;
  return passphrase.normalize('NFKC') === repeated.normalize('NFKC') ? null : t.lockPage.differ;
}
