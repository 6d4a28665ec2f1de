// A year of one feeling, day by day: what was named, what was written without it, and what was not written.
import { useMemo, useState } from 'preact/hooks';
import { yearInWords } from '../../../i18n/in-words.ts';
import { t } from '../../../i18n/trend-views.ts';
import { dayNumber, dayOfNumber } from '../../../journal/day.ts';
import { type DayRow, daysWithin } from '../../../trends/days.ts';
import { pictureOf } from '../../../trends/picture.ts';
import { rangeOfYear, yearOfDay, yearRows } from '../../../trends/year.ts';
import { navigate, type Route } from '../../frame/route.ts';
import { Button, ButtonRow } from '../../parts/button.tsx';
import { entriesOf } from '../address.ts';
import { DayReadout } from '../day-readout.tsx';
import { capitalised, FeelingName } from '../name.tsx';
import { chapterWords } from '../note.ts';
import { NumbersTable } from '../numbers-table.tsx';
import { useChosenDay } from '../use-chosen-day.ts';
import { type Seen, ViewPage } from '../view-page.tsx';
import { TableAlong } from './table-along.tsx';
import { YearGrid } from './year-grid.tsx';
import styles from './year-page.module.css';
import { YearSteps } from './year-steps.tsx';

export function YearPage({ route }: { route: Route }) {
  return (
    <ViewPage route={route} view="year" most={1} isOfItsOwnDays>
      {(seen) => <Year seen={seen} />}
    </ViewPage>
  );
}

/** The year the address asks for, else that of the last day shown. */
function yearAsked({ asked, range, bounds }: Seen): string {
  if (asked.from !== '') return asked.from.slice(0, 4);
  return yearOfDay(Math.min(range.last, bounds.last));
}

/** A row a day that has come; what was not written has empty cells. */
const daysTable = (months: readonly (readonly DayRow[])[], label: string) => ({
  columns: ['day', 'entries', `${label} entries_named`, `${label} mean`, `${label} max`],
  rows: months
    .flat()
    .map(({ day, entries, present, mean, max }) => [dayOfNumber(day), entries, present, mean, max]),
});

function Year({ seen }: { seen: Seen }) {
  const { all, bounds, chosen, journal, ask } = seen;
  const year = yearAsked(seen);
  const inWords = yearInWords(year);
  const [feeling] = chosen;
  const [hasTable, setTable] = useState(false);
  const range = rangeOfYear(year);
  const { area, chosen: day, choose } = useChosenDay(range);
  const until = dayNumber(journal.today);
  const id = feeling?.id ?? '';
  const days = useMemo(() => daysWithin(all, range.first, range.last), [all, range.first, range.last]);
  // What has not come is not there: neither as days nor as months in which nothing was written.
  const last = Math.min(range.last, Math.max(until, days.at(-1)?.day ?? until));
  const months = useMemo(() => yearRows(days, id, year, last), [days, id, year, last]);
  const picture = useMemo(
    () => pictureOf(days, id, { first: range.first, last }, 'month'),
    [days, id, range.first, last],
  );
  const show = (next: string) => ask({ range: null, from: `${next}-01-01`, to: `${next}-12-31` });
  const years = { first: yearOfDay(bounds.first), last: yearOfDay(bounds.last) };
  const steps = <YearSteps year={year} years={years} show={show} />;
  if (!feeling) {
    return (
      <>
        {steps}
        <p>{t.trends.noFeelings}</p>
      </>
    );
  }
  const { label, look } = feeling;
  const shown = [{ label, look, picture, before: null, strength: null }];
  const hasStrengths = months.some((rows) => rows.some(({ mean }) => mean !== null));
  const chapters = journal.chapters.filter((chapter) => chapter.day.slice(0, 4) === year);
  const { note } = t.views.year;
  const explained = [
    note.named,
    hasStrengths ? note.strength : '',
    picture.k < picture.n ? note.absent : '',
    note.missing,
    chapterWords(chapters),
  ];
  return (
    <>
      {steps}
      <div ref={area}>
        <figure class={styles.figure} aria-label={t.views.year.figure(label, picture.k, picture.n, inWords)}>
          <figcaption>
            {picture.n === 0 ? (
              t.views.year.notWritten(inWords)
            ) : (
              <>
                <FeelingName label={capitalised(label)} look={look} /> {t.trends.named(picture.k, picture.n)}{' '}
                {t.views.year.ending(inWords)}
              </>
            )}
          </figcaption>
          {picture.n > 0 && (
            <YearGrid
              months={months}
              year={year}
              label={label}
              look={look}
              chapters={new Set(chapters.map((chapter) => dayNumber(chapter.day)))}
              chosen={day}
              choose={choose}
              open={(number) => navigate(entriesOf(dayOfNumber(number)))}
            />
          )}
        </figure>
        {picture.n > 0 && (
          <DayReadout
            day={day}
            written={days.find((each) => each.day === day) ?? null}
            shown={shown}
            note={explained.filter((part) => part !== '').join(' ')}
          />
        )}
      </div>
      {picture.n > 0 && (
        <ButtonRow>
          <Button aria-expanded={hasTable} aria-controls="numbers" onClick={() => setTable(!hasTable)}>
            {t.trends.table}
          </Button>
        </ButtonRow>
      )}
      {picture.n > 0 && <TableAlong view="year" range={range} table={() => daysTable(months, label)} />}
      {hasTable && picture.n > 0 && <NumbersTable id="numbers" shown={shown} rangeWords={inWords} />}
    </>
  );
}
