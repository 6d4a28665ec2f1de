// Which host is connected is kept beside the journal, as an origin and nothing more.
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { putConnectedOrigin, readConnectedOrigin } from '../../src/store/connected-origin.ts';
import { withDatabase } from '../../src/store/raw.ts';

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));

describe('the connected host', () => {
  it('is nobody at first, and asking makes no database', async () => {
    expect(await readConnectedOrigin()).toBeNull();
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('is the last one that was put', async () => {
    await putConnectedOrigin('https://api.github.com');
    await putConnectedOrigin('http://127.0.0.1:3000');
    expect(await readConnectedOrigin()).toBe('http://127.0.0.1:3000');
  });

  it('leaves no trace when it is taken away, also where there was none', async () => {
    await putConnectedOrigin('https://git.example.org:8443');
    await putConnectedOrigin(null);
    await putConnectedOrigin(null);
    expect(await readConnectedOrigin()).toBeNull();
    expect(await indexedDB.databases()).toEqual([]);
  });
});

const NO_ORIGINS = [
  '',
  '*',
  'null',
  'https:',
  'https://*',
  'https://*.example.org',
  'https://example.org/',
  'https://example.org/me/blog',
  'https://me@example.org',
  'https://Example.org',
  'https://example.org:443',
  'http://example.org',
  'http://localhost.example.org',
  'https://example.org https://other.example',
  "https://example.org; script-src 'unsafe-inline'",
  'https://example.org,https://other.example',
  'data:text/plain,x',
  'wss://example.org',
];

test.each(NO_ORIGINS)('%j is not put, and not believed where it stands', async (text) => {
  await expect(putConnectedOrigin(text)).rejects.toThrow(TypeError);
  await withDatabase('ebb-connected', 'places', async (connection) => {
    const transaction = connection.transaction('places', 'readwrite');
    transaction.objectStore('places').put({ id: 'origin', origin: text });
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
  });
  expect(await readConnectedOrigin()).toBeNull();
});
