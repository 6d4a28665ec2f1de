// The public copy of one page: made from what was written, edited freely, and never flowing back.
import { useMemo, useState } from 'preact/hooks';
import { changeVisibility } from '../../actions/change-visibility.ts';
import { longDay } from '../../i18n/index.ts';
import { t } from '../../i18n/publish.ts';
import { type Edition, isSetAside } from '../../journal/edition.ts';
import { type Entry, isOwn } from '../../journal/entry.ts';
import { watchEntry, watchWords } from '../../store/watch.ts';
import { watchEdition } from '../../store/watch-edition.ts';
import { hrefOf, type Route } from '../frame/route.ts';
import { BackLink } from '../parts/back-link.tsx';
import { Button, ButtonRow, LinkButton } from '../parts/button.tsx';
import { Differences } from '../parts/differences.tsx';
import { Empty, Muted, Notice, Page } from '../parts/page.tsx';
import { boxed, useWatch } from '../parts/use-watch.ts';
import { Waiting } from '../parts/waiting.tsx';
import { AlongPart } from './along-part.tsx';
import { CopyPictures } from './copy-pictures.tsx';
import { EditionFields } from './edition-fields.tsx';
import { OtherTexts } from './other-texts.tsx';
import styles from './publish.module.css';
import { RawChanges } from './raw-changes.tsx';
import { useKeeper, useLeft } from './use-keeper.ts';
import { useLook } from './use-looking.ts';

const back = <BackLink href={hrefOf('publish')}>{t.publish.back}</BackLink>;

export function EditionPage({ route }: { route: Route }) {
  const id = route.path[1] ?? '';
  return <OneEdition key={id} id={id} />;
}

function OneEdition({ id }: { id: string }) {
  const found = useWatch(useMemo(() => boxed(watchEntry(id)), [id]));
  const edition = useWatch(useMemo(() => boxed(watchEdition(id)), [id]));
  const isLaid = useLeft();
  if (found === null || edition === null || !isLaid) {
    return (
      <main aria-busy="true">
        <Waiting />
      </main>
    );
  }
  const entry = found.value;
  if (entry === null || !isOwn(entry)) {
    return (
      <Page title={t.edition.notFound} above={back}>
        <Empty>
          <LinkButton href={hrefOf('publish')}>{t.publish.title}</LinkButton>
        </Empty>
      </Page>
    );
  }
  // Of the copy: what is private in the page's own title is not read aloud here.
  const title = (edition.value?.title ?? '').trim() || longDay(entry.when.day);
  return (
    <Page title={title} above={back}>
      {edition.value && isSetAside(entry) ? (
        <Editing entry={entry} edition={edition.value} />
      ) : (
        <NotAside id={id} />
      )}
    </Page>
  );
}

function NotAside({ id }: { id: string }) {
  const [hasFailed, setFailed] = useState(false);
  const setAside = () => {
    setFailed(false);
    changeVisibility(id, 'public').catch(() => setFailed(true));
  };
  return (
    <Empty>
      <p>{t.edition.private}</p>
      <ButtonRow>
        <Button weight="strong" onClick={setAside}>
          {t.edition.setAside}
        </Button>
        <LinkButton weight="plain" href={hrefOf(`entries/${id}`)}>
          {t.edition.raw}
        </LinkButton>
      </ButtonRow>
      {hasFailed && <Notice role="alert">{t.publish.failed}</Notice>}
    </Empty>
  );
}

function Editing({ entry, edition: stored }: { entry: Entry; edition: Edition }) {
  const words = useWatch(watchWords);
  const keeper = useKeeper(entry.id, stored);
  const edition = keeper.shown ?? stored;
  const looked = useLook(entry.id);
  const look = looked?.ok ? looked.value : null;
  if (words === null) return <Waiting />;
  return (
    <>
      <Muted>{t.edition.about}</Muted>
      {edition.others.map((other) => (
        <OtherTexts key={JSON.stringify(other)} edition={edition} other={other} keeper={keeper} />
      ))}
      {look && <RawChanges changes={look.changes} words={words} keeper={keeper} />}
      <EditionFields edition={edition} raw={look?.raw ?? edition.base} words={words} keeper={keeper} />
      <CopyPictures entry={entry} edition={edition} keeper={keeper} />
      <AlongPart edition={edition} extraKeys={look?.extraKeys ?? []} keeper={keeper} />
      <Compared entry={entry} edition={edition} />
      <div class={styles.part}>
        <ButtonRow>
          <LinkButton weight="strong" href={hrefOf(`publish/${entry.id}/look`)}>
            {t.edition.lastLook}
          </LinkButton>
          <LinkButton weight="plain" href={hrefOf(`entries/${entry.id}`)}>
            {t.edition.raw}
          </LinkButton>
        </ButtonRow>
      </div>
    </>
  );
}

function Compared({ entry, edition }: { entry: Entry; edition: Edition }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div class={styles.part}>
      <ButtonRow>
        <Button weight="plain" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t.edition.compare}
        </Button>
      </ButtonRow>
      {isOpen && (
        <section aria-label={t.edition.comparing}>
          <p class={styles.more}>{t.edition.comparing}</p>
          <Differences before={entry.body} after={edition.body} />
        </section>
      )}
    </div>
  );
}
