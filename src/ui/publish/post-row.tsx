// One post in a list of the publishing page: what it is called, how it stands, and the way to its copy.

import type { PostLine } from '../../actions/look-at-posts.ts';
import { rowInWords } from '../../i18n/in-words.ts';
import { longDay } from '../../i18n/index.ts';
import { t } from '../../i18n/publish.ts';
import { hrefOf } from '../frame/route.ts';
import { Button } from '../parts/button.tsx';
import { dayOfInstant, dayOfOut, placeInWords } from './place-words.ts';
import styles from './publish.module.css';

function stateInWords({ state, standing }: PostLine): string {
  const last = standing.at(-1);
  if (state === 'take-down')
    return t.publish.state[state](rowInWords([...new Set(standing.map(({ to }) => placeInWords(to)))]));
  if (state === 'out') return last ? t.publish.state.out(dayOfOut(last)) : '';
  return t.publish.state[state];
}

/** All that is to be taken down: whoever does it by hand finds its pictures too. */
const filesOf = ({ standing }: PostLine): string[] => [
  ...new Set(standing.flatMap(({ path, pictures = [] }) => [path, ...pictures])),
];

export function PostRow({
  line,
  sayGone,
}: {
  line: PostLine;
  /** Says that it is gone from where it was. */
  sayGone?: ((line: PostLine) => void) | undefined;
}) {
  const { id, name, when, isRawChanged, restsUntil } = line;
  const told = [
    when ? longDay(when.day) : '',
    stateInWords(line),
    isRawChanged ? t.publish.rawChanged : '',
    restsUntil === null ? '' : t.publish.rests(dayOfInstant(restsUntil)),
  ];
  return (
    <li>
      <div class={styles.row}>
        {when ? (
          <a class={styles.name} href={hrefOf(`publish/${id}`)} dir="auto">
            {name}
          </a>
        ) : (
          <span class={styles.name} dir="auto">
            {name}
          </span>
        )}
        {sayGone && (
          <Button weight="quiet" aria-label={t.publish.gone(name)} onClick={() => sayGone(line)}>
            {t.publish.goneShort}
          </Button>
        )}
      </div>
      <p class={styles.quiet}>{told.filter(Boolean).join(' · ')}</p>
      {sayGone && (
        <ul class={`${styles.paths} ${styles.quiet}`}>
          {filesOf(line).map((path) => (
            <li key={path}>{path}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
