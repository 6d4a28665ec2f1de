// What every save needs from this device.
import type { Making } from '../journal/finish.ts';
import { now } from '../platform/clock.ts';
import { deviceId, randomId } from '../store/database.ts';

/** Random ids, this device's name and the moment. */
export async function making(): Promise<Making> {
  return { randomId, device: await deviceId(), now: now() };
}
