// What the columns of a table are: guessed, shown with an example of each, and changed by whoever knows.
import { useId } from 'preact/hooks';
import type { FoundTable } from '../../actions/import-files.ts';
import { t } from '../../i18n/transfer.ts';
import styles from './label-meanings.module.css';

type Columns = FoundTable['columns'];
type Role = Columns['roles'][number];

export function TableColumns({
  table: { file, header, examples, columns, isAmbiguous },
  change,
}: {
  table: FoundTable;
  change: (columns: Columns) => void;
}) {
  const id = useId();
  const isUndated = !columns.roles.includes('day');
  const setRole = (at: number, role: Role) =>
    change({ ...columns, roles: columns.roles.map((one, index) => (index === at ? role : one)) });
  return (
    <section>
      <h2 id={id}>{t.importPage.columns(file)}</h2>
      <p class={styles.more}>{isUndated ? t.importPage.columnsUndated : t.importPage.columnsMore}</p>
      <ul class={styles.list} aria-labelledby={id}>
        {header.map((name, at) => (
          <Column
            key={at}
            name={name || t.importPage.unnamedColumn}
            example={examples[at] ?? ''}
            role={columns.roles[at] ?? 'extra'}
            choose={(role) => setRole(at, role)}
          />
        ))}
      </ul>
      {isAmbiguous && (
        <ul class={styles.list}>
          <Column
            name={t.importPage.dateOrder}
            example=""
            role={columns.dateOrder}
            names={t.importPage.dateOrders}
            choose={(dateOrder) => change({ ...columns, dateOrder })}
          />
        </ul>
      )}
    </section>
  );
}

function Column<R extends string>({
  name,
  example,
  role,
  names = t.importPage.roles as Record<string, string>,
  choose,
}: {
  name: string;
  example: string;
  role: R;
  names?: Record<string, string>;
  choose: (role: R) => void;
}) {
  const id = useId();
  return (
    <li class={styles.row}>
      <label for={id} class={styles.label}>
        <bdi>{name}</bdi> {example !== '' && <bdi class={styles.count}>{example}</bdi>}
      </label>
      <select
        id={id}
        class={styles.meaning}
        value={role}
        onChange={({ currentTarget }) => choose(currentTarget.value as R)}
      >
        {Object.entries(names).map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </li>
  );
}
