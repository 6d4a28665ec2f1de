import { render } from 'preact';
import { App, warmPages } from './app.tsx';
import { idle } from './platform/idle.ts';
import './platform/install-offer.ts';
import { chosenLanguage } from './platform/language.ts';
import { onSeenAgain } from './platform/seen-again.ts';
import { sentinel } from './platform/sentinel.ts';
import { isUnsaved } from './platform/storing.ts';
import { isServedOffline } from './platform/updates.ts';
import { answered } from './store/answering.ts';
import { openStore } from './store/database.ts';
import { remember, rememberIn } from './store/sentinel.ts';
import { watchStoreState } from './store/store-state.ts';
import { navigate } from './ui/frame/route.ts';
import './ui/parts/theme.css';
import './ui/parts/base.css';
import { writePart } from './ui/write/field.ts';

rememberIn(sentinel);
// Before anything is drawn: the browser opens the journal meanwhile.
const opened = answered(() => openStore(remember));

function draw(): void {
  const place = document.getElementById('app');
  if (!place) throw new Error('index.html has no #app');
  // The address may be another than when the page was drawn, and only the page one writes on hides its own part.
  if (location.hash.length > 2) writePart.hidden = true;
  render(<App />, place);
  // The scripts are there: the letters may come (scripts/build/style.ts).
  const letters = document.querySelector<HTMLStyleElement>('#letters');
  if (letters?.media === 'not all') letters.media = 'all';
  // The page stands; what fails from now on stays in its own part of it.
  window.onerror = null;
}

// Before anything is said. A language that does not come leaves the words in English.
const tags = [chosenLanguage() ?? navigator.languages].flat();
const isEnglish = tags[0]?.startsWith('en');
if (isEnglish) draw();
/** Words are settled as their file runs: until another language is there none may come. */
const spoken = isEnglish
  ? undefined
  : import('./ui/frame/speak.ts').then((it) => it.speakOneOf(tags)).catch(() => undefined);
// What fails in it is told as it is told of the page itself.
void spoken?.then(() => queueMicrotask(draw));

// What comes later is asked for by `it.name`: taken apart with braces, each import weighs 40 bytes more in the first load.

watchStoreState((state) => {
  if (state === 'ready')
    void idle()
      .then(() => spoken)
      .then(() => import('./actions/when-ready.ts'))
      .then((it) => it.whenReady(isServedOffline))
      .catch(() => undefined);
  // Another window turned the lock: this one begins anew, unless a word here is nowhere else.
  if (state === 'turned' && !isUnsaved()) location.reload();
});

void opened.then(async () => {
  await idle();
  await spoken;
  void import('./store/coming-back.ts').then((it) => onSeenAgain(() => void it.lookWhenBack()));
  void import('./ui/frame/once-open.ts').then((it) => it.onceOpen(navigate));
  // On a first visit the offline worker is fetching every file already.
  if (isServedOffline()) await warmPages();
});
