// A journal that is not as it was: what happened and what can be done, in German.

import type { rescue as english } from '../en/rescue.ts';
import { formFor } from '../in-words.ts';
import { numberInWords as number } from '../locale.ts';

const entries = (count: number) => formFor(count, { one: '1 Eintrag', other: `${number(count)} Einträge` });
/** Behind "mit": the dative. */
const ofEntries = (count: number) =>
  formFor(count, { one: '1 Eintrag', other: `${number(count)} Einträgen` });

export const rescue: typeof english = {
  title: 'Dein Tagebuch',
  whole: 'Dem Tagebuch in diesem Browser fehlt nichts.',
  write: 'Zur Schreibseite',
  account: {
    missing: (before: number) =>
      `In diesem Browser war ein Tagebuch mit ${ofEntries(before)}. Was sich jetzt geöffnet hat, ist nicht dieses Tagebuch. Vielleicht hat der Browser es gelöscht, oder seine Dateien sind beschädigt.`,
    older: (before: number, now: string) =>
      `Als Ebb hier zuletzt offen war, enthielt das Tagebuch ${entries(before)}. Was sich jetzt geöffnet hat, ist ein früherer Stand davon; Einträge darin: ${now}. Die letzten Änderungen fehlen.`,
    fewer: (before: number, now: string) =>
      `Dieses Tagebuch sollte ${entries(before)} enthalten. Gefunden: ${now}. Vielleicht sind seine Dateien beschädigt. Was hier ist, lässt sich lesen.`,
    failed: 'Der Browser öffnet das Tagebuch nicht. Nichts wurde geändert.',
    silent:
      'Der Speicher des Browsers antwortet nicht. Was gespeichert ist, ist, wie es war; was auf dem Bildschirm steht, lässt sich kopieren. Ebb fragt weiter und sagt es, wenn eine Antwort kommt.',
  },
  ways: 'Was möglich ist',
  again: 'Noch einmal',
  againMore: 'Auch den Browser zu schließen und wieder zu öffnen, kann helfen.',
  looking: 'Ebb sucht eine Kopie auf diesem Gerät …',
  copy: (when: string) => `Kopie vom ${when} zurückholen`,
  saveCopy: (when: string) => `Kopie vom ${when} als Datei speichern`,
  copyMore: (count: number | null) =>
    count === null
      ? 'Ebb hat sie auf diesem Gerät neben dem Tagebuch. Deine Passphrase oder dein Ersatzschlüssel öffnet sie.'
      : `Ebb hat sie auf diesem Gerät neben dem Tagebuch. Sie enthält ${entries(count)}.`,
  lookingForRows: 'Ebb sucht, was sich lesen lässt …',
  saveRows: 'Lesbares als Datei speichern',
  saveRowsMore: (count: number, lost: string | null) =>
    `Lesbar: ${entries(count)}.${lost === null ? '' : ` Nicht lesbare Datensätze: ${lost}.`} Ein Tagebuch, das sich öffnet, nimmt die Datei als Sicherung.`,
  handed: {
    downloaded: 'Die Datei ist auf dem Weg zu deinen Downloads.',
    shared: '',
    cancelled: '',
    waiting: 'Die Datei ist bereit. Noch ein Tippen speichert sie.',
    'not-taken': 'Dieses Gerät nimmt die Datei nicht an. Nichts hat Ebb verlassen.',
  },
  backup: 'Aus einer Sicherung wiederherstellen',
  backupMore: 'Aus einer Datei, die du gespeichert hast.',
  export: 'Speichern, was hier ist',
  exportMore: 'Als Markdown oder in anderer Form, bevor irgendetwas anderes geschieht.',
  erase: 'Löschen und neu beginnen',
  eraseMore:
    'Wenn nichts anderes hilft: in den Optionen unter Speicher. Dort wird gefragt, bevor etwas geschieht.',
  goOn: (count: number) =>
    formFor(count, {
      one: 'Weiter mit dem einen Eintrag, der hier ist',
      other: `Weiter mit den ${number(count)} Einträgen, die hier sind`,
    }),
  goOnMore: 'Ebb spricht davon nicht wieder. Eine Sicherung lässt sich auch später wiederherstellen.',
  begin: 'Ein leeres Tagebuch beginnen',
  beginMore: 'Ebb spricht vom alten nicht wieder. Eine Sicherung lässt sich auch später wiederherstellen.',
  beginSure: 'Ja, ein leeres beginnen',
  leave: 'So lassen',
  failed: 'Das ließ sich nicht speichern. Nichts wurde geändert.',
};
