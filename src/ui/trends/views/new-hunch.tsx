import { useId, useState } from 'preact/hooks';
import { addHunch } from '../../../actions/change-hunches.ts';
import { t } from '../../../i18n/trend-views.ts';
import { type Hunch, MOST_HUNCHES } from '../../../journal/hunch.ts';
import type { TagDays } from '../../../trends/tags.ts';
import { Button } from '../../parts/button.tsx';
import { Muted, Notice } from '../../parts/page.tsx';
import type { Seen } from '../view-page.tsx';
import styles from './own-list.module.css';

/** "I think [tag] goes with [less] [of this feeling]", as a form. `count`: the hunches there are. */
export function NewHunch({
  seen,
  tags,
  count,
  added,
}: {
  seen: Seen;
  tags: TagDays;
  count: number;
  added: () => void;
}) {
  const { hunches } = t.views;
  const { words, today } = seen.journal;
  const [tag, setTag] = useState('');
  const [direction, setDirection] = useState<Hunch['direction']>('less');
  const [feeling, setFeeling] = useState('');
  const [trouble, setTrouble] = useState('');
  const title = useId();
  const used = [...tags]
    .sort(([a, x], [b, y]) => y.size - x.size || a.localeCompare(b))
    .map(([name]) => name);
  if (used.length === 0) return <Muted>{hunches.needTag}</Muted>;
  if (count >= MOST_HUNCHES) return <Muted>{hunches.many}</Muted>;
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    if (tag === '' || feeling === '') return setTrouble(hunches.needWords);
    try {
      await addHunch({ tag, feeling, direction, day: today });
      setTrouble('');
      setTag('');
      setFeeling('');
      added();
    } catch {
      setTrouble(t.views.notStored);
    }
  };
  return (
    <form class={styles.form} aria-labelledby={title} onSubmit={(event) => void add(event)}>
      <h2 id={title}>{hunches.form}</h2>
      <div class={styles.fields}>
        <label>
          {hunches.tag}
          <select
            autocomplete="off"
            value={tag}
            onChange={({ currentTarget }) => setTag(currentTarget.value)}
          >
            <option value="">{hunches.choose}</option>
            {used.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {hunches.goesWith}
          <select
            autocomplete="off"
            value={direction}
            onChange={({ currentTarget }) => setDirection(currentTarget.value === 'more' ? 'more' : 'less')}
          >
            <option value="less">{hunches.less}</option>
            <option value="more">{hunches.more}</option>
          </select>
        </label>
        <label>
          {hunches.feeling}
          <select
            autocomplete="off"
            value={feeling}
            onChange={({ currentTarget }) => setFeeling(currentTarget.value)}
          >
            <option value="">{hunches.choose}</option>
            {seen.named.map(({ id }) => (
              <option key={id} value={id}>
                {words.labelOf(id)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {trouble !== '' && <Notice role="alert">{trouble}</Notice>}
      <Button type="submit">{hunches.add}</Button>
    </form>
  );
}
