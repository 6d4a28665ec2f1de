// Versions, counts and states, to read and to copy. Nothing of the journal's text, and nothing is sent.
import { useEffect, useRef, useState } from 'preact/hooks';
import { diagnose } from '../../actions/diagnose.ts';
import { t } from '../../i18n/diagnostics.ts';
import { BackLink } from '../parts/back-link.tsx';
import { Button } from '../parts/button.tsx';
import { Muted, Page } from '../parts/page.tsx';
import { type Part, partsOf, textOf } from './diagnosis-lines.ts';
import styles from './diagnostics-page.module.css';

export function DiagnosticsPage() {
  const [parts, setParts] = useState<Part[] | null>(null);
  useEffect(() => {
    void diagnose().then((found) => setParts(partsOf(found)));
  }, []);
  return (
    <Page title={t.diagnostics.title} above={<BackLink href="#/settings">{t.settings.back}</BackLink>}>
      <p>{t.diagnostics.what}</p>
      {parts ? <Found parts={parts} /> : <Muted>{t.diagnostics.looking}</Muted>}
    </Page>
  );
}

function Found({ parts }: { parts: readonly Part[] }) {
  const list = useRef<HTMLDivElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'selected' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(textOf(parts));
      setOutcome('copied');
    } catch {
      // No permission: the system's own copy is one tap away.
      if (list.current) getSelection()?.selectAllChildren(list.current);
      setOutcome('selected');
    }
  };
  return (
    <>
      <div class={styles.copy}>
        <Button onClick={() => void copy()}>{t.diagnostics.copy}</Button>
        <span role="status">{outcome && t.diagnostics[outcome]}</span>
      </div>
      <div ref={list}>
        {parts.map(({ title, lines }) => (
          <section key={title} class={styles.part}>
            <h2>{title}</h2>
            {lines.length === 0 ? (
              <Muted>{t.diagnostics.none}</Muted>
            ) : (
              <dl class={styles.lines}>
                {lines.map(({ name, value }, at) => (
                  <div key={at}>
                    <dt>{name}</dt>
                    <dd>{value}</dd>
                  </div>
                ))}
              </dl>
            )}
          </section>
        ))}
      </div>
    </>
  );
}
