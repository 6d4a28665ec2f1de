// The end of a journal on this device.
import { deleteDatabase } from './database.ts';

const WAIT_MS = 5000;

/**
 * Deletes the database with everything in it. Other windows are asked to let go first. False when one of them
 * does not within five seconds.
 */
export async function eraseStore(): Promise<boolean> {
  const waited = new Promise<boolean>((done) => {
    setTimeout(() => done(false), WAIT_MS);
  });
  const deleted = deleteDatabase().then(() => true);
  return Promise.race([deleted, waited]);
}
