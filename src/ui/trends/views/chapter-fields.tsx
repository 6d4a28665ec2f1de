import { t } from '../../../i18n/trend-views.ts';
import { type Chapter, LONGEST_NAME } from '../../../journal/chapter.ts';
import { DayField, TextField } from '../../parts/field.tsx';
import styles from '../../parts/own-list.module.css';

export type ChapterText = Pick<Chapter, 'day' | 'name'>;

/** The day and the name of a chapter, as two fields. */
export function ChapterFields({ of, set }: { of: ChapterText; set: (next: ChapterText) => void }) {
  const { chapters } = t.views;
  return (
    <div class={styles.fields}>
      <DayField name={chapters.day} value={of.day} choose={(day) => set({ ...of, day: day ?? '' })} />
      <TextField
        name={chapters.name}
        value={of.name}
        longest={LONGEST_NAME}
        change={(name) => set({ ...of, name })}
      />
    </div>
  );
}
