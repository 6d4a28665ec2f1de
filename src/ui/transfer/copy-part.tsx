// A second copy of this device, about to be restored as any backup is.
import { useEffect, useState } from 'preact/hooks';
import { openCopy } from '../../actions/read-copies.ts';
import { t } from '../../i18n/transfer.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/page.tsx';
import { instantInWords } from './day-words.ts';

type Opened = { file: File; at: number };

export function CopyPart({
  number,
  isBusy,
  restore,
}: {
  number: number;
  isBusy: boolean;
  restore: (file: File) => void;
}) {
  const [copy, setCopy] = useState<Opened | null | 'opening'>('opening');
  useEffect(() => {
    openCopy(number).then(setCopy, () => setCopy(null));
  }, [number]);
  if (copy === 'opening') return null;
  if (copy === null) return <Notice>{t.backupPage.copy.gone}</Notice>;
  return (
    <>
      <p>{t.backupPage.copy.of(...instantInWords(copy.at))}</p>
      <Button weight="strong" aria-disabled={isBusy} onClick={() => isBusy || restore(copy.file)}>
        {t.backupPage.copy.restore}
      </Button>
    </>
  );
}
