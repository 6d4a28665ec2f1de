// Imports that can still be undone.
import { t } from '../../i18n/transfer.ts';
import { watchImports } from '../../store/watch-imports.ts';
import { Button } from '../parts/button.tsx';
import { useWatch } from '../parts/use-watch.ts';
import { instantInWords } from './day-words.ts';
import styles from './earlier-imports.module.css';

export function EarlierImports({ undo }: { undo: (importId: string) => void }) {
  const imports = useWatch(watchImports);
  if (imports === null || imports.length === 0) return null;
  return (
    <section>
      <h2 id="earlier-imports">{t.importPage.earlier}</h2>
      <ul class={styles.list} aria-labelledby="earlier-imports">
        {imports.map(({ id, at, added }) => (
          <li key={id} class={styles.row}>
            <span id={`import-${id}`}>
              <span>{t.importPage.earlierAt(...instantInWords(at))}</span>
              <span class={styles.count}>{t.transfer.entries(added)}</span>
            </span>
            <Button weight="plain" aria-describedby={`import-${id}`} onClick={() => undo(id)}>
              {t.importPage.undo}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
