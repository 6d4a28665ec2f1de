// Feelings over time: pictures, their sentences and their table. What is shown is in the address.
import { useState } from 'preact/hooks';
import { t } from '../../i18n/trends.ts';
import { hrefOf, navigate, type Route } from '../frame/route.ts';
import { Button, ButtonRow, LinkButton } from '../parts/button.tsx';
import { ExampleLine, ExampleOffer } from '../parts/example-line.tsx';
import { Empty, Muted, Page } from '../parts/page.tsx';
import { type Asked, addressOf, askedOf, VIEWS } from './address.ts';
import { FeelingsPicker } from './feelings-picker.tsx';
import { FewDays, PICTURE_FROM_DAYS } from './few-days.tsx';
import { FilesButton } from './files-button.tsx';
import { NumbersTable } from './numbers-table.tsx';
import { Pictures } from './pictures.tsx';
import { RangeChoice } from './range-choice.tsx';
import styles from './trends-page.module.css';
import { type Journal, useJournal } from './use-days.ts';
import { useChartAhead } from './use-drawing.ts';
import { useTrends } from './use-trends.ts';

const loadFiles = () => import('./picture-files.tsx').then(({ PictureFiles }) => PictureFiles);

/** What was written first is what later days are seen against. */
const BASELINE_DAYS = 14;

export function TrendsPage({ route: { query } }: { route: Route }) {
  useChartAhead();
  const journal = useJournal();
  return (
    <Page title={t.trends.title}>
      <ExampleLine words={({ own }) => (own > 0 ? t.example.countsBeside : t.example.countsAlone)} />
      {journal && <TrendsOf journal={journal} asked={askedOf(query)} />}
    </Page>
  );
}

function NoEntries() {
  return (
    <Empty>
      <p>{t.trends.empty}</p>
      <Muted>{t.trends.startsAtThree}</Muted>
      <LinkButton href={hrefOf('')}>{t.trends.write}</LinkButton>
      <ExampleOffer />
    </Empty>
  );
}

/** The page's content for a journal, whatever it was read from. */
export function TrendsOf({ journal, asked }: { journal: Journal; asked: Asked }) {
  const trends = useTrends(journal, asked);
  const ask = (change: Partial<Asked>) => navigate(addressOf({ ...asked, ...change }), { replace: true });
  if (trends.all.length === 0) return <NoEntries />;
  const hasPicture = trends.days.length >= PICTURE_FROM_DAYS;
  return (
    <>
      <RangeChoice page="trends" of={trends} ask={ask} />
      {hasPicture ? (
        <>
          {trends.all.length < BASELINE_DAYS && <p class={styles.beginning}>{t.trends.beginning}</p>}
          <Pictures trends={trends} isOverlaid={asked.isOverlaid} />
          {trends.named.length === 0 && <p class={styles.none}>{t.trends.noFeelings}</p>}
        </>
      ) : (
        <FewDays days={trends.days} rangeWords={trends.rangeWords} words={journal.words} />
      )}
      {hasPicture && trends.named.length > 0 && (
        <Choices journal={journal} trends={trends} asked={asked} ask={ask} />
      )}
      {hasPicture && trends.named.length > 0 && <OtherViews asked={asked} />}
      <p class={styles.method}>
        <a href={hrefOf('trends/method')}>{t.trends.method}</a>
        <a href={hrefOf('support')}>{t.trends.talk}</a>
      </p>
    </>
  );
}

/** Other ways to look at the same days: each is a page, so that there is one picture at a time. */
function OtherViews({ asked }: { asked: Asked }) {
  return (
    <section class={styles.views} aria-label={t.trends.otherViews}>
      <h2>{t.trends.otherViews}</h2>
      <ul>
        {VIEWS.map((view) => (
          <li key={view}>
            <a href={addressOf(asked, view)}>{t.trends.views[view]}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Choices({
  journal,
  trends,
  asked,
  ask,
}: {
  journal: Journal;
  trends: ReturnType<typeof useTrends>;
  asked: Asked;
  ask: (change: Partial<Asked>) => void;
}) {
  const [open, setOpen] = useState<{ picker: boolean; table: boolean }>({ picker: false, table: false });
  const { shown, unnamed, named } = trends;
  const all = [...shown, ...unnamed].map(({ picture }) => picture.feeling);
  return (
    <>
      <div class={styles.choices}>
        <ButtonRow>
          <Button
            aria-expanded={open.picker}
            aria-controls="feelings-picker"
            onClick={() => setOpen({ ...open, picker: !open.picker })}
          >
            {t.trends.choose}
          </Button>
          <Button
            aria-pressed={asked.isOverlaid}
            disabled={shown.length < 2}
            onClick={() => ask({ isOverlaid: !asked.isOverlaid })}
          >
            {t.trends.overlay}
          </Button>
          {asked.isOverlaid && shown.length === 2 && (
            <Button aria-pressed={asked.hasBand} onClick={() => ask({ hasBand: !asked.hasBand })}>
              {t.trends.band}
            </Button>
          )}
          <Button
            aria-expanded={open.table}
            aria-controls="numbers"
            onClick={() => setOpen({ ...open, table: !open.table })}
          >
            {t.trends.table}
          </Button>
        </ButtonRow>
      </div>
      <FilesButton load={loadFiles} of={{ trends, isOverlaid: asked.isOverlaid }} />
      {open.picker && (
        <FeelingsPicker
          id="feelings-picker"
          named={named}
          shown={all}
          words={journal.words}
          choose={(feelings) => ask({ feelings })}
        />
      )}
      {open.table && (
        <NumbersTable id="numbers" shown={[...shown, ...unnamed]} rangeWords={trends.rangeWords} />
      )}
    </>
  );
}
