import { useId, useState } from 'preact/hooks';
import { addSeries } from '../../actions/change-series.ts';
import { t } from '../../i18n/publish.ts';
import { LONGEST_TITLE, MOST_SERIES } from '../../journal/series.ts';
import { Button } from '../parts/button.tsx';
import { DayField, TextField } from '../parts/field.tsx';
import styles from '../parts/own-list.module.css';
import { Muted, Notice } from '../parts/page.tsx';
import { useAlone } from '../parts/use-alone.ts';

const NOTHING = { title: '', from: '', to: '' };

/** Makes a range of days a series. */
export function NewSeries({ count, added }: { count: number; added: (name: string) => void }) {
  const [text, setText] = useState(NOTHING);
  const [trouble, setTrouble] = useState('');
  const { isBusy, alone } = useAlone();
  const id = useId();
  if (count >= MOST_SERIES) return <Muted>{t.series.full}</Muted>;
  const add = async () => {
    const title = text.title.trim();
    if (title === '' || text.from === '' || text.to === '' || text.from > text.to)
      return setTrouble(t.series.need);
    try {
      await addSeries({ ...text, title });
      setTrouble('');
      setText(NOTHING);
      added(title);
    } catch {
      setTrouble(t.publish.notStored);
    }
  };
  return (
    <form
      class={styles.form}
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        void alone(add);
      }}
    >
      <h2 id={id}>{t.series.form}</h2>
      <div class={styles.fields}>
        <TextField
          name={t.series.name}
          value={text.title}
          longest={LONGEST_TITLE}
          change={(title) => setText({ ...text, title })}
        />
        <DayField
          name={t.series.from}
          value={text.from}
          choose={(day) => setText({ ...text, from: day ?? '' })}
        />
        <DayField name={t.series.to} value={text.to} choose={(day) => setText({ ...text, to: day ?? '' })} />
      </div>
      {trouble !== '' && <Notice role="alert">{trouble}</Notice>}
      <Button type="submit" aria-disabled={isBusy}>
        {t.series.add}
      </Button>
    </form>
  );
}
