// How posts went out, in a sentence.
import { handOver, handToSheet } from '../../actions/hand-over.ts';
import { type NotPublished, noteSent, type Published } from '../../actions/publish-posts.ts';
import { t } from '../../i18n/publish.ts';
import { Button, ButtonRow } from '../parts/button.tsx';
import { Notice } from '../parts/page.tsx';
import { ProgressLine } from '../parts/progress-line.tsx';
import type { Job } from '../parts/use-job.ts';

export type Went = (Published & { isCopied?: boolean; isShared?: boolean }) | NotPublished;

function saidOf(went: Extract<Went, { ok: true }>, isZip: boolean): string {
  const { files, handed } = went;
  if (went.isCopied) return t.look.out.copied;
  if (handed === 'downloaded')
    return isZip ? t.look.out.zip(files.length) : t.look.out.downloaded(went.file?.name ?? '');
  if (handed === 'shared') return isZip ? t.look.out.zipShared(files.length) : t.look.out.shared;
  return t.look.out[handed];
}

export const failureInWords = (code: NotPublished['code']): string => {
  if (code === 'changed') return t.place.nothing;
  return code === 'folder' || code === 'clipboard' || code === 'nothing'
    ? t.look.failures[code]
    : t.transfer.failures[code];
};

export function WayOutcome({ job, isZip = false }: { job: Job<Went>; isZip?: boolean }) {
  const { outcome, progress, cancel, settle } = job;
  const saveNow = async (went: Extract<Went, { ok: true }>) => {
    if (!went.file) return;
    if ((await went.isStill?.()) === false) return settle({ ok: false, code: 'changed' });
    const handed = await (went.isShared ? handToSheet(went.file, went.beside) : handOver(went.file));
    const isGone = handed === 'downloaded' || handed === 'shared';
    const place = { kind: went.isShared ? 'share' : 'zip', name: '' } as const;
    settle({ ...went, handed, noted: isGone ? await noteSent(went.files, place) : true });
  };
  return (
    <>
      {progress !== undefined && <ProgressLine progress={progress} cancel={cancel} />}
      <div role="status">
        {outcome?.ok && outcome.handed !== 'not-taken' && (
          <Notice>
            <p>{saidOf(outcome, isZip)}</p>
            {outcome.handed === 'waiting' && (
              <ButtonRow>
                <Button weight="strong" onClick={() => void saveNow(outcome)}>
                  {t.look.saveNow}
                </Button>
              </ButtonRow>
            )}
          </Notice>
        )}
      </div>
      {outcome?.ok && outcome.handed === 'not-taken' && (
        <Notice role="alert">{t.look.out['not-taken']}</Notice>
      )}
      {outcome?.ok && !outcome.noted && <Notice role="alert">{t.look.out.notNoted}</Notice>}
      {outcome?.ok === false && <Notice role="alert">{failureInWords(outcome.code)}</Notice>}
    </>
  );
}
