import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import styles from './button.module.css';

type Weight = 'normal' | 'plain' | 'quiet' | 'strong';

const classOf = (weight: Weight) => {
  const more = {
    normal: '',
    plain: styles.plain,
    quiet: `${styles.plain} ${styles.quiet}`,
    strong: styles.strong,
  };
  return `${styles.button} ${more[weight]}`;
};

/** A button of at least 44 px. `strong` is the one main action of a page, `plain` a lesser one, `quiet` the least. */
export function Button({
  weight = 'normal',
  ...rest
}: { weight?: Weight } & Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'class'>) {
  return <button type="button" class={classOf(weight)} {...rest} />;
}

/** A link that looks like a button: it goes somewhere. */
export function LinkButton({
  href,
  weight = 'normal',
  children,
}: {
  href: string;
  weight?: Weight;
  children: ComponentChildren;
}) {
  return (
    <a class={classOf(weight)} href={href}>
      {children}
    </a>
  );
}

/** Buttons side by side, wrapping where there is no room. */
export function ButtonRow({ children }: { children: ComponentChildren }) {
  return <div class={styles.row}>{children}</div>;
}
