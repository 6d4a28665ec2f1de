// Passkeys (WebAuthn) with the PRF extension: the authenticator derives the same secret from the same salt, each time
// somebody passes its check. Without PRF a passkey proves presence and holds no key, so it is of no use here.
// No server checks anything: what proves a passkey is that its secret opens the slot.

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * `cancelled`: also where nothing fits, which browsers do not tell apart. `noPrf`: it is there and derives nothing.
 * `unasked`: it was made, and then not asked for its secret. `already`: this authenticator holds one that is known.
 */
type Trouble = 'cancelled' | 'noPrf' | 'unasked' | 'already' | 'insecure' | 'failed';

export type Made =
  | { ok: true; credentialId: Bytes; secret: Bytes; isHere: boolean }
  | { ok: false; code: Trouble };

export type Asked =
  | { ok: true; credentialId: Bytes; secret: Bytes }
  | { ok: false; code: Exclude<Trouble, 'unasked' | 'already'> };

/** A passkey that is known, and what it is asked to derive from. */
export interface Known {
  credentialId: Bytes;
  prfSalt: Bytes;
}

const CHALLENGE_BYTES = 32;
/** Random, and more of it than anybody could guess: it must not say who somebody is (WebAuthn 14.6.1). */
const PERSON_BYTES = 32;
/** ES256 and RS256 of COSE, the two that WebAuthn asks every browser to have. The signature is never looked at. */
const ALGORITHMS = [-7, -257];

const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));

/**
 * Whether it is worth offering. A roaming authenticator may always be at hand, and whether one has PRF is known once
 * it worked, so this is no promise: only a browser that says it has no PRF is taken at its word.
 */
export async function canUsePasskeys(): Promise<boolean> {
  if (!isSecureContext || typeof PublicKeyCredential === 'undefined') return false;
  try {
    const told = await PublicKeyCredential.getClientCapabilities?.();
    return told?.['extension:prf'] !== false;
  } catch {
    return true;
  }
}

/**
 * Makes a passkey and asks it for the secret of a salt.
 * @param name what the device lists it by
 * @param known passkeys of this journal: an authenticator that holds one of them is not given another
 */
export async function makePasskey(name: string, prfSalt: Bytes, known: readonly Bytes[]): Promise<Made> {
  let made: PublicKeyCredential | null;
  try {
    made = (await navigator.credentials.create({
      publicKey: {
        rp: { id: location.hostname, name: 'Ebb' },
        user: { id: random(PERSON_BYTES), name, displayName: name },
        challenge: random(CHALLENGE_BYTES),
        pubKeyCredParams: ALGORITHMS.map((alg) => ({ type: 'public-key', alg })),
        excludeCredentials: known.map((id) => ({ type: 'public-key', id })),
        authenticatorSelection: {
          // Its id is kept here, so it need not be discoverable. But Android has PRF for discoverable ones alone, and
          // a person finds only those in the device's list; a security key with no room for more may say no.
          residentKey: 'preferred',
          // A security key derives another secret with its check than without (CTAP 2.1, hmac-secret): always with.
          userVerification: 'required',
        },
        attestation: 'none',
        extensions: { prf: { eval: { first: prfSalt } } },
      },
    })) as PublicKeyCredential | null;
  } catch (error) {
    return { ok: false, code: troubleOf(error) };
  }
  if (!made) return { ok: false, code: 'failed' };
  return proven(made, prfSalt);
}

/** Many authenticators derive nothing while they make a passkey: those are asked right after. */
async function proven(made: PublicKeyCredential, prfSalt: Bytes): Promise<Made> {
  const credentialId = new Uint8Array(made.rawId);
  const isHere = made.authenticatorAttachment === 'platform';
  const { prf } = made.getClientExtensionResults();
  const secret = secretOf(made);
  if (secret) return { ok: true, credentialId, secret, isHere };
  const asked: Asked =
    prf?.enabled === false ? { ok: false, code: 'noPrf' } : await askPasskeys([{ credentialId, prfSalt }]);
  if (asked.ok) return { ...asked, isHere };
  forgetPasskey(credentialId);
  return { ok: false, code: asked.code === 'cancelled' ? 'unasked' : asked.code };
}

/** Asks whichever of the known passkeys is at hand for its secret. */
export async function askPasskeys(known: readonly Known[]): Promise<Asked> {
  try {
    const given = (await navigator.credentials.get({
      publicKey: {
        rpId: location.hostname,
        challenge: random(CHALLENGE_BYTES),
        allowCredentials: known.map(({ credentialId }) => ({ type: 'public-key', id: credentialId })),
        userVerification: 'required',
        extensions: {
          prf: {
            evalByCredential: Object.fromEntries(
              known.map(({ credentialId, prfSalt }) => [base64url(credentialId), { first: prfSalt }]),
            ),
          },
        },
      },
    })) as PublicKeyCredential | null;
    if (!given) return { ok: false, code: 'failed' };
    const secret = secretOf(given);
    if (!secret) return { ok: false, code: 'noPrf' };
    return { ok: true, credentialId: new Uint8Array(given.rawId), secret };
  } catch (error) {
    const code = troubleOf(error);
    return { ok: false, code: code === 'already' ? 'failed' : code };
  }
}

/** Tells the device that a passkey opens nothing any more; where it can, it takes it off its list. */
export function forgetPasskey(credentialId: Bytes): void {
  const { hostname: rpId } = location;
  const told = globalThis.PublicKeyCredential?.signalUnknownCredential?.({
    rpId,
    credentialId: base64url(credentialId),
  });
  // A favour, nothing that could be waited for or gone wrong.
  told?.catch(() => undefined);
}

function secretOf(credential: PublicKeyCredential): Bytes | null {
  const first = credential.getClientExtensionResults().prf?.results?.first;
  if (!first) return null;
  const bytes = ArrayBuffer.isView(first)
    ? new Uint8Array(first.buffer, first.byteOffset, first.byteLength)
    : new Uint8Array(first);
  return Uint8Array.from(bytes);
}

function troubleOf(error: unknown): Exclude<Trouble, 'noPrf' | 'unasked'> {
  switch ((error as DOMException).name) {
    case 'NotAllowedError':
    case 'AbortError':
      return 'cancelled';
    case 'InvalidStateError':
      return 'already';
    // An address that is a number, or none that is secure.
    case 'SecurityError':
      return 'insecure';
    default:
      return 'failed';
  }
}

/** RFC 4648, section 5, without padding. */
const base64url = (bytes: Bytes): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
