import { useMemo } from 'preact/hooks';
import { t } from '../../i18n/entries.ts';
import { numberInWords } from '../../i18n/index.ts';
import type { Visibility } from '../../journal/entry.ts';
import type { Mark } from '../../journal/mark.ts';
import type { Dictionary } from '../../journal/words.ts';
import { ChoiceField, DayField, type Option } from '../parts/field.tsx';
import type { Address } from './address.ts';
import styles from './filter-panel.module.css';

/** Feeling, tag, range of days and who may see an entry. In the calendar the range is the calendar itself. */
export function FilterPanel({
  address,
  marks,
  words,
}: {
  address: Address;
  marks: readonly Mark[];
  words: Dictionary;
}) {
  const { filter, change } = address;
  const feelings = useMemo(
    () => feelingOptions(marks, words, filter.feeling),
    [marks, words, filter.feeling],
  );
  const tags = useMemo(() => tagOptions(marks, filter.tag), [marks, filter.tag]);
  return (
    <div class={styles.panel} id="filters">
      <ChoiceField
        name={t.entries.feeling}
        none={t.entries.anyFeeling}
        options={feelings}
        value={filter.feeling === null ? null : words.resolve(filter.feeling)}
        choose={(feeling) => change({ feeling })}
      />
      <ChoiceField
        name={t.entries.tag}
        none={t.entries.anyTag}
        options={tags}
        value={filter.tag}
        choose={(tag) => change({ tag })}
      />
      {address.view === 'list' && (
        <>
          <DayField name={t.entries.from} value={filter.from} choose={(from) => change({ from })} />
          <DayField name={t.entries.to} value={filter.to} choose={(to) => change({ to })} />
        </>
      )}
      <ChoiceField
        name={t.entries.visibility}
        none={t.entries.anyone}
        options={[
          { value: 'private', label: t.entries.onlyMe },
          { value: 'public', label: t.entries.public },
        ]}
        value={filter.visibility}
        choose={(visibility) => change({ visibility: visibility as Visibility | null })}
      />
    </div>
  );
}

function counted(values: Iterable<string>, chosen: string | null): Map<string, number> {
  const counts = new Map<string, number>(chosen === null ? [] : [[chosen, 0]]);
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function optionsOf(counts: Map<string, number>, labelOf: (value: string) => string): Option[] {
  return [...counts]
    .map(([value, count]) => ({ value, label: labelOf(value), count }))
    .sort((a, b) => a.label.localeCompare(b.label))
    .map(({ value, label, count }) => ({ value, label: `${label} (${numberInWords(count)})` }));
}

function feelingOptions(marks: readonly Mark[], words: Dictionary, chosen: string | null): Option[] {
  const ids = marks.flatMap((mark) => [...new Set(mark.feelings.map(({ id }) => words.resolve(id)))]);
  return optionsOf(counted(ids, chosen === null ? null : words.resolve(chosen)), words.labelOf);
}

function tagOptions(marks: readonly Mark[], chosen: string | null): Option[] {
  const tags = marks.flatMap((mark) => [...new Set(mark.tags)]);
  return optionsOf(counted(tags, chosen), (tag) => tag);
}
