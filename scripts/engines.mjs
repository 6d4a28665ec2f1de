// `npm run engines`: what must never fail, proven in Firefox and WebKitGTK too.
import { ensureInstalled } from './install.mjs';
import { ENGINES, runSteps } from './steps.mjs';

ensureInstalled();
process.exitCode = runSteps(ENGINES);
