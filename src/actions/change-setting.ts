import { putSetting, type Settings } from '../store/settings.ts';

export async function changeSetting<K extends keyof Settings>(key: K, value: Settings[K]): Promise<void> {
  await putSetting(key, value);
}
