// A template that is begun where templates are changed.
import { expect, test } from 'vitest';
import { beginTemplate, withBegun } from '../../src/actions/begin-template.ts';
import { isTemplates, MOST } from '../../src/journal/template.ts';

test('a begun template is a template without words, each with an id of its own', () => {
  expect(isTemplates([beginTemplate(), beginTemplate()])).toBe(true);
  expect(beginTemplate()).toMatchObject({ name: '', body: '' });
});

test('a begun template stands behind the others, and one more than there can be is not stored', () => {
  const others = Array.from({ length: MOST.templates - 1 }, beginTemplate);
  const begun = beginTemplate();
  const all = withBegun(others, begun);
  expect(all).toEqual([...others, begun]);
  expect(isTemplates(all)).toBe(true);
  expect(() => withBegun(all, beginTemplate())).toThrow();
});
