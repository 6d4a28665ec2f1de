// Words of the home screen: how Ebb gets there, what stays in a tab, and the reminder that the calendar gives.
export const installPage = {
  title: 'On the home screen',
  back: 'Settings',
  lead: 'From the home screen Ebb opens like any other app, with no bars of a browser round it.',
  runs: 'Ebb runs from the home screen.',
  install: 'Install',
  installing: 'The browser asks you.',
  comesAlong: 'It opens with the journal that is here now.',
  installed: 'Ebb is on this device. It opens with the journal that is here.',
  dismissed: 'Nothing was installed.',
  onThisDevice: 'On this device',
  otherDevices: 'On another device',
  tab: {
    text: 'What is written in this tab stays in this tab: Ebb on the home screen has a journal of its own, which begins empty. Safari may erase this one after seven days without a visit.',
  },
  along: {
    title: 'Take your pages along',
    text: 'One file with everything that is written here. In the sheet that opens, “Save to Files” keeps it on this device.',
    button: 'Make the file',
    making: 'Making the file…',
    downloaded: 'The file is among the downloads.',
    shared: 'The file is handed on.',
    cancelled: 'Nothing was handed on.',
    waiting: 'The file is ready.',
    saveNow: 'Save now',
    notTaken:
      'The share sheet of this device takes no zip file, so nothing left Ebb. One page at a time can be shared from its own page.',
    failed: 'The file could not be made. The journal is as it was.',
    afterwards:
      'Once Ebb stands on the home screen, open it from there: Settings, Backup, “Restore from a backup”, and choose the file.',
  },
  over: {
    title: 'Pages written in the browser?',
    text: 'Save a backup there first. Then it can be restored here, into the empty journal.',
    link: 'Bring them over',
  },
  ways: {
    ios: {
      name: 'iPhone and iPad',
      steps: [
        'Tap Share. Where it is not in sight, it is behind the three dots.',
        'Choose “Add to Home Screen”.',
        'Tap “Add”. From then on, open Ebb from the home screen.',
      ],
    },
    'android-firefox': {
      name: 'Android, Firefox',
      steps: ['Open the menu, the three dots.', 'Choose “Add app to Home screen”.', 'Tap “Add”.'],
    },
    android: {
      name: 'Android, Chrome and others',
      steps: [
        'Open the menu, the three dots.',
        'Choose “Install app” or “Add to Home screen”.',
        'Tap “Install”.',
      ],
    },
    'desk-chromium': {
      name: 'Computer, Chrome and Edge',
      steps: ['At the end of the address bar, press the install mark.', 'Press “Install”.'],
    },
    'desk-safari': {
      name: 'Mac, Safari',
      steps: ['Open the menu File.', 'Choose “Add to Dock”.'],
    },
    'desk-firefox': {
      name: 'Computer, Firefox',
      steps: [
        'Most Firefoxes on a computer install nothing. A pinned tab or a bookmark opens the same journal.',
      ],
    },
  },
  /** What the drawn menu lines say. */
  rows: {
    addToHomeScreen: 'Add to Home Screen',
    addApp: 'Add app to Home screen',
    installApp: 'Install app',
    add: 'Add',
    install: 'Install',
  },
};

export const installNote = {
  text: 'Ebb can be on the home screen, beside your other apps. It opens there with the journal that is here.',
  install: 'Install',
  later: 'Not now',
};

export const tabNote = {
  text: 'What is written in this tab stays in this tab, apart from Ebb on the home screen. Safari may erase it after seven days without a visit.',
  steps: 'How it gets there',
  later: 'Not now',
};

export const reminderPage = {
  title: 'Reminder',
  back: 'Settings',
  lead: 'The calendar of this device reminds you; Ebb itself sends nothing. You get a calendar file with an event that comes back, and open it in the calendar.',
  name: 'Title',
  first: 'A few lines',
  nameMore: 'This is what the calendar shows, and a lock screen too.',
  time: 'Time',
  days: 'Days',
  daily: 'Every day',
  weekdays: {
    MO: 'Monday',
    TU: 'Tuesday',
    WE: 'Wednesday',
    TH: 'Thursday',
    FR: 'Friday',
    SA: 'Saturday',
    SU: 'Sunday',
  },
  make: 'Make the calendar file',
  noDay: 'No day is chosen yet.',
  outcomes: {
    downloaded: 'reminder.ics is among the downloads. Opened, it goes into the calendar.',
    shared: 'The file is handed on. Opened, it goes into the calendar.',
    cancelled: 'Nothing was handed on.',
    waiting: 'The file is ready.',
    'not-taken': 'The share sheet of this device does not take a calendar file, so nothing left Ebb.',
  },
  saveNow: 'Save now',
  failed: 'The file could not be made.',
  end: 'To end it, remove the event in the calendar.',
};
