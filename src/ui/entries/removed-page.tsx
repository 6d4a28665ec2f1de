// Where removed entries wait, with how long they still do.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { removeForGood } from '../../actions/remove-entry.ts';
import { restoreEntry } from '../../actions/restore-entry.ts';
import { t } from '../../i18n/entries.ts';
import { dayInWords } from '../../i18n/index.ts';
import type { Mark } from '../../journal/mark.ts';
import type { Dictionary } from '../../journal/words.ts';
import { now } from '../../platform/clock.ts';
import { watchWords } from '../../store/watch.ts';
import type { FirstPicture } from '../../store/watch-first-pictures.ts';
import { watchRemoved } from '../../store/watch-removed.ts';
import { hrefOf } from '../frame/route.ts';
import { BackLink } from '../parts/back-link.tsx';
import { Button, ButtonRow } from '../parts/button.tsx';
import { entryName } from '../parts/entry-name.ts';
import { focusHeading } from '../parts/focus-heading.ts';
import { Empty, Muted, Notice, Page } from '../parts/page.tsx';
import { PostWord, useOut } from '../parts/post-word.tsx';
import { RowPicture } from '../parts/row-picture.tsx';
import { useFirstPictures } from '../parts/use-first-pictures.ts';
import { useWatch } from '../parts/use-watch.ts';
import { Waiting } from '../parts/waiting.tsx';
import { daysLeftInWords } from './days-left.ts';
import { forgetRemoval } from './removal-notice.tsx';
import styles from './removed-page.module.css';
import { useAttempt } from './use-attempt.ts';

/** Rows drawn at first and with every "Show more". */
const AT_ONCE = 50;

/** What became of a page; `id` while it can be opened. */
interface Said {
  text: string;
  id?: string;
}

export function RemovedPage() {
  const marks = useWatch(watchRemoved);
  const words = useWatch(watchWords);
  const out = useOut();
  const [shown, setShown] = useState(AT_ONCE);
  const drawn = marks?.slice(0, shown) ?? [];
  const pictures = useFirstPictures(drawn);
  const [said, setSaid] = useState<Said>({ text: '' });
  const { attempt, failure } = useAttempt();
  useLayoutEffect(() => scrollTo(0, 0), []);

  const act = async (mark: Mark, work: () => Promise<unknown>, isBack: boolean) => {
    if (words === null || !(await attempt(work))) return;
    forgetRemoval(mark.id);
    const name = entryName(mark, words);
    setSaid(
      isBack ? { text: t.removedPage.restored(name), id: mark.id } : { text: t.removedPage.gone(name) },
    );
    focusHeading();
  };

  return (
    <Page title={t.removedPage.title} above={<BackLink href={hrefOf('entries')}>{t.entries.title}</BackLink>}>
      <p role="status" class={styles.said}>
        {said.text}
        {said.id && (
          <>
            {' '}
            <a href={hrefOf(`entries/${said.id}`)}>{t.removedPage.open}</a>
          </>
        )}
      </p>
      {failure && <Notice role="alert">{t.entryPage.failed}</Notice>}
      {marks === null || words === null ? (
        <Waiting />
      ) : (
        <>
          {marks.length === 0 ? (
            <Empty>
              <p>{t.removedPage.none}</p>
            </Empty>
          ) : (
            <Muted>{t.removedPage.about}</Muted>
          )}
          {drawn.length > 0 && (
            <ul class={styles.list}>
              {drawn.map((mark) => (
                <li key={mark.id}>
                  <RemovedEntry
                    mark={mark}
                    words={words}
                    out={out}
                    picture={pictures.get(mark)}
                    restore={() => void act(mark, () => restoreEntry(mark.id), true)}
                    erase={() => void act(mark, () => removeForGood([mark.id]), false)}
                  />
                </li>
              ))}
            </ul>
          )}
          {marks.length > shown && (
            <Button onClick={() => setShown(shown + AT_ONCE)}>{t.removedPage.more}</Button>
          )}
        </>
      )}
    </Page>
  );
}

function RemovedEntry({
  mark,
  words,
  out,
  picture,
  restore,
  erase,
}: {
  mark: Mark;
  words: Dictionary;
  out: ReadonlySet<string> | null;
  picture: FirstPicture | undefined;
  restore: () => void;
  erase: () => void;
}) {
  const [isAsking, setAsking] = useState(false);
  const article = useRef<HTMLElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    // The button that was pressed is gone: the focus goes to what takes it back, and from there to it again.
    if (isAsking !== wasAsking.current)
      article.current?.querySelector<HTMLElement>('button:last-child')?.focus();
    wasAsking.current = isAsking;
    if (!isAsking) return;
    const takeBack = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      setAsking(false);
    };
    document.addEventListener('keydown', takeBack);
    return () => document.removeEventListener('keydown', takeBack);
  }, [isAsking]);
  const name = `removed-${mark.id}`;
  const warning = `warning-${mark.id}`;
  const day = dayInWords(mark.when.day, { day: 'numeric', month: 'long', year: 'numeric' });
  return (
    <article ref={article} class={styles.removed} aria-labelledby={name}>
      {picture && <RowPicture key={picture.medium.id} picture={picture} />}
      <h2 id={name} dir="auto">
        <a href={hrefOf(`entries/${mark.id}`)}>{entryName(mark, words)}</a>
      </h2>
      <p class={styles.line}>
        {day} · {daysLeftInWords(mark.removedAt ?? 0, now().at)} ·{' '}
        {mark.isExample ? t.example.mark : <PostWord entry={mark} out={out} />}
      </p>
      {isAsking ? (
        <div class={styles.asking}>
          <p id={warning}>{t.removedPage.confirm}</p>
          <ButtonRow>
            <Button aria-describedby={`${name} ${warning}`} onClick={erase}>
              {t.removedPage.yes}
            </Button>
            <Button weight="plain" aria-describedby={`${name} ${warning}`} onClick={() => setAsking(false)}>
              {t.removedPage.no}
            </Button>
          </ButtonRow>
        </div>
      ) : (
        <ButtonRow>
          <Button aria-describedby={name} onClick={restore}>
            {t.removedPage.restore}
          </Button>
          <Button weight="plain" aria-describedby={name} onClick={() => setAsking(true)}>
            {t.removedPage.forGood}
          </Button>
        </ButtonRow>
      )}
    </article>
  );
}
