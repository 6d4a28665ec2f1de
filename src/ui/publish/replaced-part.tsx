// Every name that the list replaced, each of which can be left as it was written.
import type { PostLook } from '../../actions/look-at-posts.ts';
import { t } from '../../i18n/publish.ts';
import type { EditionChoices } from '../../journal/edition.ts';
import { hrefOf } from '../frame/route.ts';
import { ButtonRow, LinkButton } from '../parts/button.tsx';
import { Check } from '../parts/choices.tsx';
import { LookPart } from './look-part.tsx';
import styles from './publish.module.css';
import type { Keeper } from './use-keeper.ts';

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
  const turn = (key: string, isReplaced: boolean) =>
    keeper.change({
      choices: { refused: isReplaced ? refused.filter((one) => one !== key) : [...refused, key] },
    });
  return (
    <LookPart id="replaced" title={t.look.replaced} more={t.look.replacedMore}>
      <ul class={styles.list}>
        {replaced.map(({ key, from, to, around: [before, behind] }) => (
          <li key={key}>
            <Check
              label={t.look.replacing(from, to)}
              more={t.look.around(`${before}${from}${behind}`.trim())}
              isChosen={!refused.includes(key)}
              choose={(isReplaced) => turn(key, isReplaced)}
            />
          </li>
        ))}
      </ul>
      <ButtonRow>
        <LinkButton weight="quiet" href={hrefOf('publish/people')}>
          {t.look.people}
        </LinkButton>
      </ButtonRow>
    </LookPart>
  );
}
