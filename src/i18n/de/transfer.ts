// Words of what goes in and out: import, export, backup, in German.

import type {
  backupPage as englishBackup,
  exportPage as englishExport,
  importPage as englishImport,
  transfer as englishTransfer,
} from '../en/transfer.ts';
import { formFor } from '../in-words.ts';
import { numberInWords as number } from '../locale.ts';

/** "1 Eintrag", "12 Einträge". */
const counted = (one: string, other: string) => (count: number) =>
  formFor(count, { one: `1 ${one}`, other: `${number(count)} ${other}` });

const entries = counted('Eintrag', 'Einträge');
/** Behind "von": the dative. */
const ofEntries = counted('Eintrag', 'Einträgen');
const pages = counted('Seite', 'Seiten');
const files = counted('Datei', 'Dateien');
const pictures = counted('Bild oder Aufnahme', 'Bilder oder Aufnahmen');
const drafts = counted('Entwurf', 'Entwürfe');
const versions = counted('früherer Text', 'frühere Texte');
const words = counted('Gefühlswort', 'Gefühlswörter');

export const transfer: typeof englishTransfer = {
  back: 'Optionen',
  cancel: 'Abbrechen',
  tryAgain: 'Noch einmal',
  entries,
  pages,
  files,
  steps: {
    reading: (done: string, total: string) => `Lesen: ${done} von ${total}`,
    readingSoFar: (done: string) => `Lesen, Seiten bisher: ${done}`,
    comparing: () => 'Vergleich mit deinem Tagebuch',
    storing: (done: string, total: string) => `Speichern: ${done} von ${total}`,
    writing: (done: string, total: string) => `Schreiben: ${done} von ${total}`,
    checking: () => 'Gegenlesen',
    sealing: () => 'Verschlüsseln und wieder öffnen',
  },
  starting: 'Es beginnt …',
  failures: {
    full: 'Dieses Gerät ist voll. Nichts wurde gespeichert. Schaffe Platz, dann geht es weiter.',
    outdated:
      'Ein neueres Ebb ist in einem anderen Fenster offen. Lade diese Seite neu, dann geht es weiter.',
    locked: 'Ebb wurde inzwischen gesperrt. Nach dem Entsperren geht es weiter.',
    closed: 'Der Browser hat das Tagebuch geschlossen. Lade diese Seite neu, dann geht es weiter.',
    failed: 'Das ging nicht, und dein Tagebuch ist, wie es war.',
    cancelled: 'Abgebrochen. Dein Tagebuch ist, wie es war.',
    'no-worker': 'Dieser Teil von Ebb ist nicht gestartet. Lade diese Seite neu, dann geht es weiter.',
  },
};

export const importPage: typeof englishImport = {
  title: 'Import',
  lead: 'Hol herein, was du woanders geschrieben hast: den Export eines anderen Tagebuchs, Beiträge eines Blogs, Notizen. Du siehst, was gefunden wurde, bevor etwas gespeichert wird.',
  chooseFiles: 'Dateien wählen',
  chooseFolder: 'Ordner wählen',
  kinds:
    'Daylio, Day One, Apple Journal, Journey, Diarium, jrnl, Pixels, Pixy, Mini Diary, MoodTracker; Markdown von Jekyll, Obsidian, Hugo, Eleventy, Astro; jede Tabelle als CSV. Als Datei, zip-Datei oder Ordner, wie das Programm es ausgab. Sie lassen sich auch hierher ziehen.',
  drop: 'Hier ablegen',
  found: 'Was gefunden wurde',
  rowNew: 'Neu',
  rowDays: 'Tage',
  rowSame: 'Schon hier',
  rowRemoved: 'Von dir entfernt',
  rowChanged: 'Früher importiert, mit anderem Text',
  rowTwice: 'Doppelt in diesen Dateien',
  rowHidden: 'Als Entwürfe gekennzeichnet',
  rowPictures: 'Bilder und Aufnahmen',
  rowUnread: 'Nicht lesbar',
  rowFrom: 'Aus',
  apps: {
    markdown: 'Markdown',
    daylio: 'Daylio',
    'day-one': 'Day One',
    'apple-journal': 'Apple Journal',
    journey: 'Journey',
    diarium: 'Diarium',
    jrnl: 'jrnl',
    pixels: 'Pixels',
    pixy: 'Pixy',
    'mini-diary': 'Mini Diary',
    moodtracker: 'MoodTracker',
    csv: 'eine Tabelle',
  },
  appCount: (app: string, count: string) => `${app}: ${count}`,
  notComing: 'Was nicht mitkommt',
  notComingMore:
    'Es bleibt in der Datei, die du gewählt hast. Wo ein Bild oder eine Aufnahme war, steht ihr Name im Text.',
  media: {
    photo: counted('Foto', 'Fotos'),
    video: counted('Video', 'Videos'),
    audio: counted('Aufnahme', 'Aufnahmen'),
    document: counted('Dokument', 'Dokumente'),
    other: counted('anderer Anhang', 'andere Anhänge'),
  },
  notKept: {
    missing: (count: number) =>
      formFor(count, {
        one: '1 davon ist nicht unter den gewählten Dateien.',
        other: `${number(count)} davon sind nicht unter den gewählten Dateien.`,
      }),
    kind: (count: number) =>
      formFor(count, {
        one: '1 davon ist von einer Art, die Ebb nicht aufhebt oder die dieser Browser nicht zeichnen kann.',
        other: `${number(count)} davon sind von einer Art, die Ebb nicht aufhebt oder die dieser Browser nicht zeichnen kann.`,
      }),
    'too-large': (count: number) =>
      formFor(count, {
        one: '1 davon ist größer als 64 MB.',
        other: `${number(count)} davon sind größer als 64 MB.`,
      }),
    damaged: (count: number) =>
      formFor(count, {
        one: '1 davon war nicht zu lesen.',
        other: `${number(count)} davon waren nicht zu lesen.`,
      }),
  },
  leftOutField: (field: string, count: number) => `„${field}“ aus ${ofEntries(count)}`,
  span: (first: string, last: string) => `${first}\u00a0– ${last}`,
  noDay: 'In keiner davon steht ein Datum',
  nothing: 'In diesen Dateien wurden keine Tagebuchseiten gefunden.',
  isBackup: 'Das ist eine Sicherung von Ebb. Sie wird nicht importiert, sondern wiederhergestellt:',
  toBackup: 'zur Sicherung',
  nothingNew: 'Alles aus diesen Dateien ist schon in deinem Tagebuch.',
  samples: 'Wie sie aussehen werden',
  noTitle: 'Ohne Titel',
  undatedDay: 'Tag der Datei',
  labels: 'Gefühle in diesen Dateien',
  labelsMore:
    'Jedes wird unter seinem Namen eins deiner Wörter, außer du wählst ein anderes Wort oder ein Schlagwort.',
  columns: (file: string) => `Die Spalten von ${file}`,
  columnsMore:
    'Jede Zeile wird ein Eintrag. Was eine Spalte enthält, ist geraten; hier lässt es sich ändern.',
  columnsUndated:
    'Es wurde keine Spalte mit Tagen gefunden. Wähle die, die sie enthält, dann wird jede Zeile ein Eintrag.',
  unnamedColumn: 'Ohne Namen',
  roles: {
    day: 'Tag',
    time: 'Uhrzeit',
    title: 'Titel',
    text: 'Text',
    feelings: 'Gefühle',
    tags: 'Schlagwörter',
    mood: 'Stimmung, als Zahl',
    extra: 'neben dem Eintrag behalten',
    none: 'ausgelassen',
  },
  dateOrder: 'Datumsangaben wie 03/04/2025',
  dateOrders: { dmy: 'Tag zuerst', mdy: 'Monat zuerst' },
  places: (count: number) =>
    formFor(count, {
      one: '1 Eintrag sagt, wo er geschrieben wurde',
      other: `${number(count)} Einträge sagen, wo sie geschrieben wurden`,
    }),
  placesMore: 'Ein Ort geht bei jedem Export mit.',
  keepPlaces: 'Orte behalten',
  asOwn: 'wie es ist',
  asWord: (word: string) => `als „${word}“`,
  asTag: 'ein Schlagwort',
  asAnother: 'ein anderes Wort',
  useWord: (word: string) => `„${word}“ nehmen`,
  moreLabels: (count: string) => `und noch ${count}`,
  offers: 'Andere Zeilen, die gemeint sein können',
  offerFeelings: (key: string) => `„${key}“ als Gefühle lesen`,
  offerTags: (key: string) => `„${key}“ als Schlagwörter lesen`,
  offerMore: (count: string, examples: string) => `${count}: ${examples}`,
  undated: (count: number) => `${entries(count)} ohne Tag`,
  undatedFile: 'Der Tag, an dem die Datei zuletzt geändert wurde',
  undatedFileMore: 'Heute, bei Dateien in einer zip-Datei',
  undatedToday: 'Heute',
  leaveOut: 'Auslassen',
  changed: (count: number) =>
    formFor(count, {
      one: '1 Eintrag, früher importiert, jetzt mit anderem Text',
      other: `${number(count)} Einträge, früher importiert, jetzt mit anderem Text`,
    }),
  keepBoth: 'Beide behalten',
  removed: (count: number) => `${number(count)} von dir entfernt`,
  removedMore: 'Sie bleiben entfernt.',
  bringBack: 'Zurückholen',
  zoneless: (count: number) => `${pages(count)} mit Uhrzeit und ohne Zeitzone`,
  zonelessMore: 'Gelesen wie die Uhr an der Wand.',
  isUtc: 'Das war UTC',
  beside: (count: number) =>
    formFor(count, {
      one: `${pages(count)} zeigt Bilder, die unter diesen Dateien sind`,
      other: `${pages(count)} zeigen Bilder, die unter diesen Dateien sind`,
    }),
  besideMore:
    'Ihre Links führen dann zu dem, was Ebb aufhebt, auch im Export. Sonst bleiben die Seiten Byte für Byte, wie sie kamen. Kopien für andere haben keines davon.',
  takeInBeside: (count: number) => `${pictures(count)} hereinholen`,
  doubts: 'Mit einem Zweifel gelesen',
  doubtsMore: 'Auch diese kommen herein. Die Datei selbst bleibt, wie sie ist.',
  unread: 'Was sich nicht lesen ließ',
  line: (number: string) => `Zeile ${number}`,
  more: (count: string) => `und noch ${count}`,
  importButton: (count: number) => `${entries(count)} importieren`,
  importPictures: (count: number) => `${pictures(count)} importieren`,
  notNow: 'So lassen',
  added: (count: number) =>
    formFor(count, {
      one: '1 Eintrag ist jetzt in deinem Tagebuch.',
      other: `${number(count)} Einträge sind jetzt in deinem Tagebuch.`,
    }),
  broughtBack: (count: number) =>
    formFor(count, {
      one: '1 entfernter Eintrag ist zurück.',
      other: `${number(count)} entfernte Einträge sind zurück.`,
    }),
  newWords: (count: number) =>
    formFor(count, { one: '1 Wort kam mit.', other: `${number(count)} Wörter kamen mit.` }),
  picturesCame: (count: number) =>
    formFor(count, {
      one: '1 Bild oder Aufnahme kam mit.',
      other: `${number(count)} Bilder oder Aufnahmen kamen mit.`,
    }),
  picturesLost: (count: number) =>
    formFor(count, {
      one: '1 Bild oder Aufnahme war nicht zu lesen oder zu zeichnen. Im Text steht der Name trotzdem.',
      other: `${number(count)} Bilder oder Aufnahmen waren nicht zu lesen oder zu zeichnen. Im Text stehen ihre Namen trotzdem.`,
    }),
  seeEntries: 'Einträge ansehen',
  importMore: 'Mehr importieren',
  undo: 'Import rückgängig machen',
  undoing: 'Wird rückgängig gemacht …',
  undone: (count: number) =>
    formFor(count, {
      one: 'Der Import ist rückgängig gemacht: 1 Eintrag ist fort.',
      other: `Der Import ist rückgängig gemacht: ${number(count)} Einträge sind fort.`,
    }),
  undoneKept: (count: number) =>
    formFor(count, {
      one: '1 Eintrag, den du seitdem geändert hast, bleibt.',
      other: `${number(count)} Einträge, die du seitdem geändert hast, bleiben.`,
    }),
  undoneRemoved: (count: number) =>
    formFor(count, {
      one: '1 Eintrag, den du entfernt hast, liegt weiter bei den entfernten.',
      other: `${number(count)} Einträge, die du entfernt hast, liegen weiter bei den entfernten.`,
    }),
  earlier: 'Frühere Importe',
  earlierAt: (day: string, clock: string) => `${day}, ${clock}`,
  movedOn:
    'Ein anderes Fenster hat inzwischen etwas importiert. Wähle die Dateien noch einmal, dann zeigt sich, wie es jetzt steht.',
  refused: {
    'too-large':
      'Was geteilt wurde, ist größer als 100 MB und wurde nicht angenommen. Es ist dort, wo es herkam. Hier lässt es sich stattdessen wählen.',
    sealed:
      'Die Sperre ist an, und eine Datei aus einer anderen App läge auf diesem Gerät offen, bis sie importiert ist. Wähle sie stattdessen hier.',
    'not-kept':
      'Was geteilt wurde, ließ sich nicht speichern und wurde nicht angenommen. Es ist dort, wo es herkam. Hier lassen sich stattdessen Dateien wählen.',
    'not-handed':
      'Ebb war schon offen, und der Browser hat nicht übergeben, was geteilt wurde. Es ist dort, wo es herkam. Ist dieses Fenster geschlossen, lässt es sich noch einmal teilen.',
  },
  gone: 'Diese Dateien sind nicht mehr hier. Sie sind dort, wo sie herkamen, und lassen sich hier wählen.',
  noSuchImport: 'Dieser Import wurde schon rückgängig gemacht.',
  unreadCodes: {
    'other-extension': 'Keine Art von Tagebuch, die Ebb kennt.',
    'entry-unreadable': 'Nicht so geschrieben wie die Einträge dieses Programms.',
    'json-damaged':
      'Beschädigt oder abgeschnitten: Es lässt sich nicht bis zum Ende lesen. Exportiere es dort noch einmal.',
    'no-day': 'Kein lesbarer Tag.',
    'encrypted-journal': 'Von seinem Programm verschlüsselt. Exportiere es dort zuerst unverschlüsselt.',
    'file-missing': 'Die hier genannte Datei ist nicht im Archiv.',
    'system-file': 'Eine Datei des Systems oder eines Editors.',
    'not-text': 'Kein Text.',
    'nothing-in-it': 'Nichts darin.',
    'not-a-zip': 'Kein zip-Archiv.',
    'archive-damaged':
      'Das Archiv ist beschädigt oder abgeschnitten. Was vor dem Schaden steht, ist gelesen.',
    'too-many-files': 'Mehr als 50.000 Dateien. Der Rest des Archivs wurde nicht gelesen.',
    'archive-too-large': 'Entpackt ist das Archiv größer als 400 MB. Der Rest wurde nicht gelesen.',
    'file-too-large': 'Größer als 32 MB.',
    'unsafe-name': 'Der Name zeigt aus dem Archiv hinaus.',
    link: 'Ein Link auf eine andere Datei.',
    encrypted: 'Mit einem Passwort geschützt. Entpacke es zuerst.',
    'file-damaged': 'Im Archiv beschädigt.',
    backup: 'Eine Sicherung von Ebb. Wiederhergestellt wird sie unter Optionen, Sicherung.',
    'own-data':
      'Daten, die Ebb für andere Programme schreibt. Ein Tagebuch kommt aus einer Sicherung zurück oder aus seinem Markdown.',
    sealed:
      'Verschlüsselt. Eine verschlüsselte Sicherung von Ebb wird unter Optionen, Sicherung wiederhergestellt.',
    'too-much': 'Zusammen mehr als 400 MB. Wähle weniger Dateien auf einmal.',
    'cannot-open': 'Der Browser konnte es nicht öffnen.',
  },
  doubtCodes: {
    'zone-of-device': 'Keine Zeitzone in der Datei; gelesen nach der Uhr dieses Geräts.',
    'row-ragged': 'Mehr oder weniger Zellen, als die Tabelle Spalten hat.',
    'quote-unclosed':
      'Ein Anführungszeichen schließt nie oder steht, wo keins hingehört; vielleicht stehen Zeilen in einer Zelle.',
    'quote-ended': 'Ein Anführungszeichen schließt nie; die Zelle wurde bis zum Zeilenende gelesen.',
    'encoding-utf-16': 'Als UTF-16 gelesen.',
    'encoding-guessed': 'Kein UTF-8; als ältere Kodierung gelesen.',
    'encoding-damaged': 'Einige Zeichen ließen sich nicht lesen.',
    'yaml-repaired': 'Die Kopfdaten sind nicht ganz YAML; Zeile für Zeile gelesen.',
    'front-matter-not-fields': 'Die Kopfdaten enthalten keine Felder.',
    'unclosed-front-matter': 'Die Kopfdaten schließen nie; alles gilt als Text.',
    'front-matter-in-text':
      'Die Kopfdaten sind Code oder kaputt; sie wurden nicht gelesen und bleiben im Text.',
    'duplicate-key': 'Eine Zeile steht zweimal da; die letzte zählt.',
    'date-unreadable': 'Das Datum ließ sich nicht lesen; Dateiname oder deine Wahl zählt.',
    'date-partly-read': 'Vom Datum ist nur der Tag gewiss.',
    'weekday-disagrees': 'Der Wochentag neben dem Datum gehört zu einem anderen Tag; gelesen nach dem Datum.',
    'days-disagree': 'Die Seite nennt einen anderen Tag als ihr Dateiname; gelesen nach dem Namen.',
    'date-ambiguous': 'Tag und Monat könnten vertauscht sein; gelesen mit dem Tag zuerst.',
    'no-date': 'Kein Tag genannt.',
    'tags-unreadable': 'Die Schlagwörter ließen sich nicht lesen.',
    'feelings-unreadable': 'Die Gefühle ließen sich nicht lesen.',
    'intensity-unreadable': 'Eine Stärke ist nicht 1 bis 5.',
  },
};

export const exportPage: typeof englishExport = {
  title: 'Export',
  lead: 'Deine Seiten als Dateien: Markdown, eine je Seite, wie ein Blog sie liest. Darunter eine Tabelle, Daten und eine Seite zum Drucken.',
  plain: 'Das sind offene Dateien: Wer sie öffnen kann, kann sie lesen.',
  which: 'Welche Einträge',
  all: 'Alle',
  filtered: 'Gefiltert',
  filteredMore: 'Wie die Seite der Einträge sie zeigte',
  publicOnly: 'Nur öffentliche',
  publicMore:
    'Ihre öffentlichen Kopien: ohne private Stellen, nur mit den Bildern, die du hineingenommen hast, und mit Namen wie auf deiner Liste',
  download: 'Markdown herunterladen (zip)',
  folder: 'In einen Ordner',
  none: 'Hier steht noch nichts.',
  nothing: 'Kein Eintrag passt zu dieser Auswahl, also entstand keine Datei.',
  downloaded: (count: number) => `${entries(count)}, als eine zip-Datei heruntergeladen.`,
  shared: (count: number) => `${entries(count)}, als eine zip-Datei weitergegeben.`,
  cancelled: 'Nichts wurde weitergegeben.',
  waiting: 'Die Datei ist bereit.',
  'not-taken':
    'Das Teilen-Menü dieses Geräts nimmt keine zip-Datei an. Nichts hat Ebb verlassen. Einzelne Seiten lassen sich von ihrer eigenen Seite aus teilen.',
  saveNow: 'Jetzt speichern',
  downloadedFile: (count: number) => `${entries(count)}, als eine Datei heruntergeladen.`,
  sharedFile: (count: number) => `${entries(count)}, als eine Datei weitergegeben.`,
  'not-taken-file':
    'Das Teilen-Menü dieses Geräts nimmt keine Datei dieser Art an. Nichts hat Ebb verlassen.',
  saved: (count: number, folder: string) => `${files(count)} geschrieben: ${folder}.`,
  same: (count: number) =>
    formFor(count, {
      one: '1 Datei war schon dort und wurde nicht noch einmal geschrieben.',
      other: `${number(count)} Dateien waren schon dort und wurden nicht noch einmal geschrieben.`,
    }),
  inPosts: (folder: string) => `„${folder}“, in _posts`,
  inFolder: (folder: string) => `„${folder}“`,
  differing: (count: number) =>
    formFor(count, {
      one: '1 Datei gleichen Namens war dort mit anderem Text. Sie blieb, wie sie ist.',
      other: `${number(count)} Dateien gleichen Namens waren dort mit anderem Text. Sie blieben, wie sie sind.`,
    }),
  replace: 'Ersetzen',
  edited: (count: number) =>
    formFor(count, {
      one: 'Aus einem öffentlichen Eintrag wurde etwas ausgelassen oder ersetzt. „Veröffentlichen“ zeigt, was.',
      other: `Aus ${number(count)} öffentlichen Einträgen wurde etwas ausgelassen oder ersetzt. „Veröffentlichen“ zeigt, was.`,
    }),
  liquid: (count: number) =>
    `${formFor(count, { one: '1 Eintrag enthält', other: `${number(count)} Einträge enthalten` })} {{ oder {%. Jekyll wertet das aus; die Zeile „render_with_liquid: false“ in den Kopfdaten schaltet es ab.`,
  pictures: (count: number) =>
    formFor(count, {
      one: '1 Bild oder Aufnahme ist dabei.',
      other: `${number(count)} Bilder oder Aufnahmen sind dabei.`,
    }),
  picturesMissing: (count: number) =>
    formFor(count, {
      one: '1 Bild oder Aufnahme aus einem Text ist nicht auf diesem Gerät und blieb weg.',
      other: `${number(count)} Bilder oder Aufnahmen aus Texten sind nicht auf diesem Gerät und blieben weg.`,
    }),
  folderFailed: 'In den Ordner ließ sich nicht schreiben. Dein Tagebuch ist, wie es war.',
  more: (count: string) => `und noch ${count}`,

  how: 'Wie die Dateien geschrieben werden',
  shape: 'Gemacht für',
  shapes: {
    posts: { label: 'Einen Jekyll-Blog', more: 'In einem Ordner namens _posts' },
    flat: { label: 'Jedes Programm', more: 'Dieselben Dateien, nebeneinander' },
    obsidian: {
      label: 'Obsidian',
      more: 'Mit Eigenschaften, Schlagwörtern und Namen, die es versteht; Uhrzeiten ohne Zeitzone',
    },
  },
  tells: 'Was sie verraten',
  strengths: 'Wie stark ein Gefühl war',
  times: 'Die Uhrzeit',
  timesMore: 'Ohne sie nur der Tag',
  template: 'Eigene Zeilen',
  templateMore:
    '„author: Ann“ fügt jeder Datei eine Zeile hinzu, „emotions -> moods“ gibt einer Zeile einen anderen Namen, „layout: journal“ setzt das Layout, und „layout:“ allein lässt es weg. Was schon in einer Datei steht, bleibt.',
  templateProblem: (line: string, why: string) => `Zeile ${line}: ${why}`,
  templateCodes: {
    'not-understood': 'nichts davon.',
    'own-key': 'das sagt jede Seite selbst.',
    twice: 'schon gesagt.',
  },
  preview: 'Die erste Datei',
  previewNone: 'Kein Eintrag passt zu dieser Auswahl.',
  asUsual: 'Wie am Anfang',

  others: 'Andere Arten von Dateien',
  csv: 'Tabelle herunterladen (CSV)',
  csvMore: 'Für eine Tabellenkalkulation: eine Zeile je Eintrag, eine Spalte je Gefühl.',
  json: 'Daten herunterladen (JSON)',
  jsonMore: 'Für andere Programme: alles, was in jedem Eintrag steht.',
  paperTitle: 'Eine Seite zum Drucken',
  paperMore: 'Die Einträge einiger Tage mit ihren Gefühlen, wie oft jedes genannt ist, und ein Bild davon.',
  from: 'Von',
  to: 'Bis',
  print: 'Drucken',
  html: 'Seite herunterladen (HTML)',
  unpacked: 'Die Seite zeigt ihre Bilder, sobald die zip-Datei entpackt ist.',
  paper: {
    title: 'Tagebuch',
    range: '{from} bis {to}',
    feelings: 'Gefühle',
    feeling: 'Gefühl',
    named: 'Tage, die es nennen, von den Tagen mit Eintrag',
    ofWritten: '{k} von {n}',
    noFeelings: 'An diesen Tagen ist kein Gefühl genannt.',
    picture: 'Tage, die {labels} nennen.',
    pictureMore:
      'Ein gefülltes Zeichen ist ein Tag, der das Gefühl nennt, ein blasses ein Tag mit Eintrag, der es nicht nennt. An einem Tag ohne Zeichen ist nichts geschrieben.',
    entries: 'Einträge',
    noEntries: 'An diesen Tagen ist nichts geschrieben.',
    tags: 'Schlagwörter: {tags}',
    media: { picture: 'Bild', pictureOf: 'Bild: {description}', sound: 'Sprachnotiz' },
  },
};

export const backupPage: typeof englishBackup = {
  title: 'Sicherung',
  lead: 'Eine Datei mit allem: Einträge, frühere Texte, Entwürfe, Bilder und Aufnahmen, entfernte Einträge, Gefühlswörter, Vorlagen und Einstellungen.',
  keeping: {
    legend: 'Wer die Datei öffnen kann',
    plain: {
      label: 'Alle, die sie haben',
      more: 'Eine offene Datei: Wer sie öffnen kann, kann sie lesen. Bewahre sie auf, wo nur du das kannst.',
    },
    lock: {
      label: 'Wer dieses Tagebuch entsperren kann',
      more: 'Verschlüsselt. Deine heutige Passphrase oder dein heutiger Ersatzschlüssel öffnet sie, auf jedem Gerät, auch wenn du sie hier später änderst.',
    },
    passphrase: {
      label: 'Wer eine Passphrase kennt',
      more: 'Verschlüsselt mit einer Passphrase nur für diese Datei. Ohne sie kann niemand die Datei öffnen.',
    },
    ofTheFile: 'Passphrase der Datei',
  },
  download: 'Sicherung herunterladen',
  last: (day: string, clock: string) => `Letzte Sicherung: ${day}, ${clock}`,
  lastNone: 'Letzte Sicherung: noch keine',
  downloaded:
    'Die Sicherung ist auf dem Weg zu deinen Downloads. Sie wurde gegengelesen, und alles ist darin:',
  shared: 'Die Sicherung ist weitergegeben. Sie wurde gegengelesen, und alles ist darin:',
  cancelled: 'Nichts wurde weitergegeben.',
  waiting: 'Die Sicherung ist bereit. Sie wurde gegengelesen, und alles ist darin:',
  'not-taken':
    'Das Teilen-Menü dieses Geräts nimmt keine Datei dieser Art an, die Sicherung konnte Ebb also nicht verlassen. Eine neuere Version des Systems nimmt sie an. Bis dahin lassen sich einzelne Seiten von ihrer eigenen Seite aus teilen.',
  bringOver:
    'Seiten im Browser geschrieben? Lade dort eine Sicherung herunter (Optionen, Sicherung) und wähle die Datei dann hier. Sie kommen herüber, wie sie sind.',
  also: 'Auch deine Vorlagen und Einstellungen sind darin.',
  saveNow: 'Jetzt speichern',
  notVerified:
    'Beim Gegenlesen war die Datei keine, die alles wiederherstellt, und wurde verworfen. Dein Tagebuch ist, wie es war. Auch der Export nimmt deine Seiten heraus.',
  folder: {
    title: 'In einen Ordner, von selbst',
    more: 'Wähle einmal einen Ordner, und Ebb schreibt dorthin etwa einmal am Tag eine Sicherung, wenn es offen ist und sich etwas geändert hat: eine Datei je Tag, nach dem Schreiben gegengelesen. Es löscht dort nichts.',
    plain: 'Ohne die Sperre sind die Dateien offen: Wer den Ordner öffnen kann, kann sie lesen.',
    choose: 'Ordner für Sicherungen wählen',
    another: 'Anderer Ordner',
    now: 'Jetzt dort sichern',
    allow: 'Wieder erlauben',
    stop: 'Dort nicht mehr schreiben',
    writing: 'Wird geschrieben …',
    standing: (name: string, last: [day: string, clock: string] | null) =>
      last === null
        ? `Ordner: ${name}. Dort ist noch nichts geschrieben.`
        : `Ordner: ${name}. Zuletzt geschrieben und gegengelesen: ${last[0]}, ${last[1]}.`,
    troubles: {
      asks: 'Der Browser will dich wieder fragen, bevor Ebb dort schreiben darf. Nichts wurde geschrieben.',
      gone: 'Der Ordner ist nicht, wo er war. Nichts wurde geschrieben.',
      full: 'In diesem Ordner ist kein Platz. Nichts wurde geschrieben.',
      'not-verified':
        'Was dort geschrieben wurde, liest sich nicht so, wie es war. Dateien früherer Tage sind, wie sie waren.',
      failed: 'Dort ließ sich nicht schreiben.',
    },
  },
  restoring: 'Wiederherstellen',
  restoringMore:
    'Eine Sicherung bringt das Tagebuch zurück, aus dem sie gemacht ist. Sind schon Seiten da, kommt beides zusammen, und du siehst zuerst, was sie bringt.',
  restore: 'Aus einer Sicherung wiederherstellen',
  copy: {
    title: 'Eine Zweitkopie',
    back: 'Speicher',
    of: (day: string, clock: string) =>
      `Das ist das Tagebuch, wie es am ${day} um ${clock} war, aufbewahrt auf diesem Gerät. Nichts ändert sich, bevor du es wiederherstellst.`,
    restore: 'Aus dieser Kopie wiederherstellen',
    gone: 'Diese Kopie ist nicht mehr da: Neuere haben ihren Platz eingenommen.',
  },
  restored: 'Alles ist zurück:',
  alsoRestored: 'Auch deine Vorlagen und Einstellungen sind zurück.',
  liesOpen:
    'Die Datei war verschlüsselt; hier in diesem Browser liegt alles offen. Die Sperre ist unter Optionen, Sperre.',
  opening: {
    text: {
      passphrase: (file: string) => `${file} ist mit einer eigenen Passphrase verschlüsselt.`,
      lock: (file: string) =>
        `${file} ist verschlüsselt. Die Passphrase des Tages, an dem sie entstand, öffnet sie, oder der Ersatzschlüssel jenes Tages.`,
      'age-key': (file: string) =>
        `${file} ist verschlüsselt. Der age-Schlüssel auf dem Blatt mit dem Ersatzschlüssel öffnet sie.`,
    },
    passphrase: 'Passphrase',
    key: {
      lock: 'Ersatzschlüssel, oder der age-Schlüssel auf demselben Blatt',
      'age-key': 'age-Schlüssel',
    },
    open: 'Öffnen und wiederherstellen',
    busy: 'Wird geöffnet …',
    useKey: 'Ersatzschlüssel verwenden',
    usePassphrase: 'Passphrase verwenden',
    wrong: 'Diese Passphrase öffnet die Datei nicht. Nichts wurde geändert.',
    wrongKey: 'Dieser Schlüssel öffnet die Datei nicht. Nichts wurde geändert.',
    typo: (group: number) => `In Gruppe ${number(group)} ist ein Tippfehler.`,
    length: (groups: number) =>
      formFor(groups, {
        one: 'Ein Ersatzschlüssel hat sieben Gruppen; hier ist 1.',
        other: `Ein Ersatzschlüssel hat sieben Gruppen; hier sind ${number(groups)}.`,
      }),
  },
  refusals: {
    'not-a-backup': 'Das ist keine Sicherung von Ebb. Nichts wurde geändert.',
    'newer-version':
      'Diese Sicherung stammt von einem neueren Ebb. Aktualisiere Ebb hier zuerst. Nichts wurde geändert.',
    damaged:
      'Diese Sicherung ist beschädigt: Sie liest sich nicht, wie sie geschrieben wurde. Nichts wurde geändert.',
    'cut-short':
      'Diese Sicherung ist abgeschnitten: Ihr Ende fehlt. Eine andere Kopie der Datei ist vielleicht heil. Nichts wurde geändert.',
    'journal-moved-on':
      'Ein anderes Fenster hat das Tagebuch inzwischen geändert. Nichts wurde gespeichert. Wähle die Datei noch einmal, dann zeigt sich, wie es jetzt steht.',
  },
  seeEntries: 'Einträge ansehen',
  keep: 'So lassen',
  meeting: {
    caption: 'Was die Sicherung bringt',
    rows: {
      fresh: 'Neu',
      same: 'Schon hier',
      newer: 'In der Sicherung neuer',
      conflicts: 'Mit zwei Texten',
      keptPrivate: 'In der Sicherung privat',
      removed: 'Von dir entfernt',
      waiting: 'In der Sicherung entfernt',
      drafts: 'Entwürfe',
      versions: 'Frühere Texte',
      words: 'Gefühlswörter',
      templates: 'Vorlagen',
      templatesLeft: 'Vorlagen ohne Platz',
      settings: 'Einstellungen',
      settingsStay: 'Einstellungen, die hier bleiben, wie sie sind',
      media: 'Bilder und Aufnahmen',
      editions: 'Öffentliche Kopien',
    },
    newerMore: 'Wo die Sicherung den neueren Text hat, bleibt der hiesige bei den früheren.',
    conflictsMore: 'Wo beide Seiten geändert wurden, bleiben beide Texte, und die Seite zeigt die zwei.',
    notYet: 'Noch ist nichts gespeichert. Was hier ist, bleibt.',
    nothing: 'Alles aus dieser Sicherung ist schon hier.',
    rest: 'Alles andere aus dieser Sicherung ist schon hier.',
    toBackup: 'Zur Sicherung von dem, was hier ist',
    restore: 'Wiederherstellen',
  },
  merged: {
    done: 'Die Sicherung ist in deinem Tagebuch.',
    of: {
      fresh: (count: number) =>
        formFor(count, { one: '1 Eintrag kam dazu.', other: `${number(count)} Einträge kamen dazu.` }),
      newer: (count: number) =>
        formFor(count, {
          one: '1 Eintrag hat jetzt den neueren Text.',
          other: `${number(count)} Einträge haben jetzt den neueren Text.`,
        }),
      conflicts: (count: number) =>
        formFor(count, {
          one: '1 Eintrag hat zwei Texte. Seine Seite zeigt beide.',
          other: `${number(count)} Einträge haben zwei Texte. Ihre Seiten zeigen beide.`,
        }),
      keptPrivate: (count: number) =>
        formFor(count, {
          one: '1 Eintrag ist jetzt privat, wie in der Sicherung.',
          other: `${number(count)} Einträge sind jetzt privat, wie in der Sicherung.`,
        }),
      waiting: (count: number) =>
        formFor(count, {
          one: '1 Eintrag liegt bei den entfernten, wie in der Sicherung.',
          other: `${number(count)} Einträge liegen bei den entfernten, wie in der Sicherung.`,
        }),
      drafts: (count: number) =>
        formFor(count, { one: '1 Entwurf kam dazu.', other: `${number(count)} Entwürfe kamen dazu.` }),
      versions: (count: number) =>
        formFor(count, {
          one: '1 früherer Text kam dazu.',
          other: `${number(count)} frühere Texte kamen dazu.`,
        }),
      words: (count: number) =>
        formFor(count, {
          one: '1 Gefühlswort kam dazu.',
          other: `${number(count)} Gefühlswörter kamen dazu.`,
        }),
      templates: (count: number) =>
        formFor(count, { one: '1 Vorlage kam dazu.', other: `${number(count)} Vorlagen kamen dazu.` }),
      templatesLeft: (count: number) =>
        formFor(count, {
          one: '1 Vorlage kam nicht dazu: Hier sind schon 50.',
          other: `${number(count)} Vorlagen kamen nicht dazu: Hier sind schon 50.`,
        }),
      settings: (count: number) =>
        formFor(count, {
          one: '1 Einstellung kam dazu.',
          other: `${number(count)} Einstellungen kamen dazu.`,
        }),
      media: (count: number) =>
        formFor(count, {
          one: '1 Bild oder Aufnahme kam dazu.',
          other: `${number(count)} Bilder oder Aufnahmen kamen dazu.`,
        }),
      editions: (count: number) =>
        formFor(count, {
          one: '1 öffentliche Kopie kam dazu, oder was von ihr gesendet wurde.',
          other: `${number(count)} öffentliche Kopien kamen dazu, oder was von ihnen gesendet wurde.`,
        }),
    },
    stayRemoved: (count: number) =>
      formFor(count, {
        one: '1 Eintrag, den du entfernt hast, bleibt entfernt.',
        other: `${number(count)} Einträge, die du entfernt hast, bleiben entfernt.`,
      }),
  },
  counts: {
    entries,
    removed: (count: number) => `${number(count)} entfernt`,
    versions,
    drafts,
    pictures,
    words,
  },
};
