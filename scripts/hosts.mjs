// `npm run hosts`: the files of docs/deploy in the servers they are for, asked by requests and by a real browser: what
// they say, with no connection, in the midst of an update, and with the kill switch.
import { ensureServers } from './hosts/found.mjs';
import { ensureInstalled } from './install.mjs';
import { browserTests, one } from './runners.mjs';
import { runSteps } from './steps.mjs';

const WHICH = ['--config=tests/hosts/playwright.config.ts', '--reporter=list,json,./tests/engines/table.ts'];

ensureInstalled();
process.exitCode = runSteps([
  {
    name: 'hosts',
    run: () => (ensureServers() ? browserTests('hosts', [...WHICH, ...process.argv.slice(2)]) : one(1)),
  },
]);
