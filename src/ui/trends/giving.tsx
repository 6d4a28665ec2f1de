// What is taken along is made one file at a time and handed over; what came of it is said below.
import { useMemo, useRef, useState } from 'preact/hooks';
import { type Handed, handOver, type TakenFrom } from '../../actions/take-along.ts';
import { t } from '../../i18n/trends.ts';
import { dayOfNumber } from '../../journal/day.ts';
import { watchSettings } from '../../store/watch.ts';
import { type ExampleHere, watchExample } from '../../store/watch-example.ts';
import type { Range } from '../../trends/range.ts';
import { Button, ButtonRow } from '../parts/button.tsx';
import { Notice } from '../parts/page.tsx';
import { type PlainFilesNote, plainFilesNote } from '../parts/plain-files-note.ts';
import { useWatch } from '../parts/use-watch.ts';

type Outcome = { handed: Handed; file: File } | 'failed' | null;

const exampleWords = ({ pages, own }: ExampleHere): string[] => {
  if (pages === 0) return [];
  return [own > 0 ? t.example.countsBeside : t.example.countsAlone];
};

/** What a file of these days is called and says; null until it is known. */
export function useTakenFrom({
  first,
  last,
}: Range): (PlainFilesNote & { of: TakenFrom; more: string[] }) | null {
  const here = useWatch(watchExample);
  const settings = useWatch(watchSettings);
  return useMemo(() => {
    if (!here || !settings) return null;
    const of = { from: dayOfNumber(first), to: dayOfNumber(last), hasExample: here.pages > 0 };
    return { ...plainFilesNote(settings), of, more: exampleWords(here) };
  }, [here, settings, first, last]);
}

/** One file at a time, made and handed over; what came of it. `remember` hears of the first one. */
export function useGiving(remember: (() => void) | undefined) {
  const [outcome, settle] = useState<Outcome>(null);
  const isBusy = useRef(false);
  const hand = async (file: File) => settle({ file, handed: await handOver(file) });
  const give = async (make: () => Promise<File | null>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    settle(null);
    try {
      const file = await make();
      if (file) {
        await hand(file);
        remember?.();
      } else settle('failed');
    } catch {
      settle('failed');
    } finally {
      isBusy.current = false;
    }
  };
  return { outcome, settle, hand, give };
}

export function Told({ outcome, saveNow }: { outcome: Outcome; saveNow: (file: File) => Promise<void> }) {
  const hasFailed = outcome === 'failed' || outcome?.handed === 'not-taken';
  const words = outcome && t.trends.files[outcome === 'failed' ? 'failed' : outcome.handed];
  return (
    <>
      {/* A region that comes together with its words is not always read out. */}
      <div role="status">
        {outcome && !hasFailed && (
          <Notice>
            <p>{words}</p>
            {outcome.handed === 'waiting' && (
              <ButtonRow>
                <Button weight="strong" onClick={() => void saveNow(outcome.file)}>
                  {t.trends.files.saveNow}
                </Button>
              </ButtonRow>
            )}
          </Notice>
        )}
      </div>
      {hasFailed && <Notice role="alert">{words}</Notice>}
    </>
  );
}
