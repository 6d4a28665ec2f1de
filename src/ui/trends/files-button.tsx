// The one quiet button below the pictures. What it opens is loaded with the first press.
import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../i18n/trends.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/page.tsx';
import styles from './files-button.module.css';

/** `of` goes to what `load` gives, with the id that the button controls. */
export function FilesButton<P extends object>({
  load,
  of,
}: {
  load: () => Promise<FunctionComponent<P & { id: string }>>;
  of: P;
}) {
  const [isOpen, setOpen] = useState(false);
  const [part, setPart] = useState<{ Files: FunctionComponent<P & { id: string }> } | 'failed' | null>(null);
  const press = () => {
    setOpen(!isOpen);
    if (isOpen || (part !== null && part !== 'failed')) return;
    setPart(null);
    load().then(
      (Files) => setPart({ Files }),
      () => setPart('failed'),
    );
  };
  return (
    <div class={styles.along}>
      <Button weight="quiet" aria-expanded={isOpen} aria-controls="picture-files" onClick={press}>
        {t.trends.takeAlong}
      </Button>
      {isOpen && part === 'failed' && <Notice role="alert">{t.trends.files.notFetched}</Notice>}
      {isOpen && part !== null && part !== 'failed' && <part.Files id="picture-files" {...of} />}
    </div>
  );
}
