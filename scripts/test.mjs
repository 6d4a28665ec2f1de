// `npm test`: install what is missing, then every check and the browser tests that fit into some minutes. The last line is the count.
import { ensureInstalled } from './install.mjs';
import { CHECKS, E2E, runSteps } from './steps.mjs';

ensureInstalled();
process.exitCode = runSteps([...CHECKS, ...E2E]);
