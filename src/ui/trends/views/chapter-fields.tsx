import { t } from '../../../i18n/trend-views.ts';
import { type Chapter, LONGEST_NAME } from '../../../journal/chapter.ts';
import styles from './own-list.module.css';

export type ChapterText = Pick<Chapter, 'day' | 'name'>;

/** The day and the name of a chapter, as two fields. */
export function ChapterFields({ of, set }: { of: ChapterText; set: (next: ChapterText) => void }) {
  const { chapters } = t.views;
  return (
    <div class={styles.fields}>
      <label>
        {chapters.day}
        <input
          type="date"
          autocomplete="off"
          min="0001-01-01"
          max="9999-12-31"
          value={of.day}
          onChange={({ currentTarget }) => set({ ...of, day: currentTarget.value })}
        />
      </label>
      <label>
        {chapters.name}
        <input
          autocomplete="off"
          maxLength={LONGEST_NAME}
          value={of.name}
          onInput={({ currentTarget }) => set({ ...of, name: currentTarget.value })}
        />
      </label>
    </div>
  );
}
