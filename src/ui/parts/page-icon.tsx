// Icons that the page one writes on does not need at its first moment: their drawings are kept out of the style
// sheet that the first key waits for.
import icon from './icon.module.css';
import styles from './page-icon.module.css';

export type PageIconName =
  | 'search'
  | 'lock'
  | 'public'
  | 'back'
  | 'forward'
  | 'undo'
  | 'redo'
  | 'bold'
  | 'list'
  | 'quote'
  | 'picture'
  | 'voice'
  | 'up'
  | 'down';

/** A picture beside a word; never the only carrier of a meaning. */
export function PageIcon({ name }: { name: PageIconName }) {
  return <span class={`${icon.icon} ${styles[name]}`} aria-hidden="true" />;
}
