// Small drawings of where to tap: a bar with the one mark that is meant, a line of a menu, a button. Our own lines in
// our own ink, so that they turn with the night; what they show is said in the step beside them.
import type { JSX } from 'preact';
import { t } from '../../i18n/install.ts';
import type { Way } from '../../platform/home-screen.ts';
import styles from './pictures.module.css';

type Mark = 'share' | 'plus' | 'dots' | 'download';

const { rows } = t.installPage;

/** One picture a step, in their order; fewer where words say it all. */
const PICTURES: Readonly<Record<Way, readonly JSX.Element[]>> = {
  ios: [
    <Bar key={0} marks={['', '', 'share', '', '']} />,
    <Row key={1} mark="plus" text={rows.addToHomeScreen} />,
    <Press key={2} text={rows.add} />,
  ],
  'android-firefox': [
    <Bar key={0} hasAddress marks={['dots']} />,
    <Row key={1} mark="plus" text={rows.addApp} />,
    <Press key={2} text={rows.add} />,
  ],
  android: [
    <Bar key={0} hasAddress marks={['dots']} />,
    <Row key={1} mark="download" text={rows.installApp} />,
    <Press key={2} text={rows.install} />,
  ],
  'desk-chromium': [
    <Bar key={0} hasAddress marks={['download', '']} />,
    <Press key={1} text={rows.install} />,
  ],
  'desk-safari': [],
  'desk-firefox': [],
};

export function Picture({ way, step }: { way: Way; step: number }) {
  const drawing = PICTURES[way][step];
  return drawing ? (
    <div class={styles.picture} aria-hidden="true">
      {drawing}
    </div>
  ) : null;
}

/** A bar of the browser: the mark that is meant in ink, the others as dots of no meaning. */
function Bar({ marks, hasAddress = false }: { marks: readonly (Mark | '')[]; hasAddress?: boolean }) {
  return (
    <div class={styles.bar}>
      {hasAddress && <span class={styles.address} />}
      {marks.map((mark, at) =>
        mark === '' ? (
          <span key={at} class={styles.other} />
        ) : (
          <span key={mark} class={styles.meant}>
            <span class={`${styles.mark} ${styles[mark]}`} />
          </span>
        ),
      )}
    </div>
  );
}

/** A line of a menu, with a line above and below it. */
function Row({ mark, text }: { mark: Mark; text: string }) {
  return (
    <div class={styles.menu}>
      <span class={styles.dim} />
      <span class={styles.row}>
        {text}
        <span class={`${styles.mark} ${styles[mark]}`} />
      </span>
      <span class={styles.dim} />
    </div>
  );
}

function Press({ text }: { text: string }) {
  return (
    <div class={styles.sheet}>
      <span class={styles.dim} />
      <span class={styles.press}>{text}</span>
    </div>
  );
}
