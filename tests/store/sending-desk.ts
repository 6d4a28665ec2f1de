// A journal with public copies beside a repository that answers, for each test anew.
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { HostDouble } from '../publish/host-double/host-double.ts';
import { journal, openDesk } from './desk.ts';

export function sendingHost(): HostDouble {
  const host = new HostDouble();
  beforeAll(async () => {
    await host.listen();
  });
  afterAll(() => host.close());
  beforeEach(async () => {
    host.reset();
    await openDesk();
  });
  afterEach(() => journal.db.close());
  return host;
}
