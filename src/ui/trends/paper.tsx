// The trends on paper: the pictures as lines that any printer draws sharp, each whole on its page, then the table.
// Ink on white whatever the theme: the colours are those that the theme has on paper.
import { t } from '../../i18n/trends.ts';
import { NumbersTable } from './numbers-table.tsx';
import styles from './paper.module.css';
import type { SheetInk } from './sheet-drawing.ts';
import { leavesOf, sheetOf } from './sheet-of-trends.ts';
import { svgOfPlot } from './svg-of-plot.ts';
import type { Trends } from './use-trends.ts';

/** On paper hollow marks are as dark as filled ones: their shape is sharp, and a grey one would be a dotted one. */
const PAPER_INK: SheetInk = {
  text: 'var(--text)',
  muted: 'var(--muted)',
  grid: 'var(--grid)',
  paper: '#ffffff',
  family: 'var(--sans)',
  of: (property) => `var(${property})`,
  faint: (property) => `var(${property})`,
};

function drawn(text: string): SVGElement {
  const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
  return document.adoptNode(documentElement as unknown as SVGElement);
}

export function Paper({
  trends,
  isOverlaid,
  more,
}: {
  trends: Trends;
  isOverlaid: boolean;
  more: readonly string[];
}) {
  const leaves = leavesOf(sheetOf(trends, isOverlaid, more));
  return (
    <main class={styles.paper}>
      <h1>{t.trends.title}</h1>
      {leaves.map((leaf) => {
        const { text } = svgOfPlot(leaf, PAPER_INK);
        return <div key={text} class={styles.leaf} ref={(node) => node?.replaceChildren(drawn(text))} />;
      })}
      <NumbersTable
        id="numbers-on-paper"
        shown={[...trends.shown, ...trends.unnamed]}
        rangeWords={trends.rangeWords}
      />
    </main>
  );
}
