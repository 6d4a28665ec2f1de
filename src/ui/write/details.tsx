// Title, tags and description: never asked for, always within reach.
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/details.ts';
import type { Draft } from '../../journal/draft.ts';
import type { Watch } from '../../store/watch.ts';
import styles from './details.module.css';
import { TagField } from './tag-field.tsx';

export function Details({
  draft,
  change,
  watchTags,
}: {
  draft: Draft;
  change: (fields: Partial<Draft>) => void;
  /** The tags that are offered. */
  watchTags: Watch<readonly string[]>;
}) {
  return (
    <div class={styles.details}>
      <input
        type="text"
        class={styles.title}
        aria-label={t.title}
        placeholder={t.title}
        autocomplete="off"
        // A title read from a file may hold line ends; a field of one line would glue its words together.
        value={draft.title.replace(/\s*\n\s*/g, ' ')}
        onInput={(event) => change({ title: event.currentTarget.value })}
      />
      <TagField tags={draft.tags} change={(tags) => change({ tags })} watchTags={watchTags} />
      <Description text={draft.description} change={(description) => change({ description })} />
    </div>
  );
}

// A description read from a file may hold line ends, so this is a field of several lines that looks like one.
function Description({ text, change }: { text: string; change: (text: string) => void }) {
  const node = useRef<HTMLTextAreaElement>(null);
  const [isWide, setWide] = useState(text !== '');
  useEffect(() => setWide(text !== ''), [text]);
  return (
    <textarea
      ref={node}
      class={styles.description}
      aria-label={t.description}
      placeholder={t.description}
      autocomplete="off"
      rows={isWide ? 2 : 1}
      value={text}
      onInput={(event) => change(event.currentTarget.value)}
    />
  );
}
