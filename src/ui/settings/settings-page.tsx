// Everything that can be set or looked up, one line each.
import { useState } from 'preact/hooks';
import { changeSetting } from '../../actions/change-setting.ts';
import { t } from '../../i18n/settings.ts';
import { watchSettings } from '../../store/watch.ts';
import { Icon } from '../parts/icon.tsx';
import { Notice, Page } from '../parts/page.tsx';
import { useWatch } from '../parts/use-watch.ts';
import { ExampleRow } from './example-row.tsx';
import styles from './settings-page.module.css';

const PLACES = [
  { href: '#/settings/import', name: t.settings.importing, more: t.settings.importingMore },
  { href: '#/settings/export', name: t.settings.exporting, more: t.settings.exportingMore },
  { href: '#/settings/backup', name: t.settings.backup, more: t.settings.backupMore },
  { href: '#/settings/install', name: t.settings.install, more: t.settings.installMore },
  { href: '#/settings/reminder', name: t.settings.reminder, more: t.settings.reminderMore },
  { href: '#/settings/storage', name: t.settings.storage, more: t.settings.storageMore },
  { href: '#/settings/templates', name: t.settings.templates, more: t.settings.templatesMore },
];

const LAST_PLACES = [
  { href: '#/settings/about', name: t.settings.about, more: t.settings.aboutMore },
  { href: '#/support', name: t.settings.talk, more: t.settings.talkMore },
];

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

export function SettingsPage() {
  return (
    <Page title={t.settings.title}>
      <ul class={styles.list}>
        {PLACES.map((place) => (
          <Place key={place.href} {...place} />
        ))}
        <li class={styles.row}>
          <DayBegins />
        </li>
        <li class={styles.row}>
          <ExampleRow />
        </li>
        {LAST_PLACES.map((place) => (
          <Place key={place.href} {...place} />
        ))}
      </ul>
    </Page>
  );
}

function Place({ href, name, more }: { href: string; name: string; more: string }) {
  const id = `more-${href.slice(href.lastIndexOf('/') + 1)}`;
  return (
    <li class={styles.row}>
      <a class={styles.link} href={href} aria-describedby={id}>
        {name}
      </a>
      <span id={id} class={styles.more}>
        {more}
      </span>
      <Icon name="forward" />
    </li>
  );
}

function hourInWords(hour: number): string {
  return hour === 0 ? t.settings.midnight : `${String(hour).padStart(2, '0')}:00`;
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
