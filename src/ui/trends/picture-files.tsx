// What the page shows, to take along: a picture, a table, or paper. Loaded when it is asked for.
import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { pictureFile, tableFile } from '../../actions/take-along.ts';
import { t } from '../../i18n/trends.ts';
import { type Printing, printFilled } from '../../platform/printing.ts';
import { Button, ButtonRow } from '../parts/button.tsx';
import { Muted } from '../parts/page.tsx';
import { showOpened } from '../parts/show-opened.ts';
import { Told, useGiving, useTakenFrom } from './giving.tsx';
import { readInk } from './ink.ts';
import { Paper } from './paper.tsx';
import styles from './picture-files.module.css';
import { pngOfPlot } from './png-of-plot.ts';
import type { SheetInk } from './sheet-drawing.ts';
import { sheetOf, tableOf } from './sheet-of-trends.ts';
import { svgOfPlot } from './svg-of-plot.ts';
import type { Trends } from './use-trends.ts';

function inkOf(element: Element): SheetInk {
  const { font: _, ...colours } = readInk(element);
  return { ...colours, family: getComputedStyle(element).fontFamily };
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
  const group = useRef<HTMLFieldSetElement>(null);
  const from = useTakenFrom(trends.range);
  const { outcome, settle, hand, give } = useGiving(from?.remember);
  const print = usePrinting();
  const isReady = from !== null;
  useEffect(() => {
    if (isReady) showOpened(group.current);
  }, [isReady]);
  if (!from) return null;

  const { of, more, isNew, remember } = from;
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
