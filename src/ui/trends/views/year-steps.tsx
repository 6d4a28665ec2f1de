// Which year is shown, with the way to the others.
import { yearInWords } from '../../../i18n/in-words.ts';
import { t } from '../../../i18n/trend-views.ts';
import { Button } from '../../parts/button.tsx';
import styles from './year-page.module.css';

export function YearSteps({
  year,
  years,
  show,
}: {
  year: string;
  years: { first: string; last: string };
  show: (year: string) => void;
}) {
  const stepTo = (by: number) => String(Number(year) + by).padStart(4, '0');
  const [before, after] = [stepTo(-1), stepTo(1)];
  const [first, last] = [Number(years.first), Number(years.last)];
  const all = Array.from({ length: last - first + 1 }, (_, index) => String(last - index).padStart(4, '0'));
  if (!all.includes(year)) all.push(year);
  const [hasBefore, hasAfter] = [Number(before) >= first, Number(after) <= last];
  return (
    <fieldset class={styles.steps} aria-label={t.views.year.choose}>
      <Button
        weight="quiet"
        aria-disabled={!hasBefore}
        aria-label={t.views.year.earlier}
        onClick={() => hasBefore && show(before)}
      >
        {t.trends.earlier}
      </Button>
      <select
        autocomplete="off"
        aria-label={t.views.year.choose}
        value={year}
        onChange={({ currentTarget }) => show(currentTarget.value)}
      >
        {all.map((each) => (
          <option key={each} value={each}>
            {yearInWords(each)}
          </option>
        ))}
      </select>
      <Button
        weight="quiet"
        aria-disabled={!hasAfter}
        aria-label={t.views.year.later}
        onClick={() => hasAfter && show(after)}
      >
        {t.trends.later}
      </Button>
    </fieldset>
  );
}
