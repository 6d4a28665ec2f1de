// `npm run e2e:locked`: the browser tests once more, on a journal whose lock is on from its beginning.
import { ensureInstalled } from './install.mjs';
import { locked, runSteps } from './steps.mjs';

ensureInstalled();
process.exitCode = runSteps(locked(process.argv.slice(2)));
