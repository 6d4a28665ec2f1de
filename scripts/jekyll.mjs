// `npm run jekyll`: posts, feelings and chart page as a real Jekyll builds them in several time zones, and the page as a
// browser draws it.
import { join } from 'node:path';
import { canRun, ensureBrowser, folders, installFromDebian } from './browser.mjs';
import { ensureInstalled } from './install.mjs';
import { one, unit } from './runners.mjs';
import { runSteps } from './steps.mjs';

const findJekyll = () =>
  folders()
    .map((folder) => join(folder, 'jekyll'))
    .find(canRun);

/** Whether there is a Jekyll in the end: found, or from Debian. */
function ensureJekyll() {
  if (findJekyll() || (installFromDebian(['jekyll']) && findJekyll())) return true;
  console.error(
    'NOT BUILT: Jekyll is not here and could not be installed, so nothing is proven of a blog. Needed is the package jekyll of Debian, or `gem install jekyll`.',
  );
  return false;
}

ensureInstalled();
process.exitCode = runSteps([
  {
    name: 'jekyll',
    run: () =>
      ensureJekyll() && ensureBrowser() ? unit('jekyll', ['--config=tests/jekyll/vitest.config.ts']) : one(1),
  },
]);
