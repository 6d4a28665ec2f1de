import { useId, useState } from 'preact/hooks';
import { addChapter } from '../../../actions/change-chapters.ts';
import { t } from '../../../i18n/trend-views.ts';
import { MOST_CHAPTERS } from '../../../journal/chapter.ts';
import { Button } from '../../parts/button.tsx';
import styles from '../../parts/own-list.module.css';
import { Muted, Notice } from '../../parts/page.tsx';
import { useAlone } from '../../parts/use-alone.ts';
import { ChapterFields, type ChapterText } from './chapter-fields.tsx';

/** Draws a line. `count`: the chapters there are. */
export function NewChapter({
  today,
  count,
  added,
}: {
  today: string;
  count: number;
  added: (name: string) => void;
}) {
  const { chapters } = t.views;
  const [text, setText] = useState<ChapterText>({ day: today, name: '' });
  const [trouble, setTrouble] = useState('');
  const { isBusy, alone } = useAlone();
  const title = useId();
  if (count >= MOST_CHAPTERS) return <Muted>{chapters.many}</Muted>;
  const add = async () => {
    const name = text.name.trim();
    if (text.day === '' || name === '') return setTrouble(chapters.needBoth);
    try {
      await addChapter({ day: text.day, name });
      setTrouble('');
      setText({ day: today, name: '' });
      added(name);
    } catch {
      setTrouble(t.views.notStored);
    }
  };
  return (
    <form
      class={styles.form}
      aria-labelledby={title}
      onSubmit={(event) => {
        event.preventDefault();
        void alone(add);
      }}
    >
      <h2 id={title}>{chapters.form}</h2>
      <ChapterFields of={text} set={setText} />
      {trouble !== '' && <Notice role="alert">{trouble}</Notice>}
      <Button type="submit" aria-disabled={isBusy}>
        {chapters.add}
      </Button>
    </form>
  );
}
