import { useId, useState } from 'preact/hooks';
import { addHunch } from '../../../actions/change-hunches.ts';
import { t } from '../../../i18n/trend-views.ts';
import { type Hunch, MOST_HUNCHES } from '../../../journal/hunch.ts';
import type { TagDays } from '../../../trends/tags.ts';
import { Button } from '../../parts/button.tsx';
import { ChoiceField } from '../../parts/field.tsx';
import styles from '../../parts/own-list.module.css';
import { Muted, Notice } from '../../parts/page.tsx';
import { useAlone } from '../../parts/use-alone.ts';
import type { Seen } from '../view-page.tsx';

const DIRECTIONS = [
  { value: 'less', label: t.views.hunches.less },
  { value: 'more', label: t.views.hunches.more },
];

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
  const { isBusy, alone } = useAlone();
  const title = useId();
  const used = [...tags]
    .sort(([a, x], [b, y]) => y.size - x.size || a.localeCompare(b))
    .map(([name]) => name);
  if (used.length === 0) return <Muted>{hunches.needTag}</Muted>;
  if (count >= MOST_HUNCHES) return <Muted>{hunches.many}</Muted>;
  const add = async () => {
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
    <form
      class={styles.form}
      aria-labelledby={title}
      onSubmit={(event) => {
        event.preventDefault();
        void alone(add);
      }}
    >
      <h2 id={title}>{hunches.form}</h2>
      <div class={styles.fields}>
        <ChoiceField
          name={hunches.tag}
          none={hunches.choose}
          options={used.map((name) => ({ value: name, label: name }))}
          value={tag}
          choose={(name) => setTag(name ?? '')}
        />
        <ChoiceField
          name={hunches.goesWith}
          options={DIRECTIONS}
          value={direction}
          choose={(way) => setDirection(way === 'more' ? 'more' : 'less')}
        />
        <ChoiceField
          name={hunches.feeling}
          none={hunches.choose}
          options={seen.named.map(({ id }) => ({ value: id, label: words.labelOf(id) }))}
          value={feeling}
          choose={(id) => setFeeling(id ?? '')}
        />
      </div>
      {trouble !== '' && <Notice role="alert">{trouble}</Notice>}
      <Button type="submit" aria-disabled={isBusy}>
        {hunches.add}
      </Button>
    </form>
  );
}
