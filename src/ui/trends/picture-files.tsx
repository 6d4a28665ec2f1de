// What the page shows, to take along: a picture, a table, or paper. Loaded when it is asked for.
import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Handed, handOver, pictureFile, tableFile } from '../../actions/take-along.ts';
import { t } from '../../i18n/trends.ts';
import { dayOfNumber } from '../../journal/day.ts';
import { type Printing, printFilled } from '../../platform/printing.ts';
import { watchSettings } from '../../store/watch.ts';
import { type ExampleHere, watchExample } from '../../store/watch-example.ts';
import { Button, ButtonRow } from '../parts/button.tsx';
import { Muted, Notice } from '../parts/page.tsx';
import { plainFilesNote } from '../parts/plain-files-note.ts';
import { showOpened } from '../parts/show-opened.ts';
import { useWatch } from '../parts/use-watch.ts';
import { readInk } from './ink.ts';
import { Paper } from './paper.tsx';
import styles from './picture-files.module.css';
import { pngOfPlot } from './png-of-plot.ts';
import type { SheetInk } from './sheet-drawing.ts';
import { sheetOf, tableOf } from './sheet-of-trends.ts';
import { svgOfPlot } from './svg-of-plot.ts';
import type { Trends } from './use-trends.ts';

type Outcome = { handed: Handed; file: File } | 'failed' | null;

function inkOf(element: Element): SheetInk {
  const { font: _, ...colours } = readInk(element);
  return { ...colours, family: getComputedStyle(element).fontFamily };
}

const exampleWords = ({ pages, own }: ExampleHere): string[] => {
  if (pages === 0) return [];
  return [own > 0 ? t.example.countsBeside : t.example.countsAlone];
};

/** One file at a time, made and handed over; what came of it. */
function useGiving(remember: () => void) {
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
        remember();
      } else settle('failed');
    } catch {
      settle('failed');
    } finally {
      isBusy.current = false;
    }
  };
  return { outcome, settle, hand, give };
}

function usePrinting() {
  const printing = useRef<Printing | null>(null);
  useEffect(() => () => printing.current?.remove(), []);
  return (trends: Trends, isOverlaid: boolean, more: readonly string[]) => {
    printing.current = printFilled((holder) => {
      render(<Paper trends={trends} isOverlaid={isOverlaid} more={more} />, holder);
      return { gone: () => render(null, holder) };
    });
  };
}

export function PictureFiles({
  id,
  trends,
  isOverlaid,
}: {
  id: string;
  trends: Trends;
  isOverlaid: boolean;
}) {
  const here = useWatch(watchExample);
  const settings = useWatch(watchSettings);
  const group = useRef<HTMLFieldSetElement>(null);
  const { isNew, remember } = settings
    ? plainFilesNote(settings)
    : { isNew: false, remember: () => undefined };
  const { outcome, settle, hand, give } = useGiving(remember);
  const print = usePrinting();
  const isReady = here !== null && settings !== null;
  useEffect(() => {
    if (isReady) showOpened(group.current);
  }, [isReady]);
  if (!here || !settings) return null;

  const { first, last } = trends.range;
  const of = { from: dayOfNumber(first), to: dayOfNumber(last), hasExample: here.pages > 0 };
  const more = exampleWords(here);
  const sheet = () => sheetOf(trends, isOverlaid, more);
  const ink = () => inkOf(group.current ?? document.documentElement);
  const png = async () => {
    const bytes = await pngOfPlot(sheet(), ink());
    return bytes && pictureFile(bytes, 'png', of);
  };
  const svg = async () => pictureFile(svgOfPlot(sheet(), ink()).text, 'svg', of);
  const csv = async () => {
    const table = tableOf(trends);
    return table && tableFile(table, of);
  };
  const onPaper = () => {
    settle(null);
    print(trends, isOverlaid, more);
    remember();
  };
  return (
    <fieldset ref={group} id={id} class={styles.files} aria-label={t.trends.files.kinds}>
      {isNew && <Muted>{t.trends.files.plain}</Muted>}
      <ButtonRow>
        <Button onClick={() => void give(png)}>{t.trends.files.png}</Button>
        <Button onClick={() => void give(svg)}>{t.trends.files.svg}</Button>
        <Button onClick={() => void give(csv)}>{t.trends.files.csv}</Button>
        <Button onClick={onPaper}>{t.trends.files.print}</Button>
      </ButtonRow>
      <Told outcome={outcome} saveNow={hand} />
    </fieldset>
  );
}

function Told({ outcome, saveNow }: { outcome: Outcome; saveNow: (file: File) => Promise<void> }) {
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
