// The frame of the other ways to look: the same days and feelings as the trends, and one picture.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../i18n/trends.ts';
import { hrefOf, navigate, type Route } from '../frame/route.ts';
import { BackLink } from '../parts/back-link.tsx';
import { Button, LinkButton } from '../parts/button.tsx';
import { ExampleLine } from '../parts/example-line.tsx';
import { Empty, Page } from '../parts/page.tsx';
import { type Asked, addressOf, askedOf, MOST_FEELINGS, type View } from './address.ts';
import { FeelingsPicker } from './feelings-picker.tsx';
import { FewDays, PICTURE_FROM_DAYS } from './few-days.tsx';
import { RangeChoice } from './range-choice.tsx';
import { type Look, looksOf } from './series.ts';
import { type Days, type Journal, useDays, useJournal } from './use-days.ts';
import styles from './view-page.module.css';

/** A feeling that is shown. */
export interface Chosen {
  id: string;
  label: string;
  look: Look;
}

export interface Seen extends Days {
  journal: Journal;
  asked: Asked;
  chosen: Chosen[];
  ask: (change: Partial<Asked>) => void;
}

interface ViewProps {
  view: View;
  /** How many feelings it shows at once; 0: it is about none in particular. */
  most: 0 | 1 | 2 | 4;
  /** Whether the page has days of its own to choose in place of a range. */
  isOfItsOwnDays?: boolean;
  children: (seen: Seen) => ComponentChildren;
}

export function ViewPage({ route, ...props }: ViewProps & { route: Route }) {
  const journal = useJournal();
  const asked = askedOf(route.query);
  return (
    <Page
      title={t.trends.views[props.view]}
      above={<BackLink href={addressOf(asked)}>{t.trends.back}</BackLink>}
    >
      <ExampleLine words={({ own }) => (own > 0 ? t.example.countsBeside : t.example.countsAlone)} />
      {journal && (
        <>
          <ViewOf journal={journal} asked={asked} {...props} />
          <p class={styles.method}>
            <a href={hrefOf('trends/method')}>{t.trends.method}</a>
          </p>
        </>
      )}
    </Page>
  );
}

function ViewOf({
  journal,
  asked,
  view,
  most,
  isOfItsOwnDays = false,
  children,
}: { journal: Journal; asked: Asked } & ViewProps) {
  const seen = useDays(journal, asked, view);
  const ask = (change: Partial<Asked>) =>
    navigate(addressOf({ ...asked, ...change }, view), { replace: true });
  if (seen.all.length === 0) {
    return (
      <Empty>
        <p>{t.trends.empty}</p>
        <LinkButton href={hrefOf('')}>{t.trends.write}</LinkButton>
      </Empty>
    );
  }
  const looks = looksOf(seen.feelings, journal.words.familyOf);
  const chosen = seen.feelings.flatMap((id, index) => {
    const look = looks[index];
    return look ? [{ id, label: journal.words.labelOf(id), look }] : [];
  });
  const isThin = !isOfItsOwnDays && seen.days.length < PICTURE_FROM_DAYS;
  // Without a chapter there is nothing that feelings are shown of.
  const isForFeelings = most > 0 && (view !== 'chapters' || journal.chapters.length > 0);
  return (
    <>
      {!isOfItsOwnDays && <RangeChoice page={view} of={seen} ask={ask} />}
      {isThin ? (
        <FewDays days={seen.days} rangeWords={seen.rangeWords} words={journal.words} />
      ) : (
        <div class={styles.body}>
          {children({ ...seen, journal, asked, chosen: most === 0 ? chosen : chosen.slice(0, most), ask })}
        </div>
      )}
      {isForFeelings && !isThin && seen.named.length > 0 && (
        <FeelingChoice
          seen={seen}
          journal={journal}
          most={most}
          choose={(feelings) => ask({ feelings: withOthers(feelings, seen.feelings, most) })}
        />
      )}
    </>
  );
}

/** What a page with room for fewer does not show stays chosen behind, for the pages that have room. */
function withOthers(feelings: readonly string[], before: readonly string[], most: number): string[] {
  const behind = most === 1 ? before : before.slice(most);
  return [...new Set([...feelings, ...behind])].slice(0, MOST_FEELINGS);
}

function FeelingChoice({
  seen,
  journal,
  most,
  choose,
}: {
  seen: Days;
  journal: Journal;
  most: number;
  choose: (feelings: string[]) => void;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div class={styles.choice}>
      <Button aria-expanded={isOpen} aria-controls="feelings-picker" onClick={() => setOpen(!isOpen)}>
        {most === 1 ? t.trends.chooseOne : t.trends.choose}
      </Button>
      {isOpen && (
        <FeelingsPicker
          id="feelings-picker"
          named={seen.named}
          shown={seen.feelings.slice(0, most)}
          words={journal.words}
          most={most}
          choose={choose}
        />
      )}
    </div>
  );
}
