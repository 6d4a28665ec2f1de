import { render } from 'preact';
import { removeExpired } from './actions/remove-entry.ts';
import { App, warmPages } from './app.tsx';
import { idle } from './platform/idle.ts';
import './platform/install-offer.ts';
import { isServedOffline } from './platform/updates.ts';
import { openStore } from './store/database.ts';
import { navigate } from './ui/frame/route.ts';
import './ui/parts/theme.css';
import './ui/parts/base.css';

const place = document.getElementById('app');
if (!place) throw new Error('index.html has no #app');

render(<App />, place);
/** What the system hands to Ebb: at once from now on, and what came before and found no page. */
async function takeWhatComes(): Promise<void> {
  const { listenForLaunches } = await import('./platform/launches.ts');
  listenForLaunches(navigate);
  if (!isServedOffline()) return;
  const { bringInAll } = await import('./actions/bring-in.ts');
  await bringInAll();
}

void openStore().then(async () => {
  await idle();
  void import('./ui/frame/keep-focus.ts').then(({ keepFocus }) => keepFocus());
  // What has waited its 30 days goes when nobody waits for anything.
  await removeExpired().catch(() => undefined);
  await takeWhatComes().catch(() => undefined);
  // On a first visit the offline worker is fetching every file already.
  if (isServedOffline()) await warmPages();
});
