// Every part of the screens in every state, by day and by night side by side: `npm run dev`, then /parts/.
// For who draws; it is in no build (scripts/sizes.mjs holds to that).
import { render } from 'preact';
import '../src/ui/parts/theme.css';
import '../src/ui/parts/base.css';
import './parts.css';
import { Controls } from './controls.tsx';
import { Surfaces } from './surfaces.tsx';
import { Writing } from './writing.tsx';

const place = document.getElementById('parts');
if (!place) throw new Error('parts/index.html has no #parts');

/** Makes this window's sheets say day or night whatever the system says. */
function wear(scheme: string): void {
  document.documentElement.style.colorScheme = scheme;
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  for (const rule of rules.filter((each) => each instanceof CSSMediaRule)) {
    rule.media.mediaText = rule.media.mediaText.replace(/\(prefers-color-scheme: (\w+)\)/, (_, asked) =>
      asked === scheme ? '(min-width: 0px)' : '(max-width: 0px)',
    );
  }
}

function Both() {
  return (
    <div class="both">
      <iframe title="By day" src="?light" />
      <iframe title="By night" src="?dark" />
    </div>
  );
}

function One() {
  return (
    <main class="parts">
      <h1>Parts of Ebb</h1>
      <Controls />
      <Writing />
      <Surfaces />
    </main>
  );
}

const scheme = location.search.slice(1);
if (scheme !== '') wear(scheme);
render(scheme === '' ? <Both /> : <One />, place);
