import { render } from 'preact';
import { removeExpired } from './actions/remove-entry.ts';
import { App } from './app.tsx';
import { openStore } from './store/database.ts';
import './ui/parts/theme.css';
import './ui/parts/base.css';

const place = document.getElementById('app');
if (!place) throw new Error('index.html has no #app');

render(<App />, place);
void openStore().then(() => {
  // What has waited its 30 days goes when nobody waits for anything.
  const idle = globalThis.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 2000));
  idle(() => void removeExpired().catch(() => undefined));
});
