// A text of the same copy that was changed on another device: both are here until the person chooses.
import { useState } from 'preact/hooks';
import { withOtherSettled } from '../../actions/change-edition.ts';
import { t } from '../../i18n/publish.ts';
import type { Edition, EditionText } from '../../journal/edition.ts';
import { Button, ButtonRow } from '../parts/button.tsx';
import { Differences } from '../parts/differences.tsx';
import { Notice } from '../parts/page.tsx';
import styles from './publish.module.css';
import type { Keeper } from './use-keeper.ts';

export function OtherTexts({
  edition,
  other,
  keeper,
}: {
  edition: Edition;
  other: EditionText;
  keeper: Keeper;
}) {
  const [hasFailed, setFailed] = useState(false);
  const settle = async (isTaken: boolean) => {
    setFailed(false);
    const stored = await keeper.with(withOtherSettled(other, isTaken));
    setFailed(stored === null);
  };
  return (
    <section class={styles.part} aria-label={t.edition.others.title}>
      <h2>{t.edition.others.title}</h2>
      <p class={styles.more}>{t.edition.others.more}</p>
      <Differences before={edition.body} after={other.body} />
      <ButtonRow>
        <Button onClick={() => void settle(true)}>{t.edition.others.take}</Button>
        <Button weight="plain" onClick={() => void settle(false)}>
          {t.edition.others.leave}
        </Button>
      </ButtonRow>
      {hasFailed && <Notice role="alert">{t.publish.notStored}</Notice>}
    </section>
  );
}
