import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/details.ts';
import type { Watch } from '../../store/watch.ts';
import { Icon } from '../parts/icon.tsx';
import { useWatch } from '../parts/use-watch.ts';
import styles from './tag-field.module.css';

type WatchTags = Watch<readonly string[]>;

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

/** Tags with others added, each once. */
function withTags(tags: readonly string[], texts: readonly string[]): string[] {
  const all = [...tags];
  for (const text of texts) {
    const tag = tagOf(text, all);
    if (tag !== null) all.push(tag);
  }
  return all;
}

/** The button that is pressed goes. Who came by key goes on; a finger wants no keyboard of the screen. */
const isByKey = (detail: number) => detail === 0;

function focusOn(next: Element | null | undefined): void {
  if (next instanceof HTMLElement) next.focus();
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
  // What is typed is a tag of the draft from its first letter on, so that it is never lost; it is shown as one
  // when it is ended.
  const [ended, setEnded] = useState(tags);
  const [text, setText] = useState('');
  // Tags that this field neither began with nor gave came from a template.
  const given = useRef(tags);
  useLayoutEffect(() => {
    if (JSON.stringify(given.current) === JSON.stringify(tags)) return;
    given.current = tags;
    setEnded(tags);
    setText('');
  }, [tags]);
  // The tags used so far are read only when somebody is about to type one.
  const [isNear, setNear] = useState(false);
  const [told, setTold] = useState('');
  const used = useWatch(isNear ? watchTags : never);
  const put = (nextEnded: readonly string[], nextText: string) => {
    const come = nextEnded.filter((tag) => !ended.includes(tag)).map(t.tagged);
    const gone = ended.filter((tag) => !nextEnded.includes(tag)).map(t.untagged);
    // To leave the field changes nothing, and says nothing.
    if (nextText !== text || nextEnded.length !== ended.length) setTold([...come, ...gone].join(', '));
    setEnded(nextEnded);
    setText(nextText);
    const next = withTags(nextEnded, [nextText]);
    given.current = next;
    if (JSON.stringify(next) !== JSON.stringify(tags)) change(next);
  };
  const onInput = (value: string) => {
    const parts = value.split(/[,،]/);
    const rest = parts.pop() ?? '';
    put(withTags(ended, parts), rest);
  };
  const end = () => put(withTags(ended, [text]), '');
  const take = (tag: string) => put(withTags(ended, [tag]), '');
  const offered = offeredOf(used ?? [], ended, text);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      end();
    }
    if (event.key === 'Backspace' && text === '' && ended.length > 0) put(ended.slice(0, -1), '');
  };
  return (
    <div class={styles.field}>
      {ended.map((tag) => (
        <button
          key={tag}
          type="button"
          class={styles.tag}
          aria-label={t.removeTag(tag)}
          onClick={({ currentTarget, detail }) => {
            if (isByKey(detail)) focusOn(currentTarget.nextElementSibling);
            put(
              ended.filter((other) => other !== tag),
              text,
            );
          }}
        >
          {tag}
          <Icon name="close" />
        </button>
      ))}
      <input
        type="text"
        class={styles.input}
        aria-label={t.tags}
        aria-describedby={`${id}-hint`}
        placeholder={t.tags}
        autocomplete="off"
        autocapitalize="none"
        value={text}
        onFocus={() => setNear(true)}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={end}
      />
      <span id={`${id}-hint`} class="unseen">
        {t.tagsHint}
      </span>
      {offered.length > 0 && (
        <div class={styles.offers}>
          {offered.map((tag) => (
            <button
              key={tag}
              type="button"
              class={styles.tag}
              aria-label={t.addTag(tag)}
              onPointerDown={(event) => event.preventDefault()}
              onClick={({ currentTarget, detail }) => {
                if (isByKey(detail))
                  focusOn(currentTarget.parentElement?.parentElement?.querySelector('input'));
                take(tag);
              }}
            >
              {tag}
            </button>
          ))}
        </div>
      )}
      {/* Stands from the start: a status that arrives together with its words is not always read out. */}
      <p role="status" class="unseen">
        {told || (offered.length > 0 && t.offers(offered.length))}
      </p>
    </div>
  );
}
