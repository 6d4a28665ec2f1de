// Words of the lock: turning it on and off, unlocking, and what it can and cannot do.
const seconds = (count: number) => (count === 1 ? '1 second' : `${count} seconds`);

export const lockPage = {
  title: 'Lock',
  what: 'With the lock on, everything you write is sealed with your passphrase on this device. Whoever holds the device without it can see that Ebb is here, how many rows it keeps and how large they are about, and nothing else.',
  forget:
    'Nobody can reset a passphrase: there is no server that knows it. A recovery key, shown once, is the second way in. Without both, what is sealed stays sealed.',
  passphrase: 'Passphrase',
  repeat: 'Repeat passphrase',
  current: 'Passphrase now',
  currentMore: 'Or the recovery key, where the passphrase is forgotten.',
  fresh: 'New passphrase',
  show: 'Show what is typed',
  suggest: 'Suggest six words',
  strength: {
    none: '',
    weak: 'Somebody with a computer and time may guess it. Longer holds longer; six suggested words hold for years.',
    fair: 'It holds against somebody who tries by hand. Against a computer and much time, more words hold longer.',
    strong: 'Long enough to hold against a computer that guesses for years.',
  },
  turnOn: 'Turn on lock',
  empty: 'Type a passphrase first.',
  differ: 'The two are not the same. Nothing was changed.',
  preparing: 'Making keys…',
  sealing: (done: string, total: string) => `Sealing ${done} of ${total}`,
  opening: 'Opening every page…',
  on: 'The lock is on.',
  turnedOff: 'The lock is off. What you wrote lies open in this browser again.',
  plainFiles:
    'Exports are plain files that anybody can read. Put them where you trust. Backups are sealed unless you choose otherwise.',
  residue:
    'What was written before the lock was on may leave traces on the disk until the browser writes over them, and titles and searches in its history until you clear it.',
  lockNow: 'Lock now',
  change: 'Change passphrase',
  changed: 'The passphrase is changed. Backups that were made before open with the one before.',
  turnOff: 'Turn off lock',
  turnOffMore: 'Once it is off, everything you wrote can be read on this device without a passphrase.',
  damagedRows: (count: number) =>
    `${count === 1 ? 'One row' : `${count} rows`} cannot be opened and would be gone with the lock. Restore a backup first, or turn it off all the same.`,
  turnOffAnyway: 'Turn off all the same',
  keepLock: 'Keep the lock',
  times: 'When it locks by itself',
  afterIdle: 'When nothing is touched for',
  afterHidden: 'When Ebb is out of sight for',
  never: 'never',
  atOnce: 'at once',
  minutes: (count: number) => (count === 1 ? '1 minute' : `${count} minutes`),
  seconds,
  hideMore: 'Escape pressed twice, or the button “Hide” above each page, shows an empty page and locks.',
  newRecovery: 'Make a new recovery key',
  newRecoveryMore:
    'The one before opens nothing here from then on. Backups that were made before still open with it.',
  notStored: 'That could not be stored. The lock is as it was.',
  cancel: 'Cancel',
  toFiles: 'See the files',
  failures: {
    'files-wait':
      'Files from another app wait to be imported, and would lie readable beside the lock. Import or leave them first.',
    busy: 'Another window is turning the lock at this moment. Wait until it is done.',
    wrong: 'That is neither the passphrase of now nor the recovery key.',
    damaged:
      'The way in by passphrase is damaged. The recovery key can be typed in its place; a new passphrase makes that way whole again.',
    full: 'There is no room left on this device. The lock is as it was.',
    outdated: 'The journal was changed by another window. Reload this page and try once more.',
    locked: 'Ebb was locked meanwhile. The lock is as it was.',
    closed: 'The browser closed the journal. Reload this page and try once more.',
    failed: 'That did not work. The lock is as it was.',
  },
};

export const passkey = {
  title: 'Use a passkey (fingerprint, face or device PIN)',
  what: 'One more way in, for convenience. The passphrase and the recovery key stay. Whoever passes the device’s check can then open the journal.',
  none: 'Not in use.',
  add: 'Add a passkey',
  ready:
    'That is right. Now the device asks for fingerprint, face or PIN; some devices ask twice. A device may keep a passkey in its account and on your other devices; your journal stays here.',
  make: 'Go on to the device',
  waiting: 'Waiting for the device…',
  added: 'The passkey is added. It opens the journal from now on, and so does the passphrase.',
  label: (day: string, clock: string) => `Ebb, ${day}, ${clock}`,
  from: (day: string, clock: string) => `Added on ${day}, ${clock}`,
  fromElsewhere: (day: string, clock: string) => `Added on ${day}, ${clock}, on another device or a key`,
  fromUnknown: 'Added on a day that cannot be read',
  remove: 'Remove',
  removeOf: (name: string) => `Remove passkey: ${name}`,
  removed:
    'The passkey opens nothing here any more. The device may still list it; it can be removed in the device’s password settings.',
  troubles: {
    cancelled: 'No passkey was made. Nothing was changed.',
    noPrf:
      'This passkey can say that you are there, but it holds no key, so it cannot open the journal. It was not added. It can be removed in the device’s password settings. Another device, security key or browser may be able to.',
    unasked:
      'The passkey was made, but it gave no key, so it was not added. It can be removed in the device’s password settings.',
    already: 'This device already has a passkey for this journal. Nothing was changed.',
    insecure:
      'Passkeys need a web address that has a name and is secure (https). This one does not. Nothing was changed.',
  },
};

export const recovery = {
  title: 'Your recovery key',
  text: 'It opens the journal when the passphrase is forgotten. Write it down or print it, and keep it away from this device. Once you go on it is not shown again; with the passphrase a new one can be made at any time.',
  identity: 'For sealed backups',
  identityMore: 'Opens sealed backups without Ebb, by the program age. Keep it with the key.',
  print: 'Print',
  share: 'Share',
  check: 'Type it back',
  checkMore: 'So that it is known to be written down right.',
  checkNow: 'Check',
  checked: 'It is right.',
  differs: 'That is another key than the one above.',
  typo: (group: number) => `There is a slip in group ${group}.`,
  length: (groups: number) => `The key has seven groups; here are ${groups}.`,
  done: 'Go on',
  later: 'Go on without checking',
};

export const unlocking = {
  title: 'Ebb is locked',
  passphrase: 'Passphrase',
  unlock: 'Unlock',
  deriving: 'Opening…',
  wrong: 'That is not the passphrase.',
  damaged:
    'This way in is damaged: no passphrase can open it, the right one neither. The recovery key may still open the journal, and a backup can be restored.',
  foreign: 'The lock and the journal do not belong together. A backup can be restored after erasing.',
  wait: (count: number) => `Several tries were not it. The next one can be made in ${seconds(count)}.`,
  failed: 'The journal would not open. Nothing was changed.',
  forgotten: 'I cannot remember the passphrase',
  waysMore:
    'The recovery key opens the journal, and so does a passkey where one was added. Without them what is sealed stays sealed: then a backup can be restored after everything here is erased.',
  recoveryKey: 'Recovery key',
  unlockWithKey: 'Unlock with the recovery key',
  wrongKey: 'That is a recovery key, but not the one of this journal.',
  passkey: 'Unlock with passkey',
  passkeyWaiting: 'Waiting for the device…',
  passkeyTroubles: {
    cancelled: 'No passkey was given. The passphrase opens the journal as before.',
    wrong: 'That passkey is not one of this journal. The passphrase opens the journal as before.',
    noPrf: 'The passkey gave no key in this browser. The passphrase opens the journal as before.',
    damaged:
      'This way in is damaged: no passkey can open it. The passphrase or the recovery key may still open the journal.',
    insecure:
      'Passkeys need a web address that has a name and is secure (https). The passphrase opens the journal as before.',
  },
  back: 'Use the passphrase',
  erase: 'Erase everything on this device',
  write: 'Write without unlocking',
  picturesWait:
    'The picture you chose is put into its page when Ebb is unlocked. Until then it is in this window alone.',
  recordingsWait:
    'The recording you made is kept when Ebb is unlocked. Until then it is in this window alone.',
  writeMore:
    'Ebb is locked. What you write here is sealed as you type and joins your journal when it is unlocked. Until then it cannot be read back, here neither.',
  sealed: 'Sealed. It joins your journal when Ebb is unlocked.',
  next: 'Write another page',
  hide: 'Hide',
  /** Said once it is open. */
  byKey: 'Opened with the recovery key.',
  renew: 'Set a new passphrase',
  later: 'Not now',
};

export const damaged = {
  rows: (count: number) =>
    count === 1
      ? 'One row of the journal is damaged and cannot be opened. The rest is whole. A backup may still hold it.'
      : `${count} rows of the journal are damaged and cannot be opened. The rest is whole. A backup may still hold them.`,
  older:
    'Something outside Ebb changed the journal: some of its rows are missing or older than they were. What is here can be read. A backup may hold the rest.',
};
