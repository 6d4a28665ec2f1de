// What can stand between a window and its server: nothing, a portal that answers everything with a page of its own, or
// a server that is in trouble.
import { request as ask, createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Weather = 'clear' | 'portal' | 'trouble' | 'cut short';

export interface Between {
  url: string;
  setWeather(weather: Weather): void;
  close(): Promise<void>;
}

const PORTAL = '<!doctype html><title>Welcome</title><p>Please sign in to use this network.</p>';

/** Passes every request on to `behind`, as the weather allows. */
export async function between(behind: string): Promise<Between> {
  let weather: Weather = 'clear';
  const server: Server = createServer((request, response) => {
    if (weather === 'portal') {
      response.writeHead(200, { 'Content-Type': 'text/html', 'Cache-Control': 'no-store' });
      return response.end(PORTAL);
    }
    if (weather === 'trouble') {
      response.writeHead(503, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' });
      return response.end('Later, please.');
    }
    const { method, url = '/', headers } = request;
    const passed = ask(new URL(url, behind), { method: method ?? 'GET', headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      if (weather !== 'cut short') return answer.pipe(response);
      answer.once('data', (first: Buffer) => {
        response.write(first.subarray(0, first.length / 2));
        setImmediate(() => response.destroy());
      });
    });
    passed.on('error', () => response.destroy());
    passed.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    setWeather: (next) => {
      weather = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
