// The lines that the person keeps, newest first, each with its day. All texts are read for it, a few at a time.
import { useMemo, useState } from 'preact/hooks';
import { longDay } from '../../i18n/index.ts';
import { t } from '../../i18n/looking-back.ts';
import type { Entry } from '../../journal/entry.ts';
import { keptLines } from '../../journal/kept-lines.ts';
import type { Mark } from '../../journal/mark.ts';
import { livedDay } from '../../journal/when.ts';
import type { Dictionary } from '../../journal/words.ts';
import { watchGathered } from '../../store/watch-gathered.ts';
import { hrefOf } from '../frame/route.ts';
import { BackLink } from '../parts/back-link.tsx';
import { Button } from '../parts/button.tsx';
import { entryName } from '../parts/entry-name.ts';
import { Empty, Page } from '../parts/page.tsx';
import { PostWord, useOut } from '../parts/post-word.tsx';
import { useWatch } from '../parts/use-watch.ts';
import { Waiting } from '../parts/waiting.tsx';
import styles from './looking-back.module.css';
import { ReadingLine } from './reading-line.tsx';
import { type Shown, useMarks } from './use-marks.ts';

const AT_ONCE = 50;

const linesOf = ({ body }: Entry) => {
  const lines = keptLines(body);
  return lines.length === 0 ? null : lines;
};

export function KeptLinesPage() {
  const shown = useMarks();
  return (
    <Page title={t.kept} above={<BackLink href={hrefOf('looking-back')}>{t.back}</BackLink>}>
      {shown === null ? <Waiting /> : <Lines {...shown} />}
    </Page>
  );
}

function Lines({ marks, words, dayStartsAt }: Shown) {
  const gathered = useWatch(useMemo(() => watchGathered(marks, linesOf), [marks]));
  const [shown, setShown] = useState(AT_ONCE);
  const out = useOut();
  const all = gathered?.found ?? [];
  const count = all.reduce((sum, { took }) => sum + took.length, 0);
  const isWhole = gathered !== null && gathered.read === gathered.of;
  const found = count === 0 ? '' : t.keptCount(count);
  const hasNone = isWhole && count === 0;
  return (
    <>
      <ReadingLine gathered={gathered} found={found} hasNone={hasNone} />
      {hasNone && (
        <Empty>
          <p>{t.noneKept}</p>
          <p class={styles.small}>{t.howToKeep}</p>
        </Empty>
      )}
      {count > 0 && (
        <ul class={styles.list} aria-label={t.kept}>
          {all.slice(0, shown).map(({ mark, took }) => (
            <KeptOf key={mark.id} lines={took} {...{ mark, words, dayStartsAt, out }} />
          ))}
        </ul>
      )}
      {all.length > shown && <Button onClick={() => setShown(shown + AT_ONCE)}>{t.more}</Button>}
    </>
  );
}

function KeptOf({
  mark,
  lines,
  words,
  dayStartsAt,
  out,
}: {
  mark: Mark;
  lines: readonly string[];
  words: Dictionary;
  dayStartsAt: number;
  out: ReadonlySet<string> | null;
}) {
  return (
    <li class={styles.row}>
      {lines.map((line, index) => (
        <p key={index} class={styles.line} dir="auto">
          {line}
        </p>
      ))}
      <p class={styles.dayAndState}>
        <a class={styles.from} href={hrefOf(`entries/${mark.id}`)}>
          <span>{longDay(livedDay(mark.when, dayStartsAt))}</span>
          <span dir="auto">{entryName(mark, words)}</span>
        </a>
        {mark.isExample ? t.example.mark : <PostWord entry={mark} out={out} />}
      </p>
    </li>
  );
}
