// A feeling's name as it begins a sentence: its shape and colour stand for the legend.
import styles from './name.module.css';
import type { Look } from './series.ts';
import { outlineOf } from './shapes.ts';

const SEGMENTS = new Intl.Segmenter();

/** With a capital, where a sentence begins. */
export function capitalised(label: string): string {
  const first = [...SEGMENTS.segment(label)][0]?.segment ?? '';
  return first.toLocaleUpperCase() + label.slice(first.length);
}

/** The third and fourth colour are made for marks; as text they are mixed with the text's own. */
function inkClass({ colour }: Look): string {
  return colour === '--series-third' || colour === '--series-fourth' ? `${styles.mixed}` : '';
}

export function FeelingName({ label, look }: { label: string; look: Look }) {
  return (
    <span class={`${styles.name} ${inkClass(look)}`} style={{ '--ink': `var(${look.colour})` }}>
      <svg class={styles.shape} viewBox="-1.4 -1.4 2.8 2.8" aria-hidden="true" focusable="false">
        <path d={outlineOf(look.shape)} />
      </svg>
      {label}
    </span>
  );
}
