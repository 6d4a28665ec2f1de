// Everything that can be set or looked up, one line each.
import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { changeSetting } from '../../actions/change-setting.ts';
import { timeInWords } from '../../i18n/in-words.ts';
import { t } from '../../i18n/settings.ts';
import { entriesSince } from '../../journal/since-backup.ts';
import { watchMarks, watchSettings } from '../../store/watch.ts';
import { askForShortcuts } from '../parts/ask-for-shortcuts.ts';
import { Notice, Page } from '../parts/page.tsx';
import { PageIcon } from '../parts/page-icon.tsx';
import { useWatch } from '../parts/use-watch.ts';
import { sinceInWords } from './backup-note.tsx';
import { ExampleRow } from './example-row.tsx';
import { LanguageRow } from './language-row.tsx';
import { QuietRow } from './quiet-row.tsx';
import styles from './settings-page.module.css';

/** A row: a page to go to, or something to set on the spot. */
type Row =
  | { href: string; name: string; more: string; More?: ComponentType }
  | { key: string; Setting: ComponentType };

const GROUPS: readonly { title: string; rows: readonly Row[] }[] = [
  {
    title: t.settings.groups.pages,
    rows: [
      { href: '#/settings/import', name: t.settings.importing, more: t.settings.importingMore },
      { href: '#/settings/export', name: t.settings.exporting, more: t.settings.exportingMore },
      { href: '#/settings/backup', name: t.settings.backup, more: t.settings.backupMore, More: SinceBackup },
      { href: '#/settings/feelings', name: t.settings.feelings, more: t.settings.feelingsMore },
      { href: '#/settings/templates', name: t.settings.templates, more: t.settings.templatesMore },
      { key: 'example', Setting: ExampleRow },
    ],
  },
  {
    title: t.settings.groups.app,
    rows: [
      { href: '#/settings/install', name: t.settings.install, more: t.settings.installMore },
      { href: '#/settings/reminder', name: t.settings.reminder, more: t.settings.reminderMore },
      { key: 'language', Setting: LanguageRow },
      { key: 'day-begins', Setting: DayBegins },
      { key: 'shortcuts', Setting: ShortcutsRow },
      { href: '#/settings/lock', name: t.settings.lock, more: t.settings.lockMore },
      { href: '#/settings/storage', name: t.settings.storage, more: t.settings.storageMore },
    ],
  },
  {
    title: t.settings.groups.help,
    rows: [
      { href: '#/support', name: t.settings.talk, more: t.settings.talkMore },
      { key: 'quiet-line', Setting: QuietRow },
      { href: '#/settings/about', name: t.settings.about, more: t.settings.aboutMore },
      { href: '#/settings/diagnostics', name: t.settings.diagnostics, more: t.settings.diagnosticsMore },
    ],
  },
];

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

export function SettingsPage() {
  return (
    <Page title={t.settings.title}>
      {GROUPS.map(({ title, rows }) => (
        <section key={title} class={styles.group}>
          <h2>{title}</h2>
          <ul class={styles.list}>
            {rows.map((row) =>
              'href' in row ? (
                <Place key={row.href} {...row} />
              ) : (
                <li key={row.key} class={styles.row}>
                  <row.Setting />
                </li>
              ),
            )}
          </ul>
        </section>
      ))}
    </Page>
  );
}

function Place({ href, name, more, More }: Extract<Row, { href: string }>) {
  const id = `more-${href.slice(href.lastIndexOf('/') + 1)}`;
  return (
    <li class={styles.row}>
      <a class={styles.link} href={href} aria-describedby={id}>
        {name}
      </a>
      <span id={id} class={styles.more}>
        {more}
        {More && <More />}
      </span>
      <PageIcon name="forward" />
    </li>
  );
}

/** What the last backup has not; nothing where it has all. */
function SinceBackup() {
  const settings = useWatch(watchSettings);
  const marks = useWatch(watchMarks);
  const count = settings && marks ? entriesSince(marks, settings.lastBackupAt) : 0;
  if (settings === null || count === 0) return null;
  return <span class={styles.since}>{sinceInWords(count, settings.lastBackupAt)}</span>;
}

function ShortcutsRow() {
  return (
    <>
      <button type="button" class={styles.link} aria-describedby="more-shortcuts" onClick={askForShortcuts}>
        {t.settings.shortcuts}
      </button>
      <span id="more-shortcuts" class={styles.more}>
        {t.settings.shortcutsMore}
      </span>
      <PageIcon name="forward" />
    </>
  );
}

function hourInWords(hour: number): string {
  return hour === 0 ? t.settings.midnight : timeInWords(`${String(hour).padStart(2, '0')}:00`);
}

function DayBegins() {
  const settings = useWatch(watchSettings);
  const [hasFailed, setFailed] = useState(false);
  const change = (hour: number) => {
    setFailed(false);
    changeSetting('dayStartsAt', hour).catch(() => setFailed(true));
  };
  return (
    <>
      <label class={styles.name} for="day-begins">
        {t.settings.dayBegins}
      </label>
      <span id="more-day-begins" class={styles.more}>
        {t.settings.dayBeginsMore}
      </span>
      <select
        id="day-begins"
        class={styles.hour}
        aria-describedby="more-day-begins"
        value={String(settings?.dayStartsAt ?? 0)}
        disabled={settings === null}
        onChange={({ currentTarget }) => change(Number(currentTarget.value))}
      >
        {HOURS.map((hour) => (
          <option key={hour} value={String(hour)}>
            {hourInWords(hour)}
          </option>
        ))}
      </select>
      {hasFailed && <Notice role="alert">{t.settings.notStored}</Notice>}
    </>
  );
}
