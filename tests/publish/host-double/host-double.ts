// A Git host on loopback that speaks the documented web APIs of GitHub and of Gitea and Forgejo over one git object
// store, and misbehaves where a test says so.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HostPlace } from '../../../src/publish/host-address.ts';
import { type Age, forgejoAnswer } from './forgejo-api.ts';
import { type Call, githubAnswer, type Reply } from './github-api.ts';
import { Repository } from './repository.ts';

/** What a host lets pages of other addresses do. `no-authorization`: read, but send no token; `no-content-type`: no JSON. */
export type Cors = 'full' | 'none' | 'no-authorization' | 'no-content-type';

export interface Seen {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  body: string;
}

/**
 * What becomes of a request. `drop`: the line breaks before it is looked at. `lose`: it is carried out, and then
 * the line breaks. `hang`: no answer ever.
 */
export type Fate = Reply | 'drop' | 'lose' | 'hang' | undefined;

const HEADERS_OF: Record<Cors, string | null> = {
  full: 'Authorization, Content-Type',
  'no-authorization': 'Content-Type',
  'no-content-type': 'Authorization',
  none: null,
};

const textOf = (request: IncomingMessage) =>
  new Promise<string>((resolve) => {
    let text = '';
    request.setEncoding('utf8');
    request.on('data', (piece: string) => {
      text += piece;
    });
    request.on('end', () => resolve(text));
  });

/** The host's own part of what a page of another address is told. */
function corsHeaders(cors: Cors, request: IncomingMessage): Record<string, string> {
  const allowed = HEADERS_OF[cors];
  if (allowed === null || request.headers.origin === undefined) return {};
  const readable = {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'X-RateLimit-Reset',
  };
  if (request.method !== 'OPTIONS') return readable;
  const asked = (request.headers['access-control-request-headers'] ?? '').split(/\s*,\s*/).filter(Boolean);
  const known = allowed.toLowerCase().split(', ');
  // As Gitea's own router does: a header that is not allowed gets no answer at all.
  if (asked.some((name) => !known.includes(name.toLowerCase()))) return {};
  return {
    ...readable,
    'Access-Control-Allow-Headers': allowed,
    'Access-Control-Allow-Methods': 'GET, POST, PATCH, PUT, DELETE',
  };
}

export class HostDouble {
  readonly repository = new Repository();
  age: Age = { version: '1.22.3', changesFiles: true, perPage: 1000 };
  cors: Cors = 'full';
  /** Asked for each request that is not a preflight, and waited for. */
  fate: (seen: Seen) => Fate | Promise<Fate> = () => undefined;
  readonly seen: Seen[] = [];
  readonly preflights: Seen[] = [];
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  async listen(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** A place on it, by either of its two languages. */
  place(kind: HostPlace['kind'], rest: Partial<HostPlace> = {}): HostPlace {
    const api = kind === 'github' ? `${this.origin}/github` : `${this.origin}/api/v1`;
    const web = `${this.origin}/me/blog`;
    return { kind, api, web, owner: 'me', repo: 'blog', branch: null, folder: '', ...rest };
  }

  /** Forgets everything, and begins with a blog that has a first post. */
  reset(format: 'sha1' | 'sha256' = 'sha1'): void {
    this.repository.empty(format);
    this.repository.push({ '_config.yml': 'title: Blog\n', '_posts/2020-01-01-old.md': 'Old.\n' });
    this.age = { version: '1.22.3', changesFiles: true, perPage: 1000 };
    this.cors = 'full';
    this.fate = () => undefined;
    this.seen.length = 0;
    this.preflights.length = 0;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const seen = {
      method: request.method ?? '',
      path: request.url ?? '',
      headers: request.headers,
      body: await textOf(request),
    };
    const cors = corsHeaders(this.cors, request);
    if (request.method === 'OPTIONS') {
      this.preflights.push(seen);
      response.writeHead(204, cors).end();
      return;
    }
    this.seen.push(seen);
    const fate = await this.fate(seen);
    if (fate === 'hang') return;
    if (fate === 'drop') return void request.socket.destroy();
    const { status, body, headers = {} } = typeof fate === 'object' ? fate : this.#reply(seen);
    if (fate === 'lose') return void request.socket.destroy();
    response.writeHead(status, { 'Content-Type': 'application/json', ...cors, ...headers });
    response.end(body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body));
  }

  #reply({ method, path, headers, body }: Seen): Reply {
    const url = new URL(path, this.origin);
    const isGitHub = url.pathname.startsWith('/github/');
    const below = decodeURIComponent(url.pathname.replace(/^\/(github|api\/v1)/, ''));
    const token = /^(?:token|bearer) (.+)$/i.exec(headers.authorization ?? '')?.[1];
    const person = token === undefined ? null : (this.repository.people.get(token) ?? null);
    if (token !== undefined && !person) return { status: 401, body: { message: 'Bad credentials' } };
    const call: Call = {
      method,
      path: below,
      query: url.searchParams,
      body: body === '' ? {} : (JSON.parse(body) as Record<string, unknown>),
      person,
    };
    return isGitHub ? githubAnswer(this.repository, call) : forgejoAnswer(this.repository, this.age, call);
  }
}
