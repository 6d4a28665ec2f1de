// What an export gave, in a sentence or two; how far it is while it runs.
import type { ComponentChildren } from 'preact';
import {
  type Exported,
  type ExportedEntries,
  type ExportedFolder,
  handOver,
} from '../../actions/export-entries.ts';
import { numberInWords } from '../../i18n/index.ts';
import { t } from '../../i18n/transfer.ts';
import { Button, ButtonRow } from '../parts/button.tsx';
import choices from '../parts/choices.module.css';
import { Notice } from '../parts/page.tsx';
import { ProgressLine } from '../parts/progress-line.tsx';
import type { Job } from '../parts/use-job.ts';

export type ExportOutcome = ExportedEntries | ExportedFolder | { ok: false; code: 'folder-failed' };

interface Told {
  /** What is to be known of an archive. */
  ofArchive?: string;
  isInPosts?: boolean;
  replace?: (folder: FileSystemDirectoryHandle) => void;
}

export function Outcome({ job, ...told }: Told & { job: Job<ExportOutcome> }) {
  const { outcome, progress, cancel, settle } = job;
  const saveNow = (file: File) => {
    if (!outcome?.ok || !('handed' in outcome) || outcome.handed === 'nothing') return;
    void handOver(file).then((handed) => settle({ ...outcome, handed }));
  };
  return (
    <>
      {progress !== undefined && <ProgressLine progress={progress} cancel={cancel} />}
      {/* A region that comes together with its words is not always read out. */}
      <div role="status">{outcome?.ok && <WentWell outcome={outcome} saveNow={saveNow} {...told} />}</div>
      {outcome?.ok === false && <NotExported code={outcome.code} />}
    </>
  );
}

function WentWell({
  outcome,
  saveNow,
  ofArchive,
  ...told
}: Told & { outcome: Extract<ExportOutcome, { ok: true }>; saveNow: (file: File) => void }) {
  if ('folder' in outcome) return <InFolder outcome={outcome} {...told} />;
  if (outcome.handed === 'nothing') return <Sentences exported={outcome} text={t.exportPage.nothing} />;
  const { entries, handed, file } = outcome;
  const isZip = file.type === 'application/zip';
  if (handed === 'waiting') {
    return (
      <Sentences exported={outcome} text={t.exportPage.waiting}>
        <ButtonRow>
          <Button weight="strong" onClick={() => saveNow(file)}>
            {t.exportPage.saveNow}
          </Button>
        </ButtonRow>
      </Sentences>
    );
  }
  if (handed === 'not-taken')
    return <Notice role="alert">{t.exportPage[isZip ? 'not-taken' : 'not-taken-file']}</Notice>;
  if (handed === 'cancelled') return <Notice>{t.exportPage.cancelled}</Notice>;
  const say = t.exportPage[isZip ? handed : (`${handed}File` as const)];
  return (
    <Sentences exported={outcome} text={say(entries)}>
      {isZip && ofArchive !== undefined && <p>{ofArchive}</p>}
    </Sentences>
  );
}

function NotExported({ code }: Pick<Extract<ExportOutcome, { ok: false }>, 'code'>) {
  const text = code === 'folder-failed' ? t.exportPage.folderFailed : t.transfer.failures[code];
  return <Notice role="alert">{text}</Notice>;
}

function InFolder({
  outcome,
  isInPosts,
  replace,
}: Omit<Told, 'ofArchive'> & { outcome: Extract<ExportedFolder, { ok: true }> }) {
  const { folder, written, same, differing } = outcome;
  const place = t.exportPage[isInPosts ? 'inPosts' : 'inFolder'](folder.name);
  return (
    <Sentences exported={outcome} text={t.exportPage.saved(written, place)}>
      {same > 0 && <p>{t.exportPage.same(same)}</p>}
      {differing.total > 0 && (
        <>
          <p>{t.exportPage.differing(differing.total)}</p>
          <ul>
            {differing.first.map((name) => (
              <li key={name} class={choices.fileName}>
                {name}
              </li>
            ))}
            {differing.total > differing.first.length && (
              <li>{t.exportPage.more(numberInWords(differing.total - differing.first.length))}</li>
            )}
          </ul>
          <ButtonRow>
            <Button onClick={() => replace?.(folder)}>{t.exportPage.replace}</Button>
          </ButtonRow>
        </>
      )}
    </Sentences>
  );
}

function Sentences({
  exported: { edited, liquid, media, missing },
  text,
  children,
}: {
  exported: Exported;
  text: string;
  children?: ComponentChildren;
}) {
  return (
    <Notice>
      <p>{text}</p>
      {media > 0 && <p>{t.exportPage.pictures(media)}</p>}
      {missing > 0 && <p>{t.exportPage.picturesMissing(missing)}</p>}
      {edited > 0 && <p>{t.exportPage.edited(edited)}</p>}
      {liquid > 0 && <p>{t.exportPage.liquid(liquid)}</p>}
      {children}
    </Notice>
  );
}
