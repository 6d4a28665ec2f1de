// The walks over every page go by a list of addresses; here it is held against the pages that there are.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { VIEWS } from '../src/ui/trends/address.ts';
import { EVERY_ROUTE } from './e2e/every-route.ts';

// As text: the module itself is for a browser.
const APP = readFileSync(join(import.meta.dirname, '../src/app.tsx'), 'utf8');

/** The paths of `PAGES`; `:id` stands for any one part. */
function pathsIn(code: string): string[] {
  const [, table = ''] = /const PAGES\b[^=]*= \[\n([\s\S]*?)\n\];/.exec(code) ?? [];
  const single = [...table.matchAll(/^ {2}\['([^']+)',/gm)].map(([, path = '']) => path);
  const several = [...table.matchAll(/\.\.\.\[([^\]]*)\]\.map\(\s*\(path\) => \[`([\w-]+)\$\{path\}`/g)];
  const below = several.flatMap(([, ends = '', start = '']) =>
    [...ends.matchAll(/'([^']*)'/g)].map(([, end = '']) => `${start}${end}`),
  );
  expect(several).toHaveLength(table.split('...[').length - 1);
  return [...single, ...below];
}

const PATHS = pathsIn(APP);
const WALKED = EVERY_ROUTE.map((route) => route.replace(/^#\//, '').replace(/\?.*/, ''));

const fits = (path: string, route: string) => {
  const [parts, given] = [path.split('/'), route.split('/')];
  return parts.length === given.length && parts.every((part, at) => part === ':id' || part === given[at]);
};

test('the walks go to every page that an address alone leads to', () => {
  expect(PATHS.length).toBeGreaterThan(30);
  const alone = PATHS.filter((path) => !path.includes(':id'));
  expect(alone.filter((path) => !WALKED.includes(path))).toEqual([]);
  expect(VIEWS.filter((view) => !WALKED.includes(`trends/${view}`))).toEqual([]);
});

test('and to no page that is gone', () => {
  const known = [...PATHS, '', 'no/such/page'];
  expect(WALKED.filter((route) => !known.some((path) => fits(path, route)))).toEqual([]);
  expect(new Set(EVERY_ROUTE).size).toBe(EVERY_ROUTE.length);
});
