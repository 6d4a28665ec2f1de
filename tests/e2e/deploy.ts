// What a host does when a new version is deployed.
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Replaces every file of a folder by those of a build. */
export function deployInto(folder: string, build: string): void {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
  cpSync(build, folder, { recursive: true });
}
