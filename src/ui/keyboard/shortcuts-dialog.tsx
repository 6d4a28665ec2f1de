import { useEffect, useRef, useState } from 'preact/hooks';
import { changeSetting } from '../../actions/change-setting.ts';
import { t } from '../../i18n/keyboard.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/page.tsx';
import styles from './shortcuts-dialog.module.css';

/** Every key and what it does, and the switch for those that a voice or a resting hand may press unmeant. */
export function ShortcutsDialog({ isOn, close }: { isOn: boolean; close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    const { current } = dialog;
    current?.showModal();
    // Taken away without being closed, it would not give the focus back.
    return () => current?.close();
  }, []);
  const turn = (next: boolean) => {
    setFailed(false);
    changeSetting('shortcuts', next).catch(() => setFailed(true));
  };
  return (
    <dialog ref={dialog} class={styles.dialog} aria-labelledby="shortcuts" onClose={close}>
      <h2 id="shortcuts">{t.keyboard.title}</h2>
      <dl class={styles.list}>
        {t.keyboard.keys.map(({ keys, does }) => (
          <div key={does} class={styles.row}>
            <dt>
              {keys.map((key, index) => (
                <span key={key}>
                  {index > 0 && ` ${t.keyboard.or} `}
                  <kbd>{key}</kbd>
                </span>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label class={styles.acts}>
        <input
          type="checkbox"
          role="switch"
          aria-checked={isOn}
          aria-describedby="shortcuts-more"
          checked={isOn}
          onChange={({ currentTarget }) => turn(currentTarget.checked)}
        />
        {t.keyboard.acts}
      </label>
      <p id="shortcuts-more" class={styles.more}>
        {t.keyboard.actsMore}
      </p>
      {hasFailed && <Notice role="alert">{t.keyboard.notStored}</Notice>}
      <div class={styles.close}>
        <Button onClick={() => dialog.current?.close()}>{t.keyboard.close}</Button>
      </div>
    </dialog>
  );
}
