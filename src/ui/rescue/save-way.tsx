// A file that is there to be saved.
import { useState } from 'preact/hooks';
import { type Handed, handOver } from '../../actions/hand-over.ts';
import { t } from '../../i18n/rescue.ts';
import { Button } from '../parts/button.tsx';
import { Way } from './way.tsx';

export function SaveWay({ file, label, more }: { file: File; label: string; more: string }) {
  const [handed, setHanded] = useState<Handed | null>(null);
  return (
    <Way more={more}>
      <Button onClick={() => void handOver(file).then(setHanded)}>{label}</Button>
      <div role="status">{handed && <p>{t.handed[handed]}</p>}</div>
    </Way>
  );
}
