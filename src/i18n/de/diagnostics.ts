// Words of the page that says what this Ebb is and how it is, in German.

import type { diagnostics as english } from '../en/diagnostics.ts';
import { formFor } from '../in-words.ts';
import { numberInWords as number } from '../locale.ts';

export const diagnostics: typeof english = {
  title: 'Diagnose',
  what: 'Versionen, Zahlen und Zustände, für alle, die du um Hilfe fragst. Nichts, was du geschrieben hast, steht hier, und Ebb schickt es niemandem: Es geht nur dorthin, wo du es einfügst.',
  looking: 'Ebb sieht nach …',
  copy: 'Alles kopieren',
  copied: 'Kopiert.',
  selected: 'Dieser Browser kopiert nicht für Ebb. Der Text ist markiert und lässt sich von Hand kopieren.',
  text: 'Was gefunden wurde',
  parts: { app: 'Ebb', here: 'Dieses Fenster', journal: 'Das Tagebuch', space: 'Platz', errors: 'Fehler' },
  version: 'Version',
  inDevelopment: 'in Entwicklung',
  browser: 'Browser',
  mode: 'Angezeigt als',
  language: 'Sprache',
  zone: 'Zeitzone',
  connection: 'Verbindung',
  online: 'ja',
  offline: 'nein',
  worker: 'Offline-Worker',
  lock: 'Sperre',
  locks: { off: 'aus', on: 'an, offen', locked: 'an, gesperrt' },
  notOpen: 'nicht offen',
  tables: 'Version der Tabellen',
  rows: (name: string) => `Zeilen in ${name}`,
  untold: 'keine Auskunft',
  used: 'Belegt',
  free: 'Frei',
  kept: 'Behalten zugesagt',
  yes: 'ja',
  no: 'nein',
  none: 'Keine in diesem Fenster.',
  times: (times: number) => formFor(times, { one: 'einmal', other: `${number(times)}-mal` }),
};
