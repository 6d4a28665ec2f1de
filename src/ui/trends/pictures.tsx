// The pictures of a range on one time axis, with the readout of the day that was chosen in any of them.
import { useCallback, useMemo, useState } from 'preact/hooks';
import { dayOfNumber } from '../../journal/day.ts';
import { navigate } from '../frame/route.ts';
import { entriesOf } from './address.ts';
import { DayReadout } from './day-readout.tsx';
import { FeelingFigure, NotNamed, OverlayFigure } from './figures.tsx';
import { noteOf } from './note.ts';
import styles from './pictures.module.css';
import type { MarksDrawn } from './surroundings.ts';
import { TimeAxis } from './time-axis.tsx';
import { useChosenDay } from './use-chosen-day.ts';
import type { Trends } from './use-trends.ts';

/** The marks that the pictures have; written days and width are the same in all of them. */
function useMarksDrawn() {
  const [marks, setMarks] = useState<MarksDrawn | null>(null);
  const seen = useCallback((now: MarksDrawn) => {
    setMarks((before) =>
      before?.hasRings === now.hasRings &&
      before.hasNumbers === now.hasNumbers &&
      before.hasColumns === now.hasColumns &&
      before.hasStrokes === now.hasStrokes &&
      before.hasUnderlines === now.hasUnderlines
        ? before
        : now,
    );
  }, []);
  return { marks, seen };
}

export function Pictures({ trends, isOverlaid }: { trends: Trends; isOverlaid: boolean }) {
  const { shown, unnamed, specs, days, range, rangeWords, ticks } = trends;
  const { area, chosen, choose } = useChosenDay(range);
  const { marks, seen } = useMarksDrawn();
  const numbers = useMemo(() => days.map(({ day }) => day), [days]);
  const written = days.find(({ day }) => day === chosen) ?? null;
  const open = (day: number) => navigate(entriesOf(dayOfNumber(day)));
  const plot = { days: numbers, chosen, choose, open, seen };
  const [overlay] = specs;
  const isOne = isOverlaid && shown.length > 1 && overlay;
  return (
    <>
      <div ref={area} class={isOne ? undefined : styles.whole}>
        {isOne ? (
          <>
            <OverlayFigure
              shown={shown}
              both={trends.both}
              rangeWords={rangeWords}
              plot={{ ...plot, spec: overlay }}
            />
            <TimeAxis ticks={ticks} range={range} />
          </>
        ) : (
          <div class={styles.area}>
            {shown.map((each, index) => {
              const spec = specs[index];
              return (
                spec && (
                  <div key={each.picture.feeling} class={styles.one}>
                    <FeelingFigure shown={each} rangeWords={rangeWords} plot={{ ...plot, spec }} />
                    <TimeAxis ticks={ticks} range={range} />
                  </div>
                )
              );
            })}
          </div>
        )}
        {/* Beside the pictures and not in a part of its own: it stays in sight as far as what holds them both. */}
        {shown.length > 0 && (
          <DayReadout day={chosen} written={written} shown={shown} note={noteOf(trends, marks)} />
        )}
      </div>
      {unnamed.map(({ label, look, picture }) => (
        <NotNamed key={picture.feeling} label={label} look={look} n={picture.n} />
      ))}
    </>
  );
}
