// `npm run e2e:locked`: the browser tests once more, on a journal whose lock is on from its beginning.
import { ensureInstalled } from './install.mjs';
import { LOCKED, runSteps } from './steps.mjs';

ensureInstalled();
process.exitCode = runSteps(LOCKED);
