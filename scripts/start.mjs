// `npm start`: install what is missing, build, serve, print the address last.
import { join } from 'node:path';
import { ensureInstalled, ROOT, run } from './install.mjs';
import { serveAsAsked } from './serve.mjs';

const dist = join(ROOT, 'dist');
// Tried before the build, so that a port in use is said at once and not a minute later.
const trial = await serveAsAsked(dist);
await trial.close();

ensureInstalled();
if (run('vite/bin/vite.js', ['build']) !== 0) {
  console.error('The build failed.');
  process.exit(1);
}
const { url } = await serveAsAsked(dist);
console.log(`\nEbb is at ${url}`);
