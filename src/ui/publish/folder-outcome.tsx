// What became of the blog's folder: what was written, what stands there otherwise, what is no longer meant for others.
import { useState } from 'preact/hooks';
import { type InFolder, type PostFile, takeFromFolder } from '../../actions/publish-posts.ts';
import { t } from '../../i18n/publish.ts';
import { Button, ButtonRow } from '../parts/button.tsx';
import { Notice } from '../parts/page.tsx';
import { ProgressLine } from '../parts/progress-line.tsx';
import type { Job } from '../parts/use-job.ts';
import styles from './publish.module.css';
import { failureInWords } from './way-outcome.tsx';

interface Replacing {
  replace: (folder: FileSystemDirectoryHandle, paths: string[], ids: string[]) => void;
}

export function FolderOutcome({ job, replace }: Replacing & { job: Job<InFolder> }) {
  const { outcome, progress, cancel } = job;
  return (
    <>
      {progress !== undefined && <ProgressLine progress={progress} cancel={cancel} />}
      <div role="status">{outcome?.ok && <InIt outcome={outcome} replace={replace} />}</div>
      {outcome?.ok && !outcome.noted && <Notice role="alert">{t.look.out.notNoted}</Notice>}
      {outcome?.ok === false && <Notice role="alert">{failureInWords(outcome.code)}</Notice>}
    </>
  );
}

function InIt({ outcome, replace }: Replacing & { outcome: Extract<InFolder, { ok: true }> }) {
  const { folder, report } = outcome;
  const { written, same, differing, stale } = report;
  const isAll = [...same, ...differing, ...stale].length === 0;
  return (
    <Notice>
      {(written.length > 0 || isAll) && <p>{t.look.out.folder(written.length, folder.name)}</p>}
      {same.length > 0 && <p>{t.look.out.same(same.length)}</p>}
      {report.isBroken && <p>{t.look.out.broken}</p>}
      {report.otherData.map((path) => (
        <p key={path}>{t.look.out.otherData(path)}</p>
      ))}
      {differing.length > 0 && <Differing {...{ folder, differing, replace }} />}
      {report.stale.length > 0 && <Stale folder={folder} stale={report.stale} />}
    </Notice>
  );
}

function Differing({
  folder,
  differing,
  replace,
}: Replacing & { folder: FileSystemDirectoryHandle; differing: readonly PostFile[] }) {
  const act = () =>
    replace(
      folder,
      differing.map(({ path }) => path),
      differing.map(({ id }) => id),
    );
  return (
    <>
      <p>{t.look.out.differing}</p>
      <Paths paths={differing.map(({ path }) => path)} />
      <ButtonRow>
        <Button onClick={act}>{t.look.out.replace}</Button>
      </ButtonRow>
    </>
  );
}

/** Deleted only on a tap. */
function Stale({
  folder,
  stale,
}: {
  folder: FileSystemDirectoryHandle;
  stale: readonly { id: string; path: string }[];
}) {
  const [gone, setGone] = useState<string[] | null>(null);
  const [hasFailed, setFailed] = useState(false);
  if (gone) return <p>{t.look.out.deleted(gone.length)}</p>;
  const act = () => {
    setFailed(false);
    takeFromFolder(folder, stale).then(setGone, () => setFailed(true));
  };
  return (
    <>
      <p>{t.look.out.stale}</p>
      <Paths paths={stale.map(({ path }) => path)} />
      {hasFailed && <p role="alert">{t.look.failures.folder}</p>}
      <ButtonRow>
        <Button onClick={act}>{t.look.out.delete}</Button>
      </ButtonRow>
    </>
  );
}

function Paths({ paths }: { paths: readonly string[] }) {
  return (
    <ul class={styles.paths}>
      {paths.map((path) => (
        <li key={path}>{path}</li>
      ))}
    </ul>
  );
}
