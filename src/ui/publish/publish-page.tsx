// What is set aside for others: to look at, ready, out, and to be taken down.
import type { PostLine } from '../../actions/look-at-posts.ts';
import { t } from '../../i18n/publish.ts';
import { hrefOf } from '../frame/route.ts';
import { BackLink } from '../parts/back-link.tsx';
import { LinkButton } from '../parts/button.tsx';
import { Empty, Muted, Notice, Page } from '../parts/page.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { ChoicesParts } from './choices-parts.tsx';
import { PostRow } from './post-row.tsx';
import styles from './publish.module.css';
import { ReadyPart } from './ready-part.tsx';
import { useTakingDown } from './taking-down.tsx';
import { usePosts } from './use-looking.ts';

/** In which list a line stands. */
function listOf({ state, isReady }: PostLine): keyof typeof t.publish.lists {
  if (state === 'take-down' || state === 'out') return state;
  return isReady ? 'ready' : 'look';
}

export function PublishPage() {
  const posts = usePosts();
  const lines = posts?.ok ? posts.value : [];
  const taking = useTakingDown();
  return (
    <Page
      title={t.publish.title}
      above={<BackLink href={hrefOf('entries')}>{t.publish.toEntries}</BackLink>}
      aside={<Ways />}
    >
      <Muted>{t.publish.lead}</Muted>
      {taking.said}
      {posts === null && <Waiting />}
      {posts?.ok === false && <Notice role="alert">{t.publish.notRead}</Notice>}
      {posts?.ok && lines.length === 0 && (
        <Empty>
          <p>{t.publish.none}</p>
          <p>{t.publish.noneMore}</p>
          <LinkButton href={hrefOf('entries')}>{t.publish.toEntries}</LinkButton>
        </Empty>
      )}
      {/* Also with nothing in them: what was just done is said there. */}
      {posts?.ok && <Lists lines={lines} sayGone={taking.sayGone} hasLeft={taking.hasLeft} />}
      {posts?.ok && <ChoicesParts />}
    </Page>
  );
}

function Ways() {
  return (
    <p class={`${styles.ways} ${styles.about}`}>
      <a href={hrefOf('publish/people')}>{t.publish.ways.people}</a>
      <a href={hrefOf('publish/series')}>{t.publish.ways.series}</a>
      <a href={hrefOf('publish/ledger')}>{t.publish.ways.ledger}</a>
      <a href={hrefOf('publish/repository')}>{t.publish.ways.place}</a>
    </p>
  );
}

function Lists({
  lines,
  sayGone,
  hasLeft,
}: {
  lines: readonly PostLine[];
  sayGone: (line: PostLine) => void;
  hasLeft: boolean;
}) {
  const of = (list: keyof typeof t.publish.lists) => lines.filter((line) => listOf(line) === list);
  return (
    <>
      <List list="look" lines={of('look')} />
      <ReadyPart lines={of('ready')} stale={of('take-down')} hasLeft={hasLeft} />
      <List list="take-down" lines={of('take-down')} sayGone={sayGone} />
      <List list="out" lines={of('out')} />
    </>
  );
}

function List({
  list,
  lines,
  sayGone,
}: {
  list: keyof typeof t.publish.lists;
  lines: readonly PostLine[];
  sayGone?: (line: PostLine) => void;
}) {
  if (lines.length === 0) return null;
  return (
    <section class={styles.part} aria-labelledby={`list-${list}`}>
      <h2 id={`list-${list}`}>{t.publish.lists[list]}</h2>
      <p class={styles.more}>{t.publish.listsMore[list]}</p>
      <ul class={styles.list}>
        {lines.map((line) => (
          <PostRow key={line.id} line={line} sayGone={sayGone} />
        ))}
      </ul>
    </section>
  );
}
