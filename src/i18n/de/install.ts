// Words of the home screen and the reminder, in German.
import type {
  installNote as englishNote,
  installPage as englishPage,
  reminderPage as englishReminder,
  tabNote as englishTabNote,
} from '../en/install.ts';

export const installPage: typeof englishPage = {
  title: 'Auf dem Startbildschirm',
  back: 'Optionen',
  lead: 'Vom Startbildschirm öffnet sich Ebb wie jede andere App, ohne die Leisten eines Browsers.',
  runs: 'Ebb läuft vom Startbildschirm.',
  install: 'Installieren',
  installing: 'Der Browser fragt dich.',
  comesAlong: 'Es öffnet sich mit dem Tagebuch, das jetzt hier ist.',
  installed: 'Ebb ist auf diesem Gerät. Es öffnet sich mit dem Tagebuch, das hier ist.',
  dismissed: 'Nichts wurde installiert.',
  onThisDevice: 'Auf diesem Gerät',
  otherDevices: 'Auf einem anderen Gerät',
  tab: {
    text: 'Was in diesem Tab geschrieben ist, bleibt in diesem Tab: Ebb auf dem Startbildschirm hat ein eigenes Tagebuch, das leer beginnt. Safari kann dieses hier nach sieben Tagen ohne Besuch löschen.',
  },
  along: {
    title: 'Deine Seiten mitnehmen',
    text: 'Eine Datei mit allem, was hier geschrieben ist. In dem Menü, das sich öffnet, behält „In Dateien sichern“ sie auf diesem Gerät.',
    button: 'Datei erstellen',
    making: 'Die Datei entsteht …',
    downloaded: 'Die Datei liegt bei den Downloads.',
    shared: 'Die Datei ist weitergegeben.',
    cancelled: 'Nichts wurde weitergegeben.',
    waiting: 'Die Datei ist bereit.',
    saveNow: 'Jetzt speichern',
    notTaken:
      'Das Teilen-Menü dieses Geräts nimmt keine zip-Datei an. Nichts hat Ebb verlassen. Einzelne Seiten lassen sich von ihrer eigenen Seite aus teilen.',
    failed: 'Die Datei ließ sich nicht erstellen. Das Tagebuch ist, wie es war.',
    afterwards:
      'Sobald Ebb auf dem Startbildschirm steht, öffne es dort: Optionen, Sicherung, „Aus einer Sicherung wiederherstellen“, und wähle die Datei.',
  },
  over: {
    title: 'Seiten im Browser geschrieben?',
    text: 'Lade dort zuerst eine Sicherung herunter. Dann lässt sie sich hier im leeren Tagebuch wiederherstellen.',
    link: 'Herüberholen',
  },
  ways: {
    ios: {
      name: 'iPhone und iPad',
      steps: [
        'Tippe auf „Teilen“. Ist es nicht zu sehen, liegt es hinter den drei Punkten.',
        'Wähle „Zum Home-Bildschirm“.',
        'Tippe auf „Hinzufügen“. Öffne Ebb von da an vom Home-Bildschirm.',
      ],
    },
    'android-firefox': {
      name: 'Android, Firefox',
      steps: [
        'Öffne das Menü, die drei Punkte.',
        'Wähle „App zum Startbildschirm hinzufügen“.',
        'Tippe auf „Hinzufügen“.',
      ],
    },
    android: {
      name: 'Android, Chrome und andere',
      steps: [
        'Öffne das Menü, die drei Punkte.',
        'Wähle „App installieren“ oder „Zum Startbildschirm hinzufügen“.',
        'Tippe auf „Installieren“.',
      ],
    },
    'desk-chromium': {
      name: 'Computer, Chrome und Edge',
      steps: [
        'Klicke am Ende der Adressleiste auf das Zeichen zum Installieren.',
        'Klicke auf „Installieren“.',
      ],
    },
    'desk-safari': {
      name: 'Mac, Safari',
      steps: ['Öffne das Menü „Ablage“.', 'Wähle „Zum Dock hinzufügen“.'],
    },
    'desk-firefox': {
      name: 'Computer, Firefox',
      steps: [
        'Firefox installiert auf den meisten Computern nichts. Ein angehefteter Tab oder ein Lesezeichen öffnet dasselbe Tagebuch.',
      ],
    },
  },
  rows: {
    addToHomeScreen: 'Zum Home-Bildschirm',
    addApp: 'App zum Startbildschirm hinzufügen',
    installApp: 'App installieren',
    add: 'Hinzufügen',
    install: 'Installieren',
  },
};

export const installNote: typeof englishNote = {
  text: 'Ebb kann auf dem Startbildschirm stehen, neben deinen anderen Apps. Dort öffnet es sich mit dem Tagebuch, das hier ist.',
  install: 'Installieren',
  later: 'Nicht jetzt',
};

export const tabNote: typeof englishTabNote = {
  text: 'Was in diesem Tab geschrieben ist, bleibt in diesem Tab, getrennt von Ebb auf dem Startbildschirm. Safari kann es nach sieben Tagen ohne Besuch löschen.',
  steps: 'So kommt es dorthin',
  later: 'Nicht jetzt',
};

export const reminderPage: typeof englishReminder = {
  title: 'Erinnerung',
  back: 'Optionen',
  lead: 'Der Kalender dieses Geräts erinnert dich; Ebb selbst sendet nichts. Du bekommst eine Kalenderdatei mit einem Termin, der wiederkehrt, und öffnest sie im Kalender.',
  name: 'Titel',
  first: 'Ein paar Zeilen',
  nameMore: 'Das zeigt der Kalender, und auch ein Sperrbildschirm.',
  time: 'Uhrzeit',
  days: 'Tage',
  daily: 'Jeden Tag',
  weekdays: {
    MO: 'Montag',
    TU: 'Dienstag',
    WE: 'Mittwoch',
    TH: 'Donnerstag',
    FR: 'Freitag',
    SA: 'Samstag',
    SU: 'Sonntag',
  },
  make: 'Kalenderdatei erstellen',
  noDay: 'Noch ist kein Tag gewählt.',
  outcomes: {
    downloaded: 'reminder.ics liegt bei den Downloads. Beim Öffnen kommt sie in den Kalender.',
    shared: 'Die Datei ist weitergegeben. Beim Öffnen kommt sie in den Kalender.',
    cancelled: 'Nichts wurde weitergegeben.',
    waiting: 'Die Datei ist bereit.',
    'not-taken': 'Das Teilen-Menü dieses Geräts nimmt keine Kalenderdatei an. Nichts hat Ebb verlassen.',
  },
  saveNow: 'Jetzt speichern',
  failed: 'Die Datei ließ sich nicht erstellen.',
  end: 'Die Erinnerung endet, wenn du den Termin im Kalender entfernst.',
};
