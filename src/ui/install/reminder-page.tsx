// A reminder that the device's own calendar gives: the person says what, when and on which days, and gets a file.
import { useEffect, useState } from 'preact/hooks';
import {
  type Handed,
  handOverReminder,
  makeReminder,
  prepareReminder,
  type Weekday,
} from '../../actions/make-reminder.ts';
import { t } from '../../i18n/install.ts';
import { BackLink } from '../parts/back-link.tsx';
import { Button } from '../parts/button.tsx';
import { Muted, Notice, Page } from '../parts/page.tsx';
import styles from './reminder-page.module.css';

const WORDS = t.reminderPage;
const WEEK = Object.keys(WORDS.weekdays) as Weekday[];

type Outcome = { handed: Handed; file: File } | 'failed' | null;

export function ReminderPage() {
  const [title, setTitle] = useState(WORDS.first);
  const [time, setTime] = useState('21:00');
  const [days, setDays] = useState<readonly Weekday[]>(WEEK);
  const [outcome, setOutcome] = useState<Outcome>(null);
  useEffect(() => void prepareReminder(), []);

  const make = async () => {
    setOutcome(null);
    try {
      const file = await makeReminder({ title: title.trim() || WORDS.first, time: time || '21:00', days });
      setOutcome({ handed: await handOverReminder(file), file });
    } catch {
      setOutcome('failed');
    }
  };
  return (
    <Page title={WORDS.title} above={<BackLink href="#/settings">{WORDS.back}</BackLink>}>
      <form
        class={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (days.length > 0) void make();
        }}
      >
        <p>{WORDS.lead}</p>
        <label class={styles.field}>
          <span>{WORDS.name}</span>
          <input
            type="text"
            autocomplete="off"
            maxLength={200}
            value={title}
            aria-describedby="reminder-shown"
            onInput={({ currentTarget }) => setTitle(currentTarget.value)}
          />
          <span id="reminder-shown" class={styles.more}>
            {WORDS.nameMore}
          </span>
        </label>
        <label class={styles.field}>
          <span>{WORDS.time}</span>
          <input
            type="time"
            required
            value={time}
            onInput={({ currentTarget }) => setTime(currentTarget.value)}
          />
        </label>
        <Days days={days} change={setDays} />
        <Button weight="strong" type="submit" disabled={days.length === 0}>
          {WORDS.make}
        </Button>
        <Told outcome={outcome} settle={setOutcome} />
        <Muted>{WORDS.end}</Muted>
      </form>
    </Page>
  );
}

function Days({ days, change }: { days: readonly Weekday[]; change: (days: readonly Weekday[]) => void }) {
  const toggle = (day: Weekday) => change(WEEK.filter((other) => (other === day) !== days.includes(other)));
  return (
    <fieldset class={styles.days}>
      <legend>{WORDS.days}</legend>
      <div class={styles.week}>
        {WEEK.map((day) => (
          <Button key={day} aria-pressed={days.includes(day)} onClick={() => toggle(day)}>
            {WORDS.weekdays[day]}
          </Button>
        ))}
      </div>
      <p class={styles.more} role="status">
        {days.length === WEEK.length && WORDS.daily}
        {days.length === 0 && WORDS.noDay}
      </p>
    </fieldset>
  );
}

function Told({ outcome, settle }: { outcome: Outcome; settle: (outcome: Outcome) => void }) {
  if (outcome === null) return null;
  if (outcome === 'failed') return <Notice role="alert">{WORDS.failed}</Notice>;
  const { handed, file } = outcome;
  const saveNow = async () => settle({ handed: await handOverReminder(file), file });
  return (
    <Notice role={handed === 'not-taken' ? 'alert' : 'status'}>
      <p>{WORDS.outcomes[handed]}</p>
      {handed === 'waiting' && <Button onClick={() => void saveNow()}>{WORDS.saveNow}</Button>}
    </Notice>
  );
}
