// Asking the browser to install the app, where it offers that.
import { installOffer } from './install-offer.ts';

/** `offered`: the browser can ask whether to install. `installed`: it did while this was watched. */
export type InstallState = 'none' | 'offered' | 'installed';

const standing = (): InstallState => (installOffer.event ? 'offered' : 'none');

/** Calls back now and at every change; returns how to stop. */
export function watchInstall(listener: (state: InstallState) => void): () => void {
  const offered = () => listener(standing());
  const installed = () => listener('installed');
  addEventListener('beforeinstallprompt', offered);
  addEventListener('appinstalled', installed);
  offered();
  return () => {
    removeEventListener('beforeinstallprompt', offered);
    removeEventListener('appinstalled', installed);
  };
}

interface InstallOffer {
  prompt(): Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

/** Opens the browser's own question, once an offer. Call it inside a tap. The browser may offer anew afterwards. */
export async function install(): Promise<'accepted' | 'dismissed'> {
  const offer = installOffer.event as unknown as InstallOffer | null;
  installOffer.event = null;
  return (await offer?.prompt())?.outcome ?? 'dismissed';
}
