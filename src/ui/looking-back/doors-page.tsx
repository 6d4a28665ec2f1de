// Where one goes to look back. Doors, each closed until it is opened: nothing of the journal is shown here.
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { t } from '../../i18n/looking-back.ts';
import { namedFeelings, naming, pickedAtRandom } from '../../journal/looking-back.ts';
import type { Mark } from '../../journal/mark.ts';
import type { Dictionary } from '../../journal/words.ts';
import { hrefOf, navigate } from '../frame/route.ts';
import { BackLink } from '../parts/back-link.tsx';
import { Button } from '../parts/button.tsx';
import { ChoiceField, type Option } from '../parts/field.tsx';
import { Empty, Muted, Page } from '../parts/page.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { BookDoor } from './book-door.tsx';
import styles from './looking-back.module.css';
import { ShowOthers } from './show-others.tsx';
import { type Shown, useMarks } from './use-marks.ts';

/** The page that came last at random: it comes again only where there is no other. Gone with the window. */
let last: string | null = null;

export function DoorsPage() {
  const shown = useMarks();
  return (
    <Page title={t.title} above={<BackLink href={hrefOf('entries')}>{t.entries}</BackLink>}>
      <Muted>{t.about}</Muted>
      {shown === null && <Waiting />}
      {shown?.isEmpty && (
        <Empty>
          <p>{t.nothing}</p>
        </Empty>
      )}
      {shown && !shown.isEmpty && <Doors {...shown} />}
    </Page>
  );
}

function Doors({ marks, words, others }: Shown) {
  const options = useMemo(
    () =>
      namedFeelings(marks, words.resolve)
        .map((id) => ({ value: id, label: words.labelOf(id) }))
        .sort((a, b) => a.label.localeCompare(b.label)),
    [marks, words],
  );
  return (
    <>
      <Door id="on-this-day" title={t.onThisDay} href={hrefOf('looking-back/on-this-day')}>
        <Muted>{t.onThisDayMore}</Muted>
      </Door>
      <Door id="kept-lines" title={t.kept} href={hrefOf('looking-back/kept-lines')}>
        <Muted>{t.keptMore}</Muted>
      </Door>
      <Door id="last-time" title={t.lastTime}>
        <LastTime {...{ marks, words, options }} />
      </Door>
      <Door id="at-random" title={t.atRandom}>
        <AtRandom {...{ marks, words, options }} />
      </Door>
      <Door id="book" title={t.book}>
        <Muted>{t.bookMore}</Muted>
        <BookDoor options={options} />
      </Door>
      <ShowOthers others={others} />
    </>
  );
}

function Door({
  id,
  title,
  href,
  children,
}: {
  id: string;
  title: string;
  href?: string;
  children: ComponentChildren;
}) {
  return (
    <section class={styles.door} aria-labelledby={id}>
      <h2 id={id}>
        {href === undefined ? (
          title
        ) : (
          <a class={styles.open} href={href}>
            {title}
          </a>
        )}
      </h2>
      {children}
    </section>
  );
}

interface Choosing {
  marks: readonly Mark[];
  words: Dictionary;
  options: readonly Option[];
}

function LastTime({ marks, words, options }: Choosing) {
  const [feeling, choose] = useState<string | null>(null);
  if (options.length === 0) return <Muted>{t.noneNamed}</Muted>;
  const newest = feeling === null ? undefined : naming(marks, feeling, words.resolve)[0];
  return (
    <div class={styles.fields}>
      <ChoiceField name={t.lastTimeFeeling} none={t.choose} value={feeling} {...{ options, choose }} />
      <Button
        aria-disabled={newest === undefined}
        onClick={() => newest && navigate(hrefOf(`entries/${newest.id}`))}
      >
        {t.openLast}
      </Button>
    </div>
  );
}

function AtRandom({ marks, words, options }: Choosing) {
  const [feeling, choose] = useState<string | null>(null);
  const [isNone, setNone] = useState(false);
  const open = () => {
    const picked = pickedAtRandom(marks, { feeling, last }, words.resolve, Math.random());
    setNone(picked === null);
    if (picked === null) return;
    last = picked.id;
    navigate(hrefOf(`entries/${picked.id}`));
  };
  return (
    <>
      <div class={styles.fields}>
        <ChoiceField name={t.atRandomFeeling} none={t.anyFeeling} value={feeling} {...{ options, choose }} />
        <Button onClick={open}>{t.openRandom}</Button>
      </div>
      <p class={styles.small}>{t.atRandomMore}</p>
      <p role="status">{isNone ? t.noneAtRandom : ''}</p>
    </>
  );
}
