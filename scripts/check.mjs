// `npm run check`: everything but the browser tests.
import { ensureInstalled } from './install.mjs';
import { CHECKS, runSteps } from './steps.mjs';

ensureInstalled();
process.exitCode = runSteps(CHECKS);
