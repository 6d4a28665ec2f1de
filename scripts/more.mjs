// `npm run e2e:more`: the end-to-end tests that `npm test` leaves to CI; `npm run e2e:more -- settings` runs one spec.
import { ensureInstalled } from './install.mjs';
import { more, runSteps } from './steps.mjs';

ensureInstalled();
process.exitCode = runSteps(more(process.argv.slice(2)));
