// Every name that the list replaced, each of which can be left as it was written. One in small letters may be a word like
// others (will, hope): of such a form all places can be left at once.
import type { PostLook } from '../../actions/look-at-posts.ts';
import { t } from '../../i18n/publish.ts';
import type { EditionChoices } from '../../journal/edition.ts';
import { hrefOf } from '../frame/route.ts';
import { ButtonRow, LinkButton } from '../parts/button.tsx';
import { Check } from '../parts/choices.tsx';
import folded from '../parts/folded.module.css';
import { LookPart } from './look-part.tsx';
import styles from './publish.module.css';
import type { Keeper } from './use-keeper.ts';

type Replaced = PostLook['replaced'][number];

/** Places of one form in small letters together, in the order of their first; all others by themselves. */
function formsOf(replaced: readonly Replaced[]): Replaced[][] {
  const forms = new Map<string, Replaced[]>();
  for (const one of replaced) {
    const isSmall = one.from === one.from.toLowerCase() && one.from !== one.from.toUpperCase();
    const name = isSmall ? JSON.stringify([one.from, one.to]) : one.key;
    forms.set(name, [...(forms.get(name) ?? []), one]);
  }
  return [...forms.values()];
}

export function ReplacedPart({
  look: { replaced },
  choices: { refused },
  keeper,
}: {
  look: PostLook;
  choices: EditionChoices;
  keeper: Keeper;
}) {
  if (replaced.length === 0) return null;
  const turn = (keys: readonly string[], isReplaced: boolean) => {
    const others = refused.filter((one) => !keys.includes(one));
    keeper.change({ choices: { refused: isReplaced ? others : [...others, ...keys] } });
  };
  const place = ({ key, from, to, around: [before, behind] }: Replaced) => (
    <li key={key}>
      <Check
        label={t.look.replacing(from, to)}
        more={t.look.around(`${before}${from}${behind}`.trim())}
        isChosen={!refused.includes(key)}
        choose={(isReplaced) => turn([key], isReplaced)}
      />
    </li>
  );
  return (
    <LookPart id="replaced" title={t.look.replaced} more={t.look.replacedMore}>
      <ul class={styles.list}>
        {formsOf(replaced).map((places) => {
          const [first, ...more] = places;
          if (!first || more.length === 0) return first && place(first);
          const keys = places.map(({ key }) => key);
          return (
            <li key={`all ${first.key}`}>
              <Check
                label={t.look.replacing(first.from, first.to)}
                isChosen={keys.some((key) => !refused.includes(key))}
                choose={(isReplaced) => turn(keys, isReplaced)}
              />
              <details class={folded.folded}>
                <summary>{t.look.times(places.length)}</summary>
                <ul class={styles.list}>{places.map(place)}</ul>
              </details>
            </li>
          );
        })}
      </ul>
      <ButtonRow>
        <LinkButton weight="quiet" href={hrefOf('publish/people')}>
          {t.look.people}
        </LinkButton>
      </ButtonRow>
    </LookPart>
  );
}
