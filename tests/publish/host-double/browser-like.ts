// Node's `fetch` knows no CORS. This one does what a browser does, as far as the hosts can tell: it asks before it
// sends a header that needs leave, and gives nothing away that may not be read.

const SAFE = new Set(['accept', 'accept-language', 'content-language']);

const isReadable = (response: Response) => response.headers.get('Access-Control-Allow-Origin') === '*';

const failed = () => new TypeError('Failed to fetch');

/** Whether the host lets it be sent. */
async function mayBeSent(node: typeof fetch, request: Request, names: readonly string[]): Promise<boolean> {
  const isSimple = request.method === 'GET' || request.method === 'POST';
  if (names.length === 0 && isSimple) return true;
  const response = await node(request.url, {
    method: 'OPTIONS',
    headers: {
      Origin: 'https://ebb.example',
      'Access-Control-Request-Method': request.method,
      'Access-Control-Request-Headers': names.join(','),
    },
  });
  const list = (name: string) => (response.headers.get(name) ?? '').toLowerCase().split(/\s*,\s*/);
  const isMethodFine =
    isSimple || list('Access-Control-Allow-Methods').includes(request.method.toLowerCase());
  return (
    isReadable(response) &&
    isMethodFine &&
    names.every((name) => list('Access-Control-Allow-Headers').includes(name))
  );
}

/** `fetch` as a page of another address has it. */
export function browserLike(node: typeof fetch): typeof fetch {
  return async (input, init = {}) => {
    // undici takes no `no-cors` with what it does not know; the mode is kept here.
    const { mode, ...rest } = init;
    const headers = new Headers(rest.headers);
    const unsafe = [...headers.keys()].filter((name) => !SAFE.has(name)).sort();
    const request = new Request(input as string, rest);
    if (mode !== 'no-cors' && !(await mayBeSent(node, request, unsafe))) throw failed();
    headers.set('Origin', 'https://ebb.example');
    const response = await node(input, { ...rest, headers });
    if (mode === 'no-cors') return new Response(null);
    if (!isReadable(response)) throw failed();
    return response;
  };
}
