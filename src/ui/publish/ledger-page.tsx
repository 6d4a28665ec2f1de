// What went out: newest first, each with its place, its hash and its exact text.
import { useMemo, useState } from 'preact/hooks';
import { readSentText } from '../../actions/publish-posts.ts';
import { t } from '../../i18n/publish.ts';
import type { LedgerRow, Outgoing } from '../../journal/ledger.ts';
import { watchLedger } from '../../store/watch-ledger.ts';
import { hrefOf } from '../frame/route.ts';
import { BackLink } from '../parts/back-link.tsx';
import { Button } from '../parts/button.tsx';
import folded from '../parts/folded.module.css';
import { Empty, Muted, Page } from '../parts/page.tsx';
import { useWatch } from '../parts/use-watch.ts';
import { Waiting } from '../parts/waiting.tsx';
import { dayOfInstant, dayOfOut, placeInWords } from './place-words.ts';
import styles from './publish.module.css';

/** More at once would be a page that nobody reads to its end. */
const AT_ONCE = 50;

interface Line {
  id: string;
  name: string;
  out: Outgoing;
}

function linesOf(rows: readonly LedgerRow[]): Line[] {
  const lines = rows.flatMap(({ id, name, outs }) => outs.map((out) => ({ id, name, out })));
  return lines.sort((a, b) => b.out.at.at - a.out.at.at);
}

export function LedgerPage() {
  const rows = useWatch(watchLedger);
  const lines = useMemo(() => linesOf(rows ?? []), [rows]);
  const [shown, setShown] = useState(AT_ONCE);
  return (
    <Page title={t.ledger.title} above={<BackLink href={hrefOf('publish')}>{t.publish.back}</BackLink>}>
      <Muted>{t.ledger.lead}</Muted>
      {rows === null && <Waiting />}
      {rows !== null && lines.length === 0 && (
        <Empty>
          <p>{t.ledger.none}</p>
        </Empty>
      )}
      <ul class={styles.list}>
        {lines.slice(0, shown).map((line, index) => (
          <OneOut key={`${line.id} ${line.out.at.at} ${index}`} line={line} />
        ))}
      </ul>
      {lines.length > shown && <Button onClick={() => setShown(shown + AT_ONCE)}>{t.ledger.more}</Button>}
    </Page>
  );
}

function OneOut({ line: { id, name, out } }: { line: Line }) {
  return (
    <li>
      <a class={styles.name} href={hrefOf(`publish/${id}`)} dir="auto">
        {name}
      </a>
      <p class={styles.quiet}>{t.ledger.went(dayOfOut(out), placeInWords(out.to))}</p>
      {out.takenDownAt !== undefined && (
        <p class={styles.quiet}>{t.ledger.down(dayOfInstant(out.takenDownAt))}</p>
      )}
      <ExactText name={name} out={out} />
    </li>
  );
}

/** Read when it is opened: a hundred texts are not held for a list of names. */
function ExactText({ name, out: { path, sha256 } }: { name: string; out: Outgoing }) {
  const [text, setText] = useState<string | null>(null);
  const open = (isOpen: boolean) => {
    if (isOpen && text === null)
      readSentText(sha256).then(
        (sent) => setText(sent ?? t.ledger.notKept),
        () => setText(t.ledger.notKept),
      );
  };
  return (
    <details class={folded.folded} onToggle={({ currentTarget }) => open(currentTarget.open)}>
      <summary aria-label={t.ledger.textOf(name)}>{t.ledger.text}</summary>
      <p class={styles.quiet}>{path}</p>
      <p class={styles.quiet}>{t.ledger.hash(sha256)}</p>
      {text !== null && (
        <pre class={styles.text} dir="auto">
          {text}
        </pre>
      )}
    </details>
  );
}
