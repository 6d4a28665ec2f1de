// `npm run e2e:more`: the end-to-end tests that `npm test` leaves to CI.
import { ensureInstalled } from './install.mjs';
import { MORE, runSteps } from './steps.mjs';

ensureInstalled();
process.exitCode = runSteps(MORE);
