// The texts an entry had before: as first written, then the others, the last one first.
import { useLayoutEffect, useState } from 'preact/hooks';
import { restoreVersion } from '../../actions/restore-version.ts';
import { t } from '../../i18n/entries.ts';
import type { Content, Entry } from '../../journal/entry.ts';
import { isSameContent } from '../../journal/finish.ts';
import { markOf } from '../../journal/mark.ts';
import type { Version } from '../../journal/version.ts';
import { hrefOf, type Route } from '../frame/route.ts';
import { BackLink } from '../parts/back-link.tsx';
import { Button, ButtonRow, LinkButton } from '../parts/button.tsx';
import { Differences } from '../parts/differences.tsx';
import { entryName } from '../parts/entry-name.ts';
import { type Reading, WholeText } from '../parts/entry-text.tsx';
import folded from '../parts/folded.module.css';
import { momentInWords } from '../parts/moment-words.ts';
import { Muted, Notice, Page } from '../parts/page.tsx';
import { Waiting } from '../parts/waiting.tsx';
import styles from './history-page.module.css';
import { useAttempt } from './use-attempt.ts';
import { type Found, useEntry } from './use-entry.ts';

export function HistoryPage({ route }: { route: Route }) {
  const id = route.path[1] ?? '';
  const found = useEntry(id);
  useLayoutEffect(() => scrollTo(0, 0), [id]);
  if (found === null) {
    return (
      <main aria-busy="true">
        <Waiting />
      </main>
    );
  }
  if (found.entry === null) {
    return (
      <Page title={t.entryPage.notFound}>
        <LinkButton href={hrefOf('entries')}>{t.entryPage.allEntries}</LinkButton>
      </Page>
    );
  }
  return <Earlier {...found} entry={found.entry} />;
}

function Earlier({ entry, versions, words, reading }: Found & { entry: Entry }) {
  const { attempt, failure } = useAttempt();
  const [said, setSaid] = useState('');
  const first = versions.find(({ kind }) => kind === 'first');
  // A text that the entry still has is no earlier one: a save may have changed something else about it.
  const isNow = ({ kind, content }: Version) => kind === 'edit' && isSameContent(content, entry);
  const isRepeated = ({ kind, content }: Version) =>
    kind === 'edit' && first !== undefined && isSameContent(content, first.content);
  const others = versions
    .filter((version) => version !== first && !isNow(version) && !isRepeated(version))
    .reverse();
  const isUnchanged = others.length === 0 && (first === undefined || isSameContent(first.content, entry));
  const restore = (version: Version) =>
    attempt(async () => {
      const kind = await restoreVersion(version.id);
      setSaid(kind === 'restored' ? t.historyPage.restored : kind === 'same' ? t.historyPage.same : '');
    });
  // A removed entry comes back as a whole first.
  const back = entry.removedAt === undefined ? restore : null;
  return (
    <Page
      title={t.historyPage.title}
      above={
        <BackLink href={hrefOf(`entries/${entry.id}`)}>{entryName(markOf(entry, false), words)}</BackLink>
      }
    >
      <p role="status" class={styles.said}>
        {said}
      </p>
      {failure && <Notice role="alert">{t.entryPage.failed}</Notice>}
      {entry.isExample && <Muted>{t.example.ofEarlier}</Muted>}
      {isUnchanged && <Muted>{t.historyPage.only}</Muted>}
      {first && (
        <section class={styles.first}>
          <h2>{t.historyPage.first(momentInWords(first.savedAt))}</h2>
          <Text version={first} entry={entry} reading={reading} restore={isUnchanged ? null : back} />
        </section>
      )}
      {others.map((version) => (
        <details key={version.id} class={`${styles.other} ${folded.folded}`}>
          <summary>{nameOfVersion(version)}</summary>
          <Text version={version} entry={entry} reading={reading} restore={back} />
        </details>
      ))}
    </Page>
  );
}

/** Title, text and description as one text, to compare. */
function wholeText({ title, body, description }: Content): string {
  return [title, body, description].filter((part) => part !== undefined && part !== '').join('\n\n');
}

function nameOfVersion({ kind, savedAt }: Version): string {
  const at = momentInWords(savedAt);
  return kind === 'conflict' ? t.historyPage.conflict(at) : t.historyPage.edit(at);
}

function Text({
  version,
  entry,
  reading,
  restore,
}: {
  version: Version;
  entry: Entry;
  reading: Reading;
  restore: ((version: Version) => void) | null;
}) {
  const [isComparing, setComparing] = useState(false);
  const isOther = !isSameContent(version.content, entry);
  return (
    <div class={styles.text}>
      {isComparing ? (
        <Differences before={wholeText(version.content)} after={wholeText(entry)} />
      ) : (
        <WholeText content={version.content} reading={reading} />
      )}
      {isOther && (
        <ButtonRow>
          <Button aria-pressed={isComparing} onClick={() => setComparing(!isComparing)}>
            {t.historyPage.changes}
          </Button>
          {restore && <Button onClick={() => restore(version)}>{t.historyPage.restore}</Button>}
        </ButtonRow>
      )}
    </div>
  );
}
