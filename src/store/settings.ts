// What a person can set. Unknown rows of a newer Ebb are left alone; a value of the wrong kind is the default.
import { isInstant } from '../journal/instant.ts';
import type { SettingRow } from '../journal/journal-rows.ts';
import { reading, writing } from './unit.ts';

export interface Settings {
  /** The hour at which a day begins, 0-23. */
  dayStartsAt: number;
  /** The instant of the last backup that was made here, or null. */
  lastBackupAt: number | null;
  /** One-time notes that were shown. */
  notesShown: string[];
  /** While writing, only the paragraph of the caret is in full ink. */
  restsOtherParagraphs: boolean;
  /** Whether the browser marks what it takes for misspelt on the writing page. */
  checksSpelling: boolean;
  /** Which line to start from was shown last, so that all are seen before one comes again; null: none yet. */
  lastLine: number | null;
  /** Seconds without a touch after which a sealed journal locks; -1: never. */
  locksAfterIdle: number;
  /** Seconds out of sight after which it locks; 0: at once, -1: never. */
  locksAfterHidden: number;
  /** Whether single letters and signs do something outside fields. */
  shortcuts: boolean;
}

const DEFAULT_SETTINGS: Settings = {
  dayStartsAt: 0,
  lastBackupAt: null,
  notesShown: [],
  restsOtherParagraphs: false,
  checksSpelling: true,
  lastLine: null,
  locksAfterIdle: 300,
  locksAfterHidden: 60,
  shortcuts: true,
};

const isSeconds = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= -1;

const isKind: { [K in keyof Settings]: (value: unknown) => value is Settings[K] } = {
  dayStartsAt: (value): value is number =>
    Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 23,
  lastBackupAt: (value): value is number | null => value === null || isInstant(value),
  notesShown: (value): value is string[] => Array.isArray(value) && value.every((x) => typeof x === 'string'),
  restsOtherParagraphs: (value): value is boolean => typeof value === 'boolean',
  checksSpelling: (value): value is boolean => typeof value === 'boolean',
  lastLine: (value): value is number | null =>
    value === null || (Number.isSafeInteger(value) && Number(value) >= 0),
  locksAfterIdle: isSeconds,
  locksAfterHidden: isSeconds,
  shortcuts: (value): value is boolean => typeof value === 'boolean',
};

export function settingsOf(rows: readonly SettingRow[]): Settings {
  const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  for (const { key, value } of rows) {
    if (Object.hasOwn(isKind, key) && isKind[key as keyof Settings](value)) settings[key] = value;
  }
  return settings as unknown as Settings;
}

export async function readSettings(): Promise<Settings> {
  return settingsOf(await (await reading()).settings.all());
}

export async function putSetting<K extends keyof Settings>(key: K, value: Settings[K]): Promise<void> {
  await writing(['settings'], async ({ settings }) => {
    await settings.putMany([{ key, value }]);
  });
}
