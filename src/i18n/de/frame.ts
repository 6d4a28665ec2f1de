// Words of the frame round every page, in German.
import type { frame as english } from '../en/frame.ts';

export const frame: typeof english = {
  main: 'Hauptmenü',
  skip: 'Zu den anderen Seiten',
  write: 'Schreiben',
  entries: 'Einträge',
  trends: 'Verlauf',
  settings: 'Optionen',
  talk: 'Jemand zum Reden',
  loading: 'Wird geöffnet …',
  failedPage: 'Diese Seite ließ sich nicht zeigen. Dein Tagebuch ist, wie es war.',
  tryAgain: 'Noch einmal',
  blocked:
    'Ebb ist in einem anderen Fenster offen, das älter ist als dieses. Schließe die anderen Fenster, dann öffnet sich dieses von selbst.',
  outdated:
    'Ein neueres Ebb hat dieses Tagebuch in einem anderen Fenster geändert. Lade diese Seite neu, dann geht es weiter.',
  turned:
    'Die Sperre dieses Tagebuchs wurde in einem anderen Fenster ein- oder ausgeschaltet. Lade diese Seite neu, dann geht es weiter.',
  erased:
    'Dieses Tagebuch wurde in einem anderen Fenster gelöscht. Lade diese Seite neu, dann beginnt ein neues.',
  closed:
    'Der Browser hat das Tagebuch geschlossen. Lade diese Seite neu, dann geht es weiter. Was auf dem Bildschirm steht, lässt sich noch kopieren.',
  lockless:
    'Die Sperre dieses Tagebuchs ist beschädigt oder fehlt. Was verschlüsselt ist, lässt sich nicht öffnen, und nichts wird geschrieben. Nach dem Löschen lässt sich eine Sicherung wiederherstellen (Optionen, Speicher).',
  failedStore:
    'Das Tagebuch ließ sich nicht öffnen. Vielleicht erlaubt der Browser hier kein Speichern, oder sein Speicher ist voll.',
  silent:
    'Der Speicher des Browsers antwortet nicht. Was auf dem Bildschirm steht, lässt sich noch kopieren.',
  unlike: 'Einträge, die in diesem Browser waren, sind nicht da.',
  rescue: 'Was möglich ist',
  reload: 'Neu laden',
  later: 'Später',
  updateReady: 'Eine neue Version ist bereit',
  updateUnsaved:
    'Was hier steht, ließ sich nicht speichern, also wurde nichts neu geladen. Es steht noch auf dem Bildschirm und lässt sich kopieren.',
  updateElsewhere:
    'In einem anderen Fenster läuft eine neue Version. Lade dieses neu, wenn du hier fertig bist.',
  offlineReady: 'Bereit auch ohne Verbindung',
  offlineFailed:
    'Einige Teile von Ebb ließen sich nicht für die Zeit ohne Verbindung behalten. Was du schreibst, bleibt trotzdem erhalten.',
};
