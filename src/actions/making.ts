// What every save needs from this device.
import type { Making } from '../journal/finish.ts';
import { now } from '../platform/clock.ts';
import { deviceId } from '../store/database.ts';
import { randomId } from '../store/random-id.ts';

/** Random ids, this device's name and the moment. */
export async function making(): Promise<Making> {
  return { randomId, device: await deviceId(), now: now() };
}
