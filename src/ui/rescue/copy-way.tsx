// The second copy on this device: put back where the journal opens, saved as a file where it does not.
import { useEffect, useState } from 'preact/hooks';
import { type Handed, handOver } from '../../actions/hand-over.ts';
import { newestReadableCopy } from '../../actions/read-copies.ts';
import { numberInWords } from '../../i18n/index.ts';
import { t } from '../../i18n/rescue.ts';
import { hrefOf } from '../frame/route.ts';
import { Button, LinkButton } from '../parts/button.tsx';
import { momentInWords } from '../parts/moment-words.ts';
import { Way } from './way.tsx';

type Found = NonNullable<Awaited<ReturnType<typeof newestReadableCopy>>>;

export function CopyWay({ canRestore }: { canRestore: boolean }) {
  const [copy, setCopy] = useState<Found | null | 'looking'>('looking');
  const [handed, setHanded] = useState<Handed | null>(null);
  useEffect(() => void newestReadableCopy().then(setCopy), []);
  if (copy === 'looking') return <li>{t.looking}</li>;
  if (copy === null) return null;
  const when = momentInWords({ at: copy.at, offset: -new Date(copy.at).getTimezoneOffset() });
  const count = copy.holds === null ? null : numberInWords(copy.holds);
  const save = () => void handOver(copy.file).then(setHanded);
  return (
    <Way more={t.copyMore(count, copy.holds === 1)}>
      {canRestore ? (
        <LinkButton href={hrefOf(`settings/backup/${copy.number}`)}>{t.copy(when)}</LinkButton>
      ) : (
        <Button onClick={save}>{t.saveCopy(when)}</Button>
      )}
      <div role="status">{handed && <p>{t.handed[handed]}</p>}</div>
    </Way>
  );
}
