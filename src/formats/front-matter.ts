// Three readers of front matter: a quick one for the plain cases, the YAML parser, and a line reader for
// broken YAML.
import type { FrontMatter } from './field.ts';
import { readLineFields } from './line-fields.ts';
import { readPlainFields } from './plain-fields.ts';
import { readYamlFields } from './yaml-fields.ts';

// The YAML parser is for what people write. Above this a block is a program's, or hostile: it is read by lines.
const YAML_MAX = 200_000;

/** The fields of the text between the delimiters. Never throws. */
export function readFrontMatter(block: string): FrontMatter {
  const plain = readPlainFields(block);
  if (plain) return { fields: plain, merged: [], brokenAt: null, isNotFields: false, isFlow: false };
  const isLarge = block.length > YAML_MAX;
  return (isLarge ? null : readYamlFields(block)) ?? readLineFields(block, isLarge ? null : readYamlFields);
}
