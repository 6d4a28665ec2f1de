import { t } from '../../i18n/publish.ts';
import type { Trace } from '../../publish/traces.ts';
import { LookPart } from './look-part.tsx';
import styles from './publish.module.css';

/** Numbers, addresses and links by which somebody could be found. */
export function TracesPart({ traces }: { traces: readonly Trace[] }) {
  if (traces.length === 0) return null;
  return (
    <LookPart id="traces" title={t.look.traces}>
      <ul class={styles.list}>
        {traces.map(({ kind, text, start }) => (
          <li key={`${kind} ${start}`}>
            <span class={styles.quiet}>{t.look.traceKinds[kind]}</span>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </LookPart>
  );
}
