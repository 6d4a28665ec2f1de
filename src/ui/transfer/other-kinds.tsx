// Everything in one file: a table for a spreadsheet, or data for a program.
import { exportOneFile, type Selection } from '../../actions/export-entries.ts';
import { t } from '../../i18n/transfer.ts';
import { Button } from '../parts/button.tsx';
import { useJob } from '../parts/use-job.ts';
import { type ExportOutcome, Outcome } from './export-outcome.tsx';
import styles from './export-page.module.css';

export function OtherKinds({ selection, remember }: { selection: Selection; remember: () => void }) {
  const job = useJob<ExportOutcome>();
  const isBusy = job.progress !== undefined;
  const download = (kind: 'csv' | 'json') =>
    job.run(async (tell, signal) => {
      const exported = await exportOneFile({ kind, selection }, tell, signal);
      if (exported.ok) remember();
      return exported;
    });
  return (
    <section class={styles.section}>
      <h2>{t.exportPage.others}</h2>
      {(['csv', 'json'] as const).map((kind) => (
        <div key={kind} class={styles.kind}>
          <p>{t.exportPage[`${kind}More`]}</p>
          <Button aria-disabled={isBusy} onClick={() => download(kind)}>
            {t.exportPage[kind]}
          </Button>
        </div>
      ))}
      <Outcome job={job} />
    </section>
  );
}
