import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTemplates, MOST, type Template } from '../../src/journal/template.ts';
import { asParagraph, moved, templateName } from '../../src/journal/template-list.ts';

const template = (id: string, fields: Partial<Template> = {}): Template => ({
  id,
  name: `Name of ${id}`,
  body: 'What was it?\n',
  ...fields,
});

describe('a stored value is a list of templates', () => {
  test.each<[string, unknown]>([
    ['none', []],
    ['one', [template('a')]],
    ['with tags and feelings', [template('a', { tags: ['sea'], feelings: ['hope', 'own-1'] })]],
    ['with something a newer Ebb added', [{ ...template('a'), colour: 'blue' }]],
    ['as many as there can be', Array.from({ length: MOST.templates }, (_, at) => template(`t${at}`))],
  ])('when it is: %s', (_name, value) => {
    expect(isTemplates(value)).toBe(true);
  });

  test.each<[string, unknown]>([
    ['nothing', null],
    ['no list', { 0: template('a'), length: 1 }],
    ['a list with a gap', [template('a'), undefined]],
    ['a list of lists', [[]]],
    ['no id', [{ ...template('a'), id: '' }]],
    ['two with one id', [template('a'), template('a')]],
    ['no text', [{ id: 'a', name: 'A' }]],
    ['a text that is a number', [{ ...template('a'), body: 7 }]],
    ['a name without end', [template('a', { name: 'x'.repeat(MOST.name + 1) })]],
    ['a text without end', [template('a', { body: 'x'.repeat(MOST.body + 1) })]],
    ['tags that are one text', [{ ...template('a'), tags: 'sea' }]],
    ['a feeling that is an object', [{ ...template('a'), feelings: [{ id: 'hope' }] }]],
    ['more than there can be', Array.from({ length: MOST.templates + 1 }, (_, at) => template(`t${at}`))],
  ])('but not when it is: %s', (_name, value) => {
    expect(isTemplates(value)).toBe(false);
  });
});

test('a template without a name is called by its first words', () => {
  expect(templateName(template('a', { name: ' Evening ' }))).toBe('Evening');
  expect(templateName(template('a', { name: '', body: '## What was it?\n\n- one' }))).toBe(
    'What was it? one',
  );
  expect(templateName(template('a', { name: '  ', body: '' }))).toBe('');
});

describe('in another order', () => {
  const all = ['a', 'b', 'c'].map((id) => template(id));
  const ids = (list: readonly Template[]) => list.map(({ id }) => id).join('');

  test('a template goes one step', () => {
    expect(ids(moved(all, 'b', -1))).toBe('bac');
    expect(ids(moved(all, 'b', 1))).toBe('acb');
  });

  test('none goes past an end, and one that is gone moves nothing', () => {
    expect(ids(moved(all, 'a', -1))).toBe('abc');
    expect(ids(moved(all, 'c', 1))).toBe('abc');
    expect(ids(moved(all, 'd', 1))).toBe('abc');
  });

  test('none is lost and none is doubled', () => {
    const steps = fc.array(
      fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom(-1 as const, 1 as const)),
    );
    fc.assert(
      fc.property(steps, (many) => {
        const end = many.reduce<Template[]>((list, [id, step]) => moved(list, id, step), all);
        expect(ids(end.toSorted((a, b) => (a.id < b.id ? -1 : 1)))).toBe('abc');
      }),
    );
  });
});

describe('the text of a template', () => {
  test.each<[string, string, string, string]>([
    ['is all there is on an empty page', '', '', 'T'],
    ['follows words after a blank line', 'walked home', '', '\n\nT'],
    ['begins where the line begins', 'walked home\n', '', 'T'],
    ['leaves a blank line to words behind it', '', 'and then', 'T\n\n'],
    ['stands between two sentences', 'One.', ' Two.', '\n\nT\n\n'],
    ['joins no line that follows', 'One.\n', '\nTwo.', 'T'],
  ])('%s', (_name, before, after, put) => {
    expect(asParagraph('T', before, after)).toBe(put);
  });

  test('that is empty changes nothing', () => {
    expect(asParagraph('', 'a', 'b')).toBe('');
  });
});
