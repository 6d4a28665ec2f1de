// The one quiet button below the pictures. What it opens is loaded with the first press.
import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../i18n/trends.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/page.tsx';
import styles from './files-button.module.css';
import type { Trends } from './use-trends.ts';

type Files = FunctionComponent<{ id: string; trends: Trends; isOverlaid: boolean }>;

export function FilesButton({ trends, isOverlaid }: { trends: Trends; isOverlaid: boolean }) {
  const [isOpen, setOpen] = useState(false);
  const [part, setPart] = useState<{ Files: Files } | 'failed' | null>(null);
  const press = () => {
    setOpen(!isOpen);
    if (isOpen || (part !== null && part !== 'failed')) return;
    setPart(null);
    import('./picture-files.tsx').then(
      ({ PictureFiles }) => setPart({ Files: PictureFiles }),
      () => setPart('failed'),
    );
  };
  return (
    <div class={styles.along}>
      <Button weight="quiet" aria-expanded={isOpen} aria-controls="picture-files" onClick={press}>
        {t.trends.takeAlong}
      </Button>
      {isOpen && part === 'failed' && <Notice role="alert">{t.trends.files.notFetched}</Notice>}
      {isOpen && part !== null && part !== 'failed' && (
        <part.Files id="picture-files" trends={trends} isOverlaid={isOverlaid} />
      )}
    </div>
  );
}
