import { rowInWords } from '../../i18n/in-words.ts';
import { t } from '../../i18n/publish.ts';
import type { Care } from '../../publish/care.ts';
import { hrefOf } from '../frame/route.ts';
import { LookPart } from './look-part.tsx';
import styles from './publish.module.css';

/** What those who have told of suicide or self-harm pass on, and the words it is about. A list to read, not a gate. */
export function CarePart({ care, text }: { care: Care; text: string }) {
  const found = [...care.methods, ...care.amounts, ...care.places]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end));
  const words = [...new Set(found)];
  return (
    <LookPart id="care" title={t.look.care} more={t.look.careLead}>
      <ul class={styles.list}>
        {t.look.careList.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {words.length > 0 && (
        <p>
          <span class={styles.quiet}>{t.look.careFound}</span> {rowInWords(words)}
        </p>
      )}
      <p class={styles.ways}>
        <a href={hrefOf('support')}>{t.look.talk}</a>
      </p>
    </LookPart>
  );
}
