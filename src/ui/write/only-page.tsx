// Nothing but the text. A class on the document hides the rest (above-field.css); a reload shows everything.
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { t } from '../../i18n/writing.ts';
import { field } from './field.ts';
import styles from './only-page.module.css';

export function OnlyPage({ end }: { end: () => void }) {
  useLayoutEffect(() => {
    document.documentElement.classList.add('only-page');
    return () => document.documentElement.classList.remove('only-page');
  }, []);
  const leave = () => {
    end();
    field.focus();
  };
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      // Escape may mean something nearer: a word being composed, a search that is open.
      if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
      leave();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
  return (
    <button type="button" data-stays class={styles.back} onClick={leave}>
      {t.pageMenu.everything}
    </button>
  );
}
