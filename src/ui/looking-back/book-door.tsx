import { useState } from 'preact/hooks';
import { t } from '../../i18n/looking-back.ts';
import { hrefOf, navigate } from '../frame/route.ts';
import { Button } from '../parts/button.tsx';
import { ChoiceField, DayField, type Option } from '../parts/field.tsx';
import styles from './looking-back.module.css';

/** Which pages the book has. */
export function BookDoor({ options }: { options: readonly Option[] }) {
  const [feeling, choose] = useState<string | null>(null);
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  return (
    <div class={styles.fields}>
      <ChoiceField name={t.bookFeeling} none={t.anyFeeling} value={feeling} {...{ options, choose }} />
      <DayField name={t.from} value={from} choose={setFrom} />
      <DayField name={t.to} value={to} choose={setTo} />
      <Button onClick={() => navigate(hrefOf('looking-back/book', { feeling, from, to }))}>
        {t.openBook}
      </Button>
    </div>
  );
}
