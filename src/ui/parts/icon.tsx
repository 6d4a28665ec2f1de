import styles from './icon.module.css';

export type IconName = 'write' | 'entries' | 'trends' | 'settings' | 'more' | 'close';

/** A picture beside a word; never the only carrier of a meaning. Others come later: see `PageIcon`. */
export function Icon({ name }: { name: IconName }) {
  return <span class={`${styles.icon} ${styles[name]}`} aria-hidden="true" />;
}
