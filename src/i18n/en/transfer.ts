// Words of what goes in and out: import, export, backup.
import { numberInWords as number } from '../locale.ts';

const entries = (count: number) => `${number(count)} ${count === 1 ? 'entry' : 'entries'}`;
const pages = (count: number) => `${number(count)} ${count === 1 ? 'page' : 'pages'}`;
const files = (count: number) => `${number(count)} ${count === 1 ? 'file' : 'files'}`;
const pictures = (count: number) =>
  `${number(count)} ${count === 1 ? 'picture or recording' : 'pictures or recordings'}`;

export const transfer = {
  back: 'Settings',
  cancel: 'Cancel',
  tryAgain: 'Try again',
  entries,
  pages,
  files,
  steps: {
    reading: (done: string, total: string) => `Reading ${done} of ${total}`,
    readingSoFar: (done: string) => `Reading, ${done} pages so far`,
    comparing: () => 'Comparing with your journal',
    storing: (done: string, total: string) => `Storing ${done} of ${total}`,
    writing: (done: string, total: string) => `Writing ${done} of ${total}`,
    checking: () => 'Reading it back',
    sealing: () => 'Sealing it and opening it again',
  },
  starting: 'Beginning…',
  /** Why something did not come to its end. */
  failures: {
    full: 'This device is full. Nothing was stored. Free some space, then try again.',
    outdated: 'A newer Ebb is open in another window. Reload this page, then try again.',
    locked: 'Ebb was locked meanwhile. Unlock it, then try again.',
    closed: 'The browser closed the journal. Reload this page, then try again.',
    failed: 'It did not work, and your journal is as it was.',
    cancelled: 'Cancelled. Your journal is as it was.',
    'no-worker': 'This part of Ebb did not start. Reload this page, then try again.',
  },
};

export const importPage = {
  title: 'Import',
  lead: 'Bring in what you wrote elsewhere: the export of another journal, posts of a blog, notes. You see what was found before anything is stored.',
  chooseFiles: 'Choose files',
  chooseFolder: 'Choose a folder',
  kinds:
    'Daylio, Day One, Apple Journal, Journey, Diarium, jrnl, Pixels, Pixy, Mini Diary, MoodTracker; Markdown of Jekyll, Obsidian, Hugo, Eleventy, Astro; any table as CSV. As the file, zip or folder that the program gave. They can be dropped here too.',
  drop: 'Drop them here',
  found: 'What was found',
  rowNew: 'New',
  rowDays: 'Days',
  rowSame: 'Already here',
  rowRemoved: 'You removed',
  rowChanged: 'Imported before, with other text',
  rowTwice: 'Twice among these files',
  rowHidden: 'Marked as drafts',
  rowPictures: 'Pictures and recordings',
  rowUnread: 'Could not be read',
  rowFrom: 'From',
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
    csv: 'a table',
  },
  appCount: (app: string, count: string) => `${app}: ${count}`,
  notComing: 'What will not come',
  notComingMore:
    'It stays in the file you chose. Where a picture or a recording was, its name stands in the text.',
  media: {
    photo: (count: number) => `${number(count)} ${count === 1 ? 'photo' : 'photos'}`,
    video: (count: number) => `${number(count)} ${count === 1 ? 'video' : 'videos'}`,
    audio: (count: number) => `${number(count)} ${count === 1 ? 'recording' : 'recordings'}`,
    document: (count: number) => `${number(count)} ${count === 1 ? 'document' : 'documents'}`,
    other: (count: number) => `${number(count)} other ${count === 1 ? 'attachment' : 'attachments'}`,
  },
  notKept: {
    missing: (count: number) =>
      `${number(count)} of these ${count === 1 ? 'is' : 'are'} not among the files you chose.`,
    kind: (count: number) =>
      `${number(count)} of these ${count === 1 ? 'is' : 'are'} of a kind that Ebb does not keep, or that this browser cannot draw.`,
    'too-large': (count: number) =>
      `${number(count)} of these ${count === 1 ? 'is' : 'are'} larger than 64 MB.`,
    damaged: (count: number) => `${number(count)} of these could not be read.`,
  },
  leftOutField: (field: string, count: number) => `“${field}” of ${entries(count)}`,
  span: (first: string, last: string) => `${first}\u00a0– ${last}`,
  noDay: 'No date found in any of them',
  nothing: 'No journal pages were found in these files.',
  isBackup: 'This is a backup of Ebb. It is not imported but restored:',
  toBackup: 'go to Backup',
  nothingNew: 'Everything in these files is in your journal already.',
  samples: 'As they will look',
  noTitle: 'No title',
  undatedDay: 'Day of its file',
  labels: 'Feelings in these files',
  labelsMore: 'Each becomes a word of yours under its own name, unless you choose another word, or a tag.',
  columns: (file: string) => `The columns of ${file}`,
  columnsMore: 'Each row becomes an entry. What a column holds is a guess; it can be changed here.',
  columnsUndated:
    'No column was found that holds days. Choose the one that does, and each row becomes an entry.',
  unnamedColumn: 'Without a name',
  roles: {
    day: 'day',
    time: 'time',
    title: 'title',
    text: 'text',
    feelings: 'feelings',
    tags: 'tags',
    mood: 'mood, as a number',
    extra: 'kept beside the entry',
    none: 'left out',
  },
  dateOrder: 'Dates like 03/04/2025',
  dateOrders: { dmy: 'day first', mdy: 'month first' },
  places: (count: number) =>
    count === 1
      ? `${number(count)} entry says where it was written`
      : `${number(count)} entries say where they were written`,
  placesMore: 'A place goes along with every export.',
  keepPlaces: 'Keep the places',
  asOwn: 'as it is',
  asWord: (word: string) => `as “${word}”`,
  asTag: 'a tag',
  asAnother: 'another word',
  useWord: (word: string) => `Use “${word}”`,
  moreLabels: (count: string) => `and ${count} more`,
  offers: 'Other lines that may be meant',
  offerFeelings: (key: string) => `Read “${key}” as feelings`,
  offerTags: (key: string) => `Read “${key}” as tags`,
  offerMore: (count: string, examples: string) => `${count}: ${examples}`,
  undated: (count: number) => `${entries(count)} without a day`,
  undatedFile: 'The day their file was last changed',
  undatedFileMore: 'Today, for files in a zip',
  undatedToday: 'Today',
  leaveOut: 'Leave them out',
  changed: (count: number) => `${entries(count)} imported before, with other text now`,
  keepBoth: 'Keep both',
  removed: (count: number) => `${number(count)} you removed`,
  removedMore: 'They stay removed.',
  bringBack: 'Bring them back',
  zoneless: (count: number) => `${pages(count)} with a time and no time zone`,
  zonelessMore: 'Read as the clock on the wall.',
  isUtc: 'These were UTC',
  beside: (count: number) =>
    `${pages(count)} ${count === 1 ? 'shows' : 'show'} pictures that are among these files`,
  besideMore:
    'Their links are of Ebb’s copies then, in an export too. Otherwise the pages keep the bytes they came with. Copies for others hold none of them.',
  takeInBeside: (count: number) => `Take in ${pictures(count)}`,
  doubts: 'Read with a doubt',
  doubtsMore: 'These come in too. The file itself is kept as it is.',
  unread: 'What could not be read',
  line: (number: string) => `line ${number}`,
  more: (count: string) => `and ${count} more`,
  // Always the plural: the name of a button that scripts and people hold on to.
  importButton: (count: number) => `Import ${number(count)} entries`,
  importPictures: (count: number) => `Import ${pictures(count)}`,
  notNow: 'Leave it',
  added: (count: number) =>
    count === 1
      ? `${number(count)} entry is in your journal now.`
      : `${number(count)} entries are in your journal now.`,
  broughtBack: (count: number) =>
    count === 1 ? `${number(count)} removed entry is back.` : `${number(count)} removed entries are back.`,
  newWords: (count: number) =>
    count === 1 ? `${number(count)} word came with them.` : `${number(count)} words came with them.`,
  picturesCame: (count: number) => `${pictures(count)} came along.`,
  picturesLost: (count: number) =>
    `${pictures(count)} could not be read or drawn. The text still names ${count === 1 ? 'it' : 'them'}.`,
  seeEntries: 'See the entries',
  importMore: 'Import more',
  undo: 'Undo this import',
  undoing: 'Undoing…',
  undone: (count: number) =>
    count === 1
      ? `The import is undone: ${number(count)} entry is gone.`
      : `The import is undone: ${number(count)} entries are gone.`,
  undoneKept: (count: number) =>
    count === 1
      ? `${number(count)} that you changed since stays.`
      : `${number(count)} that you changed since stay.`,
  undoneRemoved: (count: number) => `${number(count)} that you removed: still among the removed ones.`,
  earlier: 'Earlier imports',
  earlierAt: (day: string, clock: string) => `${day}, ${clock}`,
  movedOn:
    'Another window imported something meanwhile. Choose the files once more to see how they stand now.',
  /** Why what another app handed over is not here. */
  refused: {
    'too-large':
      'What was shared is larger than 100 MB, so it was not taken. It is where it came from. It can be chosen here instead.',
    sealed:
      'The lock is on, and a file handed over by another app would lie open on this device until it is imported. Choose it here instead.',
    'not-kept':
      'What was shared could not be stored, so it was not taken. It is where it came from. Files can be chosen here instead.',
    'not-handed':
      'Ebb was open already, and the browser did not hand over what was shared. It is where it came from. With this window closed, it can be shared once more.',
  },
  gone: 'These files are no longer here. They are where they came from, and can be chosen here.',
  noSuchImport: 'That import was undone already.',
  unreadCodes: {
    'other-extension': 'No kind of journal that Ebb knows.',
    'entry-unreadable': 'Not written as the entries of its program are.',
    'json-damaged': 'Damaged or cut short: it does not read to its end. Export it there once more.',
    'no-day': 'No day that can be read.',
    'encrypted-journal': 'Encrypted by its program. Export it there without encryption first.',
    'file-missing': 'The file that is named here is not in the archive.',
    'system-file': 'A file of the system or of an editor.',
    'not-text': 'Not a text.',
    'nothing-in-it': 'Nothing in it.',
    'not-a-zip': 'Not a zip archive.',
    'archive-damaged': 'The archive is damaged or cut short. What comes before the damage is read.',
    'too-many-files': 'More than 50,000 files. The rest of the archive was not read.',
    'archive-too-large': 'The archive unpacks to more than 400 MB. The rest was not read.',
    'file-too-large': 'Larger than 32 MB.',
    'unsafe-name': 'Its name points outside the archive.',
    link: 'A link to another file.',
    encrypted: 'Locked with a password. Unpack it first.',
    'file-damaged': 'Damaged in the archive.',
    backup: 'A backup of Ebb. It is restored under Settings, Backup.',
    'own-data':
      'Data that Ebb writes for other programs. A journal comes back from a backup, or from its Markdown.',
    sealed: 'Sealed. A sealed backup of Ebb is restored under Settings, Backup.',
    'too-much': 'More than 400 MB in all. Choose fewer files at a time.',
    'cannot-open': 'The browser could not open it.',
  },
  doubtCodes: {
    'zone-of-device': 'No time zone in the file; read on the clock of this device.',
    'row-ragged': 'More or fewer cells than the table has columns.',
    'quote-unclosed': 'A quotation mark never closes, or stands where none should; lines may be in one cell.',
    'quote-ended': 'A quotation mark never closes; its cell was taken to end with the line.',
    'encoding-utf-16': 'Read as UTF-16.',
    'encoding-guessed': 'Not UTF-8; read as an older encoding.',
    'encoding-damaged': 'Some characters could not be read.',
    'yaml-repaired': 'The front matter is not quite YAML; read line by line.',
    'front-matter-not-fields': 'The front matter holds no fields.',
    'unclosed-front-matter': 'The front matter is never closed; all of it is text.',
    'front-matter-in-text': 'The front matter is code or broken; it was not read and stays in the text.',
    'duplicate-key': 'A line stands twice; the last one counts.',
    'date-unreadable': 'The date could not be read; the file name or your choice counts.',
    'date-partly-read': 'Of the date, only the day is certain.',
    'weekday-disagrees': 'The weekday beside the date is that of another day; read as the date says.',
    'days-disagree': 'The page tells another day than its file’s name; read as the name says.',
    'date-ambiguous': 'Day and month could be the other way round; read day first.',
    'no-date': 'No day is told.',
    'tags-unreadable': 'The tags could not be read.',
    'feelings-unreadable': 'The feelings could not be read.',
    'intensity-unreadable': 'A strength is not 1 to 5.',
  },
};

export const exportPage = {
  title: 'Export',
  lead: 'Your pages as files: Markdown, one each, as a blog reads them. Below that a table, data, and a page to print.',
  plain: 'These are plain files: whoever can open them can read them.',
  which: 'Which entries',
  all: 'All',
  filtered: 'Filtered',
  filteredMore: 'As the entries page showed them',
  publicOnly: 'Public only',
  publicMore:
    'Their public copies: without private passages, with no pictures but those you put into them, and with names as on your list',
  download: 'Download Markdown (zip)',
  folder: 'Save to a folder',
  none: 'Nothing is written here yet.',
  nothing: 'No entry passes this choice, so no file was made.',
  downloaded: (count: number) => `${entries(count)}, downloaded as one zip.`,
  shared: (count: number) => `${entries(count)}, handed on as one zip.`,
  cancelled: 'Nothing was handed on.',
  waiting: 'The file is ready.',
  'not-taken':
    'The share sheet of this device takes no zip file, so nothing left Ebb. One page at a time can be shared from its own page.',
  saveNow: 'Save now',
  downloadedFile: (count: number) => `${entries(count)}, downloaded as one file.`,
  sharedFile: (count: number) => `${entries(count)}, handed on as one file.`,
  'not-taken-file': 'The share sheet of this device takes no file of this kind, so nothing left Ebb.',
  saved: (count: number, folder: string) => `${files(count)} written to ${folder}.`,
  same: (count: number) =>
    count === 1
      ? `${number(count)} file was there already, and was not written again.`
      : `${number(count)} files were there already, and were not written again.`,
  inPosts: (folder: string) => `“${folder}”, in _posts`,
  inFolder: (folder: string) => `“${folder}”`,
  differing: (count: number) =>
    count === 1
      ? `${number(count)} file of the same name was there with other text. It was left as it is.`
      : `${number(count)} files of the same name were there with other text. They were left as they are.`,
  replace: 'Replace them',
  edited: (count: number) =>
    count === 1
      ? `Of ${number(count)} public entry something was left out or replaced. “Publish” shows what.`
      : `Of ${number(count)} public entries something was left out or replaced. “Publish” shows what.`,
  liquid: (count: number) =>
    `${entries(count)} ${count === 1 ? 'holds' : 'hold'} {{ or {%. Jekyll evaluates those; the line “render_with_liquid: false” in the front matter switches it off.`,
  pictures: (count: number) => `${pictures(count)} ${count === 1 ? 'goes' : 'go'} along.`,
  picturesMissing: (count: number) =>
    count === 1
      ? `${pictures(count)} that a text names is not on this device, and was left out.`
      : `${pictures(count)} that texts name are not on this device, and were left out.`,
  folderFailed: 'The folder could not be written. Your journal is as it was.',
  more: (count: string) => `and ${count} more`,

  how: 'How the files are written',
  shape: 'Made for',
  shapes: {
    posts: { label: 'A Jekyll blog', more: 'In a folder called _posts' },
    flat: { label: 'Any program', more: 'The same files, side by side' },
    obsidian: {
      label: 'Obsidian',
      more: 'With properties, tags and names that it understands; times without a zone',
    },
  },
  tells: 'What they tell',
  strengths: 'How strong a feeling was',
  times: 'The time of day',
  timesMore: 'Without it, the day alone',
  template: 'Lines of your own',
  templateMore:
    '“author: Ann” adds a line to each file, “emotions -> moods” gives a line another name, “layout: journal” sets the layout, and “layout:” alone leaves it out. What a file says already stays.',
  templateProblem: (line: string, why: string) => `Line ${line}: ${why}`,
  templateCodes: {
    'not-understood': 'none of these.',
    'own-key': 'each page says this itself.',
    twice: 'said before.',
  },
  preview: 'The first file',
  previewNone: 'No entry passes this choice.',
  asUsual: 'As it was at first',

  others: 'Other kinds of file',
  csv: 'Download table (CSV)',
  csvMore: 'For a spreadsheet: a row for each entry, a column for each feeling.',
  json: 'Download data (JSON)',
  jsonMore: 'For other programs: everything that is said in each entry.',
  paperTitle: 'A page to print',
  paperMore: 'The entries of some days with their feelings, how often each was named, and a picture of it.',
  from: 'From',
  to: 'To',
  print: 'Print',
  html: 'Download page (HTML)',
  unpacked: 'The page shows its pictures once the zip is unpacked.',
  /** The words on that page; what stands in braces is put in where it is made. */
  paper: {
    title: 'Journal',
    range: '{from} to {to}',
    feelings: 'Feelings',
    feeling: 'Feeling',
    named: 'Days that named it, of days written',
    ofWritten: '{k} of {n}',
    noFeelings: 'No feeling was named on these days.',
    picture: 'The days that named {labels}.',
    pictureMore:
      'A filled mark is a day that named the feeling, a pale one a day that was written and did not. A day without a mark was not written.',
    entries: 'Entries',
    noEntries: 'Nothing was written on these days.',
    tags: 'Tags: {tags}',
    media: { picture: 'Picture', pictureOf: 'Picture: {description}', sound: 'Voice note' },
  },
};

export const backupPage = {
  title: 'Backup',
  lead: 'One file with everything: entries, earlier texts, drafts, pictures and recordings, removed entries, feeling words, templates and settings.',
  keeping: {
    legend: 'Who can open the file',
    plain: {
      label: 'Anybody who has it',
      more: 'A plain file: whoever can open it can read it. Keep it where only you can.',
    },
    lock: {
      label: 'Whoever can unlock this journal',
      more: 'Sealed. Your passphrase or recovery key of today opens it, on any device, also after you change them here.',
    },
    passphrase: {
      label: 'Whoever knows a passphrase',
      more: 'Sealed with a passphrase for this file alone. Nobody can open the file without it.',
    },
    ofTheFile: 'Passphrase of the file',
  },
  download: 'Download backup',
  last: (day: string, clock: string) => `Last backup: ${day}, ${clock}`,
  lastNone: 'Last backup: none yet',
  downloaded: 'The backup is on its way to your downloads. It was read back, and everything is in it:',
  shared: 'The backup is handed on. It was read back, and everything is in it:',
  cancelled: 'Nothing was handed on.',
  waiting: 'The backup is ready. It was read back, and everything is in it:',
  'not-taken':
    'The share sheet of this device takes no file of this kind, so the backup could not leave Ebb. A newer version of the system takes it. Until then, one page at a time can be shared from its own page.',
  bringOver:
    'Pages written in the browser? Save a backup there (Settings, Backup), then choose that file here. They come over as they are.',
  also: 'Your templates and settings are in it too.',
  saveNow: 'Save now',
  notVerified:
    'The file did not read back as one that restores everything, so it was thrown away. Your journal is as it was. Export takes your pages out too.',
  /** Backups that write themselves. */
  folder: {
    title: 'Into a folder, by itself',
    more: 'Choose a folder once, and Ebb writes a backup there about once a day while it is open and something changed: a file for each day, read back after writing. It deletes nothing there.',
    plain: 'Without the lock the files are plain: whoever can open the folder can read them.',
    choose: 'Choose a folder for backups',
    another: 'Another folder',
    now: 'Write a backup there now',
    allow: 'Allow it again',
    stop: 'Stop writing there',
    writing: 'Writing…',
    standing: (name: string, last: [day: string, clock: string] | null) =>
      last === null
        ? `Folder: ${name}. Nothing is written there yet.`
        : `Folder: ${name}. Last written and read back: ${last[0]}, ${last[1]}.`,
    troubles: {
      asks: 'The browser wants to ask you again before Ebb may write there. Nothing was written.',
      gone: 'The folder is not where it was. Nothing was written.',
      full: 'There is no room in that folder. Nothing was written.',
      'not-verified':
        'What was written there does not read back as it was. Files of earlier days are as they were.',
      failed: 'It could not be written there.',
    },
  },
  restoring: 'Restore',
  restoringMore:
    'A backup gives back the journal it was made from. Where there are pages already, both come together, and you see first what it brings.',
  restore: 'Restore from a backup',
  /** One of the second copies on this device. */
  copy: {
    title: 'A second copy',
    back: 'Storage',
    of: (day: string, clock: string) =>
      `This is the journal as it was on ${day} at ${clock}, kept on this device. Nothing changes before you restore it.`,
    restore: 'Restore from this copy',
    gone: 'This copy is no longer there: newer ones took its place.',
  },
  restored: 'Everything is back:',
  alsoRestored: 'Your templates and settings are back too.',
  liesOpen: 'The file was sealed; here it lies open in this browser. The lock is under Settings, Lock.',
  opening: {
    text: {
      passphrase: (file: string) => `${file} is sealed with a passphrase of its own.`,
      lock: (file: string) =>
        `${file} is sealed. The passphrase of the day it was made opens it, or the recovery key of that day.`,
      'age-key': (file: string) => `${file} is sealed. The age key of its recovery sheet opens it.`,
    },
    passphrase: 'Passphrase',
    key: {
      lock: 'Recovery key, or the age key of the recovery sheet',
      'age-key': 'Age key',
    },
    open: 'Open and restore',
    busy: 'Opening…',
    useKey: 'Use the recovery key',
    usePassphrase: 'Use the passphrase',
    wrong: 'That passphrase does not open this file. Nothing was changed.',
    wrongKey: 'That key does not open this file. Nothing was changed.',
    typo: (group: number) => `There is a slip in group ${group}.`,
    length: (groups: number) => `A recovery key has seven groups; here are ${groups}.`,
  },
  refusals: {
    'not-a-backup': 'This is not a backup of Ebb. Nothing was changed.',
    'newer-version': 'This backup was made by a newer Ebb. Update Ebb here first. Nothing was changed.',
    damaged: 'This backup is damaged: it does not read as it was written. Nothing was changed.',
    'cut-short':
      'This backup is cut short: its end is missing. Another copy of the file may be whole. Nothing was changed.',
    'journal-moved-on':
      'Another window changed the journal meanwhile. Nothing was stored. Choose the file once more to see how it stands now.',
  },
  seeEntries: 'See the entries',
  keep: 'Leave it as it is',
  /** A backup that meets pages: what it would bring. */
  meeting: {
    caption: 'What the backup brings',
    rows: {
      fresh: 'New',
      same: 'Already here',
      newer: 'Newer in the backup',
      conflicts: 'With two texts',
      keptPrivate: 'Kept private in the backup',
      removed: 'You removed',
      waiting: 'Removed in the backup',
      drafts: 'Drafts',
      versions: 'Earlier texts',
      words: 'Feeling words',
      templates: 'Templates',
      templatesLeft: 'Templates without room',
      settings: 'Settings',
      settingsStay: 'Settings that stay as they are here',
      media: 'Pictures and recordings',
      editions: 'Public copies',
    },
    newerMore: 'Where the backup has the newer text, the text that is here stays among the earlier ones.',
    conflictsMore: 'Where both sides were changed, both texts stay, and the page shows the two.',
    notYet: 'Nothing is stored yet. What is here stays.',
    nothing: 'Everything in this backup is here already.',
    rest: 'Everything else in this backup is here already.',
    toBackup: 'To the backup of what is here',
    restore: 'Restore',
  },
  merged: {
    done: 'The backup is in your journal.',
    of: {
      fresh: (count: number) => `${entries(count)} came.`,
      newer: (count: number) => `${entries(count)} ${count === 1 ? 'has' : 'have'} the newer text now.`,
      conflicts: (count: number) =>
        count === 1
          ? `${number(count)} entry has two texts. Its page shows both.`
          : `${number(count)} entries have two texts. Their pages show both.`,
      keptPrivate: (count: number) =>
        `${entries(count)} ${count === 1 ? 'is' : 'are'} private here now, as in the backup.`,
      waiting: (count: number) =>
        `${number(count)} ${count === 1 ? 'is' : 'are'} among the removed ones, as in the backup.`,
      drafts: (count: number) => `${number(count)} ${count === 1 ? 'draft' : 'drafts'} came.`,
      versions: (count: number) => `${number(count)} earlier ${count === 1 ? 'text' : 'texts'} came.`,
      words: (count: number) => `${number(count)} feeling ${count === 1 ? 'word' : 'words'} came.`,
      templates: (count: number) => `${number(count)} ${count === 1 ? 'template' : 'templates'} came.`,
      templatesLeft: (count: number) =>
        `${number(count)} ${count === 1 ? 'template' : 'templates'} did not come: there are 50 here.`,
      settings: (count: number) => `${number(count)} ${count === 1 ? 'setting' : 'settings'} came.`,
      media: (count: number) =>
        `${number(count)} ${count === 1 ? 'picture or recording' : 'pictures or recordings'} came.`,
      editions: (count: number) =>
        `${number(count)} public ${count === 1 ? 'copy' : 'copies'} came, or what was sent of ${count === 1 ? 'it' : 'them'}.`,
    },
    stayRemoved: (count: number) =>
      count === 1
        ? `${number(count)} that you removed stays removed.`
        : `${number(count)} that you removed stay removed.`,
  },
  counts: {
    entries,
    removed: (count: number) => `${number(count)} removed`,
    versions: (count: number) => `${number(count)} earlier ${count === 1 ? 'text' : 'texts'}`,
    drafts: (count: number) => `${number(count)} ${count === 1 ? 'draft' : 'drafts'}`,
    pictures,
    words: (count: number) => `${number(count)} feeling ${count === 1 ? 'word' : 'words'}`,
  },
};
