// Connects a repository to publish into. Nothing is asked of its host before that, and the browser lets Ebb speak to it
// only in windows that are loaded afterwards.
import { type HostPlace, hostPlaceOf } from '../journal/host-place.ts';
import type { AddressCode } from '../publish/host-address.ts';
import type { Looked, Stopped } from '../publish/host-answers.ts';
import type { Probed } from '../publish/host-probe.ts';
import { putConnectedOrigin } from '../store/connected-origin.ts';
import { readLater, removeLater, updateLater } from '../store/later-settings.ts';
import { isSealed } from '../store/sealing.ts';
import { stopSending } from './send-posts.ts';

export type { AddressCode } from '../publish/host-address.ts';

/** Connects what was pasted. */
export async function connectHost(address: string): Promise<HostPlace | { code: AddressCode }> {
  const { originOf, readHostAddress } = await import('../publish/host-address.ts');
  const place = readHostAddress(address);
  if ('code' in place) return place;
  stopSending();
  await putConnectedOrigin(originOf(place));
  await updateLater('hostPlace', () => place);
  return place;
}

/** Says where in the repository the blog lies. @param branch null: the repository's own */
export async function changePlace(change: Pick<HostPlace, 'branch' | 'folder'>): Promise<void> {
  await updateLater('hostPlace', (value) => {
    const place = hostPlaceOf(value);
    return place ? { ...place, ...change } : value;
  });
}

/** Nothing is contacted any more; the token is forgotten. What was sent stays where it is. */
export async function disconnectHost(): Promise<void> {
  stopSending();
  await removeLater('hostToken');
  await removeLater('hostPlace');
  await putConnectedOrigin(null);
}

/** Keeps the token, sealed with the journal. False where there is no lock: it is not kept then. */
export async function keepToken(token: string): Promise<boolean> {
  if (!isSealed()) return false;
  await updateLater('hostToken', () => token);
  return true;
}

export const forgetToken = (): Promise<void> => removeLater('hostToken');

/** The token that is kept; null where there is none, and always without the lock. */
export async function readToken(): Promise<string | null> {
  const token = isSealed() ? await readLater('hostToken') : null;
  return typeof token === 'string' ? token : null;
}

/** Whether the host lets pages speak to it at all, and what this token may do there. */
export async function tryHost(
  place: HostPlace,
  token: string,
): Promise<Looked | Stopped | { probed: Probed }> {
  const [{ probe }, { gitHost }] = await Promise.all([
    import('../publish/host-probe.ts'),
    import('../publish/git-host.ts'),
  ]);
  const probed = await probe(place);
  if (probed !== 'fine') return { probed };
  return gitHost(place).lookAt(place, token);
}
