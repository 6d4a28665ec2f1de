// What the browser tests call in an open page; texts in place of bytes, as these travel as JSON.
import { gitHost } from '../../../src/publish/git-host.ts';
import type { HostPlace } from '../../../src/publish/host-address.ts';
import { probe as probePlace } from '../../../src/publish/host-probe.ts';
import { putConnectedOrigin } from '../../../src/store/connected-origin.ts';

export const probe = (place: HostPlace) => probePlace(place, { patience: 5_000 });

export const lookAt = (place: HostPlace, token: string) => gitHost(place).lookAt(place, token);

export function send(place: HostPlace, token: string, path: string, text: string) {
  const put = [{ path, bytes: new TextEncoder().encode(text) }];
  return gitHost(place).commitPosts(place, token, { put, remove: [], expected: {} }, 'One post');
}

export const connect = (origin: string | null) => putConnectedOrigin(origin);
