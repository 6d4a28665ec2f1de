import { t } from '../../i18n/entries.ts';
import { PageIcon } from '../parts/page-icon.tsx';
import type { Address } from './address.ts';
import styles from './search-field.module.css';

export function SearchField({ address }: { address: Address }) {
  return (
    <label class={styles.field}>
      <PageIcon name="search" />
      <input
        id="search-entries"
        type="search"
        autocomplete="off"
        enterkeyhint="search"
        aria-label={t.entries.search}
        placeholder={t.entries.search}
        value={address.text}
        onInput={({ currentTarget }) => address.type(currentTarget.value)}
        onChange={address.settle}
      />
    </label>
  );
}
