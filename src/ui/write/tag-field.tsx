import { useId, useState } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { Icon } from '../parts/icon.tsx';
import { useWatch } from '../parts/use-watch.ts';
import styles from './tag-field.module.css';

type WatchTags = (next: (tags: string[]) => void) => () => void;

const never: WatchTags = () => () => undefined;

/** A tag without the space round it; null when nothing is left or it is there already. */
function tagOf(text: string, tags: readonly string[]): string | null {
  const tag = text.replace(/\s+/g, ' ').trim();
  return tag === '' || tags.includes(tag) ? null : tag;
}

const MAX_OFFERS = 6;

/** Tags used before that go on with what is typed, or the most used ones while nothing is. */
function offeredOf(used: readonly string[], tags: readonly string[], text: string): string[] {
  const begun = text.trim().toLowerCase();
  return used
    .filter((tag) => !tags.includes(tag) && tag.toLowerCase().startsWith(begun))
    .slice(0, MAX_OFFERS);
}

export function TagField({
  tags,
  change,
  watchTags,
}: {
  tags: readonly string[];
  change: (tags: string[]) => void;
  watchTags: WatchTags;
}) {
  const id = useId();
  const [text, setText] = useState('');
  // The tags used so far are read only when somebody is about to type one.
  const [isNear, setNear] = useState(false);
  const used = useWatch(isNear ? watchTags : never);
  const add = (texts: readonly string[]) => {
    let next = [...tags];
    for (const one of texts) {
      const tag = tagOf(one, next);
      if (tag !== null) next = [...next, tag];
    }
    if (next.length > tags.length) change(next);
  };
  const onInput = (value: string) => {
    const parts = value.split(',');
    setText(parts.pop() ?? '');
    if (parts.length > 0) add(parts);
  };
  const end = () => {
    add([text]);
    setText('');
  };
  const take = (tag: string) => {
    add([tag]);
    setText('');
  };
  const offered = offeredOf(used ?? [], tags, text);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      end();
    }
    if (event.key === 'Backspace' && text === '' && tags.length > 0) change(tags.slice(0, -1));
  };
  return (
    <div class={styles.field}>
      {tags.map((tag) => (
        <button
          key={tag}
          type="button"
          class={styles.tag}
          aria-label={t.write.removeTag(tag)}
          onClick={() => change(tags.filter((other) => other !== tag))}
        >
          {tag}
          <Icon name="close" />
        </button>
      ))}
      <input
        type="text"
        class={styles.input}
        aria-label={t.write.tags}
        aria-describedby={`${id}-hint`}
        placeholder={t.write.tags}
        autocomplete="off"
        autocapitalize="none"
        value={text}
        onFocus={() => setNear(true)}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={end}
      />
      <span id={`${id}-hint`} class="unseen">
        {t.write.tagsHint}
      </span>
      {offered.length > 0 && (
        <div class={styles.offers}>
          {offered.map((tag) => (
            <button
              key={tag}
              type="button"
              class={styles.tag}
              aria-label={t.write.addTag(tag)}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => take(tag)}
            >
              {tag}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
