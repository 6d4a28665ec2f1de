// One chapter: its name and day, what was named before and from then on, and the way to change it.
import { useMemo, useState } from 'preact/hooks';
import { longDay } from '../../../i18n/index.ts';
import { t } from '../../../i18n/trend-views.ts';
import type { Chapter } from '../../../journal/chapter.ts';
import { dayNumber } from '../../../journal/day.ts';
import { type BeforeAndAfter, beforeAndAfter } from '../../../trends/before-and-after.ts';
import { hourMix, hoursApart } from '../../../trends/hours.ts';
import { recordedDays } from '../../../trends/share.ts';
import { Button, ButtonRow } from '../../parts/button.tsx';
import styles from '../../parts/own-list.module.css';
import { OwnListRow } from '../../parts/own-list.tsx';
import { capitalised } from '../name.tsx';
import type { Chosen, Seen } from '../view-page.tsx';
import { ChapterFields, type ChapterText } from './chapter-fields.tsx';
import { ShareRows } from './share-rows.tsx';

export function ChapterRow({
  chapter,
  seen,
  isOpen,
  open,
  close,
  save,
  remove,
}: {
  chapter: Chapter;
  seen: Seen;
  isOpen: boolean;
  open: () => void;
  close: () => void;
  save: (chapter: Chapter) => Promise<void>;
  remove: () => void;
}) {
  const words = t.views.chapters;
  return (
    <OwnListRow
      name={chapter.name}
      isOpen={isOpen}
      open={open}
      remove={remove}
      fields={<Editing chapter={chapter} save={save} close={close} />}
      words={{ ...words, edit: words.edit(chapter.name), remove: words.remove(chapter.name) }}
    >
      <p class={styles.quiet}>{words.began(longDay(chapter.day))}</p>
      <Sides day={chapter.day} seen={seen} />
    </OwnListRow>
  );
}

function Editing({
  chapter,
  save,
  close,
}: {
  chapter: Chapter;
  save: (chapter: Chapter) => Promise<void>;
  close: () => void;
}) {
  const words = t.views.chapters;
  const [text, setText] = useState<ChapterText>(chapter);
  const name = text.name.trim();
  const isWhole = text.day !== '' && name !== '';
  return (
    <form
      class={styles.form}
      aria-label={words.edit(chapter.name)}
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole) void save({ ...chapter, day: text.day, name });
      }}
    >
      <ChapterFields of={text} set={setText} />
      <ButtonRow>
        <Button type="submit" aria-disabled={!isWhole}>
          {words.save}
        </Button>
        <Button weight="plain" onClick={close}>
          {words.leave}
        </Button>
      </ButtonRow>
    </form>
  );
}

function Sides({ day, seen }: { day: string; seen: Seen }) {
  const words = t.views.chapters;
  const { all, bounds, chosen } = seen;
  const sides = useMemo(
    () =>
      chosen.flatMap((feeling) => {
        const found = beforeAndAfter(recordedDays(all, feeling.id), dayNumber(day), bounds);
        return found ? [{ feeling, found }] : [];
      }),
    [all, bounds, chosen, day],
  );
  const [first] = sides;
  const { marks, dayStartsAt } = seen.journal;
  const hours = useMemo(
    () =>
      first
        ? hoursApart(
            hourMix(marks, first.found.before, dayStartsAt),
            hourMix(marks, first.found.after, dayStartsAt),
          )
        : null,
    [marks, first, dayStartsAt],
  );
  if (!first) return <p class={styles.quiet}>{words.tooNear}</p>;
  return (
    <>
      <p class={styles.quiet}>{words.window(first.found.length)}</p>
      {sides.map(({ feeling, found }) => (
        <SidesOf key={feeling.id} feeling={feeling} found={found} />
      ))}
      {hours && <p class={styles.quiet}>{words.hours(hours.one, hours.other)}</p>}
      {first.found.comparison.kind === 'few-days' && (
        <p class={styles.quiet}>{words.fewDays(first.found.comparison.needed)}</p>
      )}
    </>
  );
}

function SidesOf({ feeling, found }: { feeling: Chosen; found: BeforeAndAfter }) {
  const words = t.views.chapters;
  const { kind } = found.comparison;
  return (
    <>
      <ShareRows
        caption={capitalised(feeling.label)}
        head={words.side}
        unit={t.views.days}
        rows={[
          { name: words.before, ...found.before },
          { name: words.after, ...found.after },
        ]}
        look={feeling.look}
      />
      {kind !== 'few-days' && <p class={styles.quiet}>{words.comparison[kind]}</p>}
    </>
  );
}
