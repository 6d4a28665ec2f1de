// `npm run access`: every screen and state against WCAG 2.2, and each task by the keyboard alone.
import { ensureInstalled } from './install.mjs';
import { access, runSteps } from './steps.mjs';

ensureInstalled();
process.exitCode = runSteps(access(process.argv.slice(2)));
