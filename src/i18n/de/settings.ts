// Words of the settings, in German.

import type {
  aboutPage as englishAbout,
  backupNote as englishBackupNote,
  keepNote as englishKeepNote,
  settings as englishSettings,
  storagePage as englishStorage,
} from '../en/settings.ts';
import { formFor } from '../in-words.ts';
import { numberInWords as number } from '../locale.ts';

const entries = (count: number) => formFor(count, { one: '1 Eintrag', other: `${number(count)} Einträge` });

export const settings: typeof englishSettings = {
  title: 'Optionen',
  back: 'Optionen',
  groups: { pages: 'Deine Seiten', app: 'Die App', help: 'Hilfe' },
  importing: 'Import',
  importingMore: 'Seiten aus Dateien hereinholen',
  exporting: 'Export',
  exportingMore: 'Seiten als Markdown herausnehmen',
  feelings: 'Gefühle und Schlagwörter',
  feelingsMore: 'Deine Wörter: umbenennen, verbinden, ausblenden',
  templates: 'Vorlagen',
  templatesMore: 'Eigene Texte, mit denen eine Seite beginnt',
  backup: 'Sicherung',
  backupMore: 'Eine Datei, die alles wiederherstellt',
  install: 'Auf dem Startbildschirm',
  installMore: 'Ebb neben deinen anderen Apps',
  reminder: 'Erinnerung',
  reminderMore: 'Eine Kalenderdatei; Ebb selbst sendet nichts',
  lock: 'Sperre',
  lockMore: 'Eine Passphrase, die hier alles verschlüsselt',
  storage: 'Speicher',
  storageMore: 'Platz, was der Browser zusagt, Löschen',
  about: 'Über Ebb',
  aboutMore: 'Was Ebb ist und wo alles liegt',
  diagnostics: 'Diagnose',
  diagnosticsMore: 'Versionen und Zahlen, für alle, die du um Hilfe fragst',
  talk: 'Jemand zum Reden',
  talkMore: 'Nummern, die ohne Internet gehen',
  shortcuts: 'Tastenkürzel',
  shortcutsMore: 'Was einzelne Tasten tun, und der Schalter, der sie ausschaltet',
  language: 'Sprache',
  languageMore: 'Gefühle, die du genannt hast, behalten die Wörter, mit denen sie genannt wurden.',
  asDevice: 'Wie auf diesem Gerät',
  dayBegins: 'Wann ein Tag beginnt',
  dayBeginsMore:
    'Was vor dieser Stunde geschrieben ist, zählt zum Tag davor. Daten in Dateien bleiben, wie sie sind.',
  midnight: 'Mitternacht',
  notStored: 'Das ließ sich nicht speichern. Die Einstellung ist, wie sie war.',
};

export const storagePage: typeof englishStorage = {
  title: 'Speicher',
  where:
    'Deine Seiten liegen in diesem Browser, auf diesem Gerät, und sonst nirgends. Werden die Daten des Browsers für diese Website gelöscht, sind sie fort.',
  used: 'Hier belegt',
  free: 'Frei, wie der Browser sagt',
  usedMore: 'Ungefähr, und mit den Dateien, die Ebb braucht, um sich ohne Verbindung zu öffnen.',
  untold: 'Dieser Browser sagt nicht, wie viel Platz belegt ist.',
  pictures: 'Bilder',
  picturesMore:
    'Ein Bild, das du hinzufügst, wird verkleinert, und was die Kamera hineingeschrieben hat (Ort, Zeit, Gerät), bleibt weg.',
  wholePictures: 'Neue Bilder lassen, wie sie sind',
  wholePicturesMore:
    'Dann behalten sie jedes Byte, auch den Ort, auch in Exporten und Sicherungen, und brauchen mehr Platz. Arten, die nicht jeder Browser zeigt, und Bilder über 30 MB werden trotzdem verkleinert.',
  promise: 'Behält der Browser es?',
  kept: 'Ja. Der Browser sagt zu, es nicht von sich aus zu löschen, wenn auf dem Gerät der Platz knapp wird.',
  notKept: 'Nicht zugesagt. Wird auf dem Gerät der Platz knapp, kann der Browser es löschen.',
  keptUntold: 'Dieser Browser sagt es nicht. Eine Sicherung ist eine eigene Kopie.',
  ask: 'Den Browser darum bitten',
  refused:
    'Der Browser sagt es vorerst nicht zu. Er entscheidet selbst und sagt öfter ja, wenn Ebb auf dem Startbildschirm ist.',
  waiting: 'Der Browser fragt dich gerade. Seine Antwort steht hier, wenn diese Seite wieder geöffnet wird.',
  unknown: 'Dieser Browser kann es nicht zusagen. Eine Sicherung ist eine eigene Kopie.',
  copies: {
    title: 'Zweitkopien',
    more: 'Kurz nachdem du geschrieben hast, kopiert Ebb das Tagebuch an einen eigenen Ort daneben und liest die Kopie gegen. Sie sind für den Fall, dass das Tagebuch Schaden nimmt, und enthalten seine Worte, nicht seine Bilder und Aufnahmen. Werden die Daten des Browsers für diese Website gelöscht, sind auch sie fort: Nur eine Sicherung liegt woanders.',
    nowhere: 'Dieser Browser hat keinen Ort für sie.',
    none: 'Noch keine Kopie. Die erste entsteht eine halbe Minute, nachdem du aufhörst zu schreiben.',
    some: (count: number, newest: string) =>
      formFor(count, {
        one: `Eine Kopie, vom ${newest}.`,
        other: `${number(count)} Kopien, die neueste vom ${newest}.`,
      }),
    sealed: 'Ist die Sperre an, sind sie verschlüsselt.',
    look: 'Eine Kopie ansehen',
    one: (at: string, size: string) => `${at} (${size})`,
    make: 'Jetzt kopieren',
    making: 'Wird kopiert …',
    made: 'Die Kopie ist da, und sie wurde gegengelesen.',
    refusals: {
      nothing: 'Noch gibt es nichts zu kopieren.',
      'not-whole':
        'Einige Seiten fehlen oder öffnen sich nicht, also entsteht keine neue Kopie, und die früheren bleiben.',
      'not-verified':
        'Die Kopie las sich nicht so, wie sie geschrieben wurde, und wurde verworfen. Die früheren bleiben.',
      'no-folder': 'Dieser Browser hat keinen Ort für Kopien.',
      full: 'Für eine Kopie ist kein Platz. Die früheren bleiben.',
      closed: 'Der Browser hat das Tagebuch geschlossen. Lade diese Seite neu, dann geht es weiter.',
      failed: 'Es ließ sich keine Kopie machen. Die früheren bleiben.',
    },
  },
  erase: 'Alles auf diesem Gerät löschen',
  eraseTitle: 'Tagebuch löschen',
  eraseMore:
    'Alles bleibt, bis du bestätigst. Löschen nimmt jeden Eintrag, jedes Bild, jede Aufnahme, jeden früheren Text, jeden Entwurf, jedes Wort und jede Einstellung in diesem Browser weg, auch die Zweitkopien; rückgängig machen lässt es sich nicht. Auch die Dateien für die Zeit ohne Verbindung verschwinden, Ebb bräuchte also zum Öffnen wieder eine Verbindung.',
  backupFirst: 'Erst eine Sicherung',
  confirmWord: 'löschen',
  confirm: (word: string) => `Tippe „${word}“, dann geht es weiter`,
  eraseNow: 'Jetzt löschen',
  keep: 'Alles behalten',
  erasing: 'Wird gelöscht …',
  eraseFailed:
    'Nichts wurde gelöscht: Der Browser gab es nicht frei. Es geht über seine eigenen Einstellungen, mit dem Löschen der Daten dieser Website.',
  endings: {
    rest: { title: 'Was du geschrieben hast, ist gelöscht', text: 'Der Rest wird gerade gelöscht …' },
    erased: {
      title: 'Alles ist gelöscht',
      text: 'Vom Tagebuch ist in diesem Browser nichts mehr da. Exporte und Sicherungen liegen dort, wo du sie hingelegt hast.',
    },
    partly: {
      title: 'Alles ist gelöscht',
      text: 'Vom Tagebuch ist in diesem Browser nichts mehr da. Dateien der App selbst werden vielleicht noch gelöscht; sie enthalten nichts, was du geschrieben hast.',
    },
    held: {
      title: 'Was du geschrieben hast, ist gelöscht',
      text: 'Schließe die anderen Fenster, dann verschwindet auch der leere Rest.',
    },
    waiting: {
      title: 'Das Löschen wartet',
      text: 'Ein anderes Fenster hält das Tagebuch fest, es ist also noch hier. Der Browser löscht es, sobald die anderen Fenster geschlossen sind.',
    },
  },
  startAgain: 'Ebb wieder öffnen',
};

export const keepNote: typeof englishKeepNote = {
  text: 'Deine Seiten liegen nur in diesem Browser. Wird auf dem Gerät der Platz knapp, kann er sie löschen. Er kann zusagen, es nicht zu tun.',
  ask: 'Darum bitten',
  later: 'Nicht jetzt',
  kept: 'Der Browser sagt zu, sie zu behalten.',
  notKept: 'Der Browser sagt es vorerst nicht zu. Eine Sicherung ist eine eigene Kopie.',
  backup: 'Sicherung',
  close: 'Schließen',
};

export const backupNote: typeof englishBackupNote = {
  since: (count: number) => `${entries(count)} seit deiner letzten geprüften Sicherung.`,
  none: (count: number) => `${entries(count)}, und noch keine geprüfte Sicherung.`,
  backup: 'Sicherung',
  later: 'Nicht jetzt',
};

export const aboutPage: typeof englishAbout = {
  title: 'Über Ebb',
  what: 'Ebb ist ein Tagebuch für Gefühle. Es öffnet sich mit einer Seite, geht ohne Verbindung und zeigt, wie sich mit der Zeit bewegt, was du nennst.',
  version: 'Version',
  inDevelopment: 'in Entwicklung',
  where: 'Wo alles liegt',
  whereMore: [
    'Einträge, Bilder, Aufnahmen, Entwürfe, Wörter und Einstellungen: in der Datenbank dieses Browsers auf diesem Gerät, mit Zweitkopien von allem außer Bildern und Aufnahmen daneben.',
    'Die App selbst: im Zwischenspeicher dieses Browsers, damit sie sich ohne Verbindung öffnet.',
    'Exporte und Sicherungen: wo du sie gespeichert hast.',
  ],
  who: 'Wer es sieht',
  whoMore: [
    'Kein Konto, kein Server, kein Tracking, keine Statistik über dich. Ebb fragt nirgendwo etwas ab, außer bei einem Repository, das du zum Veröffentlichen verbindest.',
    'Ohne die Sperre kann das Tagebuch lesen, wer diesen Browser auf diesem Gerät öffnen kann. Mit ihr sind die Seiten verschlüsselt und öffnen sich mit deiner Passphrase.',
  ],
  licence: 'Lizenzen',
  licenceMore: [
    'Ebb: MIT.',
    'Schriften: Literata und Figtree, SIL Open Font License 1.1.',
    'Symbole: Phosphor, MIT.',
    'Gebaut mit Preact (MIT), Dexie (Apache 2.0), Chart.js (MIT), Workbox (MIT), mdast-util-from-markdown (MIT), mdast-util-gfm (MIT), micromark-extension-gfm (MIT), yaml (ISC), smol-toml (BSD 3-Clause), htmlparser2 (MIT), papaparse (MIT), fflate (MIT), diff (BSD 3-Clause), age-encryption (BSD 3-Clause), noble ciphers, curves und hashes (MIT), scure base und bip39 (MIT).',
  ],
  limits: 'Was es nicht ist',
  limitsMore: 'Ebb zählt, was du geschrieben hast. Es misst dich nicht, und es ist keine Behandlung.',
};
