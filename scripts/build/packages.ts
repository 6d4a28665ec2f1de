// Notes which package went into which file of the build, for the size limits: a library that slips into another file is
// a mistake no reader of the code sees.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Plugin } from 'vite';

/** `…/node_modules/@noble/curves/ed25519.js` is of `@noble/curves`; null where a module is of no package. */
function packageOf(id: string): string | null {
  const [, path] = id.split(/.*\/node_modules\//);
  const [first = '', second = ''] = path?.split('/') ?? [];
  if (first === '') return null;
  return first.startsWith('@') ? `${first}/${second}` : first;
}

/**
 * What the plugin of the build and those of its workers have in common: each worker is a build of its own.
 * @param file where the note is written: the emitted files by package
 */
export function notePackages(file: string): { build: () => Plugin; worker: () => Plugin } {
  const files = new Map<string, Set<string>>();
  const noteChunk = (fileName: string, ids: readonly string[]) => {
    for (const name of ids.map(packageOf)) {
      if (name !== null) files.set(name, (files.get(name) ?? new Set()).add(fileName));
    }
  };
  const note: Plugin['generateBundle'] = (_, bundle) => {
    for (const output of Object.values(bundle)) {
      if (output.type !== 'chunk') continue;
      const rendered = Object.entries(output.modules).filter(([, { renderedLength }]) => renderedLength > 0);
      noteChunk(
        output.fileName,
        rendered.map(([id]) => id),
      );
    }
  };
  return {
    worker: () => ({ name: 'ebb:packages-of-workers', apply: 'build', generateBundle: note }),
    build: () => ({
      name: 'ebb:packages',
      apply: 'build',
      generateBundle: note,
      closeBundle: () => {
        mkdirSync(dirname(file), { recursive: true });
        const all = [...files].map(([name, of]) => [name, [...of].sort()] as const).sort();
        writeFileSync(file, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
      },
    }),
  };
}
