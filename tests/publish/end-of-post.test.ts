// The lines that the person chose to stand at the end of a post: a note, and where to find help.
import { describe, expect, it } from 'vitest';
import type { EditionChoices } from '../../src/journal/edition.ts';
import type { Person } from '../../src/journal/person.ts';
import { publicForm } from '../../src/publish/public-form.ts';
import { editionOf, entryOf, NOBODY } from './entry-of.ts';

const SARAH: Person = { id: '1', kind: 'person', forms: ['Sarah'], becomes: 'S.' };

function formOf(body: string, choices: Partial<EditionChoices>) {
  const entry = entryOf({ body });
  return publicForm(entry, editionOf(entry, choices), { ...NOBODY, people: [SARAH] });
}
const bodyOf = (body: string, choices: Partial<EditionChoices>) => formOf(body, choices).content.body;

describe('the lines at the end of a post', () => {
  it('stand behind its text, the note first, each as a paragraph', () => {
    const both = { writtenNote: ' Written that night. ', helpLine: '\nCall 116 123.\n' };
    expect(bodyOf('It rained.', both)).toBe('It rained.\n\nWritten that night.\n\nCall 116 123.');
    expect(bodyOf('It rained. \n\n\n', both)).toBe('It rained.\n\nWritten that night.\n\nCall 116 123.');
  });

  it('leave how the text begins', () => {
    expect(bodyOf('    some code\n', { helpLine: 'Call.' })).toBe('    some code\n\nCall.');
  });

  it('leave no gap where one of them is not wanted', () => {
    expect(bodyOf('It rained.', { helpLine: 'Call.' })).toBe('It rained.\n\nCall.');
    expect(bodyOf('It rained.', { writtenNote: 'Late.', helpLine: ' \n' })).toBe('It rained.\n\nLate.');
  });

  it('are the whole post where it has no other text', () => {
    expect(bodyOf('', { writtenNote: 'Late.', helpLine: 'Call.' })).toBe('Late.\n\nCall.');
    expect(bodyOf('%%for me%%\n', { helpLine: 'Call.' })).toBe('Call.');
  });

  it('hold no private passage, and are none if they were nothing else', () => {
    const body = bodyOf('It rained.\n', { writtenNote: 'Late %%for me%% it was.', helpLine: '%%for me%%' });
    expect(body).toBe('It rained.\n\nLate it was.');
    expect(bodyOf('It rained.\n', { writtenNote: '%%for me%%', helpLine: ' ' })).toBe('It rained.\n');
  });

  it('have names replaced, which may be refused', () => {
    const choices = { writtenNote: 'Written beside Sarah.', helpLine: 'Call Sarah' };
    const form = formOf('It rained.', choices);
    expect(form.content.body).toBe('It rained.\n\nWritten beside S.\n\nCall S.');
    const [first] = form.replaced;
    expect(bodyOf('It rained.', { ...choices, refused: [first?.key ?? ''] })).toBe(
      'It rained.\n\nWritten beside Sarah.\n\nCall S.',
    );
  });
});

describe('what is looked through', () => {
  it('is the text without the lines at its end, also where that ended in many blanks', () => {
    const form = formOf('It rained. \n\n\n\n\n\n\n\n\n\n', { helpLine: 'So Sarah' });
    expect(form.readText).toBe('It rained. \n\n\n\n\n\n\n\n\n\n');
    expect(form.content.body).toBe('It rained.\n\nSo S.');
  });

  it('has the names replaced, the one at its very end as well', () => {
    expect(formOf('It rained on Sarah', { helpLine: 'Call Sarah' }).readText).toBe('It rained on S.');
    expect(formOf('    It rained on Sarah\n', { helpLine: 'Call.' }).readText).toBe('    It rained on S.\n');
  });

  it('is the body, then description, title and tags as far as there are any', () => {
    const bare = entryOf({ body: 'Rain.', tags: ['one', 'two'] });
    const full = { ...bare, title: 'A day', description: 'Wet.' };
    expect(publicForm(full, null, NOBODY).readText).toBe('Rain.\n\nWet.\n\nA day\n\none\n\ntwo');
    expect(publicForm(bare, null, NOBODY).readText).toBe('Rain.\n\none\n\ntwo');
  });
});

it('a text without such lines goes out as it ends', () => {
  expect(bodyOf('  It rained. \n\n', {})).toBe('  It rained. \n\n');
});
