// Files by name with what is said of them. Names come from anywhere: they are text, and keep their direction.
import type { Found, Some } from '../../actions/import-files.ts';
import { numberInWords } from '../../i18n/index.ts';
import { t } from '../../i18n/transfer.ts';
import styles from './file-problems.module.css';

interface Row {
  file: string;
  line?: number | undefined;
  /** Of how many in it this is said, where they are more than one. */
  entries?: number;
  /** The first words of it. */
  text?: string | undefined;
  reason: string;
}

export function UnreadFiles({ unread }: { unread: Found['unread'] }) {
  const rows = unread.first.map(({ file, line, code, text }) => ({
    file,
    line,
    text,
    reason: t.importPage.unreadCodes[code],
  }));
  return <FileProblems id="unread" title={t.importPage.unread} rows={{ ...unread, first: rows }} />;
}

export function DoubtfulFiles({ doubts }: { doubts: Found['doubts'] }) {
  const rows = doubts.first.map(({ file, line, code, entries }) => ({
    file,
    line,
    entries,
    reason: t.importPage.doubtCodes[code],
  }));
  return (
    <FileProblems
      id="doubts"
      title={t.importPage.doubts}
      more={t.importPage.doubtsMore}
      rows={{ ...doubts, first: rows }}
    />
  );
}

function FileProblems({
  id,
  title,
  more,
  rows,
}: {
  id: string;
  title: string;
  more?: string;
  rows: Some<Row>;
}) {
  if (rows.total === 0) return null;
  const rest = rows.total - rows.first.length;
  return (
    <section>
      <h2 id={id}>{title}</h2>
      {more && <p class={styles.more}>{more}</p>}
      <ul class={styles.list} aria-labelledby={id}>
        {rows.first.map(({ file, line, entries = 1, text, reason }, index) => (
          <li key={index} class={styles.row}>
            <bdi class={styles.file}>{file}</bdi>
            {line !== undefined && <span class={styles.line}> {t.importPage.line(numberInWords(line))}</span>}
            {entries > 1 && <span class={styles.line}> {t.transfer.entries(entries)}</span>}
            {text !== undefined && <bdi class={styles.text}>{text}</bdi>}
            <span class={styles.reason}>{reason}</span>
          </li>
        ))}
      </ul>
      {rest > 0 && <p class={styles.more}>{t.importPage.more(numberInWords(rest))}</p>}
    </section>
  );
}
