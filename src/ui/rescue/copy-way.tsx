// The second copy on this device: put back where the journal opens, saved as a file where it does not.
import { useEffect, useState } from 'preact/hooks';
import { newestReadableCopy } from '../../actions/read-copies.ts';
import { t } from '../../i18n/rescue.ts';
import { hrefOf } from '../frame/route.ts';
import { LinkButton } from '../parts/button.tsx';
import { momentInWords } from '../parts/moment-words.ts';
import { SaveWay } from './save-way.tsx';
import { Way } from './way.tsx';

type Found = NonNullable<Awaited<ReturnType<typeof newestReadableCopy>>>;

export function CopyWay({ canRestore }: { canRestore: boolean }) {
  const [copy, setCopy] = useState<Found | null | 'looking'>('looking');
  useEffect(() => void newestReadableCopy().then(setCopy), []);
  if (copy === 'looking') return <li>{t.looking}</li>;
  if (copy === null) return null;
  const when = momentInWords({ at: copy.at, offset: -new Date(copy.at).getTimezoneOffset() });
  const more = t.copyMore(copy.holds);
  if (!canRestore) return <SaveWay file={copy.file} label={t.saveCopy(when)} more={more} />;
  return (
    <Way more={more}>
      <LinkButton href={hrefOf(`settings/backup/${copy.number}`)}>{t.copy(when)}</LinkButton>
    </Way>
  );
}
