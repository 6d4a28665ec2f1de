// An authenticator that Chromium makes up: it is there, it verifies at once, and a test can take its passkeys away.
import type { CDPSession, Page } from '@playwright/test';

export interface Authenticator {
  /** Its passkeys, by id. */
  ids(): Promise<string[]>;
  /** The person does not pass its check from now on, as if they had put the sheet away. It blocks itself for good. */
  refuse(): Promise<void>;
  /** Takes every passkey off it, as the device's own settings do. */
  clear(): Promise<void>;
  /** Takes it from the page. */
  leave(): Promise<void>;
}

/** Gives the page one, for as long as the page is open. */
export async function giveAuthenticator(page: Page, { hasPrf = true } = {}): Promise<Authenticator> {
  const browser: CDPSession = await page.context().newCDPSession(page);
  await browser.send('WebAuthn.enable');
  const { authenticatorId } = await browser.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
      hasPrf,
    },
  });
  return {
    ids: async () => {
      const { credentials } = await browser.send('WebAuthn.getCredentials', { authenticatorId });
      return credentials.map(({ credentialId }) => credentialId);
    },
    refuse: async () => {
      await browser.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
    },
    clear: async () => {
      await browser.send('WebAuthn.clearCredentials', { authenticatorId });
    },
    leave: async () => {
      await browser.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId });
      await browser.send('WebAuthn.disable');
    },
  };
}
