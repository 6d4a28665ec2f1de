// Some days as one page, to print or to keep.
import { useEffect, useRef, useState } from 'preact/hooks';
import {
  type Days,
  exportOneFile,
  type OneFile,
  printEntries,
  type Selection,
} from '../../actions/export-entries.ts';
import { language } from '../../i18n/index.ts';
import { t } from '../../i18n/transfer.ts';
import { addDays } from '../../journal/day.ts';
import { clockOf } from '../../journal/when.ts';
import { now } from '../../platform/clock.ts';
import { Button, ButtonRow } from '../parts/button.tsx';
import { DayField } from '../parts/field.tsx';
import { useJob } from '../parts/use-job.ts';
import { type ExportOutcome, Outcome } from './export-outcome.tsx';
import styles from './export-page.module.css';

const DAYS_AT_FIRST = 30;

function lastDays(): Days {
  const to = clockOf(now()).day;
  return { from: addDays(to, 1 - DAYS_AT_FIRST), to };
}

export function PaperPart({ selection, remember }: { selection: Selection; remember: () => void }) {
  const job = useJob<ExportOutcome>();
  const [days, setDays] = useState(lastDays);
  const printing = useRef<{ remove: () => void } | null>(null);
  useEffect(() => () => printing.current?.remove(), []);
  const isBusy = job.progress !== undefined;

  const what = (): OneFile => {
    const { from, to } = days;
    const words = { ...t.exportPage.paper, language, strengths: t.feelings.strengths.slice(1) };
    return { kind: 'html', selection, days: from <= to ? days : { from: to, to: from }, words };
  };
  const download = () =>
    job.run(async (tell, signal) => {
      const exported = await exportOneFile(what(), tell, signal);
      if (exported.ok) remember();
      return exported;
    });
  const print = () =>
    job.run(async (tell, signal) => {
      const printed = await printEntries(what(), tell, signal);
      if (!printed.ok) return printed;
      printing.current = printed.printing;
      if (printed.printing) remember();
      return printed.printing ? null : { ...printed, handed: 'nothing' };
    });
  const change = (part: Partial<Days>) => setDays((before) => ({ ...before, ...part }));

  return (
    <section class={styles.section}>
      <h2>{t.exportPage.paperTitle}</h2>
      <p>{t.exportPage.paperMore}</p>
      <div class={styles.days}>
        <DayField
          isKept
          name={t.exportPage.from}
          value={days.from}
          choose={(day) => day !== null && change({ from: day })}
        />
        <DayField
          isKept
          name={t.exportPage.to}
          value={days.to}
          choose={(day) => day !== null && change({ to: day })}
        />
      </div>
      <ButtonRow>
        <Button aria-disabled={isBusy} onClick={print}>
          {t.exportPage.print}
        </Button>
        <Button aria-disabled={isBusy} onClick={download}>
          {t.exportPage.html}
        </Button>
      </ButtonRow>
      <Outcome job={job} ofArchive={t.exportPage.unpacked} />
    </section>
  );
}
