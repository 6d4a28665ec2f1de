// Words of the lock, in German.

import type {
  damaged as englishDamaged,
  lockPage as englishLockPage,
  passkey as englishPasskey,
  recovery as englishRecovery,
  unlocking as englishUnlocking,
} from '../en/lock.ts';
import { formFor } from '../in-words.ts';
import { numberInWords as number } from '../locale.ts';

const seconds = (count: number) => formFor(count, { one: '1 Sekunde', other: `${number(count)} Sekunden` });

export const lockPage: typeof englishLockPage = {
  title: 'Sperre',
  what: 'Ist die Sperre an, liegt alles, was du schreibst, auf diesem Gerät mit deiner Passphrase verschlüsselt. Wer das Gerät ohne sie in der Hand hat, sieht, dass Ebb hier ist, wie viele Datensätze es behält und wie groß sie ungefähr sind, sonst nichts.',
  forget:
    'Niemand kann eine Passphrase zurücksetzen: Kein Server kennt sie. Ein Ersatzschlüssel, einmal gezeigt, ist der zweite Weg hinein. Ohne beide bleibt verschlüsselt, was verschlüsselt ist.',
  passphrase: 'Passphrase',
  repeat: 'Passphrase wiederholen',
  current: 'Jetzige Passphrase',
  currentMore: 'Oder der Ersatzschlüssel, wenn die Passphrase vergessen ist.',
  fresh: 'Neue Passphrase',
  show: 'Zeigen, was getippt ist',
  suggest: 'Sechs englische Wörter vorschlagen',
  strength: {
    none: '',
    weak: 'Mit einem Computer und Zeit lässt sie sich vielleicht erraten. Länger hält länger; sechs vorgeschlagene Wörter halten Jahre.',
    fair: 'Sie hält, wenn jemand von Hand probiert. Gegen einen Computer und viel Zeit halten mehr Wörter länger.',
    strong: 'Lang genug gegen einen Computer, der jahrelang rät.',
  },
  turnOn: 'Sperre einschalten',
  empty: 'Zuerst braucht es eine Passphrase.',
  differ: 'Die beiden sind nicht gleich. Nichts wurde geändert.',
  preparing: 'Schlüssel entstehen …',
  sealing: (done: string, total: string) => `Verschlüsseln: ${done} von ${total}`,
  opening: 'Jede Seite wird geöffnet …',
  on: 'Die Sperre ist an.',
  turnedOff: 'Die Sperre ist aus. Was du geschrieben hast, liegt wieder offen in diesem Browser.',
  plainFiles:
    'Exporte sind offene Dateien, die alle lesen können. Lege sie an einen Ort, dem du traust. Sicherungen sind verschlüsselt, außer du wählst es anders.',
  residue:
    'Was vor der Sperre geschrieben wurde, kann Spuren auf der Festplatte hinterlassen, bis der Browser sie überschreibt, und Titel und Suchen in seinem Verlauf, bis du ihn leerst.',
  lockNow: 'Jetzt sperren',
  change: 'Passphrase ändern',
  changed: 'Die Passphrase ist geändert. Sicherungen von vorher öffnet die bisherige.',
  turnOff: 'Sperre ausschalten',
  turnOffMore:
    'Ist sie aus, lässt sich alles, was du geschrieben hast, auf diesem Gerät ohne Passphrase lesen.',
  damagedRows: (count: number) =>
    formFor(count, {
      one: 'Ein Datensatz lässt sich nicht öffnen und ginge mit der Sperre verloren. Stelle zuerst eine Sicherung wieder her, oder schalte die Sperre trotzdem aus.',
      other: `${number(count)} Datensätze lassen sich nicht öffnen und gingen mit der Sperre verloren. Stelle zuerst eine Sicherung wieder her, oder schalte die Sperre trotzdem aus.`,
    }),
  turnOffAnyway: 'Trotzdem ausschalten',
  keepLock: 'Sperre behalten',
  times: 'Wann Ebb sich von selbst sperrt',
  afterIdle: 'Wenn nichts berührt wird, nach',
  afterHidden: 'Wenn Ebb nicht zu sehen ist, nach',
  never: 'nie',
  atOnce: 'sofort',
  minutes: (count: number) => formFor(count, { one: '1 Minute', other: `${number(count)} Minuten` }),
  seconds,
  hideMore: 'Zweimal Escape oder der Knopf „Verbergen“ über jeder Seite zeigt eine leere Seite und sperrt.',
  newRecovery: 'Neuer Ersatzschlüssel',
  newRecoveryMore:
    'Der bisherige öffnet hier von da an nichts mehr. Sicherungen von vorher öffnet er weiterhin.',
  notStored: 'Das ließ sich nicht speichern. Die Sperre ist, wie sie war.',
  cancel: 'Abbrechen',
  toFiles: 'Dateien ansehen',
  failures: {
    'files-wait':
      'Dateien aus einer anderen App warten auf den Import und lägen lesbar neben der Sperre. Importiere oder verwirf sie zuerst.',
    busy: 'Ein anderes Fenster schaltet die Sperre gerade um. Warte, bis es fertig ist.',
    wrong: 'Das ist weder die jetzige Passphrase noch der Ersatzschlüssel.',
    damaged:
      'Der Weg über die Passphrase ist beschädigt. An ihrer Stelle geht der Ersatzschlüssel; eine neue Passphrase macht den Weg wieder heil.',
    full: 'Auf diesem Gerät ist kein Platz mehr. Die Sperre ist, wie sie war.',
    outdated:
      'Ein anderes Fenster hat das Tagebuch geändert. Lade diese Seite neu und versuche es noch einmal.',
    locked: 'Ebb wurde inzwischen gesperrt. Die Sperre ist, wie sie war.',
    closed: 'Der Browser hat das Tagebuch geschlossen. Lade diese Seite neu und versuche es noch einmal.',
    failed: 'Das ging nicht. Die Sperre ist, wie sie war.',
  },
};

export const passkey: typeof englishPasskey = {
  title: 'Passkey verwenden (Fingerabdruck, Gesicht oder Geräte-PIN)',
  what: 'Ein weiterer Weg hinein, der Bequemlichkeit halber. Passphrase und Ersatzschlüssel bleiben. Wer die Prüfung des Geräts besteht, kann dann das Tagebuch öffnen.',
  none: 'Nicht in Gebrauch.',
  add: 'Passkey hinzufügen',
  ready:
    'Das stimmt. Jetzt fragt das Gerät nach Fingerabdruck, Gesicht oder PIN; manche Geräte fragen zweimal. Ein Gerät kann einen Passkey in seinem Konto und auf deinen anderen Geräten behalten; dein Tagebuch bleibt hier.',
  make: 'Weiter zum Gerät',
  waiting: 'Warten auf das Gerät …',
  added: 'Der Passkey ist hinzugefügt. Er öffnet von jetzt an das Tagebuch, die Passphrase ebenso.',
  label: (day: string, clock: string) => `Ebb, ${day}, ${clock}`,
  from: (day: string, clock: string) => `Hinzugefügt am ${day}, ${clock}`,
  fromElsewhere: (day: string, clock: string) =>
    `Hinzugefügt am ${day}, ${clock}, auf einem anderen Gerät oder Schlüssel`,
  fromUnknown: 'Hinzugefügt an einem Tag, der nicht lesbar ist',
  remove: 'Entfernen',
  removeOf: (name: string) => `Passkey entfernen: ${name}`,
  removed:
    'Der Passkey öffnet hier nichts mehr. Das Gerät führt ihn vielleicht noch auf; in seinen Passwort-Einstellungen lässt er sich entfernen.',
  troubles: {
    cancelled: 'Kein Passkey wurde erstellt. Nichts wurde geändert.',
    noPrf:
      'Dieser Passkey kann sagen, dass du da bist, enthält aber keinen Schlüssel und kann das Tagebuch nicht öffnen. Er wurde nicht hinzugefügt. In den Passwort-Einstellungen des Geräts lässt er sich entfernen. Ein anderes Gerät, ein Sicherheitsschlüssel oder ein anderer Browser kann es vielleicht.',
    unasked:
      'Der Passkey wurde erstellt, gab aber keinen Schlüssel heraus und wurde nicht hinzugefügt. In den Passwort-Einstellungen des Geräts lässt er sich entfernen.',
    already: 'Dieses Gerät hat schon einen Passkey für dieses Tagebuch. Nichts wurde geändert.',
    insecure:
      'Passkeys brauchen eine Webadresse, die einen Namen hat und sicher ist (https). Diese ist es nicht. Nichts wurde geändert.',
  },
};

export const recovery: typeof englishRecovery = {
  title: 'Dein Ersatzschlüssel',
  text: 'Er öffnet das Tagebuch, wenn die Passphrase vergessen ist. Schreib ihn auf oder druck ihn aus, und bewahre ihn nicht bei diesem Gerät auf. Nach „Weiter“ wird er nicht noch einmal gezeigt; mit der Passphrase lässt sich jederzeit ein neuer machen.',
  identity: 'Für verschlüsselte Sicherungen',
  identityMore:
    'Öffnet verschlüsselte Sicherungen ohne Ebb, mit dem Programm age. Bewahre ihn beim Ersatzschlüssel auf.',
  print: 'Drucken',
  share: 'Teilen',
  check: 'Noch einmal eintippen',
  checkMore: 'Damit feststeht, dass er richtig aufgeschrieben ist.',
  checkNow: 'Prüfen',
  checked: 'Er stimmt.',
  differs: 'Das ist ein anderer Schlüssel als der oben.',
  typo: (group: number) => `In Gruppe ${number(group)} ist ein Tippfehler.`,
  length: (groups: number) =>
    formFor(groups, {
      one: 'Der Schlüssel hat sieben Gruppen; hier ist 1.',
      other: `Der Schlüssel hat sieben Gruppen; hier sind ${number(groups)}.`,
    }),
  done: 'Weiter',
  later: 'Weiter ohne Prüfung',
};

export const unlocking: typeof englishUnlocking = {
  title: 'Ebb ist gesperrt',
  passphrase: 'Passphrase',
  unlock: 'Entsperren',
  deriving: 'Wird geöffnet …',
  wrong: 'Das ist nicht die Passphrase.',
  damaged:
    'Dieser Weg hinein ist beschädigt: Keine Passphrase kann ihn öffnen, auch die richtige nicht. Vielleicht öffnet der Ersatzschlüssel das Tagebuch noch, und eine Sicherung lässt sich wiederherstellen.',
  foreign:
    'Sperre und Tagebuch gehören nicht zusammen. Nach dem Löschen lässt sich eine Sicherung wiederherstellen.',
  wait: (count: number) =>
    `Mehrere Versuche stimmten nicht. Der nächste ist in ${formFor(count, { one: '1 Sekunde', other: `${number(count)} Sekunden` })} möglich.`,
  failed: 'Das Tagebuch ließ sich nicht öffnen. Nichts wurde geändert.',
  forgotten: 'Die Passphrase fällt mir nicht ein',
  waysMore:
    'Der Ersatzschlüssel öffnet das Tagebuch, ebenso ein Passkey, wo einer hinzugefügt ist. Ohne sie bleibt verschlüsselt, was verschlüsselt ist: Dann lässt sich eine Sicherung wiederherstellen, nachdem hier alles gelöscht ist.',
  recoveryKey: 'Ersatzschlüssel',
  unlockWithKey: 'Mit dem Ersatzschlüssel entsperren',
  wrongKey: 'Das ist ein Ersatzschlüssel, aber nicht der dieses Tagebuchs.',
  passkey: 'Mit Passkey entsperren',
  passkeyWaiting: 'Warten auf das Gerät …',
  passkeyTroubles: {
    cancelled: 'Es kam kein Passkey. Die Passphrase öffnet das Tagebuch wie zuvor.',
    wrong: 'Dieser Passkey gehört nicht zu diesem Tagebuch. Die Passphrase öffnet es wie zuvor.',
    noPrf:
      'Der Passkey gab in diesem Browser keinen Schlüssel. Die Passphrase öffnet das Tagebuch wie zuvor.',
    damaged:
      'Dieser Weg hinein ist beschädigt: Kein Passkey kann ihn öffnen. Vielleicht öffnet die Passphrase oder der Ersatzschlüssel das Tagebuch noch.',
    insecure:
      'Passkeys brauchen eine Webadresse, die einen Namen hat und sicher ist (https). Die Passphrase öffnet das Tagebuch wie zuvor.',
  },
  back: 'Passphrase verwenden',
  erase: 'Alles auf diesem Gerät löschen',
  write: 'Schreiben ohne Entsperren',
  picturesWait:
    'Das gewählte Bild kommt in seine Seite, wenn Ebb entsperrt wird. Bis dahin ist es nur in diesem Fenster.',
  recordingsWait:
    'Die Aufnahme wird gespeichert, wenn Ebb entsperrt wird. Bis dahin ist sie nur in diesem Fenster.',
  writeMore:
    'Ebb ist gesperrt. Was du hier schreibst, wird beim Tippen verschlüsselt und kommt in dein Tagebuch, wenn es entsperrt wird. Bis dahin lässt es sich nicht wieder lesen, auch hier nicht.',
  sealed: 'Verschlüsselt. Es kommt in dein Tagebuch, wenn Ebb entsperrt wird.',
  next: 'Noch eine Seite schreiben',
  hide: 'Verbergen',
  byKey: 'Mit dem Ersatzschlüssel geöffnet.',
  renew: 'Neue Passphrase festlegen',
  later: 'Nicht jetzt',
};

export const damaged: typeof englishDamaged = {
  rows: (count: number) =>
    formFor(count, {
      one: 'Ein Datensatz des Tagebuchs ist beschädigt und lässt sich nicht öffnen. Der Rest ist heil. Eine Sicherung enthält ihn vielleicht noch.',
      other: `${number(count)} Datensätze des Tagebuchs sind beschädigt und lassen sich nicht öffnen. Der Rest ist heil. Eine Sicherung enthält sie vielleicht noch.`,
    }),
  older:
    'Etwas außerhalb von Ebb hat das Tagebuch geändert: Einige seiner Datensätze fehlen oder sind älter, als sie waren. Was hier ist, lässt sich lesen. Eine Sicherung enthält vielleicht den Rest.',
};
