// Hunches: said before looking, answered only by the days after.
import { useMemo } from 'preact/hooks';
import { changeHunches } from '../../../actions/change-hunches.ts';
import type { PlainTable } from '../../../actions/take-along.ts';
import { longDay } from '../../../i18n/index.ts';
import { t } from '../../../i18n/trend-views.ts';
import { dayNumber } from '../../../journal/day.ts';
import { type Hunch, hunchesOf } from '../../../journal/hunch.ts';
import { watchLater } from '../../../store/watch-laters.ts';
import type { HunchAnswer } from '../../../trends/hunch.ts';
import { recordedDays } from '../../../trends/share.ts';
import { tagDays } from '../../../trends/tags.ts';
import type { Route } from '../../frame/route.ts';
import { Button } from '../../parts/button.tsx';
import styles from '../../parts/own-list.module.css';
import { OwnListHead, useOwnList } from '../../parts/own-list.tsx';
import { Muted } from '../../parts/page.tsx';
import { useWatch } from '../../parts/use-watch.ts';
import { type Numbers, useNumbers } from '../use-numbers.ts';
import { type Seen, ViewPage } from '../view-page.tsx';
import { NewHunch } from './new-hunch.tsx';
import { TableAlong } from './table-along.tsx';
import { NotYet } from './waiting.tsx';

const watchHunches = watchLater('hunches');

export function HunchesPage({ route }: { route: Route }) {
  return (
    <ViewPage route={route} view="hunches" most={0} isOfItsOwnDays>
      {(seen) => <Hunches seen={seen} />}
    </ViewPage>
  );
}

function Hunches({ seen }: { seen: Seen }) {
  const stored = useWatch(watchHunches);
  const hunches = useMemo(() => hunchesOf(stored), [stored]);
  const tags = useMemo(
    () => tagDays(seen.journal.marks, seen.journal.dayStartsAt),
    [seen.journal.marks, seen.journal.dayStartsAt],
  );
  const { words } = seen.journal;
  const ask = useMemo(
    () =>
      hunches.map(({ tag, feeling, direction, day }) => ({
        direction,
        statedOn: dayNumber(day),
        days: recordedDays(seen.all, words.resolve(feeling)),
        tagged: tags.get(tag) ?? new Set<number>(),
      })),
    [hunches, seen.all, tags, words],
  );
  const answers = useNumbers('hunches', ask.length === 0 ? null : ask);
  const list = useOwnList(changeHunches);
  return (
    <>
      <p>{t.views.hunches.intro}</p>
      <NewHunch
        seen={seen}
        tags={tags}
        count={hunches.length}
        added={() => list.say(t.views.hunches.added)}
      />
      <OwnListHead
        list={list}
        words={t.views}
        title={t.views.hunches.list}
        removed={() => t.views.hunches.removed}
      />
      {hunches.length === 0 && <Muted>{t.views.hunches.none}</Muted>}
      <ul class={styles.list}>
        {hunches.map((hunch, index) => (
          <HunchRow
            key={hunch.id}
            hunch={hunch}
            label={words.labelOf(hunch.feeling)}
            answer={answerAt(answers, index)}
            remove={() => void list.remove(hunch)}
          />
        ))}
      </ul>
      {hunches.length > 0 && Array.isArray(answers) && (
        <TableAlong
          view="hunches"
          range={seen.bounds}
          table={() => tableOf(hunches, answers, words.labelOf)}
        />
      )}
    </>
  );
}

function tableOf(
  hunches: readonly Hunch[],
  answers: readonly HunchAnswer[],
  labelOf: (id: string) => string,
): PlainTable {
  return {
    columns: [
      'said_on',
      'tag',
      'direction',
      'feeling',
      'with',
      'with_named',
      'without',
      'without_named',
      'answer',
    ],
    rows: hunches.flatMap(({ day, tag, direction, feeling }, index) => {
      const found = answers[index];
      if (!found) return [];
      const { a, b, c, d } = found.table;
      const told = t.views.hunches.answers[found.answer];
      return [[day, tag, t.views.hunches[direction], labelOf(feeling), a + b, a, c + d, c, told]];
    }),
  };
}

function answerAt(answers: Numbers<'hunches'>, index: number): HunchAnswer | null | 'failed' {
  return answers === null || answers === 'failed' ? answers : (answers[index] ?? null);
}

function HunchRow({
  hunch: { tag, direction, day },
  label,
  answer,
  remove,
}: {
  hunch: Hunch;
  label: string;
  answer: HunchAnswer | null | 'failed';
  remove: () => void;
}) {
  const { hunches } = t.views;
  const sentence = hunches.sentence(tag, direction, label);
  return (
    <li>
      <p class={styles.name}>{sentence}</p>
      <p class={styles.quiet}>{hunches.said(longDay(day))}</p>
      {answer === null || answer === 'failed' ? (
        <NotYet hasFailed={answer === 'failed'} />
      ) : (
        <Answer answer={answer} label={label} tag={tag} />
      )}
      <Button weight="quiet" aria-label={hunches.remove(sentence)} onClick={remove}>
        {hunches.removeShort}
      </Button>
    </li>
  );
}

function Answer({ answer, label, tag }: { answer: HunchAnswer; label: string; tag: string }) {
  const { hunches } = t.views;
  const { table, n, needed, missing, askedAt, askedNextAt } = answer;
  const { a, b, c, d } = table;
  return (
    <>
      <p>{n === 0 ? hunches.noDays : hunches.counts(label, tag, [a, a + b, c, c + d])}</p>
      <p>
        <strong>{hunches.answers[answer.answer]}</strong> {missing > 0 && hunches.missing(needed, n)}
        {askedAt !== null && hunches.asked(askedAt, askedNextAt)}
      </p>
    </>
  );
}
