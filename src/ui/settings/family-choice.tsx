import { t } from '../../i18n/feelings-page.ts';
import { FAMILIES } from '../../journal/families.ts';
import { familyName } from './family-name.ts';
import styles from './feelings-page.module.css';

/** The colour of a word: that of a family, or none. */
export function FamilyChoice({
  value,
  choose,
}: {
  value: string | null;
  choose: (family: string | null) => void;
}) {
  return (
    <label class={styles.field}>
      {t.feelingsPage.colour}
      <select
        autocomplete="off"
        value={value ?? ''}
        onChange={({ currentTarget }) => choose(currentTarget.value || null)}
      >
        <option value="">{t.feelingsPage.noFamily}</option>
        {FAMILIES.map(({ id }) => (
          <option key={id} value={id}>
            {familyName(id)}
          </option>
        ))}
      </select>
    </label>
  );
}
