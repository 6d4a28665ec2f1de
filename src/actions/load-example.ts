// Brings the example journal in. Its texts come when they are asked for, not with any page.
import { clockOf } from '../journal/when.ts';
import { clockOn, deviceZone, now } from '../platform/clock.ts';
import { putExample } from '../store/example.ts';
import { failureOf, type StoreFailure } from '../store/failure.ts';

export type ExampleLoaded = { ok: true } | { ok: false; code: StoreFailure | 'not-fetched' };

/** Stores the example so that it ends yesterday. Where it is here already, nothing changes. */
export async function loadExample(): Promise<ExampleLoaded> {
  const writer = await import('../example/example-journal.ts').catch(() => null);
  if (!writer) return { ok: false, code: 'not-fetched' };
  try {
    const today = clockOf(now()).day;
    await putExample(writer.exampleJournal({ today, zone: deviceZone(), clockOn }));
    return { ok: true };
  } catch (error) {
    return { ok: false, code: failureOf(error) };
  }
}
