// How strong one feeling was, on the days that said so: its running average, or the curve of looking back, and a
// sentence about a direction only where three things agree on one.
import { useMemo, useState } from 'preact/hooks';
import { t } from '../../../i18n/trend-views.ts';
import type { Chapter } from '../../../journal/chapter.ts';
import { dayNumber } from '../../../journal/day.ts';
import { hourMix, hoursApart } from '../../../trends/hours.ts';
import { pictureOf } from '../../../trends/picture.ts';
import type { Range } from '../../../trends/range.ts';
import { STRENGTH_FROM_DAYS, type Strengths, strengthsOf } from '../../../trends/strength.ts';
import type { Route } from '../../frame/route.ts';
import { Button, ButtonRow } from '../../parts/button.tsx';
import { Muted } from '../../parts/page.tsx';
import { ticksOf } from '../axis.ts';
import { capitalised, FeelingName } from '../name.tsx';
import { chapterWords, isAnyRemembered } from '../note.ts';
import { chapterLines, edgesOf, type StrengthSpec } from '../plot-spec.ts';
import { StrengthPlot } from '../strength-plot.tsx';
import { TimeAxis } from '../time-axis.tsx';
import { useNumbers } from '../use-numbers.ts';
import { type Chosen, type Seen, ViewPage } from '../view-page.tsx';
import { curveSpec } from './curve-spec.ts';
import styles from './strength-page.module.css';
import { StrengthSays } from './strength-says.tsx';
import { StrengthTable } from './strength-table.tsx';

export function StrengthPage({ route }: { route: Route }) {
  return (
    <ViewPage route={route} view="strength" most={1}>
      {(seen) => {
        const [feeling] = seen.chosen;
        return feeling ? <Strength seen={seen} feeling={feeling} /> : <p>{t.trends.noFeelings}</p>;
      }}
    </ViewPage>
  );
}

/** What the marks are, as far as there are any. */
function noteOf(line: string, strengths: Strengths, chapters: readonly Chapter[]): string {
  const hollow = isAnyRemembered(strengths) ? t.trends.note.hollowPoint : '';
  return [line, hollow, chapterWords(chapters)].filter((part) => part !== '').join(' ');
}

function Strength({ seen, feeling }: { seen: Seen; feeling: Chosen }) {
  const { days, range, rangeWords } = seen;
  const { first, last } = range;
  const [isStrongest, setStrongest] = useState(false);
  const picture = useMemo(
    () => pictureOf(days, feeling.id, { first, last }),
    [days, feeling.id, first, last],
  );
  const strengths = useMemo(
    () => strengthsOf(days, feeling.id, { first, last }, isStrongest ? 'max' : 'mean'),
    [days, feeling.id, first, last, isStrongest],
  );
  return (
    <>
      <p>
        <FeelingName label={capitalised(feeling.label)} look={feeling.look} />{' '}
        {t.trends.named(picture.k, picture.n)}.
      </p>
      {strengths ? (
        <Drawn
          seen={seen}
          feeling={feeling}
          k={picture.k}
          strengths={strengths}
          isStrongest={isStrongest}
          setStrongest={setStrongest}
        />
      ) : (
        <Muted>{t.views.strength.needed(STRENGTH_FROM_DAYS)}</Muted>
      )}
      {picture.k > 0 && (
        <StrengthTable days={days} feeling={feeling.id} range={range} rangeWords={rangeWords} />
      )}
    </>
  );
}

function Drawn({
  seen: { range, rangeWords, journal },
  feeling: { label, look },
  k,
  strengths,
  isStrongest,
  setStrongest,
}: {
  seen: Seen;
  feeling: Chosen;
  k: number;
  strengths: Strengths;
  isStrongest: boolean;
  setStrongest: (is: boolean) => void;
}) {
  const words = t.views.strength;
  const [isCurve, setCurve] = useState(false);
  const { first, last } = range;
  const ask = useMemo(() => [{ rated: strengths.rated }], [strengths]);
  const answers = useNumbers('strengths', ask);
  const says = answers === null || answers === 'failed' ? answers : (answers[0] ?? null);
  const curve = says === null || says === 'failed' ? null : says.curve;
  const spec = useMemo<StrengthSpec>(() => {
    const plain = {
      ...strengths,
      ...look,
      ...edgesOf({ first, last }),
      chapters: chapterLines(journal.chapters, { first, last }),
    };
    return isCurve && curve ? curveSpec(plain, curve) : plain;
  }, [strengths, look, first, last, isCurve, curve, journal.chapters]);
  const within = journal.chapters.filter(({ day }) => dayNumber(day) >= first && dayNumber(day) <= last);
  const { marks, dayStartsAt } = journal;
  const hours = useMemo(() => {
    const middle = Math.floor((first + last) / 2);
    const mixOf = (range: Range) => hourMix(marks, range, dayStartsAt);
    return hoursApart(mixOf({ first, last: middle }), mixOf({ first: middle + 1, last }));
  }, [marks, first, last, dayStartsAt]);
  const ticks = useMemo(() => ticksOf({ first, last }), [first, last]);
  return (
    <>
      <figure aria-label={words.figure(label, strengths.rated.length, k, rangeWords)}>
        <StrengthPlot spec={spec} k={k} chosen={null} isLarge />
        <TimeAxis ticks={ticks} range={range} />
      </figure>
      <Muted>{noteOf(isCurve && curve ? words.curveNote : words.note, strengths, within)}</Muted>
      <div class={styles.buttons}>
        <ButtonRow>
          <Button aria-pressed={isCurve} disabled={!curve} onClick={() => setCurve(!isCurve)}>
            {words.curve}
          </Button>
          <Button aria-pressed={isStrongest} onClick={() => setStrongest(!isStrongest)}>
            {words.strongest}
          </Button>
        </ButtonRow>
      </div>
      <StrengthSays says={says} hours={hours} />
    </>
  );
}
