import styles from './icon.module.css';

export type IconName =
  | 'write'
  | 'entries'
  | 'trends'
  | 'settings'
  | 'search'
  | 'lock'
  | 'public'
  | 'close'
  | 'back'
  | 'forward'
  | 'calendar'
  | 'undo'
  | 'redo'
  | 'bold'
  | 'list'
  | 'quote'
  | 'up'
  | 'down';

/** A picture beside a word; never the only carrier of a meaning. */
export function Icon({ name }: { name: IconName }) {
  return <span class={`${styles.icon} ${styles[name]}`} aria-hidden="true" />;
}
