// Who can open the backup that is made: sealed by the lock where there is one, by a passphrase of its own, or plain.
import { type Keeping, usualKeeping } from '../../actions/back-up.ts';
import { t } from '../../i18n/transfer.ts';
import { Group, Radio } from '../parts/choices.tsx';
import { type Chosen, NewPassphrase } from '../parts/new-passphrase.tsx';
import styles from './backup-page.module.css';

type Kind = Keeping['kind'];

export function KeepingChoice({
  kind,
  choose,
  chosen,
  change,
}: {
  kind: Kind;
  choose: (kind: Kind) => void;
  chosen: Chosen;
  change: (chosen: Chosen) => void;
}) {
  const { keeping } = t.backupPage;
  const kinds: readonly Kind[] = usualKeeping().kind === 'lock' ? ['lock', 'plain'] : ['plain', 'passphrase'];
  return (
    <>
      <Group legend={keeping.legend}>
        {kinds.map((one) => (
          <Radio
            key={one}
            name="keeping"
            {...keeping[one]}
            isChosen={kind === one}
            choose={() => choose(one)}
          />
        ))}
      </Group>
      {kind === 'passphrase' && (
        <div class={styles.passphrase}>
          <NewPassphrase label={keeping.ofTheFile} chosen={chosen} change={change} />
        </div>
      )}
    </>
  );
}
