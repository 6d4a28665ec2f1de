// Two texts of one entry, saved without knowing of each other. The person chooses; no text is lost by any choice.
import { joinTexts, keepStanding, separateTexts, takeOther } from '../../actions/settle-conflict.ts';
import { t } from '../../i18n/entries.ts';
import type { Entry } from '../../journal/entry.ts';
import type { Version } from '../../journal/version.ts';
import { Button, ButtonRow } from '../parts/button.tsx';
import { type Reading, WholeText } from '../parts/entry-text.tsx';
import { focusHeading } from '../parts/focus-heading.ts';
import { momentInWords } from '../parts/moment-words.ts';
import { Notice } from '../parts/page.tsx';
import styles from './two-texts.module.css';
import { useAttempt } from './use-attempt.ts';

export function TwoTexts({
  entry,
  other,
  reading,
  separated,
}: {
  entry: Entry;
  other: Version;
  reading: Reading;
  /** Told when the other text became an entry of its own. */
  separated: (id: string) => void;
}) {
  const { attempt, failure } = useAttempt();
  const settle = async (work: () => Promise<unknown>) => {
    if (await attempt(work)) focusHeading();
  };
  const separate = async () => {
    const id = await separateTexts(other);
    if (id !== null) separated(id);
  };
  return (
    <section class={styles.both} aria-labelledby="two-texts">
      <h2 id="two-texts">{t.entryPage.twoTexts}</h2>
      <p class={styles.about}>{t.entryPage.twoTextsMore}</p>
      {failure && <Notice role="alert">{t.entryPage.failed}</Notice>}
      <div class={styles.texts}>
        <section aria-labelledby="standing-text">
          <h3 id="standing-text">{t.entryPage.standing(momentInWords(entry.editedAt))}</h3>
          <WholeText content={entry} reading={reading} />
        </section>
        <section aria-labelledby="other-text">
          <h3 id="other-text">{t.entryPage.other(momentInWords(other.savedAt))}</h3>
          <WholeText content={other.content} reading={reading} />
        </section>
      </div>
      <ButtonRow>
        <Button onClick={() => void settle(() => keepStanding(other))}>{t.entryPage.keepThis}</Button>
        <Button onClick={() => void settle(() => takeOther(other))}>{t.entryPage.keepOther}</Button>
        <Button onClick={() => void settle(() => joinTexts(entry, other))}>{t.entryPage.join}</Button>
        <Button onClick={() => void settle(separate)}>{t.entryPage.separate}</Button>
      </ButtonRow>
    </section>
  );
}
