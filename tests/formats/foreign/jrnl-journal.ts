// A journal of jrnl, written in a test, and what comes of it.
import { foreignIn } from '../../../src/formats/foreign/read-foreign.ts';
import { encodeText } from '../../../src/formats/text.ts';
import { READING } from './given.ts';
import { expectWellFormed } from './well-formed.ts';

export function read(text: string) {
  const foreign = foreignIn(encodeText(text), 'journal.txt', READING);
  if (!foreign) throw new Error('No journal.');
  expectWellFormed(foreign);
  return foreign;
}
export const contentsOf = (text: string) => read(text).entries.map(({ content }) => content);
export const at = (day: string, time: string) => ({ kind: 'local', day, time: `${time}:00` });
export const AFTERNOON = at('2015-04-14', '13:23');

/** An entry of YAML whose lines follow its head. */
export const yaml = (fields: { title?: string; date?: string; tags?: string }, ...lines: string[]) => {
  const { title = '', date = '2015-04-14 13:23', tags = '' } = fields;
  const head = ['---', `title: ${title}`, `date: ${date}`, 'starred: False', `tags: ${tags}`, 'body: |\t\t'];
  return [...head, ...lines].join('\n');
};
