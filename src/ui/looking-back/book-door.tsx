import { useState } from 'preact/hooks';
import { t } from '../../i18n/looking-back.ts';
import { hrefOf, navigate } from '../frame/route.ts';
import { Button } from '../parts/button.tsx';
import { FeelingChoice, type FeelingOption } from './feeling-choice.tsx';
import styles from './looking-back.module.css';

/** Which pages the book has. */
export function BookDoor({ options }: { options: readonly FeelingOption[] }) {
  const [feeling, choose] = useState<string | null>(null);
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  return (
    <div class={styles.fields}>
      <FeelingChoice label={t.bookFeeling} none={t.anyFeeling} {...{ options, feeling, choose }} />
      <DayField label={t.from} day={from} choose={setFrom} />
      <DayField label={t.to} day={to} choose={setTo} />
      <Button onClick={() => navigate(hrefOf('looking-back/book', { feeling, from, to }))}>
        {t.openBook}
      </Button>
    </div>
  );
}

function DayField({
  label,
  day,
  choose,
}: {
  label: string;
  day: string | null;
  choose: (day: string | null) => void;
}) {
  return (
    <label class={styles.field}>
      {label}
      <input
        type="date"
        autocomplete="off"
        min="0001-01-01"
        max="9999-12-31"
        value={day ?? ''}
        onChange={({ currentTarget }) => choose(currentTarget.value || null)}
      />
    </label>
  );
}
