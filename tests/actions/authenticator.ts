// A browser's passkeys, made up: an authenticator that keeps ids and secrets, and a person who may put its sheet away.
import { createHmac, randomBytes } from 'node:crypto';
import { vi } from 'vitest';

interface Wanting {
  publicKey: {
    allowCredentials?: { id: Uint8Array }[];
    excludeCredentials?: { id: Uint8Array }[];
    user?: { id: Uint8Array; name: string };
    extensions: {
      prf: {
        eval?: { first: Uint8Array };
        evalByCredential?: Record<string, { first: Uint8Array }>;
      };
    };
  };
}

const refused = (name: string) => Promise.reject(new DOMException('', name));
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');

export class Authenticator {
  /** Secrets by id. */
  held = new Map<string, Buffer>();
  hasPrf = true;
  /** Whether it derives while it makes a passkey; many do so only when they are asked. */
  derivesAtOnce = true;
  isPutAway = false;
  /** Ids that it was told to forget. */
  forgotten: string[] = [];
  people: { id: string; name: string }[] = [];
  /** Called while the sheet is up. */
  meanwhile: () => void | Promise<void> = () => undefined;

  private given(id: string, salt: Uint8Array | undefined, isMaking: boolean) {
    const secret = this.held.get(id);
    const isDerived = this.hasPrf && secret && salt && (!isMaking || this.derivesAtOnce);
    const results = isDerived
      ? { results: { first: new Uint8Array(createHmac('sha256', secret).update(salt).digest()).buffer } }
      : {};
    return {
      rawId: new Uint8Array(Buffer.from(id, 'base64url')).buffer,
      authenticatorAttachment: 'platform',
      getClientExtensionResults: () => ({
        prf: isMaking ? { enabled: this.hasPrf, ...results } : results,
      }),
    };
  }

  async create({ publicKey }: Wanting) {
    await this.meanwhile();
    if (this.isPutAway) return refused('NotAllowedError');
    if (publicKey.excludeCredentials?.some(({ id }) => this.held.has(text(id))))
      return refused('InvalidStateError');
    if (publicKey.user) this.people.push({ id: text(publicKey.user.id), name: publicKey.user.name });
    const id = text(randomBytes(32));
    this.held.set(id, randomBytes(32));
    return this.given(id, publicKey.extensions.prf.eval?.first, true);
  }

  async get({ publicKey }: Wanting) {
    await this.meanwhile();
    const id = publicKey.allowCredentials?.map((wanted) => text(wanted.id)).find((one) => this.held.has(one));
    if (this.isPutAway || id === undefined) return refused('NotAllowedError');
    return this.given(id, publicKey.extensions.prf.evalByCredential?.[id]?.first, false);
  }
}

/** Gives the browser of this test an authenticator, beside what it has already. */
export function giveAuthenticator(browser: object): Authenticator {
  const authenticator = new Authenticator();
  vi.stubGlobal('navigator', { ...browser, credentials: authenticator });
  vi.stubGlobal('isSecureContext', true);
  vi.stubGlobal('location', { hostname: 'journal.example' });
  vi.stubGlobal('PublicKeyCredential', {
    signalUnknownCredential: async ({ credentialId }: { credentialId: string }) => {
      authenticator.forgotten.push(credentialId);
    },
  });
  return authenticator;
}
