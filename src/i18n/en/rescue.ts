// A journal that is not as it was: what happened, as far as Ebb can know, and what can be done.
import { numberInWords as number } from '../locale.ts';

const entries = (count: number) => (count === 1 ? '1 entry' : `${number(count)} entries`);

export const rescue = {
  title: 'Your journal',
  whole: 'Nothing is missing from the journal in this browser.',
  write: 'Go to the writing page',
  account: {
    missing: (before: number) =>
      `This browser held a journal with ${entries(before)}. What opened now is not that journal. The browser may have cleared it, or its files are damaged.`,
    older: (before: number, now: string) =>
      `When Ebb was last open here, the journal held ${entries(before)}. What opened now is an earlier state of it, with ${now}. The last changes are missing.`,
    fewer: (before: number, now: string) =>
      `This journal should hold ${entries(before)}, and holds ${now}. Its files may be damaged. What is here can be read.`,
    failed: 'The browser does not open the journal. Nothing was changed.',
    silent:
      'The browser’s storage does not answer. What is stored is as it was; what is on the screen can be copied. Ebb goes on asking, and says so when there is an answer.',
  },
  ways: 'What can be done',
  again: 'Try again',
  againMore: 'Closing the browser and opening it again can help, too.',
  looking: 'Looking for a copy on this device…',
  copy: (when: string) => `Put back the copy of ${when}`,
  saveCopy: (when: string) => `Save the copy of ${when} as a file`,
  copyMore: (count: number | null) =>
    count === null
      ? 'Ebb keeps it on this device beside the journal. It opens with your passphrase or your recovery key.'
      : `Ebb keeps it on this device beside the journal. It holds ${entries(count)}.`,
  lookingForRows: 'Looking for what can be read…',
  saveRows: 'Save what can be read as a file',
  saveRowsMore: (count: number, lost: string | null) =>
    `${entries(count)} can be read all the same${lost === null ? '' : `, and ${lost} rows cannot`}. A journal that opens takes the file as a backup.`,
  handed: {
    downloaded: 'The file is on its way to your downloads.',
    shared: '',
    cancelled: '',
    waiting: 'The file is ready. Tap once more to save it.',
    'not-taken': 'This device does not take the file. Nothing left Ebb.',
  },
  backup: 'Restore from a backup',
  backupMore: 'From a file that you saved.',
  export: 'Save what is here',
  exportMore: 'As Markdown or in another form, before anything else is done.',
  erase: 'Erase and begin again',
  eraseMore: 'When nothing else helps: in the settings, under Storage. It asks before it does anything.',
  goOn: (count: number) =>
    count === 1
      ? 'Go on with the 1 entry that is here'
      : `Go on with the ${number(count)} entries that are here`,
  goOnMore: 'Ebb will not speak of this again. A backup can be restored later, too.',
  begin: 'Begin an empty journal',
  beginMore: 'Ebb will not speak of the old one again. A backup can be restored later, too.',
  beginSure: 'Yes, begin an empty one',
  leave: 'Leave it',
  failed: 'That could not be stored. Nothing was changed.',
};
