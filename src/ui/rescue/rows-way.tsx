// What can be read of a journal that does not open, as a file.
import { useEffect, useState } from 'preact/hooks';
import { type Rescued, rescueRows } from '../../actions/rescue-rows.ts';
import { numberInWords } from '../../i18n/index.ts';
import { t } from '../../i18n/rescue.ts';
import { SaveWay } from './save-way.tsx';

export function RowsWay() {
  const [found, setFound] = useState<Rescued | null | 'looking'>('looking');
  useEffect(() => void rescueRows().then(setFound), []);
  // Its place is kept: what stands below must not move under a finger.
  if (found === 'looking') return <li>{t.lookingForRows}</li>;
  if (found === null) return null;
  const { file, entries, lost } = found;
  const more = t.saveRowsMore(entries, lost === 0 ? null : numberInWords(lost));
  return <SaveWay file={file} label={t.saveRows} more={more} />;
}
