// A recording of the journal's own, wherever a text with it is read.
import { colonInWords } from '../../i18n/in-words.ts';
import { t } from '../../i18n/media.ts';
import styles from './picture.module.css';
import { useMedium } from './use-medium.ts';

export function Sound({ id, name }: { id: string; name: string }) {
  const { address } = useMedium(id);
  const called = name || t.media.voiceNote;
  if (address === '') {
    return (
      <span class={styles.missing}>
        {called}
        {colonInWords()}
        {t.media.missingSound}
      </span>
    );
  }
  return (
    <span class={styles.sound}>
      <span class={styles.called}>{called}</span>
      <audio
        controls
        preload="metadata"
        aria-label={called}
        {...(address === null ? {} : { src: address })}
      />
    </span>
  );
}
