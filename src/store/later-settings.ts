// Settings that no first page needs: what they hold is checked by whoever reads them, so that none of that code is
// loaded with the others. They are rows like all settings, sealed and in backups as those are.
import { reading, writing } from './unit.ts';

/**
 * `exportChoices`: how files go out. `templates`: texts to start a page from. `chapters`: lines through the trends.
 * `hunches`: what was said before looking. `rangesChosen`: how far back each page of the trends shows.
 * `quietLine`: false where the line below heavy pages is not wished.
 * `wholePictures`: true where new pictures are kept as they are.
 * `picturesLookedAt`: when pictures that nothing names were looked for.
 * `backupPutOffAt`: when the note about a backup was put off. `people`, `knownNames`, `publishing`, `series`: see
 * `journal`. `siteSent`: ids of data that lie in a
 * repository by our own hand. `hostPlace` and `hostToken`: a repository and the
 * way into it, which never are in a backup.
 */
export type LaterSetting =
  | 'exportChoices'
  | 'templates'
  | 'chapters'
  | 'hunches'
  | 'rangesChosen'
  | 'quietLine'
  | 'backupPutOffAt'
  | 'people'
  | 'knownNames'
  | 'publishing'
  | 'series'
  | 'wholePictures'
  | 'picturesLookedAt'
  | 'siteSent'
  | 'hostPlace'
  | 'hostToken';

/** The value as it lies; null where there is none. */
export async function readLater(key: LaterSetting): Promise<unknown> {
  return (await (await reading()).settings.get(key))?.value ?? null;
}

/** Writes what `change` makes of the value as it is at that moment: another window may have changed it. */
export async function updateLater(key: LaterSetting, change: (value: unknown) => unknown): Promise<void> {
  await writing(['settings'], async ({ settings }) => {
    const value = change((await settings.get(key))?.value ?? null);
    await settings.putMany([{ key, value }]);
  });
}

/** Nothing of it stays. */
export async function removeLater(key: LaterSetting): Promise<void> {
  await writing(['settings'], ({ settings }) => settings.removeMany([key]).then(() => undefined));
}
