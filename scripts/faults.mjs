// `npm run faults`: what happens to a journal when the browser is killed, its files are damaged, or its storage fails.
import { ensureInstalled } from './install.mjs';
import { FAULTS, runSteps } from './steps.mjs';

ensureInstalled();
process.exitCode = runSteps(FAULTS);
